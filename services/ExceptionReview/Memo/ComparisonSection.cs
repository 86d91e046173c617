using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Comparison;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What changed since the report before: exceptions and scope in full, controls by their numbers.</summary>
internal static class ComparisonSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        if (review.Comparison is not { } comparison) yield break;
        yield return new MemoBlock.Heading(1, $"Since the report to {MemoWords.Day(comparison.PreviousEnd)}");
        string[][] rows =
        [
            .. comparison.Exceptions.Select(difference => new[] { $"Exception {difference.About}", Exception(difference.Change), difference.After ?? difference.Before ?? "" }),
            .. comparison.Scope.Select(difference => new[] { MemoWords.Capital(difference.About), WireName.Of(difference.Change), $"{difference.Before ?? "–"} → {difference.After ?? "–"}" }),
        ];
        if (rows.Length > 0) yield return new MemoBlock.Table(["What", "Change", "In words"], rows, [26, 16, 58]);
        yield return new MemoBlock.Paragraph($"Controls: {Named(comparison, Change.Added, "added")}; {Named(comparison, Change.Dropped, "dropped")}; {Named(comparison, Change.Changed, "reworded or renumbered")}.");
        if (comparison.Cuecs.Count > 0)
            yield return new MemoBlock.Paragraph($"Controls expected of us: {Of(comparison, Change.Added)} new; {Of(comparison, Change.Changed)} reworded; {Of(comparison, Change.Dropped)} no longer expected.");
    }

    private static string Exception(Change change) => change switch
    {
        Change.Repeated => "repeated",
        Change.Added => "new",
        Change.Fixed => "fixed: tested again without exception",
        Change.Dropped => "no longer reported",
        Change.Changed => "changed",
    };

    private static string Of(ReportComparison comparison, Change change) => MemoWords.Number(comparison.Cuecs.Count(difference => difference.Change == change));

    private static string Named(ReportComparison comparison, Change change, string word)
    {
        var controls = comparison.Controls.Where(difference => difference.Change == change).Select(difference => difference.About).ToArray();
        return controls.Length == 0 ? $"none {word}"
            : $"{MemoWords.Number(controls.Length)} {word} ({string.Join(", ", controls.Take(8))}{(controls.Length > 8 ? ", …" : "")})";
    }
}
