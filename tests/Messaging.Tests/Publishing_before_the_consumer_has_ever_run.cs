using VendorRisk.Testing;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Publishing_before_the_consumer_has_ever_run
{
    private readonly Guid _organisation = Guid.CreateVersion7();
    private readonly Guid _vendor = Guid.CreateVersion7();

    [Fact]
    public async Task loses_nothing_because_the_topology_was_deployed_first()
    {
        await using var database = await TestDatabase.Create(ProbeService.Blueprint);
        await using var broker = await TestBroker.Create(ProbeService.Sender, ProbeService.Blueprint);
        await using (var sender = await ProbeService.Start(ProbeService.Sender, database.Settings, broker.Settings))
        {
            await sender.Send(_organisation, _vendor, "one", "two", "three");
            await database.OutboxIsEmpty();
        }

        await using var consumer = await ProbeService.Start(ProbeService.Blueprint, database.Settings, broker.Settings);

        Assert.Equal(["one", "three", "two"], (await database.NotesWhen(_vendor, 3)).Order());
    }

    [Fact]
    public async Task waits_in_the_outbox_while_a_fresh_broker_has_no_topology()
    {
        await using var database = await TestDatabase.Create(ProbeService.Blueprint);
        await using var broker = await TestBroker.Create();
        await using var sender = await ProbeService.Start(ProbeService.Sender, database.Settings, broker.Settings);
        await sender.Send(_organisation, _vendor, "early");

        // The dispatcher has looked at the broker, found nothing there, and left the row as it was.
        await Eventually.True(
            async () => (await database.Column("select query from pg_stat_activity where application_name = 'sender worker' and query = 'listen outbox'")).Count > 0, "a dispatcher");
        Assert.Single(await database.Column("select sequence::text from outbox where attempts = 0"));
        await broker.Deploy(ProbeService.Blueprint);
        await using var consumer = await ProbeService.Start(ProbeService.Blueprint, database.Settings, broker.Settings);

        Assert.Equal(["early"], await database.NotesWhen(_vendor, 1));
    }

    [Fact]
    public async Task keeps_what_no_queue_asks_for_where_it_can_be_seen()
    {
        await using var database = await TestDatabase.Create(ProbeService.Blueprint);
        await using var broker = await TestBroker.Create(ProbeService.Sender);
        await using var sender = await ProbeService.Start(ProbeService.Sender, database.Settings, broker.Settings);
        await sender.Send(_organisation, _vendor, "for nobody");
        await database.OutboxIsEmpty();

        Assert.Equal(1u, await broker.Waiting("unrouted"));
    }
}
