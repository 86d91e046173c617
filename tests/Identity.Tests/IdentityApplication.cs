using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Testing;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Identity.Tests;

/// <summary>
/// Identity as it runs: its own Program on a port of its own, real PostgreSQL, a real mail server. There is no broker at the configured
/// address: people can sign in while it is away, and what is to be published stays in the outbox to be looked at.
/// </summary>
public sealed class IdentityApplication : IAsyncLifetime
{
    public const string Admin = "admin@customer.example";
    public const string Password = "harbour-violet-cactus-9";
    public const string Portal = "http://localhost:5999";

    private readonly string _keys = Path.Combine(Path.GetTempPath(), $"vendorrisk-identity-{Guid.NewGuid():n}");
    private WebApplicationFactory<Program> _factory = null!;

    public FakeClock Clock { get; } = new(DateTimeOffset.UtcNow);
    public TestDatabase Database { get; private set; } = null!;
    public MailServer Mails { get; } = new();
    public Uri Address { get; } = new($"http://localhost:{FreePort.Next()}");
    public Dictionary<string, string?> Settings { get; } = [];
    public string Environment { get; init; } = "Development";

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.Create(IdentityService.Blueprint);
        Start();
    }

    public async Task Restart()
    {
        await _factory.DisposeAsync();
        Start();
    }

    public void LoseKeys() => Directory.Delete(_keys, recursive: true);

    public Browser NewBrowser() => new(Address);

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    public CodeFlow NewFlow(Browser? browser = null) => new(browser ?? NewBrowser());

    public async Task<HttpClient> ClientOf(string email = Admin, string password = Password)
    {
        var tokens = await NewFlow().SignIn(email, password);
        var client = NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", tokens.Access);
        return client;
    }

    public async Task DisposeAsync()
    {
        await _factory.DisposeAsync();
        await Database.DisposeAsync();
        Mails.Dispose();
        Directory.Delete(_keys, recursive: true);
    }

    private void Start()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment(Environment);
            foreach (var (key, value) in Database.Settings.Concat(Fixed).Concat(Settings)) host.UseSetting(key, value);
            host.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
        });
        _factory.UseKestrel(options => options.Listen(IPAddress.Loopback, Address.Port));
        _factory.StartServer();
    }

    private Dictionary<string, string?> Fixed => new()
    {
        ["ConnectionStrings:messaging"] = $"amqp://nobody:nothing@127.0.0.1:{FreePort.Next()}",
        ["Authentication:Authority"] = Address.ToString(),
        ["Authentication:Audience"] = "vendorrisk",
        ["Portal:Address"] = Portal,
        ["DataProtection:Path"] = _keys,
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = Mails.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Smtp:From"] = "vendorrisk@installation.example",
        ["Clients:web:Secret"] = "secret-of-web",
        ["Clients:document-parsing:Secret"] = "secret-of-parsing",
        ["Clients:exception_review:Secret"] = "secret-of-review",
        ["Clients:notification:Secret"] = "secret-of-notification",
        ["Clients:intake:Secret"] = "secret-of-intake",
        ["Clients:vendorrisk_demo:Secret"] = "secret-of-demo",
        ["FirstAdmin:Email"] = Admin,
        ["FirstAdmin:Password"] = Password,
        ["FirstAdmin:Organisation"] = "First Customer",
        ["RateLimits:FormsPerMinute"] = "10000",
    };
}
