using System.Net;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Messages_that_cannot_be_handled : IAsyncLifetime
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
    public async Task are_seen_by_their_own_organisations_admin_and_can_be_replayed()
    {
        await using var service = await ProbeService.Start(ProbeService.Blueprint, _database.Settings, _broker.Settings);
        using var admin = await ClientFor(service, TestPerson.Admin(_organisation));
        using var stranger = await ClientFor(service, TestPerson.Admin(Guid.CreateVersion7()));
        using var analyst = await ClientFor(service, TestPerson.Analyst(_organisation));
        await service.Send(_organisation, _vendor, "poisoned", "healthy");
        await Eventually.True(async () => await _broker.Waiting("probe_error") == 1, "a message in the error queue");

        var listed = (await admin.GetAsync("/operations/errors").Is(HttpStatusCode.OK)).GetProperty("items");
        var failed = Assert.Single(listed.EnumerateArray());
        Assert.Equal("VendorChanged", failed.GetProperty("type").GetString());
        Assert.Equal("System.InvalidOperationException: This name is poison.", failed.GetProperty("reason").GetString());
        Assert.Empty((await stranger.GetAsync("/operations/errors").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray());
        await analyst.GetAsync("/operations/errors").Is(HttpStatusCode.Forbidden);
        var replay = $"/operations/errors/{failed.GetProperty("id").GetString()}/replay";
        await stranger.PostAsync(replay, content: null).IsProblem(HttpStatusCode.NotFound, "message-not-found");

        service.Services.GetRequiredService<Cure>().IsThere = true;
        await admin.PostAsync(replay, content: null).Is(HttpStatusCode.NoContent);

        Assert.Equal(["healthy", "poisoned"], (await _database.NotesWhen(_vendor, 2)).Order());
        Assert.Equal(0u, await _broker.Waiting("probe_error"));
    }

    [Fact]
    public async Task because_the_process_dies_of_them_end_in_the_error_queue_too()
    {
        await using (var sender = await ProbeService.Start(ProbeService.Sender, _database.Settings, _broker.Settings))
        {
            await sender.Send(_organisation, _vendor, "deadly");
            await _database.OutboxIsEmpty();
        }

        // A consumer that is killed gives the message back without having answered. More often than the limit allows:
        await using var connection = await new ConnectionFactory { Uri = _broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        while (await channel.BasicGetAsync("probe-note", autoAck: false) is { } delivery)
            await channel.BasicNackAsync(delivery.DeliveryTag, multiple: false, requeue: true);

        await Eventually.True(async () => await _broker.Waiting("probe_error") == 1, "a dead letter");
        await using var service = await ProbeService.Start(ProbeService.Blueprint, _database.Settings, _broker.Settings);
        using var admin = await ClientFor(service, TestPerson.Admin(_organisation));
        var failed = (await admin.GetAsync("/operations/errors").Is(HttpStatusCode.OK)).GetProperty("items")[0];
        Assert.Equal("probe-note", failed.GetProperty("queue").GetString());
        await admin.PostAsync($"/operations/errors/{failed.GetProperty("id").GetString()}/replay", content: null).Is(HttpStatusCode.NoContent);
        Assert.Equal(["deadly"], await _database.NotesWhen(_vendor, 1));
    }

    private static async Task<HttpClient> ClientFor(ProbeService service, TestPerson person)
    {
        var client = new HttpClient { BaseAddress = service.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", (await TokenIssuer.Instance).TokenFor(person));
        return client;
    }
}
