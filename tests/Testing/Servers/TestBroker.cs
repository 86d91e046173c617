using Microsoft.Extensions.Configuration;
using VendorRisk.Messaging;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Testing.Servers;

/// <summary>A broker of the fixture's own, with the topology of the named services as the migrator deploys it; with none, empty.</summary>
public sealed class TestBroker : IAsyncDisposable
{
    private readonly RabbitServer _server;

    private TestBroker(RabbitServer server, Uri address) => (_server, Address) = (server, address);

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

    public async ValueTask DisposeAsync() => await _server.DeleteVirtualHost(Address);
}
