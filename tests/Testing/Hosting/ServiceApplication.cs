using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.ServiceDefaults;
using VendorRisk.Testing.Identity;

namespace VendorRisk.Testing.Hosting;

/// <summary>
/// A service as it runs: its own Program, on a port of its own, with configuration only. The clock is the one thing that can be exchanged.
/// Wrap it in a ...Application with intent methods; tests see HTTP and nothing inside.
/// </summary>
/// <typeparam name="TEntry">Any type of the service's assembly.</typeparam>
public sealed class ServiceApplication<TEntry> : IAsyncDisposable
    where TEntry : class
{
    private readonly WebApplicationFactory<TEntry> _factory;
    private readonly TokenIssuer _issuer;

    private ServiceApplication(WebApplicationFactory<TEntry> factory, TokenIssuer issuer) => (_factory, _issuer) = (factory, issuer);

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <param name="clock">Null for the system's clock.</param>
    /// <param name="settings">Later ones win. The token issuer's are there already.</param>
    public static async Task<ServiceApplication<TEntry>> Start(TimeProvider? clock, params IReadOnlyDictionary<string, string?>[] settings)
    {
        var issuer = await TokenIssuer.Instance;
        var factory = new WebApplicationFactory<TEntry>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in settings.Prepend(issuer.Settings).SelectMany(group => group))
                host.UseSetting(key, value);
            if (clock is not null)
                host.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(clock)));
        });
        factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        using var client = factory.CreateClient();
        return new ServiceApplication<TEntry>(factory, issuer) { Address = client.BaseAddress! };
    }

    public HttpClient Anonymous() => new() { BaseAddress = Address };

    public HttpClient ClientFor(TestPerson person) => With(_issuer.TokenFor(person));

    public HttpClient ClientForService(string service, Guid organisation)
    {
        var client = With(_issuer.TokenForService(service));
        client.DefaultRequestHeaders.Add(CurrentOrganisation.Header, organisation.ToString());
        return client;
    }

    public HttpClient With(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public ValueTask DisposeAsync() => _factory.DisposeAsync();
}
