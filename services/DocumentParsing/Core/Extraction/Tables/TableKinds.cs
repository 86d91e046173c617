using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Rows sorted by what their table is for.</summary>
internal sealed record TableKinds(IReadOnlyList<ControlRow> Controls, IReadOnlyList<ControlRow> Matrix, IReadOnlyList<ControlRow> Responses)
{
    public static TableKinds Sort(IReadOnlyList<ControlRow> rows, Mending mending, TestPages scope)
    {
        List<ControlRow> controls = [], matrix = [], responses = [];
        var areTested = rows.Any(row => row.Header.Has(ColumnRole.Test));
        foreach (var table in Tables(rows))
        {
            var header = table[0].Header;
            // Beside tables of tests, one of exceptions without their tests states them once more.
            if (!header.Has(ColumnRole.Test) && (header.Has(ColumnRole.Response) || (header.Has(ColumnRole.Result) && (areTested || NameControls(table, mending)))))
                responses.AddRange(table);
            else if (CriteriaMatrix.IsOne(header, table.Select(row => mending.Join(row.Cells[CriteriaMatrix.ListColumn(header)].SelectMany(line => line.Words).ToArray()).Plain)))
                matrix.AddRange(table);
            else
                controls.AddRange(table.Where(row => row.Cells.Any(cell => cell.Count > 0 && scope.IsOfAuditor(cell[0]))));
        }

        return new TableKinds(controls, matrix, responses);
    }

    /// <summary>"D-1 | AC-02 | Two of six leavers …" under "No. | Control | Deviation": the numbers of controls that are described elsewhere.</summary>
    private static bool NameControls(List<ControlRow> table, Mending mending) =>
        table[0].Header.Has(ColumnRole.Id) && table[0].Header.Has(ColumnRole.Control) && table.TrueForAll(row => mending.Join([.. row.Of(ColumnRole.Control).SelectMany(line => line.Words)]) is { IsEmpty: false, Words.Count: <= 2 } cell && ControlIds.LooksLikeOne(cell.Plain));

    /// <summary>Neighbouring rows under the same titles.</summary>
    private static IEnumerable<List<ControlRow>> Tables(IReadOnlyList<ControlRow> rows)
    {
        List<ControlRow> table = [];
        foreach (var row in rows)
        {
            if (table.Count > 0 && !table[0].Header.IsSameAs(row.Header))
            {
                yield return table;
                table = [];
            }

            table.Add(row);
        }

        if (table.Count > 0)
            yield return table;
    }
}
