using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Inbox;

/// <summary>Makes a message's effect happen once, however often the message comes.</summary>
public sealed class Inbox<TContext>(TContext db, CurrentOrganisation organisation)
    where TContext : DbContext
{
    /// <summary>
    /// For consumers that work long before their effect: true when there is nothing left to do. A false may turn true meanwhile;
    /// <see cref="Once"/> decides.
    /// </summary>
    public Task<bool> HasHandled(ConsumeContext context)
    {
        var (message, consumer) = KeyOf(context);
        return db.Set<InboxRecord>().AnyAsync(row => row.MessageId == message && row.Consumer == consumer, context.CancellationToken);
    }

    /// <summary>
    /// Runs the effect, saves the context and remembers the message, in one transaction. False, and no effect, when it was handled before.
    /// A second delivery that runs at the same time waits on the inbox row until the first has committed or failed.
    /// </summary>
    public async Task<bool> Once(ConsumeContext context, Func<Task> effect)
    {
        var (message, consumer) = KeyOf(context);
        await using var transaction = await db.Database.BeginTransactionAsync(context.CancellationToken);
        // In the database's clock: the sweeper compares with the same one.
        var added = await db.Database.ExecuteSqlAsync(
            $"""
            insert into inbox (message_id, consumer, organisation_id, handled_at) values ({message}, {consumer}, {organisation.Id}, now())
            on conflict do nothing
            """,
            context.CancellationToken);
        if (added == 0)
            return false;

        await effect();
        await db.SaveChangesAsync(context.CancellationToken);
        await transaction.CommitAsync(context.CancellationToken);
        return true;
    }

    private static (Guid Message, string Consumer) KeyOf(ConsumeContext context) => (
        context.MessageId ?? throw new InvalidOperationException("A message without an id cannot be handled once."),
        context.ReceiveContext.InputAddress.Segments[^1]);
}
