namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>What covers a stretch of days.</summary>
public enum CoverageSource
{
    Report,
    Letter,
}

/// <summary>A report's period or a letter's window, both days included. A bar with a problem is shown and covers nothing.</summary>
public sealed record CoverageBar
{
    public required CoverageSource Source { get; init; }
    public required DateOnly Start { get; init; }
    public required DateOnly End { get; init; }
    public required string Sha256 { get; init; }

    /// <summary>Why the bar does not count; null where it does.</summary>
    public string? Problem { get; init; }

    public bool Counts => Problem is null;

    public int Days => Math.Max(0, End.DayNumber - Start.DayNumber + 1);
}

/// <summary>The day that a Type 1 report speaks of. It covers no days.</summary>
public sealed record CoveragePoint(DateOnly Day, string Sha256);

/// <summary>Days, both included, that no report or letter covers.</summary>
public sealed record CoverageGap(DateOnly Start, DateOnly End)
{
    public int Days => End.DayNumber - Start.DayNumber + 1;
}

/// <summary>A report or letter that has no place on the line of days, and why.</summary>
public sealed record UnplacedDocument(CoverageSource Source, string Sha256, string Problem)
{
    /// <summary>A Type 1 report is of a single day: nothing is wrong with it, it only covers no time.</summary>
    public bool IsSingleDay { get; init; }
}

/// <summary>Days, both included, that two reports speak of; whether all of the shorter one's period lies in the other's.</summary>
public sealed record CoverageOverlap(DateOnly Start, DateOnly End, bool IsWhole)
{
    public int Days => End.DayNumber - Start.DayNumber + 1;
}

/// <summary>Successive reports and letters of one vendor as one line of days.</summary>
public sealed record CoverageTimeline
{
    /// <summary>In order of their first day.</summary>
    public required IReadOnlyList<CoverageBar> Bars { get; init; }

    /// <summary>Between bars that count.</summary>
    public required IReadOnlyList<CoverageGap> Gaps { get; init; }

    /// <summary>The days that Type 1 reports speak of, in order.</summary>
    public IReadOnlyList<CoveragePoint> Points { get; init; } = [];

    /// <summary>Between reports that count.</summary>
    public IReadOnlyList<CoverageOverlap> Overlaps { get; init; } = [];

    /// <summary>What was given and states no days.</summary>
    public IReadOnlyList<UnplacedDocument> Unplaced { get; init; } = [];

    /// <summary>The last day any counting bar covers.</summary>
    public DateOnly? CoveredTo { get; init; }

    /// <summary>The first day on which the latest report is stale.</summary>
    public DateOnly? StaleOn { get; init; }

    /// <summary>Days since <see cref="CoveredTo"/> up to the day of the review.</summary>
    public required int DaysSinceCovered { get; init; }

    /// <summary>Of <see cref="Gaps"/>, all together.</summary>
    public int UncoveredDays => Gaps.Sum(gap => gap.Days);
}
