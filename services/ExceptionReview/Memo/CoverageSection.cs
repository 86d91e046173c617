using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

internal static class CoverageSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        yield return new MemoBlock.Heading(1, "Age and coverage");
        foreach (var finding in review.Findings.Of(FindingKind.Age)) yield return new MemoBlock.Paragraph(finding.Text);
        var coverage = review.Coverage;
        if (coverage.Bars.Count == 0) yield break;

        yield return new MemoBlock.Timeline(coverage.Bars.Min(bar => bar.Start), Latest(review), [.. coverage.Bars.Select(Bar), .. coverage.Gaps.Select(Bar)]);
        yield return new MemoBlock.Table(["What", "From", "To", "Days", "Counts"],
        [
            .. coverage.Bars.Select(bar => (IReadOnlyList<string>)[
                bar.Source is CoverageSource.Letter ? "Bridge letter (not audited)" : "Report", MemoWords.Day(bar.Start), MemoWords.Day(bar.End),
                MemoWords.Number(Math.Max(0, bar.End.DayNumber - bar.Start.DayNumber + 1)), bar.Problem is { } problem ? $"no: {problem}" : "yes"]),
            .. coverage.Gaps.Select(gap => (IReadOnlyList<string>)["No cover", MemoWords.Day(gap.Start), MemoWords.Day(gap.End), MemoWords.Number(gap.Days), ""]),
        ], [26, 20, 20, 10, 24]);
        yield return new MemoBlock.Paragraph($"Days without cover between reports and letters: {MemoWords.Number(coverage.UncoveredDays)}. Older than {MemoWords.Number(review.Policy.Age.BridgeMonths)} months from {MemoWords.Day(coverage.StaleOn)} on.");
    }

    private static DateOnly Latest(Review review) => new[] { review.Coverage.Bars.Max(bar => bar.End), review.AsOf }.Max();

    private static TimelineBar Bar(CoverageBar bar) => new(bar.Source is CoverageSource.Letter ? "letter" : "report", bar.Start, bar.End,
        !bar.Counts ? TimelineColour.DoesNotCount : bar.Source is CoverageSource.Letter ? TimelineColour.Letter : TimelineColour.Report);

    private static TimelineBar Bar(CoverageGap gap) => new("no cover", gap.Start, gap.End, TimelineColour.Gap);
}
