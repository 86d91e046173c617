using MassTransit;
using VendorRisk.Intake.Persistence;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Deploying_the_queues
{
    [Fact]
    public async Task ends_although_the_bus_is_told_to_stop_in_the_very_moment_in_which_a_queue_becomes_ready()
    {
        await using var broker = await TestBroker.Create();
        var slow = new ServiceBlueprint<IntakeDbContext>("probe", "intake", bus =>
        {
            bus.AddConsumer<NoteConsumer, NoteConsumerDefinition>();
            bus.AddReceiveEndpointObserver<LingersOverReadiness>();
        });

        await broker.Deploy(slow).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0u, await broker.Waiting("probe-note"));
    }

    /// <summary>The bus has started, and MassTransit is kept from noting what a stop must end.</summary>
    private sealed class LingersOverReadiness : IReceiveEndpointObserver
    {
        public Task Ready(ReceiveEndpointReady ready) => Task.Delay(TimeSpan.FromSeconds(2));

        public Task Stopping(ReceiveEndpointStopping stopping) => Task.CompletedTask;

        public Task Completed(ReceiveEndpointCompleted completed) => Task.CompletedTask;

        public Task Faulted(ReceiveEndpointFaulted faulted) => Task.CompletedTask;
    }
}
