using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>What the customer noted of a subservice organization of a vendor: which report of it there is, who gets the one that is missing.</summary>
internal sealed class ChaseRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid VendorId { get; init; }

    /// <summary>As the report has it.</summary>
    public required string Name { get; init; }

    /// <summary>The vendor of ours that the organization is, whatever its name there.</summary>
    public Guid? LinkedVendorId { get; set; }

    /// <summary>A vendor of ours with that name is somebody else.</summary>
    public bool IsNoVendor { get; set; }

    /// <summary>The last day covered by a report that is kept elsewhere.</summary>
    public DateOnly? HeldUntil { get; set; }
    public string? ChasedBy { get; set; }
    public DateOnly? Until { get; set; }
    public string? Note { get; set; }
    public required string ChangedBy { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
    public uint Version { get; private set; }
}
