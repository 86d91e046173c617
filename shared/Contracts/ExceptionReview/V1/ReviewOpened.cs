namespace VendorRisk.Contracts.ExceptionReview.V1;

/// <summary>
/// ExceptionReview says that the review of a document has begun. Once per review, before its other messages.
/// </summary>
public sealed record ReviewOpened
{
    public required Guid OrganisationId { get; init; }
    public required Guid ReviewId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required string VendorName { get; init; }
    /// <summary>The system that the report is about.</summary>
    public required string Title { get; init; }
    public required string Kind { get; init; }
    /// <summary>not-material, low, review or material.</summary>
    public required string Band { get; init; }
    /// <summary>The period end, or the as-of day; null when it could not be read.</summary>
    public DateOnly? CoverageEnd { get; init; }
    public DateOnly? ReportDate { get; init; }
    /// <summary>The first day on which the report is too old.</summary>
    public DateOnly? StaleOn { get; init; }
    /// <summary>The person who uploaded the document.</summary>
    public required Guid OpenedFor { get; init; }
    /// <summary>The e-mail address of the engagement's owner.</summary>
    public string? Owner { get; init; }
    /// <summary>IANA name, e.g. Europe/Berlin.</summary>
    public required string TimeZone { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
