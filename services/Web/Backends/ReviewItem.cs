namespace VendorRisk.Web.Backends;

/// <summary>A review as lists show it.</summary>
public sealed record ReviewItem
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
    public string? ProposedBand { get; init; }
    public string? State { get; init; }
    public FindingCounts? Findings { get; init; }
    public DateTimeOffset OpenedAt { get; init; }

    public int BandRank => Wording.Band.Rank(Band);
}

public sealed record FindingCounts(int Total, int Open);
