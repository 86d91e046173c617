using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.Persistence.Grants;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Issuer;

/// <summary>GET or POST /connect/authorize: a signed-in person's browser gets a code for the client it came from.</summary>
internal static class AuthorizeEndpoint
{
    public static async Task<IResult> Authorize(
        HttpContext http, ClientRegistry clients, IssuerAddress issuer, IdentityDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        http.Response.Headers.CacheControl = "no-store";
        var sent = await OAuthParameters.Read(http.Request, cancellation);
        var (request, refusal) = AuthorizeRequest.Read(sent, clients);
        if (request is null) return Refuse(refusal!, issuer);

        var session = Session.Of(await http.AuthenticateAsync(IdentityConstants.ApplicationScheme));
        if (session is null || request.AskAgain || session.SignedInAt + request.MaxAge < clock.GetUtcNow())
            return request.AskNobody
                ? Refuse(new AuthorizeRefusal(OAuthError.LoginRequired, request.RedirectUri, request.State), issuer)
                : AskToSignIn(sent!, request);

        var code = NewCode(request, session, clock.GetUtcNow());
        db.AuthorizationCodes.Add(code.Record);
        await db.SaveChangesAsync(cancellation);
        return Return(request.RedirectUri, request.State, issuer, KeyValuePair.Create("code", code.Handle.Text));
    }

    private static (Handle Handle, AuthorizationCodeRecord Record) NewCode(AuthorizeRequest request, Session session, DateTimeOffset now)
    {
        var handle = Handle.New(session.OrganisationId);
        return (handle, new AuthorizationCodeRecord
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = session.OrganisationId,
            PersonId = session.PersonId,
            Hash = handle.Hash,
            ClientId = request.Client.Id,
            RedirectUri = request.RedirectUri,
            CodeChallenge = request.CodeChallenge,
            Scope = string.Join(' ', request.Scopes),
            Nonce = request.Nonce,
            SessionId = session.Id,
            SignedInAt = session.SignedInAt,
            SecurityStamp = session.SecurityStamp,
            ExpiresAt = now + TokenLifetimes.Code,
        });
    }

    // Back here after signing in, without what asked for the new sign-in: it would ask for ever.
    private static IResult AskToSignIn(OAuthParameters sent, AuthorizeRequest request)
    {
        var again = sent.Without(request.AskAgain ? ["prompt", "max_age"] : []);
        return Results.LocalRedirect("/account/login" + QueryString.Create("returnUrl", "/connect/authorize" + QueryString.Create(again)));
    }

    private static IResult Refuse(AuthorizeRefusal refusal, IssuerAddress issuer) => refusal.RedirectUri is null
        ? Results.LocalRedirect("/account/error" + QueryString.Create("code", refusal.Error.Description))
        : Return(refusal.RedirectUri, refusal.State, issuer,
            KeyValuePair.Create("error", refusal.Error.Code), KeyValuePair.Create("error_description", refusal.Error.Description));

    // iss tells a client of several issuers whose answer this is (RFC 9207).
    private static IResult Return(string redirectUri, string? state, IssuerAddress issuer, params KeyValuePair<string, string>[] answer)
    {
        QueryBuilder query = new(answer);
        if (state is not null) query.Add("state", state);
        query.Add("iss", issuer.Value);
        return Results.Redirect(redirectUri + query);
    }
}
