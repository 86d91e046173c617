using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Outbox;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Receiving_the_same_message_twice : IAsyncLifetime
{
    private readonly Guid _organisation = Guid.CreateVersion7();
    private readonly Guid _vendor = Guid.CreateVersion7();
    private TestDatabase _sending = null!;
    private TestDatabase _receiving = null!;
    private TestBroker _broker = null!;

    public async Task InitializeAsync()
    {
        _sending = await TestDatabase.Create(ProbeService.Blueprint);
        _receiving = await TestDatabase.Create(ProbeService.Blueprint);
        _broker = await TestBroker.Create(ProbeService.Sender, ProbeService.Blueprint);
    }

    public async Task DisposeAsync()
    {
        await _broker.DisposeAsync();
        await _receiving.DisposeAsync();
        await _sending.DisposeAsync();
    }

    [Fact]
    public async Task has_its_effect_once_also_when_copies_arrive_at_the_same_time()
    {
        var receiver = await ProbeService.Start(ProbeService.Blueprint, _receiving.Settings, _broker.Settings);
        var message = Guid.CreateVersion7();
        const int copies = 12;

        await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => receiver.Services.GetRequiredService<IBus>().Publish(
            new VendorChanged { OrganisationId = _organisation, VendorId = _vendor, Name = "twelve times", OccurredAt = DateTimeOffset.UtcNow },
            context =>
            {
                context.MessageId = message;
                context.Headers.Set(MessageOrganisation.Header, _organisation.ToString());
            })));
        await _broker.FinishesAll(receiver, "probe-note", copies);

        Assert.Equal(["twelve times"], await _receiving.Notes(_vendor));
    }

    [Fact]
    public async Task follows_a_crash_between_publishing_and_marking_and_changes_nothing()
    {
        var receiver = await ProbeService.Start(ProbeService.Blueprint, _receiving.Settings, _broker.Settings);
        await using var gate = new TcpGate(_broker.Address.Host, _broker.Address.Port);
        gate.Close();
        await using var sender = await ProbeService.Start(ProbeService.Sender, _sending.Settings, TestBroker.SettingsFor(gate.Through(_broker.Address)));
        await sender.Send(_organisation, _vendor, "survives");

        await PublishAndCrash(receiver.Services.GetRequiredService<OutboxPublisher>());
        await _receiving.NotesWhen(_vendor, 1);
        gate.Open();
        await _sending.OutboxIsEmpty();
        await _broker.FinishesAll(receiver, "probe-note", deliveries: 2);

        Assert.Equal(["survives"], await _receiving.Notes(_vendor));
    }

    // The dispatcher's own steps up to the crash: the row is taken and published, and the transaction dies with the process.
    private async Task PublishAndCrash(OutboxPublisher publisher)
    {
        await using var connection = new NpgsqlConnection(_sending.AsWorker);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var taken = Assert.Single(await OutboxStore.TakeNext(connection, aggregates: 10, CancellationToken.None));
        Assert.Null(await publisher.TryPublish(taken, CancellationToken.None));
    }
}
