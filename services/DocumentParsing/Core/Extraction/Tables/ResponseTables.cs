using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Responses in a table of their own, after the tests: <c>Control number | Management's response</c>, perhaps with the exception restated.</summary>
internal static class ResponseTables
{
    public static IEnumerable<KeyedText> Read(IReadOnlyList<ControlRow> rows, Mending mending, ControlAssembler controls)
    {
        foreach (var row in rows)
        {
            var response = mending.Join(row.Of(ColumnRole.Response).SelectMany(line => line.Words).ToArray());
            if (ResponseWords.Split(response) is { Response.IsEmpty: false } split)
                response = split.Response;
            if (!response.IsEmpty && RowNumber.Read(row, mending, out _) is { } id && controls.Find(id.Value) is { } control)
                yield return new KeyedText(control, Passage.Empty, response);
        }
    }
}
