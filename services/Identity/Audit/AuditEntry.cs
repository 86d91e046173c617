using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.Audit;

/// <summary>One line of the audit: added, never changed (the database role may not).</summary>
internal sealed class AuditEntry : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required AuditEvent Event { get; init; }

    /// <summary>Whom it is about: a person, or one who has been invited.</summary>
    public required Guid? PersonId { get; init; }

    /// <summary>Who did it, when that is somebody else.</summary>
    public required Guid? By { get; init; }

    public required string? Address { get; init; }
    public required DateTimeOffset At { get; init; }
}
