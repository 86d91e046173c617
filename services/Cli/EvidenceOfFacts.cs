using System.Text.Json;
using VendorRisk.Cli.Reading;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.Cli;

/// <summary>Where facts stand, found by their paths in the JSON, so that a path can be copied from there.</summary>
internal static class EvidenceOfFacts
{
    /// <summary>"exceptions[0]" stands for everything below it: exceptions[0].text, exceptions[0].deviations, …</summary>
    public static IReadOnlyList<(int Page, Box Box)> Of(ParsedReport report, IReadOnlyCollection<string> facts)
    {
        using var json = JsonDocument.Parse(FactsFile.Bytes(report));
        return [.. json.RootElement.GetProperty("evidence").EnumerateObject()
            .Where(place => facts.Any(fact => Covers(fact, place.Name)))
            .SelectMany(place => place.Value.EnumerateArray())
            .SelectMany(place => place.GetProperty("boxes").EnumerateArray().Select(box => (place.GetProperty("page").GetInt32(), Read(box))))];
    }

    private static bool Covers(string fact, string path) =>
        path.StartsWith(fact, StringComparison.Ordinal) && (path.Length == fact.Length || path[fact.Length] is '.' or '[');

    private static Box Read(JsonElement box) => new(box[0].GetDouble(), box[1].GetDouble(), box[2].GetDouble(), box[3].GetDouble());
}
