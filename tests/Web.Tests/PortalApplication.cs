using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Tests;

/// <summary>The portal as it runs, with no service behind it: what it does before anyone is signed in.</summary>
public sealed class PortalApplication : IAsyncLifetime
{
    private ServiceApplication<Backends.Answer<string>>? _service;

    public DirectoryInfo Keys { get; } = Directory.CreateTempSubdirectory("portal-keys-");

    /// <summary>A browser that shows redirects instead of following them.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _service!.Address };

    public async Task InitializeAsync()
    {
        var settings = new Dictionary<string, string?> { ["DataProtection:Path"] = Keys.FullName };
        // A port that nothing listens on.
        foreach (var backend in Backend.All) settings[$"services:{backend.Name}:http:0"] = "http://127.0.0.1:9";
        _service = await ServiceApplication<Backends.Answer<string>>.Start(clock: null, settings);
    }

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        Keys.Delete(recursive: true);
    }

    public static async Task<string> AuthorityAsync() => (await TokenIssuer.Instance).Address;
}
