using VendorRisk.ExceptionReview.Core;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>A table with a number for every value of an enum. The enums run from mild to severe (or weak to strong), so points may not fall along them.</summary>
internal static class PointsTable
{
    public static IReadOnlyDictionary<T, int> Read<T>(YamlMap map, int most = 100, IReadOnlyCollection<T>? zero = null) where T : struct, Enum
    {
        var table = new Dictionary<T, int>();
        foreach (var value in Enum.GetValues<T>())
            table[value] = map.Int(WireName.Of(value), 0, most);
        map.RefuseOthers();
        Rising(map, table);
        foreach (var value in zero ?? [])
            if (table[value] != 0) map.Note(map.Find(WireName.Of(value)) ?? map.Node, $"\"{WireName.Of(value)}\" is 0: nothing counts nothing");
        return table;
    }

    private static void Rising<T>(YamlMap map, Dictionary<T, int> table) where T : struct, Enum
    {
        foreach (var (mild, severe) in Enum.GetValues<T>().Zip(Enum.GetValues<T>().Skip(1)))
            if (map.Find(WireName.Of(severe)) is YamlScalarNode at && table[severe] < table[mild])
                map.Note(at, $"\"{WireName.Of(severe)}\" ({table[severe]}) may not be less than \"{WireName.Of(mild)}\" ({table[mild]})");
    }
}
