using VendorRisk.Messaging.Bus;

namespace VendorRisk.Intake.Documents;

internal sealed class ReadingFailedConsumerDefinition : ServiceConsumerDefinition<ReadingFailedConsumer>;
