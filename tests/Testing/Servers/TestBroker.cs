using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Messaging;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Testing.Servers;

/// <summary>A broker of the fixture's own, with the topology of the named services as the migrator deploys it; with none, empty.</summary>
public sealed class TestBroker : IAsyncDisposable
{
    private readonly RabbitServer _server;
    private readonly Lazy<Task<IBusControl>> _bus;

    private TestBroker(RabbitServer server, Uri address) => (_server, Address, _bus) = (server, address, new(() => StartBus(address)));

    public Uri Address { get; }

    public IReadOnlyDictionary<string, string?> Settings => SettingsFor(Address);

    public static async Task<TestBroker> Create(params ServiceBlueprint[] services)
    {
        var server = await RabbitServer.Instance;
        var broker = new TestBroker(server, await server.NewVirtualHost());
        if (services.Length > 0)
            await broker.Deploy(services);
        return broker;
    }

    public Task Deploy(params ServiceBlueprint[] services) =>
        new Topology(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build()).Deploy(services, CancellationToken.None);

    /// <summary>The settings that make a service take another way to this broker, e.g. through a <see cref="TcpGate"/>.</summary>
    public static IReadOnlyDictionary<string, string?> SettingsFor(Uri address) => new Dictionary<string, string?> { ["ConnectionStrings:messaging"] = address.ToString() };

    /// <summary>Sends a message as another service's dispatcher would; the same id again is the same message again.</summary>
    public async Task Publish<TMessage>(TMessage message, Guid organisation, Guid? messageId = null)
        where TMessage : class
    {
        var bus = await _bus.Value;
        await bus.Publish(message, context =>
        {
            context.MessageId = messageId ?? Guid.CreateVersion7();
            context.Headers.Set(MessageOrganisation.Header, organisation.ToString());
        });
    }

    /// <summary>Hears every message of this type from now on.</summary>
    public Task<TestListener<TMessage>> Listen<TMessage>()
        where TMessage : class => TestListener<TMessage>.Start(Address);

    public async ValueTask DisposeAsync()
    {
        if (_bus.IsValueCreated)
            await (await _bus.Value).StopAsync();
        await _server.DeleteVirtualHost(Address);
    }

    private static async Task<IBusControl> StartBus(Uri address)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddBus(new ServiceBlueprint<DbContext>("test", "test", _ => { }), address);
        var bus = services.BuildServiceProvider().GetRequiredService<IBusControl>();
        await bus.StartAsync();
        return bus;
    }
}
