namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>The inputs of the rubric by name: what a proposal can miss and what an analyst can correct.</summary>
public enum InputName
{
    Relevance,
    Tier,
    Data,
    Tolerance,
    Deviations,
    Sample,
    WholePopulation,
    Control,
    Pervasiveness,
    OpenAtPeriodEnd,
    ShareOfPeriod,
    Opinion,
    Repeat,
    Doubted,
    Compensation,
    Remediation,
    Lookback,
    CustomerControl,
}
