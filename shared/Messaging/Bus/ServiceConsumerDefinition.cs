using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using MassTransit;

namespace VendorRisk.Messaging.Bus;

/// <summary>
/// What a consumer's definition begins with. Its queue is named after the service and the consumer. An outage of what it needs is waited
/// out (the message stays unacknowledged, so a crash gives it back); any other exception gets a few more tries and then the error queue.
/// </summary>
public abstract class ServiceConsumerDefinition<TConsumer> : ConsumerDefinition<TConsumer>
    where TConsumer : class, IConsumer
{
    /// <param name="atOnce">Messages handled at a time in one process; as many again are fetched ahead.</param>
    protected ServiceConsumerDefinition(int atOnce = 8)
    {
        ConcurrentMessageLimit = atOnce;
        Endpoint(endpoint => endpoint.PrefetchCount = 2 * atOnce);
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context)
    {
        // 400 pauses of up to 15 s: well over an hour. RabbitMQ takes an unacknowledged message back after 30 minutes anyway.
        endpointConfigurator.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(IsOutage);
            retry.Exponential(400, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(1));
        });
        endpointConfigurator.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(exception => !IsOutage(exception));
            retry.Intervals(100, 500, 2_000, 5_000);
        });
    }

    /// <summary>True when what failed is not the message but something that it needs: database, broker or another service.</summary>
    protected static bool IsOutage(Exception exception) => exception switch
    {
        DbException database => database.IsTransient,
        HttpRequestException { StatusCode: null or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => true,
        SocketException => true,
        { InnerException: { } inner } => IsOutage(inner),
        _ => false,
    };
}
