using System.Diagnostics;
using System.Diagnostics.Metrics;
using MassTransit;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Messaging.Outbox;

/// <summary>Puts one row on the bus and waits for the broker's confirm, but not for ever.</summary>
internal sealed class OutboxPublisher(IBus bus)
{
    // A publish to a broker that is away waits for the connection; a row must not stay locked so long.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);
    private static readonly ActivitySource Traces = new("VendorRisk.Messaging");
    private static readonly Counter<long> Published = new Meter("VendorRisk.Messaging").CreateCounter<long>("vendorrisk.outbox.published");

    /// <summary>Null when the broker has the message, otherwise why not.</summary>
    public async Task<string?> TryPublish(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var trace = Traces.StartActivity(
            "outbox " + message.Type, ActivityKind.Producer, ActivityContext.TryParse(message.TraceParent, message.TraceState, out var parent) ? parent : default);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        try
        {
            var body = MessageTypes.Read(message.Type, message.Body);
            await bus.Publish(body, body.GetType(), context => Address(context, message), limit.Token);
            Published.Add(1);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"no confirm within {TimeLimit.TotalSeconds:0} s";
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever went wrong, the row stays and is tried again: the one thing that must not happen is that the dispatcher ends.
            return exception.InnerException?.Message ?? exception.Message;
        }
    }

    private static void Address(PublishContext context, OutgoingMessage message)
    {
        context.MessageId = message.MessageId;
        context.CorrelationId = message.AggregateId;
        context.Headers.Set(MessageOrganisation.Header, message.OrganisationId.ToString());
        // A message that no queue takes, not even `unrouted`, comes back as a failure instead of being dropped with a confirm.
        if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
            rabbit.Mandatory = true;
    }
}
