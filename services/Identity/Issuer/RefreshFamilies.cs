using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.Persistence.Grants;

namespace VendorRisk.Identity.Issuer;

/// <summary>The chains of refresh tokens: a first link, the next link, and the end of a chain.</summary>
internal sealed class RefreshFamilies(IdentityDbContext db, TimeProvider clock)
{
    /// <summary>The first refresh token that a redeemed code gives.</summary>
    public Handle Begin(AuthorizationCodeRecord code)
    {
        var now = clock.GetUtcNow();
        var handle = Handle.New(code.OrganisationId);
        db.RefreshTokens.Add(new RefreshTokenRecord
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = code.OrganisationId,
            PersonId = code.PersonId,
            FamilyId = code.Id,
            Hash = handle.Hash,
            ClientId = code.ClientId,
            Scope = code.Scope,
            SessionId = code.SessionId,
            SignedInAt = code.SignedInAt,
            SecurityStamp = code.SecurityStamp,
            ExpiresAt = now + TokenLifetimes.RefreshToken,
            FamilyEndsAt = now + TokenLifetimes.RefreshFamily,
        });
        return handle;
    }

    /// <summary>The link after this one.</summary>
    public Handle Continue(RefreshTokenRecord used)
    {
        var now = clock.GetUtcNow();
        var handle = Handle.New(used.OrganisationId);
        var expires = now + TokenLifetimes.RefreshToken;
        db.RefreshTokens.Add(new RefreshTokenRecord
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = used.OrganisationId,
            PersonId = used.PersonId,
            FamilyId = used.FamilyId,
            Hash = handle.Hash,
            ClientId = used.ClientId,
            Scope = used.Scope,
            SessionId = used.SessionId,
            SignedInAt = used.SignedInAt,
            SecurityStamp = used.SecurityStamp,
            ExpiresAt = expires < used.FamilyEndsAt ? expires : used.FamilyEndsAt,
            FamilyEndsAt = used.FamilyEndsAt,
        });
        return handle;
    }

    public static bool IsGiven(string scope, Client client) =>
        client.GrantTypes.Contains(GrantTypes.RefreshToken) && scope.Split(' ').Contains(Scopes.OfflineAccess);

    public Task Revoke(Guid family, CancellationToken cancellation) =>
        Revoke(db.RefreshTokens.Where(t => t.FamilyId == family), cancellation);

    public Task RevokeSession(string sessionId, CancellationToken cancellation) =>
        Revoke(db.RefreshTokens.Where(t => t.SessionId == sessionId), cancellation);

    private Task Revoke(IQueryable<RefreshTokenRecord> tokens, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return tokens.Where(t => t.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), cancellation);
    }
}
