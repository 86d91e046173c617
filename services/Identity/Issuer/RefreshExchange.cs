using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.Persistence.Grants;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>grant_type=refresh_token: each token works once and brings its successor; a second use ends the whole chain.</summary>
internal sealed class RefreshExchange(
    IdentityDbContext db, CurrentOrganisation organisation, RefreshFamilies families, GrantHolders holders, TokenWriter tokens, AuditTrail audit, TimeProvider clock)
{
    public async Task<(IssuedTokens? Tokens, OAuthError? Error)> Redeem(Client client, OAuthParameters form, CancellationToken cancellation)
    {
        if (form["refresh_token"] is null) return (null, OAuthError.InvalidRequest("refresh_token is needed."));
        if (Handle.Read(form["refresh_token"]) is not { } handle) return (null, OAuthError.InvalidGrant);
        organisation.Become(handle.Organisation);

        var now = clock.GetUtcNow();
        var used = await db.RefreshTokens.AsNoTracking().SingleOrDefaultAsync(t => t.Hash == handle.Hash, cancellation);
        if (used is null || used.ClientId != client.Id || used.RevokedAt is not null || used.ExpiresAt < now) return (null, OAuthError.InvalidGrant);

        // Fewer scopes may be asked for, never more (RFC 6749, 6); the chain keeps what it was granted.
        var granted = used.Scope.Split(' ');
        var scopes = form["scope"] is null ? granted : [.. form.Words("scope")];
        if (scopes.Except(granted).Any()) return (null, OAuthError.InvalidScope);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await Spend(used, now, cancellation))
        {
            await families.Revoke(used.FamilyId, cancellation);
            await audit.Write(AuditEvent.RefreshTokenReused, used.PersonId, cancellation);
            await transaction.CommitAsync(cancellation);
            return (null, OAuthError.InvalidGrant);
        }
        if (await holders.Find(used.PersonId, used.SecurityStamp, used.SessionId, used.SignedInAt, cancellation) is not { } person)
        {
            await families.Revoke(used.FamilyId, cancellation);
            await transaction.CommitAsync(cancellation);
            return (null, OAuthError.InvalidGrant);
        }
        var next = families.Continue(used);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        var access = await tokens.AccessToken(person, client, scopes, cancellation);
        return (new IssuedTokens(access, scopes)
        {
            IdentityToken = scopes.Contains(Scopes.OpenId) ? await tokens.IdentityToken(person, client, nonce: null, access, cancellation) : null,
            RefreshToken = next.Text,
        }, null);
    }

    private async Task<bool> Spend(RefreshTokenRecord used, DateTimeOffset now, CancellationToken cancellation) =>
        await db.RefreshTokens.Where(t => t.Id == used.Id && t.RedeemedAt == null && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RedeemedAt, now), cancellation) == 1;
}
