using System.Net;

namespace VendorRisk.Identity.Tests;

public sealed class Outside_development : IAsyncLifetime
{
    private readonly IdentityApplication _identity = new() { Environment = "Production" };

    public Task InitializeAsync() => _identity.InitializeAsync();

    public Task DisposeAsync() => _identity.DisposeAsync();

    [Fact]
    public async Task the_demo_client_does_not_exist()
    {
        using var client = _identity.NewClient();
        await client.PostAsync("/connect/token", new FormUrlEncodedContent([
            new("grant_type", "client_credentials"), new("client_id", "vendorrisk-demo"), new("client_secret", "secret-of-demo")])).IsRefused("invalid_client", HttpStatusCode.Unauthorized);
        Assert.Equal(["1"], await Database.Column(_identity.Database.Administrator, "select count(*) from people"));
    }

    [Fact]
    public async Task cookies_are_sent_over_tls_alone_and_pages_are_in_nobodys_frame()
    {
        using var client = _identity.NewClient();
        // A proxy on this machine ended TLS.
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Host = "identity.customer.example";
        using var page = await client.GetAsync("/account/login");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(page.Headers.Contains("Strict-Transport-Security"));
        Assert.True(page.Headers.CacheControl?.NoStore);
    }
}
