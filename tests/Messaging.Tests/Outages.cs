using Npgsql;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Outages : IAsyncLifetime
{
    private readonly Guid _organisation = Guid.CreateVersion7();
    private readonly Guid _vendor = Guid.CreateVersion7();
    private TestDatabase _database = null!;
    private TestBroker _broker = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(ProbeService.Blueprint);
        _broker = await TestBroker.Create(ProbeService.Sender, ProbeService.Blueprint);
    }

    public async Task DisposeAsync()
    {
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task of_the_broker_lose_nothing_and_keep_the_order()
    {
        await using var gate = new TcpGate(_broker.Address.Host, _broker.Address.Port);
        await using var sender = await ProbeService.Start(ProbeService.Sender, _database.Settings, TestBroker.SettingsFor(gate.Through(_broker.Address)));
        await sender.Send(_organisation, _vendor, "before");
        await _database.OutboxIsEmpty();
        gate.Close();
        await sender.Send(_organisation, _vendor, "during 1", "during 2");
        Assert.Equal(2, (await _database.Column("select sequence::text from outbox")).Count);
        gate.Open();
        await _database.OutboxIsEmpty();

        await using var consumer = await ProbeService.Start(ProbeService.Blueprint, _database.Settings, _broker.Settings);
        Assert.Equal(["before", "during 1", "during 2"], (await _database.NotesWhen(_vendor, 3)).Order());
    }

    [Fact]
    public async Task of_the_database_are_waited_out_by_consumers()
    {
        var server = new NpgsqlConnectionStringBuilder(_database.Administrator);
        await using var gate = new TcpGate(server.Host!, server.Port);
        server.Port = gate.Port;
        server.Host = "127.0.0.1";
        var throughGate = new Dictionary<string, string?>(_database.Settings) { ["ConnectionStrings:intakedb"] = server.ConnectionString };
        await using var consumer = await ProbeService.Start(ProbeService.Blueprint, throughGate, _broker.Settings);
        gate.Close();
        await using var sender = await ProbeService.Start(ProbeService.Sender, _database.Settings, _broker.Settings);
        await sender.Send(_organisation, _vendor, "patience");
        await _database.OutboxIsEmpty();
        Assert.Empty(await _database.Notes(_vendor));
        gate.Open();

        Assert.Equal(["patience"], await _database.NotesWhen(_vendor, 1));
        Assert.Equal(0u, await _broker.Waiting("probe_error"));
    }
}
