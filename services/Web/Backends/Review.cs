namespace VendorRisk.Web.Backends;

/// <summary>A review with everything a person needs to decide.</summary>
public sealed record Review : ReviewHead
{
    public ReportFacts? Facts { get; init; }
    public int? EngagementVersion { get; init; }
    public string? Policy { get; init; }
    public int? FactsReading { get; init; }
    public ReportAge? Age { get; init; }
    public Conclusion? Conclusion { get; init; }
    public IReadOnlyList<Finding> Findings { get; init; } = [];
    public string? Etag { get; init; }
}

/// <summary>What was read of the report, in short. Counts stand beside every claim of completeness.</summary>
public sealed record ReportFacts(
    string? Organization, string? System, string? Auditor, string? Opinion, IReadOnlyList<string>? Categories,
    int? Controls, int? Tests, int? ExceptionsCount, int? PagesRead, int? Pages, Completeness? Completeness);

public sealed record Completeness(bool Complete, string? Statement);

public sealed record ReportAge(string? Anchor, DateOnly? CoverageEnd, DateOnly? ReportDate, int? Months, string? Band, DateOnly? StaleOn, int? UncoveredDays);

public sealed record Conclusion(string Band, string? Sentence);
