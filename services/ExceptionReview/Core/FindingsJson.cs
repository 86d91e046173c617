using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>The findings as JSON: one writer, so that the command line, the API and the portal give the same bytes for the same findings.</summary>
public static class FindingsJson
{
    /// <summary>The escaping and layout the bytes are defined by.</summary>
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The array, as UTF-8.</summary>
    public static byte[] Write(IReadOnlyList<Finding> findings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, findings);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The array into a larger document.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings) Write(json, finding);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("key", finding.Key);
        json.WriteString("kind", WireName.Of(finding.Kind));
        json.WriteString("title", finding.Title);
        json.WriteString("control", finding.Control);
        Strings(json, "criteria", finding.Criteria);
        json.WriteString("band", WireName.Of(finding.Band));
        if (finding.Score is { } score) json.WriteNumber("score", score);
        else json.WriteNull("score");
        Lines(json, finding.Lines);
        Gates(json, finding.Gates);
        Strings(json, "missing", finding.Missing);
        Quotes(json, finding.Evidence);
        json.WriteString("text", finding.Text);
        json.WriteEndObject();
    }

    private static void Lines(Utf8JsonWriter json, IReadOnlyList<FactorLine> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("factor", line.Factor);
            json.WriteNumber("points", line.Points);
            json.WriteString("why", line.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Gates(Utf8JsonWriter json, IReadOnlyList<FiredGate> gates)
    {
        json.WriteStartArray("gates");
        foreach (var gate in gates)
        {
            json.WriteStartObject();
            json.WriteString("id", gate.Id);
            json.WriteBoolean("moved", gate.Moved);
            json.WriteString("why", gate.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Quotes(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var place in evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("page", place.Page);
            json.WriteString("quote", place.Quote);
            json.WriteString("fact", place.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
