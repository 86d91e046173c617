using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Messaging.Outbox;

/// <summary>The only way a service sends: into its own database, with the change that the message tells of.</summary>
public static class Publishing
{
    /// <summary>
    /// Adds the message to what the next SaveChanges writes. Messages with the same <paramref name="aggregate"/> keep their order.
    /// </summary>
    public static void Publish<TMessage>(this DbContext db, TMessage message, Guid aggregate)
        where TMessage : class
    {
        var body = JsonSerializer.SerializeToElement(message, MessageTypes.Json);
        var organisation = (db as IOrganisationContext)?.OrganisationId;
        if (body.GetProperty("organisationId").GetGuid() != organisation)
            throw new InvalidOperationException($"{typeof(TMessage).Name} is of another organisation than the work that sends it.");
        db.Add(new OutboxRecord
        {
            MessageId = Guid.CreateVersion7(),
            AggregateId = aggregate,
            MessageType = MessageTypes.NameOf(typeof(TMessage)),
            Body = body.GetRawText(),
            TraceParent = Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null,
            TraceState = Activity.Current?.TraceStateString,
        });
    }
}
