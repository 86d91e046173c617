using System.Globalization;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>An engagement as JSON, with the keys of its YAML document: whoever reads the one reads the other.</summary>
public static class EngagementJson
{
    public static void Write(Utf8JsonWriter json, Engagement engagement)
    {
        json.WriteStartObject();
        Text(json, "vendor", engagement.Vendor);
        Text(json, "service", engagement.Service);
        List(json, "modulesUsed", engagement.ModulesUsed);
        List(json, "modulesNotUsed", engagement.ModulesNotUsed);
        Text(json, "owner", engagement.Owner);
        Word(json, "tier", engagement.Tier);
        Word(json, "data", engagement.Data);
        Word(json, "tolerance", engagement.Tolerance);
        Reliance(json, engagement.Reliance);
        if (engagement.Requires is { } requires) Requires(json, requires);
        Cuecs(json, engagement.Cuecs);
        json.WriteStartArray("compensating");
        foreach (var control in engagement.Compensating)
        {
            json.WriteStartObject();
            List(json, "criteria", control.Criteria);
            json.WriteNumber("points", control.Points);
            json.WriteString("reason", control.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("subserviceReports");
        foreach (var report in engagement.SubserviceReports)
        {
            json.WriteStartObject();
            json.WriteString("name", report.Name);
            Text(json, "coverageEnd", report.CoverageEnd is { } end ? Iso(end) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("chase");
        foreach (var chase in engagement.Chase)
        {
            json.WriteStartObject();
            json.WriteString("name", chase.Name);
            Text(json, "by", chase.By);
            Text(json, "until", chase.Until is { } until ? Iso(until) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        List(json, "regulations", engagement.Regulations);
        Text(json, "renewal", engagement.Renewal is { } renewal ? Iso(renewal) : null);
        Text(json, "timeZone", engagement.TimeZone);
        json.WriteEndObject();
    }

    private static void Reliance(Utf8JsonWriter json, RelianceMap reliance)
    {
        json.WriteStartObject("reliance");
        foreach (var (category, value) in reliance.Categories.OrderBy(pair => pair.Key)) json.WriteString(WireName.Of(category), WireName.Of(value));
        json.WriteStartObject("criteria");
        foreach (var (criterion, value) in reliance.Criteria.OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.WriteString(criterion, WireName.Of(value));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Requires(Utf8JsonWriter json, RequiredAssurance requires)
    {
        json.WriteStartObject("requires");
        Word(json, "type", requires.Type);
        List(json, "categories", [.. requires.Categories.Select(WireName.Of)]);
        if (requires.MaxAgeMonths is { } months) json.WriteNumber("maxAgeMonths", months);
        if (requires.BridgeAccepted is { } accepted) json.WriteBoolean("bridgeAccepted", accepted);
        json.WriteEndObject();
    }

    private static void Cuecs(Utf8JsonWriter json, CuecStates cuecs)
    {
        json.WriteStartObject("cuecs");
        json.WriteString("default", WireName.Of(cuecs.Default));
        foreach (var (cuec, note) in cuecs.Own.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Note(json, cuec, note);
        json.WriteEndObject();
    }

    private static void Note(Utf8JsonWriter json, string cuec, CuecNote note)
    {
        if (note is { Owner: null, Evidence: null, Due: null })
        {
            json.WriteString(cuec, WireName.Of(note.State));
            return;
        }

        json.WriteStartObject(cuec);
        json.WriteString("state", WireName.Of(note.State));
        Text(json, "owner", note.Owner);
        Text(json, "evidence", note.Evidence);
        Text(json, "due", note.Due is { } due ? Iso(due) : null);
        json.WriteEndObject();
    }

    private static void Word<T>(Utf8JsonWriter json, string name, T? value) where T : struct, Enum => Text(json, name, value is { } known ? WireName.Of(known) : null);

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
