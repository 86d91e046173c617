using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Session;

/// <summary>Signing in through Identity (authorization code, PKCE, userinfo) into a cookie whose ticket stays on the server.</summary>
internal static class SignIn
{
    /// <summary>How long a session lives without being used: a working day.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var options = SignInOptions.From(builder.Configuration);
        builder.Services.AddSingleton(options);
        builder.Services.AddDataProtection()
            .SetApplicationName("VendorRisk.Web")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.KeysPath, "keys")));
        builder.Services.AddSingleton<Tickets>();
        builder.Services.AddSingleton<AccessTokens>();
        builder.Services.AddHostedService<TicketSweep>();
        builder.Services.AddScoped<CurrentSession>();
        builder.Services.AddScoped<AuthenticationStateProvider, SessionRevalidation>();
        builder.Services.AddHttpClient(SignInOptions.Scheme, client => client.Timeout = TimeSpan.FromSeconds(10));
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddPlatformPolicies();

        builder.Services
            .AddAuthentication(schemes =>
            {
                schemes.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                schemes.DefaultChallengeScheme = SignInOptions.Scheme;
            })
            .AddCookie(Cookie)
            .AddOAuth(SignInOptions.Scheme, oauth => OAuth(oauth, options));
        builder.Services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<Tickets>((cookie, tickets) => cookie.SessionStore = tickets);
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "vendorrisk";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Lifetime;
        // The handler's own renewal would write back the ticket it read at the start of the request, over tokens renewed meanwhile.
        cookie.SlidingExpiration = false;
        cookie.AccessDeniedPath = "/not-allowed";
    }

    private static void OAuth(OAuthOptions oauth, SignInOptions options)
    {
        oauth.ClientId = options.ClientId;
        oauth.ClientSecret = options.ClientSecret;
        oauth.AuthorizationEndpoint = options.At("connect/authorize").ToString();
        oauth.TokenEndpoint = options.At("connect/token").ToString();
        oauth.UserInformationEndpoint = options.At("connect/userinfo").ToString();
        oauth.CallbackPath = "/signin-oidc";
        oauth.UsePkce = true;
        oauth.SaveTokens = true;
        // The handler's default, SameSite=None, needs https; the answer is a plain redirect, for which Lax is enough.
        oauth.CorrelationCookie.SameSite = SameSiteMode.Lax;
        oauth.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        oauth.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email", "vendorrisk", "offline_access"]) oauth.Scope.Add(scope);
        oauth.Events.OnCreatingTicket = CreateTicketAsync;
        oauth.Events.OnRedirectToAuthorizationEndpoint = RedirectAsync;
        oauth.Events.OnRemoteFailure = FailAsync;
    }

    private static async Task CreateTicketAsync(OAuthCreatingTicketContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        using var response = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var person = JsonDocument.Parse(await response.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        var claims = PersonClaims.From(person.RootElement);
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(
            [.. claims, new Claim(Tickets.SessionClaim, Tickets.NewSession())], context.Scheme.Name, "name", "role"));
        // The handler keeps access and refresh token; sign-out also needs the id token, to end the session at Identity without asking.
        if (context.TokenResponse.Response?.RootElement.TryGetProperty("id_token", out var idToken) is true)
            context.Properties.StoreTokens([.. context.Properties.GetTokens(), new AuthenticationToken { Name = "id_token", Value = idToken.GetString() ?? "" }]);
    }

    // An image or an upload cannot follow a redirect to a sign-in page: it is told plainly, and the page around it reacts.
    private static Task RedirectAsync(RedirectContext<OAuthOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/portal")) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignIn).FullName!)
            .LogWarning(context.Failure, "A sign-in did not complete");
        context.Response.Redirect("/sign-in-trouble");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
