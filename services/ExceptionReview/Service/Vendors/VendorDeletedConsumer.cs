using MassTransit;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Vendors;

internal sealed class VendorDeletedConsumer(Inbox<ReviewDbContext> inbox, KnownVendors vendors) : IConsumer<VendorDeleted>
{
    public Task Consume(ConsumeContext<VendorDeleted> context) => inbox.Once(context, () => vendors.Deleted(context.Message.VendorId, context.CancellationToken));
}

internal sealed class VendorDeletedConsumerDefinition : ServiceConsumerDefinition<VendorDeletedConsumer>;
