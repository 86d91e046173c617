using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>How the findings weigh that are not exceptions and are never scored.</summary>
public sealed record KindBands
{
    public required Band MissingCategory { get; init; }
    public required Band RequiredCategoryMissing { get; init; }
    public required RelianceBand CarveOut { get; init; }
    public required RelianceBand Cuec { get; init; }
    public required Band NonOccurrence { get; init; }
    public required RelianceBand NotTested { get; init; }
    public required RelianceBand ScopeLimit { get; init; }
    public required RelianceBand Doubt { get; init; }
    public required Band Reliability { get; init; }
    public required Band Terminology { get; init; }
}
