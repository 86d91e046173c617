using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>What became of a thing between two reports.</summary>
public enum Change
{
    Added,
    Dropped,
    Changed,
    Repeated,

    /// <summary>Of an exception: its control was tested again, and nothing was found.</summary>
    Fixed,
}

/// <summary>One difference: what it is about, as it was and as it is, with the page in the report that has it.</summary>
public sealed record ReportDifference(string About, Change Change, string? Before, string? After, int Page);

/// <summary>A report laid beside the one before it.</summary>
public sealed record ReportComparison
{
    /// <summary>The document that the report is laid beside.</summary>
    public required string PreviousSha256 { get; init; }

    public required DateOnly? PreviousEnd { get; init; }

    /// <summary>Repeated: the same exception again. Added: new. Fixed: tested again and found good. Dropped: no longer reported, which is not the same.</summary>
    public required IReadOnlyList<ReportDifference> Exceptions { get; init; }

    /// <summary>Added, dropped and reworded controls.</summary>
    public required IReadOnlyList<ReportDifference> Controls { get; init; }

    /// <summary>Added, dropped and reworded controls expected of us, by their number in the report that has them.</summary>
    public required IReadOnlyList<ReportDifference> Cuecs { get; init; }

    /// <summary>Categories, system, auditor, opinion, kind, subservice organizations and their method.</summary>
    public required IReadOnlyList<ReportDifference> Scope { get; init; }

    /// <summary>The comparison with the latest earlier report of the same organization and system; null where there is none.</summary>
    public static ReportComparison? Of(ReviewInput input) => Of(input.Facts, input.Previous);

    /// <inheritdoc cref="Of(ReviewInput)"/>
    public static ReportComparison? Of(ReviewFacts current, IReadOnlyList<ReviewFacts> others) => PreviousReport.Latest(current, others) is { } previous ? Of(previous, current) : null;

    public static ReportComparison Of(ReviewFacts previous, ReviewFacts current) => new()
    {
        PreviousSha256 = previous.Document.Sha256,
        PreviousEnd = previous.CoverageEnd,
        Exceptions = [.. ExceptionChanges.Of(previous, current)],
        Controls = [.. ControlChanges.Of(previous, current)],
        Cuecs = [.. CuecChanges.Of(previous, current)],
        Scope = [.. ScopeChanges.Of(previous, current)],
    };
}
