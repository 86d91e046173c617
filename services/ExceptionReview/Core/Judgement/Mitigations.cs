using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>M1 to M4: what softens an exception. What is not stated takes nothing off.</summary>
internal static class Mitigations
{
    public static IEnumerable<FactorLine> Lines(ExceptionInputs inputs, MitigationPoints points)
    {
        yield return new("M1 compensating", -points.Compensation[inputs.Compensation ?? Compensation.None], inputs.Compensation switch
        {
            Compensation.Tested => "a compensating control was tested without exception",
            Compensation.Asserted => "a compensating control is asserted, not tested",
            Compensation.None => "no compensating control",
            null => "no compensating control stated",
        });
        yield return new("M2 remediation", -points.Remediation[inputs.Remediation ?? Remediation.None], inputs.Remediation switch
        {
            Remediation.Retested => "remediated, and retested by the auditor",
            Remediation.Evidenced => "remediated with a date, not retested by the auditor",
            Remediation.Stated => "said to be remediated, without a date",
            Remediation.Planned => "remediation planned with a date",
            Remediation.None => "no remediation",
            null => "no remediation stated",
        });
        yield return new("M3 no-harm look-back", -points.LookBack[inputs.Lookback ?? LookBack.None], inputs.Lookback switch
        {
            LookBack.Shown => "a look-back shows no harm",
            LookBack.Asserted => "management says that no harm was found",
            LookBack.None => "no look-back",
            null => "no look-back stated",
        });
        var own = Math.Clamp(inputs.CustomerControl, 0, points.CustomerControl);
        yield return new("M4 customer control", -own, own > 0 ? "softened by controls of the customer's own" : "no control of the customer's own");
    }

    /// <summary>How many points the mitigations exceed the cap by; 0 where they do not.</summary>
    public static int BeyondCap(IEnumerable<FactorLine> lines, MitigationPoints points) =>
        Math.Max(0, -lines.Where(line => line.Points < 0).Sum(line => line.Points) - points.Cap);
}
