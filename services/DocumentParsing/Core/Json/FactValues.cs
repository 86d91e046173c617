using System.Globalization;
using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>The shapes that facts of one kind share.</summary>
internal static class FactValues
{
    public static void WriteText(Utf8JsonWriter json, string name, SourcedValue<string>? text, string textName, Evidence evidence, string path)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString(textName, text.Value);
        json.WriteNumber("page", text.Page);
        json.WriteEndObject();
        evidence.Add(path, text.Span);
    }

    public static void WriteDate(Utf8JsonWriter json, string name, SourcedValue<DateOnly>? date, Evidence evidence) =>
        WriteText(json, name, date is null ? null : new SourcedValue<string>(Iso(date.Value), date.Span), "value", evidence, name);

    public static void WriteNumber(Utf8JsonWriter json, string name, SourcedValue<int>? number, Evidence evidence, string path)
    {
        if (number is null)
            json.WriteNull(name);
        else
            json.WriteNumber(name, number.Value);
        evidence.Add($"{path}.{name}", number?.Span);
    }

    public static void WriteCriteria(Utf8JsonWriter json, IEnumerable<CriterionId> criteria)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in criteria)
            json.WriteStringValue(criterion.Value);
        json.WriteEndArray();
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
