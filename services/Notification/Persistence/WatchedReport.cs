using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>A report whose age is watched: what reviews say of it, as messages bring it.</summary>
internal sealed class WatchedReport : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required Guid ReviewId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required string VendorName { get; set; }
    public required string Title { get; set; }
    public required string Kind { get; set; }
    public required string Band { get; set; }

    /// <summary>Null when the report does not say it, or it could not be read: then there is nothing to count from.</summary>
    public DateOnly? CoverageEnd { get; set; }
    public DateOnly? ReportDate { get; set; }
    public DateOnly? StaleOn { get; set; }
    public required Guid OpenedFor { get; set; }
    public string? Owner { get; set; }
    public required string TimeZone { get; set; }

    /// <summary>When the message that this was taken from was true; an older one that comes later changes nothing.</summary>
    public required DateTimeOffset AsOf { get; set; }

    /// <summary>The document was deleted or replaced. The row stays so that a late message does not bring it back.</summary>
    public bool Withdrawn { get; set; }

    /// <summary>When the scheduler has to look at it next, UTC; null when there is nothing to wait for.</summary>
    public DateTimeOffset? LookAgainAt { get; set; }
}
