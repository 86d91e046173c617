using System.Text;
using System.Text.Json;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Operations;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;
using VendorRisk.Testing;
using VendorRisk.Testing.Identity;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

/// <summary>A service that does nothing but send and note, on Intake's schema, wired as every service is.</summary>
internal sealed class ProbeService : IAsyncDisposable
{
    public static ServiceBlueprint<IntakeDbContext> Blueprint { get; } = new("probe", "intake", bus => bus.AddConsumer<NoteConsumer, NoteConsumerDefinition>());

    /// <summary>The same service without its consumer: it only sends.</summary>
    public static ServiceBlueprint<IntakeDbContext> Sender { get; } = new("sender", "intake", _ => { });

    private readonly WebApplication _app;
    private readonly Deliveries _deliveries = new();

    private ProbeService(WebApplication app)
    {
        _app = app;
        app.Services.GetRequiredService<IBus>().ConnectReceiveObserver(_deliveries);
    }

    public Uri Address => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    /// <summary>How many deliveries the service has handled and acknowledged since its start.</summary>
    public int Handled => _deliveries.Handled;

    public static async Task<ProbeService> Start(ServiceBlueprint<IntakeDbContext> blueprint, params IReadOnlyDictionary<string, string?>[] settings)
    {
        var issuer = await TokenIssuer.Instance;
        var builder = WebApplication.CreateSlimBuilder();
        foreach (var group in settings.Prepend(issuer.Settings))
            builder.Configuration.AddInMemoryCollection(group);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddServiceDefaults();
        builder.AddApi();
        builder.AddDatabase(blueprint);
        builder.AddMessaging(blueprint);
        builder.Services.AddSingleton<Cure>();
        var app = builder.Build();
        app.MapDefaultEndpoints();
        app.MapOperations();
        var service = new ProbeService(app);
        await app.StartAsync();
        return service;
    }

    /// <summary>Sends the names as messages of one vendor, in one transaction each, through the outbox.</summary>
    public async Task Send(Guid organisation, Guid vendor, params string[] names)
    {
        foreach (var name in names)
        {
            using var scope = Scope(organisation);
            var db = scope.ServiceProvider.GetRequiredService<IntakeDbContext>();
            db.Publish(new VendorChanged { OrganisationId = organisation, VendorId = vendor, Name = name, OccurredAt = DateTimeOffset.UtcNow }, vendor);
            await db.SaveChangesAsync();
        }
    }

    public IServiceScope Scope(Guid organisation)
    {
        var scope = _app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(organisation);
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

/// <summary>Counts the deliveries that are over: handled, and acknowledged to the broker.</summary>
internal sealed class Deliveries : IReceiveObserver
{
    private int _handled;

    public int Handled => Volatile.Read(ref _handled);

    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context)
    {
        Interlocked.Increment(ref _handled);
        return Task.CompletedTask;
    }

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;

    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
}

internal static class Looking
{
    /// <summary>What was noted of a vendor, in order, as the superuser sees it.</summary>
    public static Task<IReadOnlyList<string>> Notes(this TestDatabase database, Guid vendor) =>
        database.Column($"select subject from audit where subject_id = '{vendor}' order by id");

    public static Task<IReadOnlyList<string>> NotesWhen(this TestDatabase database, Guid vendor, int count) =>
        Eventually.Becomes(() => database.Notes(vendor), notes => notes.Count >= count, $"{count} notes");

    public static Task OutboxIsEmpty(this TestDatabase database) =>
        Eventually.True(async () => (await database.Column("select sequence::text from outbox")).Count == 0, "an empty outbox");

    /// <summary>
    /// Waits until so many deliveries are handled, stops the service, and sees that nothing came back. An empty queue alone would say
    /// too little: deliveries that the service has fetched and not begun go back to the queue when it stops.
    /// </summary>
    public static async Task FinishesAll(this TestBroker broker, ProbeService service, string queue, int deliveries)
    {
        await Eventually.True(() => Task.FromResult(service.Handled >= deliveries), $"{deliveries} deliveries of {queue} handled");
        await service.DisposeAsync();
        Assert.Equal(0u, await broker.Waiting(queue));
    }

    /// <summary>Takes everything out of the queue, in its order.</summary>
    public static async Task<IReadOnlyList<(Guid Vendor, string Name, string Trace)>> NamesInQueue(this TestBroker broker, string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var found = new List<(Guid, string, string)>();
        while (await channel.BasicGetAsync(queue, autoAck: true) is { } delivery)
        {
            using var envelope = JsonDocument.Parse(delivery.Body);
            var message = envelope.RootElement.GetProperty("message");
            var trace = delivery.BasicProperties.Headers!.FirstOrDefault(header => header.Key.EndsWith("Activity-Id", StringComparison.OrdinalIgnoreCase) || header.Key == "traceparent");
            found.Add((message.GetProperty("vendorId").GetGuid(), message.GetProperty("name").GetString()!, trace.Value is byte[] text ? Encoding.UTF8.GetString(text) : ""));
        }

        return found;
    }

    public static async Task<uint> Waiting(this TestBroker broker, string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        return await channel.MessageCountAsync(queue);
    }
}
