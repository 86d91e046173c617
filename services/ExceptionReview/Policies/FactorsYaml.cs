using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>factors: F1 to F8.</summary>
internal static class FactorsYaml
{
    public static FactorPoints Read(YamlMap map)
    {
        var points = new FactorPoints
        {
            Relevance = PointsTable.Read<Reliance>(map.Map("relevance")),
            Exposure = Exposure(map.Map("exposure")),
            Deviation = Deviation(map.Map("deviation")),
            Control = PointsTable.Read<Criticality>(map.Map("control")),
            Pervasiveness = PointsTable.Read<Pervasiveness>(map.Map("pervasiveness")),
            Duration = Duration(map.Map("duration")),
            Opinion = PointsTable.Read<OpinionEffect>(map.Map("opinion")),
            Repeat = map.Int("repeat", 0, 100),
        };
        map.RefuseOthers();
        return points;
    }

    private static IReadOnlyDictionary<Tier, IReadOnlyDictionary<DataClass, int>> Exposure(YamlMap map)
    {
        var rows = Enum.GetValues<Tier>().ToDictionary(tier => tier, tier => (Map: map.Map(WireName.Of(tier)), Points: (IReadOnlyDictionary<DataClass, int>)null!));
        foreach (var tier in Enum.GetValues<Tier>())
            rows[tier] = rows[tier] with { Points = PointsTable.Read<DataClass>(rows[tier].Map) };
        map.RefuseOthers();
        foreach (var (mild, severe) in Enum.GetValues<Tier>().Zip(Enum.GetValues<Tier>().Skip(1)))
            foreach (var data in Enum.GetValues<DataClass>())
                if (rows[severe].Map.Find(WireName.Of(data)) is { } at && rows[severe].Points[data] < rows[mild].Points[data])
                    map.Note(at, $"{WireName.Of(severe)} / {WireName.Of(data)} ({rows[severe].Points[data]}) may not be less than {WireName.Of(mild)} / {WireName.Of(data)} ({rows[mild].Points[data]})");
        return rows.ToDictionary(row => row.Key, row => row.Value.Points);
    }

    private static DeviationPoints Deviation(YamlMap map)
    {
        var confidence = map.Share("confidence");
        List<RateStep> steps = [];
        foreach (var step in map.Maps("steps", required: true))
        {
            var next = new RateStep(step.Share("below", orOne: true), step.Int("points", 0, 100));
            step.RefuseOthers();
            if (steps is [.., var last] && (next.Below <= last.Below || next.Points < last.Points))
                map.Note(step.Node, "steps rise: a higher limit, and no fewer points, than the step before");
            steps.Add(next);
        }

        var points = new DeviationPoints
        {
            Confidence = confidence,
            Steps = steps,
            Otherwise = map.Int("otherwise", 0, 100),
            AllFailed = map.Int("allFailed", 0, 100),
            NotStated = map.Int("notStated", 0, 100),
        };
        map.RefuseOthers();
        var best = steps.Count > 0 ? steps[0].Points : points.Otherwise;
        NotLess(map, "otherwise", points.Otherwise, steps.Count > 0 ? steps[^1].Points : 0, "the last step");
        NotLess(map, "allFailed", points.AllFailed, points.Otherwise, "\"otherwise\"");
        NotLess(map, "notStated", points.NotStated, best, "the best known value");
        return points;
    }

    private static DurationPoints Duration(YamlMap map)
    {
        List<ShareStep> steps = [];
        foreach (var step in map.Maps("steps", required: true))
        {
            var next = new ShareStep(step.Share("above"), step.Int("points", 0, 100));
            step.RefuseOthers();
            if (steps is [.., var last] && (next.Above >= last.Above || next.Points > last.Points))
                map.Note(step.Node, "steps fall: a lower limit, and no more points, than the step before");
            steps.Add(next);
        }

        var points = new DurationPoints
        {
            OpenAtPeriodEnd = map.Int("openAtPeriodEnd", 0, 100),
            OpenNotStated = map.Int("openNotStated", 0, 100),
            Steps = steps,
            Otherwise = map.Int("otherwise", 0, 100),
            NotStated = map.Int("notStated", 0, 100),
        };
        map.RefuseOthers();
        if (steps is [.., var mildest] && points.Otherwise > mildest.Points)
            map.Note(map.Find("otherwise") ?? map.Node, $"\"otherwise\" ({points.Otherwise}) may not be more than the last step ({mildest.Points})");
        NotLess(map, "notStated", points.NotStated, points.Otherwise, "the best known value");
        return points;
    }

    private static void NotLess(YamlMap map, string key, int points, int least, string than)
    {
        if (points < least && map.Find(key) is { } at) map.Note(at, $"\"{key}\" ({points}) may not be less than {than} ({least})");
    }
}
