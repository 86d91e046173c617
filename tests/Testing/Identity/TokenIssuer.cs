using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Testing.Identity;

/// <summary>
/// A token issuer on a port of its own with discovery, keys and client credentials: services fetch its keys and check its signatures as
/// they do with Identity, so no test goes around authentication. Any client secret is right.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    private static readonly Lazy<Task<TokenIssuer>> Started = new(Start);
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "test" };
    private readonly WebApplication _app;

    private TokenIssuer(WebApplication app) => _app = app;

    /// <summary>One for the test run: signing keys are slow to make.</summary>
    public static Task<TokenIssuer> Instance => Started.Value;

    public string Address => _app.Urls.Single();

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Authentication:Authority"] = Address,
        ["Authentication:Audience"] = Policies.Audience,
        ["ServiceClient:Id"] = "service-under-test",
        ["ServiceClient:Secret"] = "any",
    };

    public string TokenFor(TestPerson person) => Sign(new Dictionary<string, object>
    {
        ["sub"] = person.Id.ToString(), ["org"] = person.Organisation.ToString(), ["org_name"] = "An organisation", ["name"] = person.Name,
        ["email"] = person.Email, ["role"] = person.Role, ["scope"] = "openid profile email vendorrisk offline_access", ["client_id"] = "web",
    });

    public string TokenForService(string client) => Sign(new Dictionary<string, object> { ["client_id"] = client, ["scope"] = Policies.ServiceScope });

    /// <summary>A token with these claims, for tests of what must be refused.</summary>
    public string Sign(IDictionary<string, object> claims, string? audience = null, TimeSpan? validFor = null, SecurityKey? key = null)
    {
        var now = DateTime.UtcNow;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = audience ?? Policies.Audience,
            // Tests choose their own day, and a token of today is not valid yet on the days before it.
            IssuedAt = DateTime.UnixEpoch.AddYears(30),
            NotBefore = DateTime.UnixEpoch.AddYears(30),
            Expires = now + (validFor ?? TimeSpan.FromDays(2000)),
            Claims = claims,
            SigningCredentials = new SigningCredentials(key ?? _key, SecurityAlgorithms.RsaSha256),
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<TokenIssuer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new TokenIssuer(app);
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = issuer.Address, ["jwks_uri"] = issuer.Address + "/jwks", ["token_endpoint"] = issuer.Address + "/connect/token",
        }));
        app.MapGet("/jwks", () => Results.Json(new Dictionary<string, object> { ["keys"] = new[] { issuer.PublicKey() } }));
        app.MapPost("/connect/token", async (HttpRequest request) => Results.Json(new Dictionary<string, object>
        {
            ["access_token"] = issuer.TokenForService((await request.ReadFormAsync())["client_id"].ToString()), ["expires_in"] = 3600, ["token_type"] = "Bearer",
        }));
        await app.StartAsync();
        return issuer;
    }

    private Dictionary<string, string> PublicKey()
    {
        var parameters = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA", ["use"] = "sig", ["alg"] = SecurityAlgorithms.RsaSha256, ["kid"] = _key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}
