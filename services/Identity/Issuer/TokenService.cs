using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using VendorRisk.Identity.SignIn;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>
/// The token service of a feed without Duende IdentityServer: as much of OAuth 2.1 and OpenID Connect as the platform uses, at the
/// same paths, with the same clients, scopes and claims. ../Duende offers the same two methods over Duende; the project file compiles one of the two.
/// </summary>
internal static class TokenService
{
    public static void AddTokenService(this IHostApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services
            .AddSingleton(new TokenAudience(configuration.Required("Authentication:Audience", "the audience that tokens are made for")))
            .AddSingleton<SigningKeys>()
            .AddSingleton<TokenWriter>()
            .AddSingleton<PostLogout>()
            .AddSingleton<IPostConfigureOptions<JwtBearerOptions>, OwnTokens>()
            .AddScoped<GrantHolders>()
            .AddScoped<RefreshFamilies>()
            .AddScoped<SessionGrants>()
            .AddScoped<CodeExchange>()
            .AddScoped<RefreshExchange>()
            .AddScoped<ClientCredentialsExchange>();
    }

    public static void MapTokenService(this WebApplication app)
    {
        var endpoints = app.MapGroup("").ExcludeFromDescription().AllowAnonymous();
        endpoints.MapGet("/.well-known/openid-configuration", DiscoveryEndpoints.Configuration);
        endpoints.MapGet(DiscoveryEndpoints.KeySetPath, DiscoveryEndpoints.KeySet);
        endpoints.MapMethods("/connect/authorize", ["GET", "POST"], AuthorizeEndpoint.Authorize);
        endpoints.MapMethods("/connect/endsession", ["GET", "POST"], EndSessionEndpoint.End);
        endpoints.MapPost("/connect/token", TokenEndpoint.Exchange).RequireRateLimiting(RateLimits.Tokens);
        endpoints.MapPost("/connect/revocation", RevocationEndpoint.Revoke).RequireRateLimiting(RateLimits.Tokens);
        app.MapMethods("/connect/userinfo", ["GET", "POST"], UserInfoEndpoint.Show).ExcludeFromDescription()
            .RequireAuthorization(policy => policy.AddAuthenticationSchemes(JwtBearerDefaults.AuthenticationScheme).RequireAssertion(c =>
                c.User.FindFirst("scope")?.Value.Split(' ').Contains(Clients.Scopes.OpenId) is true));
    }
}
