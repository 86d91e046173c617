using RabbitMQ.Client;

namespace VendorRisk.Messaging.Operations;

/// <summary>
/// The messages that this service could not handle. Looking takes them from the queue without acknowledging and gives them back; replaying
/// puts one back into the queue it came from, and acknowledges it only after the broker has confirmed that.
/// </summary>
internal sealed class ErrorQueue(string name, Uri address)
{
    private const int MostLookedAt = 500;

    public async Task<IReadOnlyList<FailedDelivery>> List(Guid organisation, CancellationToken cancellationToken)
    {
        await using var connection = await Connect(cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        var found = new List<FailedDelivery>();
        await foreach (var message in Look(channel, cancellationToken))
        {
            if (FailedDelivery.Read(message) is { } failed && failed.OrganisationId == organisation)
                found.Add(failed);
        }

        return found;
    }

    public async Task<bool> Replay(Guid organisation, string id, CancellationToken cancellationToken)
    {
        await using var connection = await Connect(cancellationToken);
        await using var channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellationToken);
        await foreach (var message in Look(channel, cancellationToken))
        {
            if (FailedDelivery.Read(message) is not { } failed || failed.OrganisationId != organisation || failed.Id != id)
                continue;
            await channel.BasicPublishAsync(exchange: "", failed.Queue, mandatory: true, FailedDelivery.WithoutFault(message.BasicProperties), message.Body, cancellationToken);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken);
            return true;
        }

        return false;
    }

    // What is not acknowledged goes back when the channel is closed.
    private async IAsyncEnumerable<BasicGetResult> Look(IChannel channel, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var seen = 0; seen < MostLookedAt; seen++)
        {
            if (await channel.BasicGetAsync(name, autoAck: false, cancellationToken) is not { } message)
                yield break;
            yield return message;
        }
    }

    private Task<IConnection> Connect(CancellationToken cancellationToken) =>
        new ConnectionFactory { Uri = address, AutomaticRecoveryEnabled = false }.CreateConnectionAsync(cancellationToken);
}
