using VendorRisk.ExceptionReview.Core.Coverage;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A coverage timeline made ready to be drawn: the memo and the portal show the same.</summary>
public static class CoverageDrawing
{
    /// <summary>Null where no day is covered or spoken of.</summary>
    public static MemoBlock.Timeline? Of(CoverageTimeline coverage, DateOnly today)
    {
        TimelineBar[] bars =
        [
            .. coverage.Bars.Where(bar => bar.End >= bar.Start).Select(Bar), .. coverage.Points.Select(Point), .. coverage.Gaps.Select(Gap), .. Since(coverage, today),
        ];
        if (bars.Length == 0) return null;
        DateOnly[] last = [bars.Max(bar => bar.End), today, .. coverage.StaleOn is { } stale ? [stale] : Array.Empty<DateOnly>()];
        return new(bars.Min(bar => bar.Start), last.Max(), [.. bars.OrderBy(bar => bar.Start).ThenBy(bar => bar.End)])
        {
            Sentence = Sentence(coverage, today), Today = today, StaleOn = coverage.StaleOn,
        };
    }

    /// <summary>The timeline in a sentence.</summary>
    public static string Sentence(CoverageTimeline coverage, DateOnly today)
    {
        var covered = coverage.CoveredTo is { } last ? $"Covered up to {MemoWords.Day(last)}" : "No day is covered";
        var gaps = coverage.Gaps.Count switch
        {
            0 => "without a gap",
            1 => $"with one gap of {Days(coverage.UncoveredDays)}",
            var several => $"with {MemoWords.Number(several)} gaps of {Days(coverage.UncoveredDays)} together",
        };
        var since = coverage.DaysSinceCovered > 0 ? $"; {Days(coverage.DaysSinceCovered)} since then up to today, {MemoWords.Day(today)}" : $"; today is {MemoWords.Day(today)}";
        var stale = coverage.StaleOn is { } day ? $". The latest report is stale {(day <= today ? "since" : "from")} {MemoWords.Day(day)}{(day <= today ? "" : " on")}." : ".";
        return $"{covered}{(coverage.CoveredTo is null ? "" : $" {gaps}{since}")}{stale}";
    }

    private static TimelineBar Bar(CoverageBar bar) => new($"{(bar.Source is CoverageSource.Letter ? "Bridge letter (not audited)" : "Report")}{(bar.Counts ? "" : ", does not count")}, {Span(bar.Start, bar.End)}",
        bar.Start, bar.End, !bar.Counts ? TimelineColour.DoesNotCount : bar.Source is CoverageSource.Letter ? TimelineColour.Letter : TimelineColour.Report);

    private static TimelineBar Point(CoveragePoint point) => new($"Type 1 report, as of {Short(point.Day)}: covers no days", point.Day, point.Day, TimelineColour.Point);

    private static TimelineBar Gap(CoverageGap gap) => new($"{Days(gap.Days)} without cover, {Span(gap.Start, gap.End)}", gap.Start, gap.End, TimelineColour.Gap);

    private static IEnumerable<TimelineBar> Since(CoverageTimeline coverage, DateOnly today)
    {
        if (coverage is { CoveredTo: { } last, DaysSinceCovered: > 0 and var days })
            yield return new($"{Days(days)} not covered up to today", last.AddDays(1), today, TimelineColour.Gap);
    }

    private static string Span(DateOnly start, DateOnly end) => $"{Short(start)} – {Short(end)}";

    private static string Short(DateOnly day) => day.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string Days(int days) => days == 1 ? "1 day" : $"{MemoWords.Number(days)} days";
}
