using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace VendorRisk.Messaging.Bus;

/// <summary>
/// Exchanges, queues and bindings of all services. RabbitMQ confirms an event that no queue is bound for and drops it; so everything is
/// deployed before anything publishes, a mark says that it is, and dispatchers wait for the mark.
/// </summary>
public sealed class Topology(IConfiguration configuration)
{
    private const string Mark = "vendorrisk.topology";
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);
    private readonly Uri _address = BusAddress.Of(configuration);

    internal bool IsKnownToBeThere { get; private set; }

    /// <summary>Declares everything of these services, then the mark. May be repeated.</summary>
    public async Task Deploy(IEnumerable<ServiceBlueprint> services, CancellationToken cancellationToken)
    {
        await using var connection = await Connect(cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var service in services)
        {
            await DeclareErrorQueue(channel, service.ErrorQueue, cancellationToken);
            await DeployConsumers(service, cancellationToken);
        }

        await channel.ExchangeDeclareAsync(Mark, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancellationToken);
    }

    /// <summary>Null when messages may be published, otherwise a sentence.</summary>
    internal async Task<string?> WhatIsMissing(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await Connect(cancellationToken);
            await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
            await channel.ExchangeDeclarePassiveAsync(Mark, cancellationToken);
            IsKnownToBeThere = true;
            return null;
        }
        catch (OperationInterruptedException)
        {
            return "it has no queues yet; the migrator makes them";
        }
        catch (Exception exception) when (exception is RabbitMQClientException or IOException or TimeoutException)
        {
            return exception.InnerException?.Message ?? exception.Message;
        }
    }

    // MassTransit would make it at the first error; a dead letter of the broker's needs it before.
    private static async Task DeclareErrorQueue(IChannel channel, string name, CancellationToken cancellationToken)
    {
        await channel.ExchangeDeclareAsync(name, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancellationToken);
        await channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false, BusShape.ErrorQueueArguments, cancellationToken: cancellationToken);
        await channel.QueueBindAsync(name, name, "", cancellationToken: cancellationToken);
    }

    private async Task DeployConsumers(ServiceBlueprint service, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddBus(service, _address, rabbit =>
        {
            rabbit.DeployTopologyOnly = true;
            rabbit.DeployPublishTopology = true;
        });
        await using var provider = services.BuildServiceProvider();
        var bus = provider.GetRequiredService<IBusControl>();
        await bus.StartAsync(cancellationToken);
        await Stop(bus, cancellationToken);
    }

    // MassTransit says that a queue is ready a moment before it notes what a stop of it must end: a stop that comes in between waits for ever.
    // By then everything has been declared, so a stop that takes long is left to itself.
    private static async Task Stop(IBusControl bus, CancellationToken cancellationToken)
    {
        try
        {
            await bus.StopAsync(cancellationToken).WaitAsync(StopPatience, cancellationToken);
        }
        catch (TimeoutException)
        {
        }
    }

    private Task<IConnection> Connect(CancellationToken cancellationToken) =>
        new ConnectionFactory { Uri = _address, AutomaticRecoveryEnabled = false }.CreateConnectionAsync(cancellationToken);
}
