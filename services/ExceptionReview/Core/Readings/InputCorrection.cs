using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// An analyst's correction of one input of one exception, with the reason. The value is written as in the policy and the wire:
/// "direct", "key", "2", "true", "0.25"; empty: not stated.
/// </summary>
public sealed record InputCorrection(string FindingKey, InputName Input, string Value, string Reason)
{
    /// <summary>The words it rests on, where they stand in the report.</summary>
    public Evidence? Evidence { get; init; }
}
