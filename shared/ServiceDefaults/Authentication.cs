using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace VendorRisk.ServiceDefaults;

/// <summary>Tokens of the platform's issuer and nothing else; without an issuer configured the process stops.</summary>
public static class Authentication
{
    internal static void AddTokenAuthentication(this IHostApplicationBuilder builder)
    {
        var authority = RequiredAuthority(builder.Configuration);
        var audience = builder.Configuration.Required("Authentication:Audience", "the audience that tokens must be made for");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<TimeProvider>((options, clock) => Configure(options, authority, audience, clock));
        builder.Services.AddPlatformPolicies();
    }

    /// <summary>The policies by themselves, for a process that brings its own authentication schemes.</summary>
    public static AuthorizationBuilder AddPlatformPolicies(this IServiceCollection services) => services.AddAuthorizationBuilder()
        .AddPolicy(Policies.Procurement, policy => policy.RequireAssertion(context => IsPerson(context.User, "procurement", "analyst", "admin")))
        .AddPolicy(Policies.Analyst, policy => policy.RequireAssertion(context => IsPerson(context.User, "analyst", "admin")))
        .AddPolicy(Policies.Admin, policy => policy.RequireAssertion(context => IsPerson(context.User, "admin")))
        .AddPolicy(Policies.Service, policy => policy.RequireAssertion(context => IsService(context.User)))
        .AddPolicy(Policies.PersonOrService, policy => policy.RequireAssertion(context =>
            IsService(context.User) || IsPerson(context.User, "procurement", "analyst", "admin")))
        // A route that forgot its policy is closed, not open.
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

    internal static bool IsService(ClaimsPrincipal user) =>
        user.FindAll("scope").Any(claim => claim.Value.Split(' ').Contains(Policies.ServiceScope, StringComparer.Ordinal));

    // A service's token has no organisation, so it can never pass for a person, whatever else is in it.
    private static bool IsPerson(ClaimsPrincipal user, params ReadOnlySpan<string> roles)
    {
        if (!Guid.TryParse(user.FindFirstValue("org"), out _) || IsService(user))
            return false;
        foreach (var role in roles)
        {
            if (user.HasClaim("role", role))
                return true;
        }

        return false;
    }

    internal static Uri RequiredAuthority(IConfiguration configuration)
    {
        var authority = new Uri(configuration.Required("Authentication:Authority", "the address of the token issuer"));
        if (authority.Scheme == Uri.UriSchemeHttps || authority.IsLoopback || configuration.GetValue<bool>("Authentication:AllowHttp"))
            return authority;
        throw new InvalidOperationException(
            "Authentication__Authority is neither https nor on this machine: keys fetched over it could be anybody's. "
            + "Inside a closed network set Authentication__AllowHttp=true.");
    }

    private static void Configure(JwtBearerOptions options, Uri authority, string audience, TimeProvider clock)
    {
        options.Authority = authority.ToString().TrimEnd('/');
        options.RequireHttpsMetadata = authority.Scheme == Uri.UriSchemeHttps;
        options.MapInboundClaims = false;
        options.TimeProvider = clock;
        options.Events = IssuerKeys.Events;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = audience,
            // An issuer's key must not be usable with an algorithm it was not made for (none, or HMAC with the public key as secret).
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256],
            NameClaimType = "name",
            RoleClaimType = "role",
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            // Against our clock: with Clock__Offset the issuer's tokens are of tomorrow, and the library would look at the system's clock.
            LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires, clock.GetUtcNow().UtcDateTime),
        };
    }

    private static bool IsNow(DateTime? notBefore, DateTime? expires, DateTime now)
    {
        var skew = TimeSpan.FromSeconds(30);
        return expires is { } end && end + skew > now && (notBefore is not { } begin || begin - skew <= now);
    }
}
