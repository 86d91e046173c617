using MassTransit;
using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.People;

internal sealed class OrganisationChangedConsumer(NotificationDbContext db, Inbox<NotificationDbContext> inbox) : IConsumer<OrganisationChanged>
{
    public Task Consume(ConsumeContext<OrganisationChanged> context) => inbox.Once(context, async () =>
    {
        var message = context.Message;
        var organisation = await db.Organisations.FindAsync([message.OrganisationId], context.CancellationToken);
        if (organisation is null)
            db.Add(new OrganisationRecord { OrganisationId = message.OrganisationId, Name = message.Name, TimeZone = message.TimeZone, AsOf = message.OccurredAt });
        else if (organisation.AsOf < message.OccurredAt)
            (organisation.Name, organisation.TimeZone, organisation.AsOf) = (message.Name, message.TimeZone, message.OccurredAt);
    });
}

internal sealed class OrganisationChangedConsumerDefinition : ServiceConsumerDefinition<OrganisationChangedConsumer>;
