using MassTransit;
using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.People;

/// <summary>Keeps whom to write to. The message is the whole state; an older one that comes late changes nothing.</summary>
internal sealed class PersonChangedConsumer(NotificationDbContext db, Inbox<NotificationDbContext> inbox) : IConsumer<PersonChanged>
{
    public Task Consume(ConsumeContext<PersonChanged> context) => inbox.Once(context, async () =>
    {
        var message = context.Message;
        var person = await db.People.FindAsync([message.PersonId], context.CancellationToken);
        if (person is null)
        {
            db.Add(new PersonRecord
            {
                PersonId = message.PersonId, Email = message.Email, Name = message.Name, Roles = [.. message.Roles], Active = message.Active,
                TimeZone = message.TimeZone, AsOf = message.OccurredAt,
            });
        }
        else if (person.AsOf < message.OccurredAt)
        {
            (person.Email, person.Name, person.Roles, person.Active) = (message.Email, message.Name, [.. message.Roles], message.Active);
            (person.TimeZone, person.AsOf) = (message.TimeZone, message.OccurredAt);
        }
    });
}

internal sealed class PersonChangedConsumerDefinition : ServiceConsumerDefinition<PersonChangedConsumer>;
