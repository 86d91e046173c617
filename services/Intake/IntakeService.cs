using MassTransit;
using VendorRisk.Intake.Documents;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging;

namespace VendorRisk.Intake;

/// <summary>What the migrator must know of Intake.</summary>
public static class IntakeService
{
    public static ServiceBlueprint Blueprint => Own;

    internal static ServiceBlueprint<IntakeDbContext> Own { get; } = new("intake", "intake", bus =>
    {
        bus.AddConsumer<ReadingProgressedConsumer, ReadingProgressedConsumerDefinition>();
        bus.AddConsumer<ReadingDoneConsumer, ReadingDoneConsumerDefinition>();
        bus.AddConsumer<ReadingFailedConsumer, ReadingFailedConsumerDefinition>();
    });
}
