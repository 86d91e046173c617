using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Issuer;

/// <summary>GET or POST /connect/endsession (OpenID Connect RP-Initiated Logout 1.0).</summary>
internal static class EndSessionEndpoint
{
    public static async Task<IResult> End(
        HttpContext http, SigningKeys keys, IssuerAddress issuer, PostLogout destinations, SignOut signOut, CancellationToken cancellation)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await OAuthParameters.Read(http.Request, cancellation) is not { } sent)
            return Results.LocalRedirect("/account/error" + QueryString.Create("code", "repeated-parameter"));
        var hint = await IdentityTokenHint.Read(sent["id_token_hint"], keys, issuer, cancellation);
        var clientId = hint?.ClientId ?? sent["client_id"];
        if (sent["client_id"] is { } named && named != clientId) clientId = null;

        var session = Session.Of(await http.AuthenticateAsync(IdentityConstants.ApplicationScheme));
        // Only the client's own identity token of this very session signs out without a question: a link on a strange page must not.
        if (session is not null && hint?.SessionId != session.Id)
            return Results.LocalRedirect("/account/logout" + QueryString.Create(
                new Dictionary<string, string?> { ["client_id"] = clientId, ["post_logout_redirect_uri"] = sent["post_logout_redirect_uri"], ["state"] = sent["state"] }
                    .Where(p => p.Value is not null)));
        if (session is not null) await signOut.End(session, cancellation);
        return await destinations.Find(clientId, sent["post_logout_redirect_uri"], sent["state"], cancellation) is { } address
            ? Results.Redirect(address)
            : Results.LocalRedirect("/account/logout?done=true");
    }
}
