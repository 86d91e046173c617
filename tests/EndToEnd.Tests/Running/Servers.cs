using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Npgsql;
using RabbitMQ.Client;
using VendorRisk.Testing;
using VendorRisk.Testing.Servers;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>What is really in the platform's databases and queues, as those who run it would see it.</summary>
public sealed class Servers(Platform platform)
{
    private static readonly string[] Databases = ["identitydb", "intakedb", "parsingdb", "reviewdb", "notificationdb"];

    /// <summary>
    /// Until nothing is under way: no message waits to be sent, none to be taken, none is being handled. What nobody has subscribed to
    /// lies in "unrouted" for good, and what failed in the error queues.
    /// </summary>
    public Task AreQuiet() => Eventually.Becomes(
        async () => string.Join(", ", [.. await InOutboxes(), .. await InQueues()]),
        underWay => underWay.Length == 0,
        "nothing under way",
        TimeSpan.FromMinutes(2));

    /// <summary>No message is in an error queue; where one is, why. The broker is asked itself: what its management page says is some seconds old.</summary>
    public async Task HaveNoFailedMessage()
    {
        var queues = (await Queues()).Select(queue => queue.Name).Where(name => name.EndsWith("_error", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(queues);
        var address = platform.Address("messaging", "tcp");
        var factory = new ConnectionFactory { HostName = address.Host, Port = address.Port, UserName = "guest", Password = platform.Secret("messaging-password") };
        await using var connection = await factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        List<string> failed = [];
        foreach (var queue in queues)
            while (await channel.BasicGetAsync(queue, autoAck: false) is { } message) failed.Add($"{queue}: {Fault(message)}");
        Assert.True(failed.Count == 0, string.Join('\n', failed));

        // What is not acknowledged goes back into its queue when the channel closes.
        static string Fault(BasicGetResult message) => string.Join(' ', new[] { "MT-Fault-InputAddress", "MT-Fault-ExceptionType", "MT-Fault-Message", "x-first-death-queue" }
            .Select(header => message.BasicProperties.Headers?.TryGetValue(header, out var value) == true && value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : ""));
    }

    private async Task<IReadOnlyList<string>> InOutboxes()
    {
        List<string> waiting = [];
        foreach (var database in Databases)
        {
            var connection = new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1", Port = platform.Address("postgres", "tcp").Port, Username = "postgres", Password = platform.Secret("postgres-password"), Database = database, Pooling = false,
            };
            var types = await TestDatabase.Column(connection.ConnectionString, "select message_type from outbox");
            waiting.AddRange(types.Select(type => $"{type} in the outbox of {database}"));
        }

        return waiting;
    }

    private async Task<IEnumerable<string>> InQueues() => (await Queues())
        .Where(queue => queue.Messages > 0 && queue.Name != "unrouted" && !queue.Name.EndsWith("_error", StringComparison.Ordinal))
        .Select(queue => $"{queue.Messages} in {queue.Name}");

    private async Task<IReadOnlyList<(string Name, int Messages)>> Queues()
    {
        using var http = new HttpClient { BaseAddress = platform.Address("messaging", "management") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"guest:{platform.Secret("messaging-password")}")));
        var queues = await http.GetFromJsonAsync<JsonElement>("/api/queues");
        return [.. queues.EnumerateArray().Select(queue => (queue.GetProperty("name").GetString()!, queue.TryGetProperty("messages", out var messages) ? messages.GetInt32() : 0))];
    }
}
