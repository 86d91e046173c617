namespace VendorRisk.Web.Backends;

/// <summary>What a list and a page both say of a review.</summary>
public abstract record ReviewHead
{
    public required Guid Id { get; init; }
    public required Guid VendorId { get; init; }
    public required string VendorName { get; init; }
    public required Guid DocumentId { get; init; }
    public string? Title { get; init; }
    public string? Kind { get; init; }
    public string? Auditor { get; init; }
    public string? Opinion { get; init; }
    public DateOnly? CoverageStart { get; init; }
    public DateOnly? CoverageEnd { get; init; }
    public DateOnly? ReportDate { get; init; }
    public int? AgeMonths { get; init; }
    public string? AgeBand { get; init; }
    public DateOnly? StaleOn { get; init; }
    public string? Band { get; init; }
    public string? State { get; init; }
    public DateTimeOffset OpenedAt { get; init; }

    public int BandRank => Wording.Band.Rank(Band);
}
