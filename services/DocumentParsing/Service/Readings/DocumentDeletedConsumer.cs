using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>What was read from a document goes with it. Who looked at it stays: the audit outlives the document.</summary>
internal sealed class DocumentDeletedConsumer(ParsingDbContext db, Inbox<ParsingDbContext> inbox) : IConsumer<DocumentDeleted>
{
    public Task Consume(ConsumeContext<DocumentDeleted> context) => inbox.Once(
        context, () => db.Readings.Where(row => row.DocumentId == context.Message.DocumentId).ExecuteDeleteAsync(context.CancellationToken));
}

internal sealed class DocumentDeletedConsumerDefinition : ServiceConsumerDefinition<DocumentDeletedConsumer>;
