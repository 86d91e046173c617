namespace VendorRisk.Web.Backends;

/// <summary>What a vendor's reports and letters cover, a timeline for each system that they are on.</summary>
public sealed record Coverage(DateOnly Today, string TimeZone, IReadOnlyList<SystemCoverage> Systems);

public sealed record SystemCoverage(
    string? System, string Kind, Guid? ReviewId, DateOnly? CoveredTo, DateOnly? StaleOn, bool IsStale, int UncoveredDays, int DaysSinceCovered, string Sentence,
    IReadOnlyList<CoverageBar> Bars, IReadOnlyList<CoverageGap> Gaps, IReadOnlyList<CoveragePoint> Points);

/// <summary>A report's period, or the time a bridge letter speaks of.</summary>
public sealed record CoverageBar(string Source, DateOnly Start, DateOnly End, int Days, bool Counts, string? Problem, Guid? ReviewId);

public sealed record CoverageGap(DateOnly Start, DateOnly End, int Days);

/// <summary>The day of a Type 1 report.</summary>
public sealed record CoveragePoint(DateOnly Day, Guid? ReviewId);
