using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.SignIn;

/// <summary>The cookies of sign-in: unreadable to scripts, sent over TLS alone outside development, checked against the account at every use.</summary>
internal static class SessionCookies
{
    public static void AddSessionCookies(this IHostApplicationBuilder builder)
    {
        var development = builder.Environment.IsDevelopment();
        builder.Services.AddAuthentication()
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                Shape(options, development, "vendorrisk.identity");
                options.ExpireTimeSpan = TimeSpan.FromHours(10);
                options.SlidingExpiration = true;
                options.LoginPath = "/account/login";
                options.ReturnUrlParameter = "returnUrl";
                options.Events.OnValidatePrincipal = Check;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                Shape(options, development, "vendorrisk.identity.half");
                options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
                options.SlidingExpiration = false;
                options.Events.OnValidatePrincipal = Check;
            });
        builder.Services.AddAntiforgery(options => Shape(options.Cookie, development, "vendorrisk.identity.forms"));
    }

    private static void Shape(CookieAuthenticationOptions options, bool development, string name) => Shape(options.Cookie, development, name);

    // Lax, not Strict: people come from the portal by a link. Browsers refuse Secure and __Host- over plain http, which is all a developer's
    // machine has; there the name says so.
    private static void Shape(CookieBuilder cookie, bool development, string name)
    {
        cookie.Name = development ? name : "__Host-" + name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    // At every use, not every half hour: this cookie is only seen when tokens are fetched, and a stolen one must die with the password.
    private static async Task Check(CookieValidatePrincipalContext context)
    {
        if (Session.Of(context.Principal!) is { } session && await IsAlive(session, context.HttpContext)) return;
        context.RejectPrincipal();
    }

    private static Task<bool> IsAlive(Session session, HttpContext http)
    {
        var services = http.RequestServices;
        services.GetRequiredService<CurrentOrganisation>().Become(session.OrganisationId);
        return services.GetRequiredService<IdentityDbContext>().Users
            .AnyAsync(p => p.Id == session.PersonId && p.Active && p.SecurityStamp == session.SecurityStamp, http.RequestAborted);
    }
}
