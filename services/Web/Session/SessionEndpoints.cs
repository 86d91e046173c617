using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace VendorRisk.Web.Session;

internal static class SessionEndpoints
{
    public static void MapSession(this WebApplication app)
    {
        app.MapGet("/sign-in", SignInAgain).AllowAnonymous();
        app.MapPost("/sign-out", SignOutAsync).AllowAnonymous();
    }

    private static ChallengeHttpResult SignInAgain(string? place)
    {
        return TypedResults.Challenge(new AuthenticationProperties { RedirectUri = Local(place) }, [SignInOptions.Scheme]);
    }

    /// <summary>Only a path of this portal: a link that signs in must not send anyone elsewhere afterwards.</summary>
    internal static string Local(string? place) => place is ['/', ..] and not ['/', '/' or '\\', ..] && !place.Any(char.IsControl) ? place : "/";

    private static async Task<Results<RedirectHttpResult, BadRequest>> SignOutAsync(HttpContext context, IAntiforgery antiforgery, SignInOptions options)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return TypedResults.BadRequest();
        var idToken = await context.GetTokenAsync("id_token");
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = options.ClientId,
            ["id_token_hint"] = idToken,
            ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/signed-out",
        };
        return TypedResults.Redirect(QueryHelpers.AddQueryString(options.At("connect/endsession").ToString(), query));
    }
}
