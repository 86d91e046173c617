using VendorRisk.Messaging.Bus;

namespace VendorRisk.Intake.Documents;

internal sealed class ReadingDoneConsumerDefinition : ServiceConsumerDefinition<ReadingDoneConsumer>;
