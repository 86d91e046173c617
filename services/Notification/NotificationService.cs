using MassTransit;
using VendorRisk.Messaging;
using VendorRisk.Notification.People;
using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Questions;
using VendorRisk.Notification.Reminders;
using VendorRisk.Notification.Risks;

namespace VendorRisk.Notification;

/// <summary>What the migrator and the bus know of this service.</summary>
public static class NotificationService
{
    public static ServiceBlueprint Blueprint => Own;

    internal static ServiceBlueprint<NotificationDbContext> Own { get; } = new("notification", "notification", bus =>
    {
        bus.AddConsumer<PersonChangedConsumer, PersonChangedConsumerDefinition>();
        bus.AddConsumer<OrganisationChangedConsumer, OrganisationChangedConsumerDefinition>();
        bus.AddConsumer<ReviewOpenedConsumer, ReviewOpenedConsumerDefinition>();
        bus.AddConsumer<ReviewChangedConsumer, ReviewChangedConsumerDefinition>();
        bus.AddConsumer<ReviewWithdrawnConsumer, ReviewWithdrawnConsumerDefinition>();
        bus.AddConsumer<ReviewClosedConsumer, ReviewClosedConsumerDefinition>();
        bus.AddConsumer<FindingDecidedConsumer, FindingDecidedConsumerDefinition>();
        bus.AddConsumer<PolicyPutInForceConsumer, PolicyPutInForceConsumerDefinition>();
        bus.AddConsumer<VendorQuestionChangedConsumer, VendorQuestionChangedConsumerDefinition>();
    });
}
