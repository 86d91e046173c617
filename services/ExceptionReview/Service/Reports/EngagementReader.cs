using System.Text.Json.Nodes;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Reports;

/// <summary>Engagements as intake stores them, read by the one reader there is: JSON is YAML, and the fields have the names of the engagement file.</summary>
internal static class EngagementReader
{
    /// <summary>The engagement that the review is judged by: intake's, with what was noted beside it here.</summary>
    public static Engagement Of(ReviewRecord review)
    {
        var stated = Read(review.Engagement);
        var noted = Read(review.Notes);
        var own = new Dictionary<string, CuecNote>(stated.Cuecs.Own, StringComparer.OrdinalIgnoreCase);
        foreach (var (number, note) in noted.Cuecs.Own) own[number] = note;
        return stated with
        {
            Vendor = stated.Vendor ?? review.VendorName,
            Cuecs = stated.Cuecs with { Own = own },
            SubserviceReports = [.. stated.SubserviceReports, .. noted.SubserviceReports],
            Chase = [.. stated.Chase, .. noted.Chase],
        };
    }

    /// <summary>Only what intake says.</summary>
    public static Engagement Read(string json)
    {
        var reading = EngagementYaml.Read((WithoutNulls(JsonNode.Parse(json)) ?? new JsonObject()).ToJsonString());
        return reading is { Succeeded: true, Value: { } engagement }
            ? engagement
            : throw new InvalidOperationException($"The engagement that intake stored cannot be read: {string.Join("; ", reading.Problems)}");
    }

    // A field that is null says what a field that is absent says: nothing.
    private static JsonNode? WithoutNulls(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(NameInFile(field.Key), WithoutNulls(field.Value)))),
        JsonArray items => new JsonArray([.. items.Where(item => item is not null).Select(WithoutNulls)]),
        _ => node?.DeepClone(),
    };

    // The one name of the file that JSON spells differently.
    private static string NameInFile(string field) => field == "processingIntegrity" ? "processing-integrity" : field;
}
