using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>How old a report is.</summary>
public enum AgeBand
{
    Current,
    BridgeAdvised,
    Stale,
    None,
}

/// <summary>Both ages of a report on one day: from the end of what it covers, and from its date.</summary>
public sealed record ReportAge
{
    public required AgeAnchor Anchor { get; init; }
    public required DateOnly CoverageEnd { get; init; }
    public DateOnly? ReportDate { get; init; }

    /// <summary>Completed months from the anchor.</summary>
    public required int Months { get; init; }

    public required int MonthsSinceCoverageEnd { get; init; }
    public int? MonthsSinceReportDate { get; init; }
    public required AgeBand Band { get; init; }

    /// <summary>The first day on which the report is stale.</summary>
    public required DateOnly StaleOn { get; init; }

    /// <summary>The last day covered by the report and the letters that count.</summary>
    public required DateOnly CoveredTo { get; init; }

    /// <summary>Days without cover between the reports and letters of the timeline.</summary>
    public required int UncoveredDays { get; init; }

    /// <summary>Null where the document states no day that it covers.</summary>
    public static ReportAge? Of(ReviewInput input, CoverageTimeline coverage)
    {
        if (input.Facts.CoverageEnd is not { } end) return null;
        var policy = input.Policy.Age;
        var reportDate = input.Facts.ReportDate?.Value;
        var from = From(input, end);
        return new()
        {
            Anchor = from == end ? AgeAnchor.CoverageEnd : policy.Anchor,
            CoverageEnd = end,
            ReportDate = reportDate,
            Months = Coverage.Months.Completed(from, input.AsOf),
            MonthsSinceCoverageEnd = Coverage.Months.Completed(end, input.AsOf),
            MonthsSinceReportDate = reportDate is { } issued ? Coverage.Months.Completed(issued, input.AsOf) : null,
            Band = BandOf(from, coverage.CoveredTo ?? end, input.AsOf, policy),
            StaleOn = StaleOnOf(from, policy),
            CoveredTo = coverage.CoveredTo ?? end,
            UncoveredDays = coverage.UncoveredDays,
        };
    }

    /// <summary>The first day on which the report is stale; null where it states no day that it covers.</summary>
    internal static DateOnly? StaleOnOf(ReviewInput input) => input.Facts.CoverageEnd is { } end ? StaleOnOf(From(input, end), input.Policy.Age) : null;

    /// <summary>The band of a report that no letter extends.</summary>
    internal static AgeBand BandOf(DateOnly from, DateOnly today, AgePolicy policy) => BandOf(from, from, today, policy);

    private static DateOnly From(ReviewInput input, DateOnly end) => input.Policy.Age.Anchor is AgeAnchor.ReportDate && input.Facts.ReportDate?.Value is { } dated ? dated : end;

    private static DateOnly StaleOnOf(DateOnly from, AgePolicy policy) => from.AddMonths(policy.BridgeMonths).AddDays(1);

    // A letter moves the end of "current", never the day on which the report itself is stale.
    private static AgeBand BandOf(DateOnly from, DateOnly coveredTo, DateOnly today, AgePolicy policy)
    {
        if (today > from.AddMonths(policy.StaleMonths)) return AgeBand.None;
        if (today > from.AddMonths(policy.BridgeMonths)) return AgeBand.Stale;
        var bridged = coveredTo > from ? coveredTo : from;
        return today > bridged.AddMonths(policy.CurrentMonths) ? AgeBand.BridgeAdvised : AgeBand.Current;
    }
}
