using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using VendorRisk.Testing.Containers;

namespace VendorRisk.Testing.Servers;

/// <summary>
/// The RabbitMQ that this test run uses, started once per process: the one that Testing__RabbitMq (amqp://...) and
/// Testing__RabbitMqManagement (http://...) name, else a container, else a throw-away node of the system's. A virtual host is as good as a
/// fresh broker, so each fixture takes one.
/// </summary>
public sealed class RabbitServer(Uri address, Uri management)
{
    private static readonly Lazy<Task<RabbitServer>> Started = new(Start);

    public static Task<RabbitServer> Instance => Started.Value;

    internal Uri Address => address;

    /// <summary>An empty broker: the address of a new virtual host.</summary>
    public async Task<Uri> NewVirtualHost()
    {
        var name = $"test-{Guid.NewGuid():n}";
        using var http = Management();
        using var made = await http.PutAsync($"api/vhosts/{name}", JsonContent.Create(new { }));
        made.EnsureSuccessStatusCode();
        using var allowed = await http.PutAsync($"api/permissions/{name}/{User.Name}", JsonContent.Create(new { configure = ".*", write = ".*", read = ".*" }));
        allowed.EnsureSuccessStatusCode();
        return new UriBuilder(address) { Path = name }.Uri;
    }

    public async Task DeleteVirtualHost(Uri virtualHost)
    {
        using var http = Management();
        using var _ = await http.DeleteAsync($"api/vhosts/{virtualHost.AbsolutePath.Trim('/')}");
    }

    /// <summary>Both of its doors: management opens some time before the node lets anybody in over AMQP.</summary>
    internal async Task<bool> Answers()
    {
        try
        {
            using var http = Management();
            using var response = await http.GetAsync("api/overview");
            if (!response.IsSuccessStatusCode)
                return false;
            await using var connection = await new ConnectionFactory { Uri = address }.CreateConnectionAsync();
            return true;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or BrokerUnreachableException)
        {
            return false;
        }
    }

    private (string Name, string Password) User => address.UserInfo.Split(':') is [var name, var password] ? (name, password) : ("guest", "guest");

    private HttpClient Management() => new()
    {
        BaseAddress = management,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User.Name}:{User.Password}"))) },
    };

    private static async Task<RabbitServer> Start()
    {
        var configured = Environment.GetEnvironmentVariable("Testing__RabbitMq");
        var (server, how) = configured is { Length: > 0 } ? (Configured(new Uri(configured)), "as configured in Testing__RabbitMq")
            : await TestContainers.TryStartRabbit() is { } container ? (container, "in a container")
            : (await NativeRabbit.Start(), "a throw-away native node");
        Console.WriteLine($"RabbitMQ for the tests: {how}");
        return server;
    }

    private static RabbitServer Configured(Uri address) => new(
        address,
        new Uri(Environment.GetEnvironmentVariable("Testing__RabbitMqManagement") ?? $"http://{address.Host}:15672/"));
}
