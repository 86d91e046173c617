using MassTransit;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.DocumentParsing.Readings;

internal sealed class DocumentSubmittedConsumer(DocumentReading reading, Inbox<ParsingDbContext> inbox) : IConsumer<DocumentSubmitted>
{
    public Task Consume(ConsumeContext<DocumentSubmitted> context) => reading.Handle(inbox, context, context.Message.DocumentId, context.Message.VendorId);
}
