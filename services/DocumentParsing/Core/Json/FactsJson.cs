using System.Text;
using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>Writes a parsed report in the shape <c>vendorrisk/report-facts/1</c>.</summary>
public static class FactsJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(ParsedReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
            Write(report, json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Every fact that is written, by its path, with its place.</summary>
    public static IReadOnlyList<(string Fact, SourceSpan Span)> Places(ParsedReport report)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        return WriteFacts(report, json).Places;
    }

    public static void Write(ParsedReport report, Utf8JsonWriter json) => WriteFacts(report, json);

    private static Evidence WriteFacts(ParsedReport report, Utf8JsonWriter json)
    {
        var evidence = new Evidence(report.Source);
        json.WriteStartObject();
        json.WriteString("schema", "vendorrisk/report-facts/1");
        WriteDocument(report.Source, json);
        LetterJson.Write(report.Letter, json, evidence);
        TablesJson.Write(report.Tables, json, evidence);
        json.WriteStartArray("doubts");
        foreach (var doubt in report.Doubts)
        {
            json.WriteStartObject();
            json.WriteString("fact", doubt.Fact);
            json.WriteString("reason", doubt.Reason);
            json.WriteStartArray("pages");
            foreach (var page in doubt.Pages)
                json.WriteNumberValue(page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        CompletenessJson.Write(report, json);
        evidence.Write(json);
        json.WriteEndObject();
        return evidence;
    }

    private static void WriteDocument(SourceDocument document, Utf8JsonWriter json)
    {
        var recognised = document.Pages.Count(page => page.Origin == TextOrigin.Recognised);
        json.WriteStartObject("document");
        json.WriteString("sha256", document.Sha256);
        json.WriteNumber("pages", document.Pages.Count);
        json.WriteString("text", recognised == 0 ? "native" : recognised == document.Pages.Count ? "ocr" : "mixed");
        if (Specimen.Words(document) is { } words)
            json.WriteString("specimen", words);
        json.WriteEndObject();
    }
}
