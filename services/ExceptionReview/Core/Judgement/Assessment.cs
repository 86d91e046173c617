using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>What the rubric makes of one exception for one customer.</summary>
public sealed record Assessment
{
    public required int Score { get; init; }
    public required Band Band { get; init; }

    /// <summary>F1 to F8, M1 to M4, then the cap and the clamp where they bite; they sum to the score.</summary>
    public required IReadOnlyList<FactorLine> Lines { get; init; }

    /// <summary>The gates that applied, in order.</summary>
    public required IReadOnlyList<FiredGate> Gates { get; init; }

    /// <summary>Inputs that nobody stated.</summary>
    public required IReadOnlyList<InputName> Missing { get; init; }
}
