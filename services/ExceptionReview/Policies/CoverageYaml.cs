using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>coverage: gaps between reports, lengths of periods, bridge letters, issue lag.</summary>
internal static class CoverageYaml
{
    public static CoveragePolicy Read(YamlMap map)
    {
        var coverage = new CoveragePolicy
        {
            Gaps = Gaps(map),
            LongGap = TierBandYaml.Read(map.Map("longGap")),
            InsufficientMonths = map.Int("insufficientMonths", 0, 60),
            Insufficient = TierBandYaml.Read(map.Map("insufficient")),
            LimitedMonths = map.Int("limitedMonths", 0, 60),
            Limited = TierBandYaml.Read(map.Map("limited")),
            UnusualMonths = map.Int("unusualMonths", 1, 120),
            BridgeMonths = map.Int("bridgeMonths", 0, 24),
            NotableLagDays = map.Int("notableLagDays", 1, 3650),
            LongLagDays = map.Int("longLagDays", 1, 3650),
            Type1WhereType2Required = TierBandYaml.Read(map.Map("type1WhereType2Required")),
        };
        map.RefuseOthers();
        if (coverage.LimitedMonths < coverage.InsufficientMonths && map.Find("limitedMonths") is { } at)
            map.Note(at, $"\"limitedMonths\" ({coverage.LimitedMonths}) may not be less than \"insufficientMonths\" ({coverage.InsufficientMonths})");
        if (coverage.LongLagDays < coverage.NotableLagDays && map.Find("longLagDays") is { } lag)
            map.Note(lag, $"\"longLagDays\" ({coverage.LongLagDays}) may not be less than \"notableLagDays\" ({coverage.NotableLagDays})");
        foreach (var tier in Enum.GetValues<Tier>())
        {
            if (coverage.Gaps is [.., var longest] && coverage.LongGap.For(tier) < longest.Band.For(tier) && map.Find("longGap") is { } gap)
                map.Note(gap, "a longer gap may not weigh less than a shorter one");
            if (coverage.Insufficient.For(tier) < coverage.Limited.For(tier) && map.Find("insufficient") is { } period)
                map.Note(period, "a shorter period may not weigh less than a longer one");
        }

        return coverage;
    }

    private static IReadOnlyList<GapStep> Gaps(YamlMap map)
    {
        List<GapStep> steps = [];
        foreach (var step in map.Maps("gaps", required: true))
        {
            var days = step.Int("upToDays", 1, 3650);
            var next = new GapStep(days, TierBandYaml.Read(step));
            if (steps is [.., var last] && (next.UpToDays <= last.UpToDays || next.Band.Band < last.Band.Band))
                map.Note(step.Node, "steps rise: more days, and no milder band, than the step before");
            steps.Add(next);
        }

        return steps;
    }
}
