using MassTransit;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.Intake.Documents;

internal sealed class ReadingDoneConsumer(IntakeDbContext db, Inbox<IntakeDbContext> inbox) : IConsumer<DocumentParsed>
{
    // A document that was deleted meanwhile has no reading.
    public Task Consume(ConsumeContext<DocumentParsed> context) => inbox.Once(context, async () =>
        (await db.Locked(context.Message.DocumentId, context.CancellationToken))?.Take(context.Message));
}
