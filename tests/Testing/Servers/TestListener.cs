using System.Text.Json;
using RabbitMQ.Client;

namespace VendorRisk.Testing.Servers;

/// <summary>A queue of the test's own, bound to one type of message.</summary>
public sealed class TestListener<TMessage> : IAsyncDisposable
    where TMessage : class
{
    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly string _queue;
    private readonly List<TMessage> _heard = [];

    private TestListener(IConnection connection, IChannel channel, string queue) => (_connection, _channel, _queue) = (connection, channel, queue);

    /// <summary>Waits for a message like this and returns all like it, in order. Others come too: what an earlier test did may be sent only now.</summary>
    public Task<IReadOnlyList<TMessage>> Hears(Func<TMessage, bool> wanted) =>
        Eventually.Becomes(async () => (IReadOnlyList<TMessage>)[.. (await Heard()).Where(wanted)], messages => messages.Count > 0, $"a {typeof(TMessage).Name} that is looked for");

    private async Task<IReadOnlyList<TMessage>> Heard()
    {
        while (await _channel.BasicGetAsync(_queue, autoAck: true) is { } delivery)
        {
            using var envelope = JsonDocument.Parse(delivery.Body);
            _heard.Add(envelope.RootElement.GetProperty("message").Deserialize<TMessage>(JsonSerializerOptions.Web)!);
        }

        return [.. _heard];
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    internal static async Task<TestListener<TMessage>> Start(Uri broker)
    {
        var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync();
        var queue = await channel.QueueDeclareAsync();
        // MassTransit's name for the exchange of a type.
        await channel.QueueBindAsync(queue.QueueName, $"{typeof(TMessage).Namespace}:{typeof(TMessage).Name}", "");
        return new TestListener<TMessage>(connection, channel, queue.QueueName);
    }
}
