using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>
/// The gates in their order: G1 ends the matter upwards; else G6 ends it downwards; else the floors G2, G3, G4.
/// Every gate that applies is reported, with whether it moved the band it found.
/// </summary>
internal static class GateRules
{
    public static (Band Band, IReadOnlyList<FiredGate> Gates) Apply(Band byScore, Adverse inputs, Gates gates)
    {
        if (inputs.Opinion is OpinionEffect.Adverse or OpinionEffect.Disclaimer)
            return One(byScore, Worse(byScore, gates.ModifiedReport), gates.ModifiedReport, "G1",
                inputs.Opinion is OpinionEffect.Adverse ? "the opinion on the whole report is adverse" : "the auditor gives no opinion on the whole report");
        if (inputs.Relevance is Reliance.None)
            return One(byScore, Milder(byScore, gates.NotReliedOn), gates.NotReliedOn, "G6", "we do not rely on what failed");

        var band = byScore;
        List<FiredGate> fired = [];
        if (inputs.Opinion is OpinionEffect.QualifiedThis)
            Floor("G2", gates.QualifiedCriterion.For(inputs.Tier), "the opinion is qualified on a criterion we rely on");
        if (inputs is { AllFailed: true, Control: Criticality.Key })
            Floor("G3", gates.KeyControlFailed.For(inputs.Tier), "every tested occurrence of a key control failed");
        if (inputs.Doubted)
            Floor("G4", gates.Doubted, "what was read of the exception is in doubt");
        return (band, fired);

        void Floor(string id, Band floor, string why)
        {
            var raised = Worse(band, floor);
            fired.Add(new(id, raised != band, why, floor));
            band = raised;
        }
    }

    private static (Band, IReadOnlyList<FiredGate>) One(Band before, Band after, Band bound, string id, string why) =>
        (after, [new(id, after != before, why, bound)]);

    private static Band Worse(Band one, Band other) => one > other ? one : other;

    private static Band Milder(Band one, Band other) => one < other ? one : other;
}
