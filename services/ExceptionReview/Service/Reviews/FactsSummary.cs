using System.Text.Json;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>What a report says of itself, and how completely it was read: the count that stands beside "no exceptions".</summary>
internal sealed record FactsSummary(
    JsonElement? ServiceOrganization, JsonElement? System, JsonElement? Auditor, JsonElement? Period, JsonElement? AsOf, JsonElement? ReportDate, JsonElement? Categories,
    JsonElement? AdditionalCriteria, JsonElement? Opinion, int Pages, string TextOrigin, int Controls, int Tests, int Exceptions, int Doubts, JsonElement? Completeness)
{
    /// <summary>Out of report-facts/1.</summary>
    public static FactsSummary Of(string facts)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(facts);
        var document = json.GetProperty("document");
        var controls = json.GetProperty("controls");
        return new FactsSummary(
            Find(json, "serviceOrganization"), Find(json, "system"), Find(json, "auditor"), Find(json, "period"), Find(json, "asOf"), Find(json, "reportDate"), Find(json, "categories"),
            Find(json, "additionalCriteria"), Find(json, "opinion"), document.GetProperty("pages").GetInt32(), document.GetProperty("text").GetString()!,
            controls.GetArrayLength(), controls.EnumerateArray().Sum(control => control.GetProperty("tests").GetArrayLength()),
            json.GetProperty("exceptions").GetArrayLength(), json.GetProperty("doubts").GetArrayLength(), Find(json, "completeness"));
    }

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var found) && found.ValueKind is not JsonValueKind.Null ? found : null;
}
