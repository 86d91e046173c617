using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>A vendor as intake says, so that one list can be sorted, searched and paged over all of them, reviewed or not. The row stays when the vendor is deleted, so that a late message does not bring it back.</summary>
internal sealed class VendorRecord : IOrganisationRecord
{
    public required Guid VendorId { get; init; }
    public Guid OrganisationId { get; private set; }
    public required string Name { get; set; }
    public required DateTimeOffset AsOf { get; set; }
    public bool Deleted { get; set; }

    // Of its engagement.
    public int EngagementVersion { get; set; }
    public string? Service { get; set; }
    public string? Owner { get; set; }
    public string? Tier { get; set; }
}
