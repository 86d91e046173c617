using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>Which day a report's age counts from.</summary>
public enum AgeAnchor
{
    CoverageEnd,
    ReportDate,
}

/// <summary>Age bands in completed months, and how each weighs.</summary>
public sealed record AgePolicy
{
    public required AgeAnchor Anchor { get; init; }

    /// <summary>Up to this many months after the anchor: current.</summary>
    public required int CurrentMonths { get; init; }

    /// <summary>Up to this many: a bridge letter is advised; from the day after: stale.</summary>
    public required int BridgeMonths { get; init; }

    /// <summary>Up to this many: stale; beyond: no assurance.</summary>
    public required int StaleMonths { get; init; }

    /// <summary>A Type 1 counts as interim assurance up to this many months after its date.</summary>
    public required int Type1Months { get; init; }

    public required Band Current { get; init; }
    public required Band BridgeAdvised { get; init; }
    public required TierBand Stale { get; init; }
    public required TierBand None { get; init; }

    /// <summary>The band when the report is older than the customer's own limit (requires.maxAgeMonths).</summary>
    public required TierBand OverOwnLimit { get; init; }
}
