using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>Lays reports and letters on one timeline: which of them count, and which days nothing covers.</summary>
internal static class CoverageReader
{
    public static CoverageTimeline Read(ReviewInput input)
    {
        var reports = Reports(input);
        var ends = reports.Where(bar => bar.Counts).Select(bar => bar.End).ToHashSet();
        CoverageBar[] bars = [.. reports.Concat(input.Bridges.SelectMany(letter => Letter(letter, input, ends)))
            .OrderBy(bar => bar.Start).ThenBy(bar => bar.End).ThenBy(bar => bar.Sha256, StringComparer.Ordinal)];
        var counting = bars.Where(bar => bar.Counts).ToArray();
        DateOnly? coveredTo = counting.Length > 0 ? counting.Max(bar => bar.End) : null;
        return new()
        {
            Bars = bars,
            Gaps = Gaps(counting),
            CoveredTo = coveredTo,
            StaleOn = input.Facts.CoverageEnd?.AddMonths(input.Policy.Age.BridgeMonths).AddDays(1),
            DaysSinceCovered = coveredTo is { } last ? Math.Max(0, input.AsOf.DayNumber - last.DayNumber) : 0,
        };
    }

    private static List<CoverageBar> Reports(ReviewInput input)
    {
        List<CoverageBar> bars = [];
        foreach (var facts in input.Previous.Append(input.Facts).DistinctBy(facts => facts.Document.Sha256))
            if (facts.Period is { } period)
                bars.Add(new()
                {
                    Source = CoverageSource.Report, Start = period.Start, End = period.End, Sha256 = facts.Document.Sha256,
                    Problem = ReferenceEquals(facts, input.Facts) ? Backwards(period) : PreviousProblem(facts, period, input.Facts),
                });
        return bars;
    }

    private static string? Backwards(ReportPeriod period) => period.End < period.Start ? "its period ends before it begins" : null;

    private static string? PreviousProblem(ReviewFacts previous, ReportPeriod period, ReviewFacts current) =>
        Backwards(period)
        ?? (!SameOrganization.Is(previous.ServiceOrganization?.Value, current.ServiceOrganization?.Value) ? "it is a report of another organization"
            : previous.Kind != current.Kind ? $"it is a {WireName.Of(previous.Kind)} report, this one is {WireName.Of(current.Kind)}"
            : current.Categories.Except(previous.Categories).ToArray() is [_, ..] absent ? $"it does not cover {string.Join(", ", absent.Select(WireName.Of))}"
            : null);

    private static IEnumerable<CoverageBar> Letter(ReviewFacts letter, ReviewInput input, HashSet<DateOnly> reportEnds)
    {
        if (letter.Period is not { } window) yield break;
        yield return new()
        {
            Source = CoverageSource.Letter, Start = window.Start, End = window.End, Sha256 = letter.Document.Sha256,
            Problem = BridgeLetterRule.Problem(letter, window, input, reportEnds),
        };
    }

    private static List<CoverageGap> Gaps(IReadOnlyList<CoverageBar> bars)
    {
        List<CoverageGap> gaps = [];
        if (bars.Count == 0) return gaps;
        var covered = bars[0].End;
        foreach (var bar in bars.Skip(1))
        {
            if (bar.Start > covered.AddDays(1)) gaps.Add(new(covered.AddDays(1), bar.Start.AddDays(-1)));
            if (bar.End > covered) covered = bar.End;
        }

        return gaps;
    }
}
