using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.Persistence.Grants;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>grant_type=authorization_code.</summary>
internal sealed class CodeExchange(
    IdentityDbContext db, CurrentOrganisation organisation, RefreshFamilies families, GrantHolders holders, TokenWriter tokens, AuditTrail audit, TimeProvider clock)
{
    public async Task<(IssuedTokens? Tokens, OAuthError? Error)> Redeem(Client client, OAuthParameters form, CancellationToken cancellation)
    {
        if (form["code"] is null || form["redirect_uri"] is null || form["code_verifier"] is null)
            return (null, OAuthError.InvalidRequest("code, redirect_uri and code_verifier are needed."));
        if (Handle.Read(form["code"]) is not { } handle) return (null, OAuthError.InvalidGrant);
        organisation.Become(handle.Organisation);

        // The row stays locked to the end: a second request with the same code waits, and then finds what the first one was given.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var outcome = await Redeem(client, form, handle, cancellation);
        await transaction.CommitAsync(cancellation);
        return outcome;
    }

    private async Task<(IssuedTokens? Tokens, OAuthError? Error)> Redeem(Client client, OAuthParameters form, Handle handle, CancellationToken cancellation)
    {
        var code = await db.AuthorizationCodes.AsNoTracking().SingleOrDefaultAsync(c => c.Hash == handle.Hash, cancellation);
        if (code is null || code.ClientId != client.Id) return (null, OAuthError.InvalidGrant);
        if (!await Spend(code, cancellation)) return (null, await RefuseReplay(code, cancellation));
        if (code.ExpiresAt < clock.GetUtcNow() || code.RedirectUri != form["redirect_uri"] || !Pkce.Proves(form["code_verifier"], code.CodeChallenge))
            return (null, OAuthError.InvalidGrant);
        if (await holders.Find(code.PersonId, code.SecurityStamp, code.SessionId, code.SignedInAt, cancellation) is not { } person) return (null, OAuthError.InvalidGrant);

        var refresh = RefreshFamilies.IsGiven(code.Scope, client) ? families.Begin(code) : null;
        await db.SaveChangesAsync(cancellation);
        var scopes = code.Scope.Split(' ');
        var access = await tokens.AccessToken(person, client, scopes, cancellation);
        return (new IssuedTokens(access, scopes)
        {
            IdentityToken = await tokens.IdentityToken(person, client, code.Nonce, access, cancellation),
            RefreshToken = refresh?.Text,
        }, null);
    }

    // One statement decides between two requests that bring the same code at once. A code is spent by a wrong verifier too:
    // whoever holds it without the verifier has stolen it.
    private async Task<bool> Spend(AuthorizationCodeRecord code, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await db.AuthorizationCodes.Where(c => c.Id == code.Id && c.RedeemedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RedeemedAt, now), cancellation) == 1;
    }

    // RFC 6749, 4.1.2: what was issued for the code is revoked.
    private async Task<OAuthError> RefuseReplay(AuthorizationCodeRecord code, CancellationToken cancellation)
    {
        await families.Revoke(code.Id, cancellation);
        await audit.Write(AuditEvent.CodeReplayed, code.PersonId, cancellation);
        return OAuthError.InvalidGrant;
    }
}
