using MassTransit;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>Reading keeps a processor busy: one report for every two processors, and no more fetched ahead than are read next.</summary>
internal abstract class ReadingConsumerDefinition<TConsumer>() : ServiceConsumerDefinition<TConsumer>(atOnce: Math.Max(1, Environment.ProcessorCount / 2))
    where TConsumer : class, IConsumer;

internal sealed class DocumentSubmittedConsumerDefinition : ReadingConsumerDefinition<DocumentSubmittedConsumer>;

internal sealed class ReadDocumentConsumerDefinition : ReadingConsumerDefinition<ReadDocumentConsumer>;
