using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>The facts of one document of a vendor, as they were when they were fetched: what reviews are made of.</summary>
internal sealed class ReportRecord : IOrganisationRecord
{
    public required Guid DocumentId { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid VendorId { get; init; }

    /// <summary>The version of the facts.</summary>
    public required int Reading { get; set; }
    public required string Kind { get; set; }

    /// <summary>report-facts/1, exactly as document-parsing wrote it.</summary>
    public required string Facts { get; set; }
    public required string FactsSha256 { get; set; }
    public required Guid SubmittedBy { get; init; }
    public required DateTimeOffset SubmittedAt { get; init; }
}
