using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.Invitations;

/// <summary>A person who may join: the link that was mailed works once, until it expires or is withdrawn.</summary>
internal sealed class Invitation : IOrganisationRecord
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Email { get; init; }
    public required string NormalizedEmail { get; init; }
    public required string Name { get; set; }
    public required List<string> Roles { get; set; }
    public required byte[] Hash { get; set; }
    public required DateTimeOffset InvitedAt { get; set; }
    public required DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? AcceptedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
}
