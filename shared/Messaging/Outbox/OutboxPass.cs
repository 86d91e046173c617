using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Database;

namespace VendorRisk.Messaging.Outbox;

/// <summary>One pass over the outbox: take, publish, delete. A crash between publishing and deleting publishes again, with the same message id.</summary>
internal sealed class OutboxPass<TContext>(ServiceDataSource<TContext> database, OutboxPublisher publisher)
    where TContext : DbContext
{
    public async Task<OutboxPassResult> Run(int aggregates, CancellationToken cancellationToken)
    {
        await using var connection = await database.Worker.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var taken = await OutboxStore.TakeNext(connection, aggregates, cancellationToken);
        var runs = await Task.WhenAll(taken.GroupBy(message => message.AggregateId).Select(run => PublishInOrder(run, cancellationToken)));

        // Not cancelled by a stop: what is published and not marked would go out twice.
        long[] published = [.. runs.SelectMany(run => run.Published)];
        if (published.Length > 0)
            await OutboxStore.Delete(connection, published);
        foreach (var (message, reason) in runs.Select(run => run.Failed).OfType<FailedMessage>())
            await OutboxStore.PutOff(connection, message.Sequence, Delay(message.Attempts), reason);
        await transaction.CommitAsync(CancellationToken.None);
        return new OutboxPassResult(taken.Count, published.Length, runs.Select(run => run.Failed).FirstOrDefault(failed => failed is not null));
    }

    private async Task<Sent> PublishInOrder(IEnumerable<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        var published = new List<long>();
        foreach (var message in messages)
        {
            try
            {
                if (await publisher.TryPublish(message, cancellationToken) is { } reason)
                    return new Sent(published, new FailedMessage(message, reason));
                published.Add(message.Sequence);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // The process stops: what is out is marked, the rest is for the next start.
                break;
            }
        }

        return new Sent(published, Failed: null);
    }

    private static TimeSpan Delay(int attempts) => TimeSpan.FromSeconds(Math.Min(15, 0.25 * Math.Pow(2, Math.Min(attempts, 10))));

    private sealed record Sent(IReadOnlyList<long> Published, FailedMessage? Failed);
}

internal sealed record FailedMessage(OutgoingMessage Message, string Reason);

internal sealed record OutboxPassResult(int Taken, int Published, FailedMessage? Failed);
