using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>gates: floors (atLeast, with tiers it is material for) and the one cap (atMost).</summary>
internal static class GatesYaml
{
    public static Gates Read(YamlMap map)
    {
        var gates = new Gates
        {
            ModifiedReport = Simple(map.Map("G1"), "atLeast"),
            QualifiedCriterion = TierBandYaml.Read(map.Map("G2"), "atLeast"),
            KeyControlFailed = TierBandYaml.Read(map.Map("G3"), "atLeast"),
            Doubted = Simple(map.Map("G4"), "atLeast"),
            NotReliedOn = Simple(map.Map("G6"), "atMost"),
        };
        map.RefuseOthers();
        return gates;
    }

    private static Band Simple(YamlMap map, string key)
    {
        var band = map.Word<Band>(key);
        map.RefuseOthers();
        return band;
    }
}

/// <summary>{ band: review, materialFor: [critical, high] }: a higher tier may not come off better than a lower one.</summary>
internal static class TierBandYaml
{
    public static TierBand Read(YamlMap map, string key = "band")
    {
        var band = new TierBand(map.Word<Band>(key), map.Words<Tier>("materialFor"));
        map.RefuseOthers();
        if (band.MaterialFor.Count > 0 && Enum.GetValues<Tier>().Where(tier => tier > band.MaterialFor.Min()).Any(tier => !band.MaterialFor.Contains(tier)))
            map.Note(map.Find("materialFor")!, "what is material for a tier is material for every higher one: name them all");
        return band;
    }
}
