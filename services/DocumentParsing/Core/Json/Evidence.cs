using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>Collects, while facts are written, where each of them stands; written last as <c>evidence</c>.</summary>
internal sealed class Evidence(SourceDocument document)
{
    private readonly List<(string Fact, SourceSpan Span)> places = [];

    public IReadOnlyList<(string Fact, SourceSpan Span)> Places => places;

    public void Add(string fact, SourceSpan? span)
    {
        if (span is { Ranges.Count: > 0 })
            places.Add((fact, span));
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("evidence");
        foreach (var (fact, span) in places)
        {
            json.WriteStartArray(fact);
            foreach (var (page, boxes) in EvidenceBoxes.Of(document, span))
            {
                json.WriteStartObject();
                json.WriteNumber("page", page);
                json.WriteStartArray("boxes");
                foreach (var box in boxes)
                {
                    json.WriteStartArray();
                    foreach (var side in (double[])[box.X0, box.Y0, box.X1, box.Y1])
                        json.WriteNumberValue(Math.Round(side, 2));
                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
