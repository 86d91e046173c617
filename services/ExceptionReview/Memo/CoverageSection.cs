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
        if (CoverageDrawing.Of(coverage, review.AsOf) is not { } drawing) yield break;

        yield return drawing;
        yield return new MemoBlock.Table(["What", "From", "To", "Days", "Counts"],
        [
            .. coverage.Bars.Select(bar => (IReadOnlyList<string>)[
                bar.Source is CoverageSource.Letter ? "Bridge letter (not audited)" : "Report", MemoWords.Day(bar.Start), MemoWords.Day(bar.End),
                MemoWords.Number(bar.Days), bar.Problem is { } problem ? $"no: {problem}" : "yes"]),
            .. coverage.Points.Select(point => (IReadOnlyList<string>)["Type 1 report", MemoWords.Day(point.Day), MemoWords.Day(point.Day), "", "no: it speaks of a single day"]),
            .. coverage.Gaps.Select(gap => (IReadOnlyList<string>)["No cover", MemoWords.Day(gap.Start), MemoWords.Day(gap.End), MemoWords.Number(gap.Days), ""]),
        ], [26, 20, 20, 10, 24]);
        yield return new MemoBlock.Paragraph(drawing.Sentence);
    }
}
