using MassTransit;
using VendorRisk.Messaging.Bus;

namespace VendorRisk.Testing.Servers;

/// <summary>Says over the bus what another service would say.</summary>
public sealed class TestBus : IAsyncDisposable
{
    private readonly IBusControl _bus;

    private TestBus(IBusControl bus) => _bus = bus;

    public static async Task<TestBus> Connect(TestBroker broker)
    {
        var bus = MassTransit.Bus.Factory.CreateUsingRabbitMq(rabbit =>
        {
            rabbit.Host(broker.Address);
            rabbit.ShapeMessages("test_error");
        });
        await bus.StartAsync();
        return new TestBus(bus);
    }

    public Task Say<TMessage>(Guid organisation, TMessage message, Guid? messageId = null)
        where TMessage : class => _bus.Publish(message, context =>
        {
            context.MessageId = messageId ?? Guid.CreateVersion7();
            context.Headers.Set(MessageOrganisation.Header, organisation.ToString());
        });

    public async ValueTask DisposeAsync() => await _bus.StopAsync();
}
