using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>Points that M1 to M4 take off, and the most they may take off together.</summary>
public sealed record MitigationPoints
{
    public required IReadOnlyDictionary<Compensation, int> Compensation { get; init; }
    public required IReadOnlyDictionary<Remediation, int> Remediation { get; init; }
    public required IReadOnlyDictionary<LookBack, int> LookBack { get; init; }
    public required int CustomerControl { get; init; }
    public required int Cap { get; init; }
}
