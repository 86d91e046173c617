using System.Buffers;
using System.Globalization;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Coverage;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>The JSON a review was made from: facts pass through whole, because judgement knows only part of them.</summary>
public sealed record ReviewSources(JsonElement Facts, IReadOnlyList<JsonElement> Previous, IReadOnlyList<JsonElement> Bridges);

/// <summary>A review as JSON, shape vendorrisk/review/1. All it was judged from stands in it, so it can be judged again.</summary>
public static class ReviewJson
{
    public const string Schema = "vendorrisk/review/1";

    /// <summary>The review as UTF-8.</summary>
    public static byte[] Write(Review review, ReviewSources sources, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, FindingsJson.Options with { Indented = indented }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WritePropertyName("facts");
            sources.Facts.WriteTo(json);
            json.WriteString("policy", review.Policy.Name);
            json.WriteString("policyHash", review.Policy.ContentHash);
            json.WriteString("asOf", Iso(review.AsOf));
            Age(json, review.Age);
            Timeline(json, review.Coverage);
            json.WritePropertyName("comparison");
            ComparisonJson.Write(json, review.Comparison);
            json.WritePropertyName("findings");
            FindingsJson.Write(json, review.Findings);
            json.WriteStartObject("conclusion");
            json.WriteString("band", WireName.Of(review.Conclusion.Band));
            json.WriteString("sentence", review.Conclusion.Sentence);
            json.WriteEndObject();
            json.WritePropertyName("engagement");
            EngagementJson.Write(json, review.Engagement);
            All(json, "previous", sources.Previous);
            All(json, "bridges", sources.Bridges);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void All(Utf8JsonWriter json, string name, IReadOnlyList<JsonElement> documents)
    {
        json.WriteStartArray(name);
        foreach (var document in documents) document.WriteTo(json);
        json.WriteEndArray();
    }

    private static void Age(Utf8JsonWriter json, ReportAge? age)
    {
        if (age is null)
        {
            json.WriteNull("age");
            return;
        }

        json.WriteStartObject("age");
        json.WriteString("anchor", age.Anchor is Policy.AgeAnchor.CoverageEnd ? "coverageEnd" : "reportDate");
        json.WriteString("coverageEnd", Iso(age.CoverageEnd));
        if (age.ReportDate is { } dated) json.WriteString("reportDate", Iso(dated));
        else json.WriteNull("reportDate");
        json.WriteNumber("months", age.Months);
        json.WriteNumber("monthsSinceCoverageEnd", age.MonthsSinceCoverageEnd);
        if (age.MonthsSinceReportDate is { } since) json.WriteNumber("monthsSinceReportDate", since);
        else json.WriteNull("monthsSinceReportDate");
        json.WriteString("band", WireName.Of(age.Band));
        json.WriteString("staleOn", Iso(age.StaleOn));
        json.WriteString("coveredTo", Iso(age.CoveredTo));
        json.WriteNumber("uncoveredDays", age.UncoveredDays);
        json.WriteEndObject();
    }

    private static void Timeline(Utf8JsonWriter json, CoverageTimeline coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteStartArray("bars");
        foreach (var bar in coverage.Bars)
        {
            json.WriteStartObject();
            json.WriteString("source", WireName.Of(bar.Source));
            json.WriteString("start", Iso(bar.Start));
            json.WriteString("end", Iso(bar.End));
            json.WriteString("sha256", bar.Sha256);
            json.WriteString("problem", bar.Problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in coverage.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("start", Iso(gap.Start));
            json.WriteString("end", Iso(gap.End));
            json.WriteNumber("days", gap.Days);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("points");
        foreach (var point in coverage.Points)
        {
            json.WriteStartObject();
            json.WriteString("day", Iso(point.Day));
            json.WriteString("sha256", point.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("daysSinceCovered", coverage.DaysSinceCovered);
        json.WriteEndObject();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
