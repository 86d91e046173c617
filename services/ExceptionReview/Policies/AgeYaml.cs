using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>age: limits in months, rising, and how each age band weighs.</summary>
internal static class AgeYaml
{
    public static AgePolicy Read(YamlMap map)
    {
        var bands = map.Map("bands");
        var age = new AgePolicy
        {
            Anchor = map.Word<AgeAnchor>("anchor"),
            CurrentMonths = map.Int("currentMonths", 0, 120),
            BridgeMonths = map.Int("bridgeMonths", 1, 120),
            StaleMonths = map.Int("staleMonths", 1, 120),
            Type1Months = map.Int("type1Months", 0, 120),
            Current = bands.Word<Band>("current"),
            BridgeAdvised = bands.Word<Band>("bridgeAdvised"),
            Stale = TierBandYaml.Read(bands.Map("stale")),
            None = TierBandYaml.Read(bands.Map("none")),
            OverOwnLimit = TierBandYaml.Read(bands.Map("overOwnLimit")),
        };
        bands.RefuseOthers();
        map.RefuseOthers();
        Rising(map, "bridgeMonths", age.BridgeMonths, "currentMonths", age.CurrentMonths);
        Rising(map, "staleMonths", age.StaleMonths, "bridgeMonths", age.BridgeMonths);
        foreach (var tier in Enum.GetValues<Tier>())
        {
            Older(bands, "bridgeAdvised", age.BridgeAdvised, age.Current);
            Older(bands, "stale", age.Stale.For(tier), age.BridgeAdvised);
            Older(bands, "none", age.None.For(tier), age.Stale.For(tier));
        }

        return age;
    }

    private static void Older(YamlMap bands, string key, Band older, Band younger)
    {
        if (older < younger && bands.Find(key) is { } at) bands.Note(at, "an older report may not weigh less than a younger one");
    }

    private static void Rising(YamlMap map, string key, int value, string below, int least)
    {
        if (value < least && map.Find(key) is { } at) map.Note(at, $"\"{key}\" ({value}) may not be less than \"{below}\" ({least})");
    }
}
