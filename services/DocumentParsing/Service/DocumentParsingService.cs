using MassTransit;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.DocumentParsing.Readings;
using VendorRisk.Messaging;

namespace VendorRisk.DocumentParsing;

/// <summary>What the migrator and the bus know of this service.</summary>
public static class DocumentParsingService
{
    public static ServiceBlueprint Blueprint => Own;

    internal static ServiceBlueprint<ParsingDbContext> Own { get; } = new("document-parsing", "parsing", bus =>
    {
        bus.AddConsumer<DocumentSubmittedConsumer, DocumentSubmittedConsumerDefinition>();
        bus.AddConsumer<ReadDocumentConsumer, ReadDocumentConsumerDefinition>();
        bus.AddConsumer<DocumentDeletedConsumer, DocumentDeletedConsumerDefinition>();
    });
}
