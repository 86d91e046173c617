using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>Lays reports and letters on one timeline: which of them count, and which days nothing covers.</summary>
internal static class CoverageReader
{
    public static CoverageTimeline Read(ReviewInput input)
    {
        List<UnplacedDocument> unplaced = [];
        var reports = Reports(input, unplaced);
        var ends = reports.Where(bar => bar.Counts).Select(bar => bar.End).ToHashSet();
        CoverageBar[] bars = [.. reports.Concat(Letters(input, ends, unplaced))
            .OrderBy(bar => bar.Start).ThenBy(bar => bar.End).ThenBy(bar => bar.Sha256, StringComparer.Ordinal)];
        var counting = bars.Where(bar => bar.Counts).ToArray();
        DateOnly? coveredTo = counting.Length > 0 ? counting.Max(bar => bar.End) : null;
        return new()
        {
            Bars = bars,
            Gaps = Gaps(counting),
            Overlaps = Overlaps(counting.Where(bar => bar.Source is CoverageSource.Report)),
            Unplaced = unplaced,
            CoveredTo = coveredTo,
            Points = Points(input),
            StaleOn = ReportAge.StaleOnOf(input),
            DaysSinceCovered = coveredTo is { } last ? Math.Max(0, input.AsOf.DayNumber - last.DayNumber) : 0,
        };
    }

    // A Type 1 report speaks of a day and covers none: it is shown, and is no bar.
    private static CoveragePoint[] Points(ReviewInput input) =>
    [
        .. input.Previous.Append(input.Facts).DistinctBy(facts => facts.Document.Sha256).Where(facts => facts is { Period: null, AsOf: not null })
            .Select(facts => new CoveragePoint(facts.AsOf!.Value, facts.Document.Sha256)).OrderBy(point => point.Day).ThenBy(point => point.Sha256, StringComparer.Ordinal),
    ];

    private static List<CoverageBar> Reports(ReviewInput input, List<UnplacedDocument> unplaced)
    {
        List<CoverageBar> bars = [];
        if (input.Facts.Period is { } own) bars.Add(Bar(CoverageSource.Report, input.Facts, own, Backwards(own)));
        HashSet<string> given = [input.Facts.Document.Sha256];
        foreach (var facts in input.Previous)
        {
            var again = given.Add(facts.Document.Sha256) ? null
                : facts.Document.Sha256 == input.Facts.Document.Sha256 ? "it is the report under review itself" : "it was given twice";
            if (facts.Period is { } period)
                bars.Add(Bar(CoverageSource.Report, facts, period, again ?? PreviousProblem(facts, period, input.Facts)));
            else
                unplaced.Add(facts.AsOf is { } day
                    ? new(CoverageSource.Report, facts.Document.Sha256, again ?? $"it speaks of {Say.Day(day.Value)}, a single day") { IsSingleDay = again is null }
                    : new(CoverageSource.Report, facts.Document.Sha256, again ?? "no period could be read in it"));
        }

        return bars;
    }

    private static CoverageBar Bar(CoverageSource source, ReviewFacts facts, ReportPeriod period, string? problem) =>
        new() { Source = source, Start = period.Start, End = period.End, Sha256 = facts.Document.Sha256, Problem = problem };

    private static string? Backwards(ReportPeriod period) => period.End < period.Start ? "its period ends before it begins" : null;

    private static string? PreviousProblem(ReviewFacts previous, ReportPeriod period, ReviewFacts current) =>
        Backwards(period)
        ?? (!SameOrganization.Is(previous.ServiceOrganization?.Value, current.ServiceOrganization?.Value) ? "it is a report of another organization"
            : !SameSystem.Is(previous.System?.Value, current.System?.Value) ? "it is a report on another system"
            : previous.Kind != current.Kind ? $"it is {Say.OneKind(previous.Kind)}, and this is {Say.OneKind(current.Kind)}"
            : current.CoverageEnd is { } last && period.End > last ? $"it reaches beyond {Say.Day(last)}, the last day of the report under review"
            : current.Categories.Except(previous.Categories).ToArray() is [_, ..] absent ? $"it does not cover {string.Join(", ", absent.Select(WireName.Of))}"
            : null);

    private static List<CoverageBar> Letters(ReviewInput input, HashSet<DateOnly> reportEnds, List<UnplacedDocument> unplaced)
    {
        List<CoverageBar> bars = [];
        HashSet<string> given = [];
        foreach (var letter in input.Bridges)
        {
            var again = given.Add(letter.Document.Sha256) ? null : "it was given twice";
            if (letter.Period is { } window)
                bars.Add(Bar(CoverageSource.Letter, letter, window, again ?? BridgeLetterRule.Problem(letter, window, input, reportEnds)));
            else
                unplaced.Add(new(CoverageSource.Letter, letter.Document.Sha256,
                    again ?? (letter.Kind is ReportKind.BridgeLetter ? "the time it speaks of could not be read" : $"it is {Say.OneKind(letter.Kind)}, not a letter")));
        }

        return bars;
    }

    private static List<CoverageOverlap> Overlaps(IEnumerable<CoverageBar> reports)
    {
        List<CoverageOverlap> overlaps = [];
        CoverageBar? before = null;
        foreach (var report in reports)
        {
            if (before is not null && report.Start <= before.End)
                overlaps.Add(new(report.Start, report.End < before.End ? report.End : before.End, report.End <= before.End || report.Start == before.Start));
            if (before is null || report.End > before.End) before = report;
        }

        return overlaps;
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
