using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Json;

internal static class LetterJson
{
    public static void Write(LetterFacts letter, Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("kind", SchemaNames.Of(letter.Kind));
        evidence.Add("kind", letter.KindSpan);
        FactValues.WriteText(json, "serviceOrganization", letter.ServiceOrganization, "value", evidence, "serviceOrganization");
        FactValues.WriteText(json, "system", letter.System, "value", evidence, "system");
        FactValues.WriteText(json, "auditor", letter.Auditor, "value", evidence, "auditor");
        WritePeriod(letter.Period, json, evidence);
        FactValues.WriteDate(json, "asOf", letter.AsOf, evidence);
        FactValues.WriteDate(json, "reportDate", letter.ReportDate, evidence);
        FactValues.WriteDate(json, "validUntil", letter.ValidUntil, evidence);
        json.WriteStartArray("categories");
        for (var i = 0; i < letter.Categories.Count; i++)
        {
            json.WriteStringValue(SchemaNames.Of(letter.Categories[i].Value));
            evidence.Add($"categories[{i}]", letter.Categories[i].Span);
        }

        json.WriteEndArray();
        json.WriteStartArray("additionalCriteria");
        for (var i = 0; i < letter.AdditionalCriteria.Count; i++)
        {
            json.WriteStringValue(letter.AdditionalCriteria[i].Value);
            evidence.Add($"additionalCriteria[{i}]", letter.AdditionalCriteria[i].Span);
        }

        json.WriteEndArray();
        OpinionJson.Write(letter.Opinion, json, evidence);
        WriteSubserviceOrganizations(letter, json, evidence);
        WriteComplementary("complementaryUserEntityControls", letter.UserEntityControls, json, evidence);
        WriteComplementary("complementarySubserviceOrganizationControls", letter.SubserviceControls, json, evidence);
    }

    private static void WritePeriod(ReportPeriod? period, Utf8JsonWriter json, Evidence evidence)
    {
        if (period is null)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("start", FactValues.Iso(period.Start.Value));
        json.WriteString("end", FactValues.Iso(period.End.Value));
        json.WriteNumber("page", period.End.Page);
        json.WriteEndObject();
        evidence.Add("period.start", period.Start.Span);
        evidence.Add("period.end", period.End.Span);
    }

    private static void WriteSubserviceOrganizations(LetterFacts letter, Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartArray("subserviceOrganizations");
        for (var i = 0; i < letter.SubserviceOrganizations.Count; i++)
        {
            var organization = letter.SubserviceOrganizations[i];
            json.WriteStartObject();
            json.WriteString("name", organization.Name.Value);
            json.WriteString("method", SchemaNames.Of(organization.Method));
            json.WriteString("services", organization.Services?.Value);
            json.WriteNumber("page", organization.Name.Page);
            json.WriteEndObject();
            evidence.Add($"subserviceOrganizations[{i}].name", organization.Name.Span);
            evidence.Add($"subserviceOrganizations[{i}].services", organization.Services?.Span);
        }

        json.WriteEndArray();
    }

    private static void WriteComplementary(string name, IReadOnlyList<ComplementaryControl> controls, Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < controls.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("text", controls[i].Text.Value);
            FactValues.WriteCriteria(json, controls[i].Criteria);
            json.WriteNumber("page", controls[i].Text.Page);
            json.WriteEndObject();
            evidence.Add($"{name}[{i}].text", controls[i].Text.Span);
        }

        json.WriteEndArray();
    }
}
