using MassTransit;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.Intake.Documents;

internal sealed class ReadingProgressedConsumer(IntakeDbContext db, Inbox<IntakeDbContext> inbox) : IConsumer<DocumentParsingProgressed>
{
    // A document that was deleted meanwhile has no reading.
    public Task Consume(ConsumeContext<DocumentParsingProgressed> context) => inbox.Once(context, async () =>
        (await db.Locked(context.Message.DocumentId, context.CancellationToken))?.Take(context.Message));
}
