using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Policy;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>controls: criteria (CC6.2) and series (CC7.*) by criticality; no entry may stand under two.</summary>
internal static class ControlsYaml
{
    public static ControlWeights Read(YamlMap map)
    {
        var byCriterion = new Dictionary<string, Criticality>(StringComparer.Ordinal);
        foreach (var criticality in Enum.GetValues<Criticality>())
            foreach (var item in map.List(WireName.Of(criticality), required: true))
                if (item is not YamlScalarNode { Value: { } entry } || !CriterionNumber.IsPattern(entry))
                    map.Note(item, $"expected a criterion (CC6.2) or a series with a star (CC7.*), not \"{item}\"");
                else if (!byCriterion.TryAdd(entry, criticality))
                    map.Note(item, $"\"{entry}\" already stands under \"{WireName.Of(byCriterion[entry])}\"");
        var weights = new ControlWeights { ByCriterion = byCriterion, KeyWords = map.Texts("keyWords") };
        map.RefuseOthers();
        return weights;
    }
}
