using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Comparison;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;

namespace VendorRisk.ExceptionReview.Comparisons;

/// <summary>A report beside the one before it, and what was decided then.</summary>
/// <param name="Previous">The review of the report before; null where there is none.</param>
/// <param name="Comparison">As in vendorrisk/review/1; null where there is no report before.</param>
/// <param name="Prior">Decisions on matters that are here again: of the closed review that this one goes on from, else of the review of the report before. They are shown, and count for nothing until somebody decides.</param>
internal sealed record ComparisonView(PreviousReviewView? Previous, ReportComparisonView? Comparison, IReadOnlyList<PriorDecisionView> Prior);

internal sealed record PreviousReviewView(Guid Id, Guid DocumentId, string Title, string Kind, string? Auditor, string? Opinion, DateOnly? CoverageStart, DateOnly? CoverageEnd, string Band, string State)
{
    public static PreviousReviewView Of(ReviewRecord row) => new(
        row.Id, row.DocumentId, row.Title, row.Kind, row.Auditor, row.Opinion, row.CoverageStart, row.CoverageEnd, WireName.Of(row.Band), WireName.Of(row.State));
}

internal sealed record ReportComparisonView(
    DateOnly? PreviousEnd, IReadOnlyList<DifferenceView> Exceptions, IReadOnlyList<DifferenceView> Controls, IReadOnlyList<DifferenceView> Cuecs, IReadOnlyList<DifferenceView> Scope)
{
    public static ReportComparisonView Of(ReportComparison comparison) => new(
        comparison.PreviousEnd, All(comparison.Exceptions), All(comparison.Controls), All(comparison.Cuecs), All(comparison.Scope));

    private static IReadOnlyList<DifferenceView> All(IReadOnlyList<ReportDifference> differences) =>
        [.. differences.Select(difference => new DifferenceView(difference.About, WireName.Of(difference.Change), difference.Before, difference.After, difference.Page))];
}

/// <param name="About">The control, the CUEC's number, or what of the scope.</param>
/// <param name="Change">added, dropped, changed, repeated or fixed.</param>
/// <param name="Before">As the report before says.</param>
/// <param name="After">As this report says.</param>
/// <param name="Page">In this report; of what is gone, in the report before.</param>
internal sealed record DifferenceView(string About, string Change, string? Before, string? After, int Page);

/// <param name="FindingKey">Of this review.</param>
/// <param name="PriorKey">Of the review before.</param>
/// <param name="PriorTitle">As it was then.</param>
/// <param name="PriorText">As it was then.</param>
/// <param name="OfThisReport">In a closed review of this same report; else for the report before.</param>
/// <param name="Decision">Of then.</param>
internal sealed record PriorDecisionView(string FindingKey, string PriorKey, string PriorTitle, string PriorText, bool OfThisReport, DecisionView Decision);
