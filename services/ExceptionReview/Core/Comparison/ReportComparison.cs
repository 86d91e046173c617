using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>What became of a thing between two reports.</summary>
public enum Change
{
    Added,
    Dropped,
    Changed,
    Repeated,
}

/// <summary>One difference: what it is about, as it was and as it is, with the page in the report that has it.</summary>
public sealed record ReportDifference(string About, Change Change, string? Before, string? After, int Page);

/// <summary>A report laid beside the one before it.</summary>
public sealed record ReportComparison
{
    public required DateOnly? PreviousEnd { get; init; }

    /// <summary>Repeated: the same exception again. Added: new. Dropped: no longer reported, which is not the same as tested and found good.</summary>
    public required IReadOnlyList<ReportDifference> Exceptions { get; init; }

    /// <summary>Added, dropped and reworded controls.</summary>
    public required IReadOnlyList<ReportDifference> Controls { get; init; }

    /// <summary>Categories, auditor, opinion, kind, subservice organizations and their method.</summary>
    public required IReadOnlyList<ReportDifference> Scope { get; init; }

    /// <summary>The comparison with the latest earlier report of the same organization; null where there is none.</summary>
    public static ReportComparison? Of(ReviewInput input) => PreviousReport.Latest(input) is { } previous ? Of(previous, input.Facts) : null;

    public static ReportComparison Of(ReviewFacts previous, ReviewFacts current) => new()
    {
        PreviousEnd = previous.CoverageEnd,
        Exceptions = [.. ExceptionChanges(previous, current)],
        Controls = [.. ControlChanges.Of(previous, current)],
        Scope = [.. ScopeChanges.Of(previous, current)],
    };

    private static IEnumerable<ReportDifference> ExceptionChanges(ReviewFacts previous, ReviewFacts current)
    {
        var left = previous.Exceptions.ToList();
        foreach (var exception in current.Exceptions)
        {
            var same = RepeatReader.Same(exception, previous with { Exceptions = left });
            if (same is not null) left.Remove(same);
            yield return new(exception.Control ?? "–", same is null ? Change.Added : Change.Repeated, same?.Text, exception.Text, exception.Page);
        }

        foreach (var gone in left) yield return new(gone.Control ?? "–", Change.Dropped, gone.Text, null, gone.Page);
    }
}
