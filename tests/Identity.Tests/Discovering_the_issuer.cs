using System.Net;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Discovering_the_issuer(IdentityApplication identity) : IClassFixture<IdentityApplication>
{
    [Fact]
    public async Task names_every_endpoint_below_the_issuer_and_promises_what_is_kept()
    {
        using var client = identity.NewClient();
        var document = await client.GetAsync("/.well-known/openid-configuration").Is(HttpStatusCode.OK);

        var issuer = identity.Address.ToString().TrimEnd('/');
        Assert.Equal(issuer, document.GetProperty("issuer").GetString());
        foreach (var (name, path) in new[]
        {
            ("authorization_endpoint", "authorize"), ("token_endpoint", "token"), ("userinfo_endpoint", "userinfo"), ("end_session_endpoint", "endsession"),
        })
            Assert.Equal($"{issuer}/connect/{path}", document.GetProperty(name).GetString());
        Assert.Equal(["code"], document.GetProperty("response_types_supported").EnumerateArray().Select(v => v.GetString()!));
        Assert.Equal(["S256"], document.GetProperty("code_challenge_methods_supported").EnumerateArray().Select(v => v.GetString()!));
        Assert.True(document.GetProperty("authorization_response_iss_parameter_supported").GetBoolean());
    }

    [Fact]
    public async Task shows_the_public_half_of_the_keys_and_nothing_else()
    {
        using var client = identity.NewClient();
        var document = await client.GetAsync("/.well-known/openid-configuration").Is(HttpStatusCode.OK);
        var keys = await client.GetAsync(document.GetProperty("jwks_uri").GetString()).Is(HttpStatusCode.OK);

        var key = Assert.Single(keys.GetProperty("keys").EnumerateArray());
        Assert.Equal(["alg", "e", "kid", "kty", "n", "use"], key.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }
}
