using MassTransit;

namespace VendorRisk.Messaging.Bus;

/// <summary>How exchanges and queues are made. The migrator deploys them and the services declare them again: both from here, or the broker refuses.</summary>
internal static class BusShape
{
    public const string Unrouted = "unrouted";

    // A message that has brought the process down this often is not tried again but dead-lettered. Servers before 4.0 have no limit by default.
    private const int DeliveryLimit = 20;

    // Looking into an error queue counts as a delivery, and must never drop what is looked at.
    private const int NoDeliveryLimit = 1_000_000;

    public static void ShapeMessages(this IRabbitMqBusFactoryConfigurator rabbit, string errorQueue)
    {
        rabbit.SendTopology.ErrorQueueNameFormatter = new OneErrorQueue(errorQueue);
        rabbit.SendTopology.ConfigureErrorSettings = ShapeErrorQueue;
        foreach (var type in MessageTypes.All)
            rabbit.Publish(type, message => message.BindAlternateExchangeQueue(Unrouted, Unrouted, queue => queue.SetQuorumQueue()));
    }

    public static void ShapeQueue(this IReceiveEndpointConfigurator endpoint, string errorQueue)
    {
        // A fault is seen in the error queue; nobody subscribes to it as a message.
        endpoint.PublishFaults = false;
        // Without this a message that the consumer cannot understand would go to a queue nobody looks at.
        endpoint.ThrowOnSkippedMessages();
        if (endpoint is not IRabbitMqReceiveEndpointConfigurator rabbit)
            return;
        rabbit.SetQuorumQueue();
        rabbit.SetQueueArgument("x-delivery-limit", DeliveryLimit);
        rabbit.SetQueueArgument("x-dead-letter-exchange", errorQueue);
        // A dead letter leaves its queue only when the error queue has confirmed it; this needs the overflow rule.
        rabbit.SetQueueArgument("x-dead-letter-strategy", "at-least-once");
        rabbit.SetQueueArgument("x-overflow", "reject-publish");
    }

    internal static Dictionary<string, object?> ErrorQueueArguments => new() { ["x-queue-type"] = "quorum", ["x-delivery-limit"] = NoDeliveryLimit };

    private static void ShapeErrorQueue(IRabbitMqQueueConfigurator queue)
    {
        queue.SetQuorumQueue();
        queue.SetQueueArgument("x-delivery-limit", NoDeliveryLimit);
        queue.SetQueueArgument("x-dead-letter-exchange", null!);
        queue.SetQueueArgument("x-dead-letter-strategy", null!);
        queue.SetQueueArgument("x-overflow", null!);
    }

    private sealed class OneErrorQueue(string name) : IErrorQueueNameFormatter
    {
        public string FormatErrorQueueName(string queueName) => name;
    }
}
