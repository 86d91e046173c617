using System.Globalization;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Comparison;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>A comparison of two reports as JSON.</summary>
public static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, ReportComparison? comparison)
    {
        if (comparison is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("previousSha256", comparison.PreviousSha256);
        json.WriteString("previousEnd", comparison.PreviousEnd?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Differences(json, "exceptions", comparison.Exceptions);
        Differences(json, "controls", comparison.Controls);
        Differences(json, "cuecs", comparison.Cuecs);
        Differences(json, "scope", comparison.Scope);
        json.WriteEndObject();
    }

    private static void Differences(Utf8JsonWriter json, string name, IReadOnlyList<ReportDifference> differences)
    {
        json.WriteStartArray(name);
        foreach (var difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("about", difference.About);
            json.WriteString("change", WireName.Of(difference.Change));
            json.WriteString("before", difference.Before);
            json.WriteString("after", difference.After);
            json.WriteNumber("page", difference.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
