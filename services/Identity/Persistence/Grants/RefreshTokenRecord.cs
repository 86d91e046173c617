using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.Persistence.Grants;

/// <summary>One link of a chain of refresh tokens. All descend from one code, whose id is the family: when one is used twice, all die.</summary>
internal sealed class RefreshTokenRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid FamilyId { get; init; }
    public required byte[] Hash { get; init; }
    public required string ClientId { get; init; }
    public required string Scope { get; init; }
    public required string SessionId { get; init; }
    public required DateTimeOffset SignedInAt { get; init; }
    public required string SecurityStamp { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public required DateTimeOffset FamilyEndsAt { get; init; }
    public DateTimeOffset? RedeemedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
}
