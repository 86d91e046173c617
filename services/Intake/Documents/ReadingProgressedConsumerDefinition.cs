using VendorRisk.Messaging.Bus;

namespace VendorRisk.Intake.Documents;

internal sealed class ReadingProgressedConsumerDefinition : ServiceConsumerDefinition<ReadingProgressedConsumer>;
