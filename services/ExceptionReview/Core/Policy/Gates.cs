using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>
/// The gates that override a score. G1 (adverse, disclaimer) ends the matter upwards, G6 (not relied on) downwards;
/// G2 to G4 are floors. G5, a category that is not in scope, is a finding of its own and has no place here.
/// </summary>
public sealed record Gates
{
    /// <summary>G1, adverse opinion or disclaimer: at least this.</summary>
    public required Band ModifiedReport { get; init; }

    /// <summary>G2, the opinion is qualified on this criterion: at least this.</summary>
    public required TierBand QualifiedCriterion { get; init; }

    /// <summary>G3, every tested occurrence of a key control failed: at least this.</summary>
    public required TierBand KeyControlFailed { get; init; }

    /// <summary>G4, a doubt touches the exception: at least this.</summary>
    public required Band Doubted { get; init; }

    /// <summary>G6, not relied on: at most this.</summary>
    public required Band NotReliedOn { get; init; }
}
