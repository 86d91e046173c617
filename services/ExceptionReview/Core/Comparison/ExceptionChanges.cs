using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>Exceptions that are here again, that are new, that were tested again and found good, and that are merely no longer reported.</summary>
internal static class ExceptionChanges
{
    public static IEnumerable<ReportDifference> Of(ReviewFacts previous, ReviewFacts current)
    {
        var left = previous.Exceptions.ToList();
        foreach (var exception in current.Exceptions)
        {
            var same = RepeatReader.Same(exception, previous with { Exceptions = left });
            if (same is not null) left.Remove(same);
            yield return new(exception.Control ?? "–", same is null ? Change.Added : Change.Repeated, same?.Text, exception.Text, exception.Page);
        }

        foreach (var gone in left) yield return TestedAgain(gone, current) is { } test
            ? new(gone.Control ?? "–", Change.Fixed, gone.Text, test.Result, test.Page)
            : new(gone.Control ?? "–", Change.Dropped, gone.Text, null, gone.Page);
    }

    // Silence is no proof: only a control that is still there, was tested, and shows no exception in any of its tests counts as fixed.
    private static ControlTest? TestedAgain(ReportException gone, ReviewFacts current) =>
        gone.Control is { } control && current.Controls.Where(known => known.Id == control).SelectMany(known => known.Tests).ToArray() is [var first, ..] tests
            && tests.All(test => test.Outcome is TestOutcome.NoException)
            ? first
            : null;
}
