using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Json;

internal static class OpinionJson
{
    public static void Write(Opinion? opinion, Utf8JsonWriter json, Evidence evidence)
    {
        if (opinion is null)
        {
            json.WriteNull("opinion");
            return;
        }

        json.WriteStartObject("opinion");
        json.WriteString("kind", SchemaNames.Of(opinion.Kind.Value));
        evidence.Add("opinion.kind", opinion.Kind.Span);
        FactValues.WriteCriteria(json, opinion.Criteria.Select(criterion => criterion.Value));
        for (var i = 0; i < opinion.Criteria.Count; i++)
            evidence.Add($"opinion.criteria[{i}]", opinion.Criteria[i].Span);
        json.WriteString("basis", opinion.Basis?.Value);
        evidence.Add("opinion.basis", opinion.Basis?.Span);
        json.WriteNumber("page", opinion.Kind.Page);
        if (opinion.Limbs is { } limbs)
        {
            json.WriteStartObject("limbs");
            json.WriteString("description", SchemaNames.Of(limbs.Description));
            json.WriteString("design", SchemaNames.Of(limbs.Design));
            if (limbs.Operation is { } operation)
                json.WriteString("operation", SchemaNames.Of(operation));
            json.WriteEndObject();
        }

        json.WriteStartArray("emphasis");
        for (var i = 0; i < opinion.Emphasis.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("text", opinion.Emphasis[i].Value);
            json.WriteNumber("page", opinion.Emphasis[i].Page);
            json.WriteEndObject();
            evidence.Add($"opinion.emphasis[{i}].text", opinion.Emphasis[i].Span);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
