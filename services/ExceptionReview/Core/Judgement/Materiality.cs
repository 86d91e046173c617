using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>The rubric: inputs and a policy in, a score, its lines, its gates and a band out. The same every time.</summary>
public static class Materiality
{
    public static Assessment Assess(ExceptionInputs inputs, ReviewPolicy policy)
    {
        var severe = Adverse.Completed(inputs);
        List<FactorLine> lines = [.. Factors.Lines(severe, inputs, policy), .. Mitigations.Lines(inputs, policy.Mitigation)];

        if (Mitigations.BeyondCap(lines, policy.Mitigation) is var beyond and > 0)
            lines.Add(new("cap on mitigation", beyond, $"mitigation counts for {policy.Mitigation.Cap} points at most"));
        var sum = lines.Sum(line => line.Points);
        var score = Math.Clamp(sum, 0, 100);
        if (score != sum)
            lines.Add(new("clamp", score - sum, "a score stays between 0 and 100"));

        var byScore = policy.Bands.BandOf(score, severe.Tolerance);
        var (band, gates) = GateRules.Apply(byScore, severe, policy.Gates);
        return new() { Score = score, Band = band, Lines = lines, Gates = gates, Missing = Adverse.Missing(inputs) };
    }
}
