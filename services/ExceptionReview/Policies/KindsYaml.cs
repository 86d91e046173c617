using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>kinds: bands of the findings that are not exceptions.</summary>
internal static class KindsYaml
{
    public static KindBands Read(YamlMap map)
    {
        var missing = map.Map("missingCategory");
        var kinds = new KindBands
        {
            MissingCategory = missing.Word<Band>("band"),
            RequiredCategoryMissing = missing.Word<Band>("required"),
            CarveOut = ByReliance(map.Map("carveOut")),
            Cuec = ByReliance(map.Map("cuec")),
            NonOccurrence = map.Word<Band>("nonOccurrence"),
            NotTested = ByReliance(map.Map("notTested")),
            ScopeLimit = ByReliance(map.Map("scopeLimit")),
            Doubt = ByReliance(map.Map("doubt")),
            Reliability = AtMostLow(map, "reliability"),
            Terminology = AtMostLow(map, "terminology"),
        };
        missing.RefuseOthers();
        map.RefuseOthers();
        if (kinds.RequiredCategoryMissing < kinds.MissingCategory && missing.Find("required") is { } at)
            missing.Note(at, "\"required\" may not be milder than \"band\": it is the category the customer asks for");
        return kinds;
    }

    private static RelianceBand ByReliance(YamlMap map)
    {
        var band = new RelianceBand(map.Word<Band>("reliedOn"), map.Word<Band>("otherwise"));
        map.RefuseOthers();
        if (band.ReliedOn < band.Otherwise && map.Find("reliedOn") is { } at) map.Note(at, "\"reliedOn\" may not be milder than \"otherwise\"");
        return band;
    }

    // What a report looks like is advice on how far to trust it, never a weakness of the vendor's controls.
    private static Band AtMostLow(YamlMap map, string key)
    {
        var band = map.Word<Band>(key);
        if (band > Band.Low && map.Find(key) is { } at) map.Note(at, $"\"{key}\" is advice and may not weigh more than low");
        return band;
    }
}
