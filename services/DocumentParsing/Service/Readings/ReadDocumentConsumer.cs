using MassTransit;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.DocumentParsing.Readings;

internal sealed class ReadDocumentConsumer(DocumentReading reading, Inbox<ParsingDbContext> inbox) : IConsumer<ReadDocument>
{
    public Task Consume(ConsumeContext<ReadDocument> context) => reading.Handle(inbox, context, context.Message.DocumentId, context.Message.VendorId);
}
