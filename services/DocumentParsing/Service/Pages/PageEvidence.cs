using System.Text.Json;

namespace VendorRisk.DocumentParsing.Pages;

/// <summary>A fact and its boxes on one page: x0, y0, x1, y1 in points from the top left.</summary>
internal sealed record PageEvidence(string Fact, double[][] Boxes)
{
    /// <summary>Raw: <c>"exceptions[0].text": [{"page": 22, "boxes": [[402.1, 310.5, 540, 322.4]]}]</c>.</summary>
    public static IEnumerable<PageEvidence> OnPage(JsonElement evidence, int page) =>
        from fact in evidence.EnumerateObject()
        from place in fact.Value.EnumerateArray()
        where place.GetProperty("page").GetInt32() == page
        select new PageEvidence(fact.Name, place.GetProperty("boxes").Deserialize<double[][]>()!);
}
