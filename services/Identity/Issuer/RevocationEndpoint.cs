using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>POST /connect/revocation (RFC 7009): a client gives a refresh token back. The answer is 200 whether the token was known or not.</summary>
internal static class RevocationEndpoint
{
    public static async Task<IResult> Revoke(
        HttpRequest request, ClientRegistry clients, IdentityDbContext db, CurrentOrganisation organisation, RefreshFamilies families, CancellationToken cancellation)
    {
        if (await OAuthParameters.Read(request, cancellation) is not { } form || form["token"] is not { } token)
            return OAuthError.InvalidRequest("token is needed.").AsJson();
        if (ClientAuthentication.Authenticate(request, form, clients) is not { } client) return OAuthError.InvalidClient.AsJson();
        if (Handle.Read(token) is not { } handle) return Results.Ok();
        organisation.Become(handle.Organisation);
        var family = await db.RefreshTokens.Where(t => t.Hash == handle.Hash && t.ClientId == client.Id).Select(t => (Guid?)t.FamilyId).SingleOrDefaultAsync(cancellation);
        if (family is { } known) await families.Revoke(known, cancellation);
        return Results.Ok();
    }
}
