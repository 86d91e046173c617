using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.Persistence.Grants;

/// <summary>One permission to fetch tokens once: bound to its client, its redirect URI and its PKCE challenge.</summary>
internal sealed class AuthorizationCodeRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid PersonId { get; init; }
    public required byte[] Hash { get; init; }
    public required string ClientId { get; init; }
    public required string RedirectUri { get; init; }
    public required string CodeChallenge { get; init; }
    public required string Scope { get; init; }
    public string? Nonce { get; init; }
    public required string SessionId { get; init; }
    public required DateTimeOffset SignedInAt { get; init; }
    public required string SecurityStamp { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RedeemedAt { get; init; }
}
