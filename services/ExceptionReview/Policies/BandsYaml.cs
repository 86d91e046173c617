using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>bands: three rising thresholds, and what each tolerance adds to them.</summary>
internal static class BandsYaml
{
    public static BandThresholds Read(YamlMap map)
    {
        int low = map.Int("low", 1, 100), review = map.Int("review", 1, 100), material = map.Int("material", 1, 100);
        if (review <= low && map.Find("review") is { } reviewAt) map.Note(reviewAt, $"\"review\" ({review}) begins above \"low\" ({low})");
        if (material <= review && map.Find("material") is { } materialAt) map.Note(materialAt, $"\"material\" ({material}) begins above \"review\" ({review})");

        var tolerance = map.Map("tolerance");
        var shift = Enum.GetValues<Tolerance>().ToDictionary(value => value, value => tolerance.Int(WireName.Of(value), -100, 100));
        tolerance.RefuseOthers();
        foreach (var (mild, severe) in Enum.GetValues<Tolerance>().Zip(Enum.GetValues<Tolerance>().Skip(1)))
            if (shift[severe] > shift[mild] && tolerance.Find(WireName.Of(severe)) is { } at)
                tolerance.Note(at, $"\"{WireName.Of(severe)}\" ({shift[severe]}) may not be more than \"{WireName.Of(mild)}\" ({shift[mild]}): it would make the stricter customer milder");
        map.RefuseOthers();
        return new() { Low = low, Review = review, Material = material, Shift = shift };
    }
}
