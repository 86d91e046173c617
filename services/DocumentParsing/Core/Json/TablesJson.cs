using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Json;

internal static class TablesJson
{
    public static void Write(TableFacts tables, Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartArray("controls");
        for (var i = 0; i < tables.Controls.Count; i++)
            WriteControl(tables.Controls[i], $"controls[{i}]", json, evidence);
        json.WriteEndArray();
        json.WriteStartArray("exceptions");
        for (var i = 0; i < tables.Exceptions.Count; i++)
            WriteException(tables.Exceptions[i], $"exceptions[{i}]", json, evidence);
        json.WriteEndArray();
    }

    private static void WriteControl(Control control, string path, Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("id", control.Id.Value);
        evidence.Add($"{path}.id", control.Id.Value.Length == 0 ? null : control.Id.Span);
        FactValues.WriteCriteria(json, control.Criteria.Select(criterion => criterion.Value));
        for (var i = 0; i < control.Criteria.Count; i++)
            evidence.Add($"{path}.criteria[{i}]", control.Criteria[i].Span);
        json.WriteString("description", control.Description?.Value ?? "");
        evidence.Add($"{path}.description", control.Description?.Span);
        json.WriteNumber("page", control.Id.Page);
        json.WriteStartArray("tests");
        for (var i = 0; i < control.Tests.Count; i++)
        {
            var test = control.Tests[i];
            json.WriteStartObject();
            json.WriteString("procedure", test.Procedure?.Value ?? "");
            json.WriteString("outcome", SchemaNames.Of(test.Outcome));
            json.WriteString("result", test.Result?.Value ?? "");
            json.WriteNumber("page", test.Procedure?.Page ?? test.Result?.Page ?? control.Id.Page);
            json.WriteEndObject();
            evidence.Add($"{path}.tests[{i}].procedure", test.Procedure?.Span);
            evidence.Add($"{path}.tests[{i}].result", test.Result?.Span);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteException(ControlException exception, string path, Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("control", exception.Control);
        FactValues.WriteCriteria(json, exception.Criteria);
        json.WriteString("text", exception.Text.Value);
        evidence.Add($"{path}.text", exception.Text.Span);
        FactValues.WriteNumber(json, "deviations", exception.Deviations, evidence, path);
        FactValues.WriteNumber(json, "sample", exception.Sample, evidence, path);
        if (exception.Population is { } population)
            json.WriteBoolean("population", population);
        json.WriteNumber("page", exception.Text.Page);
        FactValues.WriteText(json, "managementResponse", exception.Response, "text", evidence, $"{path}.managementResponse");
        json.WriteEndObject();
    }
}
