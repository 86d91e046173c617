using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence.Grants;

namespace VendorRisk.Identity.Persistence;

/// <summary>What the token service remembers.</summary>
internal static class GrantsModel
{
    public static void Describe(ModelBuilder model)
    {
        model.Entity<AuthorizationCodeRecord>(code =>
        {
            code.ToTable("authorization_codes").HasIndex(c => c.Hash).IsUnique();
            code.HasIndex(c => c.ExpiresAt);
        });
        model.Entity<RefreshTokenRecord>(token =>
        {
            token.ToTable("refresh_tokens").HasIndex(t => t.Hash).IsUnique();
            token.HasIndex(t => t.FamilyId);
            token.HasIndex(t => t.SessionId);
            token.HasIndex(t => t.FamilyEndsAt);
        });
        model.Entity<DuendeGrantRecord>(grant =>
        {
            grant.ToTable("duende_grants").HasKey(g => g.Key);
            grant.HasIndex(g => new { g.SubjectId, g.ClientId, g.SessionId });
            grant.HasIndex(g => g.Expiration);
        });
        model.Entity<SigningKeyRecord>().ToTable("signing_keys").Property(k => k.Id).HasMaxLength(32);
    }
}
