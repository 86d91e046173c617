using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>
/// The inputs of the rubric for one exception and one customer. A null is "not stated": by the report where the policy has points for that,
/// by the customer where the adverse value counts.
/// </summary>
public sealed record ExceptionInputs
{
    public Reliance? Relevance { get; init; }
    public Tier? Tier { get; init; }
    public DataClass? Data { get; init; }
    public Tolerance? Tolerance { get; init; }
    public int? Deviations { get; init; }
    public int? Sample { get; init; }
    public bool WholePopulation { get; init; }
    public Criticality? Control { get; init; }
    public Pervasiveness? Pervasiveness { get; init; }
    public bool? OpenAtPeriodEnd { get; init; }
    public double? ShareOfPeriod { get; init; }
    public OpinionEffect Opinion { get; init; }
    public bool? Repeat { get; init; }
    public bool Doubted { get; init; }
    public Compensation? Compensation { get; init; }
    public Remediation? Remediation { get; init; }
    public LookBack? Lookback { get; init; }

    /// <summary>Points of the customer's own controls; the policy caps them.</summary>
    public int CustomerControl { get; init; }
}
