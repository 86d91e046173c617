using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Findings;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>Beyond the schema: the count that stands beside "no exceptions", and what was odd about the document.</summary>
internal static class CompletenessJson
{
    public static void Write(ParsedReport report, Utf8JsonWriter json)
    {
        var count = report.Tables.Completeness;
        json.WriteStartObject("completeness");
        json.WriteNumber("pagesRead", count.PagesRead);
        json.WriteStartArray("pagesWithoutWords");
        foreach (var page in count.PagesWithoutWords)
            json.WriteNumberValue(page);
        json.WriteEndArray();
        json.WriteNumber("tablesBegun", count.TablesBegun);
        json.WriteNumber("tablesRead", count.TablesRead);
        if (count.ControlsAnnounced is { } announced)
            json.WriteNumber("controlsAnnounced", announced);
        json.WriteNumber("controls", count.Controls);
        json.WriteNumber("tests", count.Tests);
        json.WriteStartArray("criteriaWithoutControls");
        foreach (var criterion in count.CriteriaWithoutControls)
            json.WriteStringValue(criterion.Value);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity == FindingSeverity.Note ? "note" : "warning");
            json.WriteString("message", finding.Message);
            if (finding.Span is { Ranges.Count: > 0 } span)
                json.WriteNumber("page", span.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
