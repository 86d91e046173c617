using MassTransit;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ExceptionReview.Vendors;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Reports;

/// <summary>The customer has said more, or otherwise, of how it uses the vendor: open reviews are judged again; closed ones stay as they were signed.</summary>
internal sealed class EngagementChangedConsumer(Inbox<ReviewDbContext> inbox, IntakeVendors intake, KnownVendors vendors, Judging judging) : IConsumer<EngagementChanged>
{
    public async Task Consume(ConsumeContext<EngagementChanged> context)
    {
        if (await inbox.HasHandled(context))
            return;
        var (message, cancellationToken) = (context.Message, context.CancellationToken);
        var engagement = await intake.Engagement(message.VendorId, cancellationToken);
        await inbox.Once(context, async () =>
        {
            if (engagement is null)
                return;
            await judging.Lock(message.VendorId, cancellationToken);
            await vendors.Engaged(message.VendorId, EngagementReader.Read(engagement.Engagement.GetRawText()), engagement.Version, cancellationToken);
            await judging.JudgeVendor(message.VendorId, engagement, cancellationToken);
        });
    }
}

internal sealed class EngagementChangedConsumerDefinition : ServiceConsumerDefinition<EngagementChangedConsumer>;
