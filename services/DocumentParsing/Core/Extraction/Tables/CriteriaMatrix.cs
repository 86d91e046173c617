using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A separate table that relates criteria to controls by number only.</summary>
/// <remarks>Raw: <c>CC6.2 | Prior to issuing … | VL43, VL44,</c> / <c>VL45, VL46</c>; numbers break in the cell: <c>SM 14.3, SM</c> / <c>14.4</c>; twice beside each other: <c>AC-01 | CC6.1 | AC-21 | CC7.2</c>.</remarks>
internal static class CriteriaMatrix
{
    /// <summary>The rows of such tables in front of the part with the tests, where the description or a section of its own has them.</summary>
    /// <param name="before">What stands there.</param>
    public static IReadOnlyList<ControlRow> Among(IReadOnlyList<TableEvent> before, Mending mending, TestPages scope) => TableKinds.Sort(RowReader.Read(before, mending).Rows, mending, scope).Matrix;

    /// <summary>True for a table without tests whose control cells are lists of numbers.</summary>
    public static bool IsOne(ColumnHeader header, IEnumerable<string> cells)
    {
        if (header.Has(ColumnRole.Test) || header.Has(ColumnRole.Result) || CriteriaColumn(header) < 0)
            return false;
        int lists = 0, others = 0;
        foreach (var cell in cells)
        {
            // "CUEC 1 | Customers name an administrator. | CC6.2"
            if (ItemText.IsCoded(cell + " "))
                return false;
            _ = IsList(cell) ? lists++ : others++;
        }

        return lists > 0 && lists > 2 * others;
    }

    public static bool IsList(string cell) => Numbers(cell).All(ControlIds.LooksLikeOne);

    public static int ListColumn(ColumnHeader header) => header.Find(ColumnRole.Control) is >= 0 and var control ? control : header.Find(ColumnRole.Id);

    /// <summary>"Control | Also supports": what the criteria under which the controls are tested leave to say.</summary>
    private static int CriteriaColumn(ColumnHeader header) => header.Find(ColumnRole.Criteria) is >= 0 and var criteria ? criteria : header.Find(ColumnRole.FurtherCriteria);

    /// <summary>The rows that relate criteria to controls: in the part of management a table may relate them to the numbers of another framework, none of which is a control that was read.</summary>
    public static IEnumerable<ControlRow> OfControls(IReadOnlyList<ControlRow> rows, TestPages scope, Mending mending, Func<string, ReadControl?> find)
    {
        var ofManagement = rows.Where(row => row.Cells.FirstOrDefault(cell => cell.Count > 0) is [var first, ..] && !scope.IsOfAuditor(first)).ToArray();
        return ofManagement.SelectMany(row => Pairs(row.Header).SelectMany(pair => Numbers(Cell(row, pair.List, mending).Plain))).Any(number => find(number) is not null) ? rows : rows.Except(ofManagement);
    }

    /// <summary>Maps the controls of a row; the numbers that are no control that was read are returned.</summary>
    public static IEnumerable<Passage> Map(ControlRow row, Mending mending, Func<string, ReadControl?> find) =>
        Pairs(row.Header).SelectMany(pair => Map(row, pair.List, pair.Criteria, mending, find));

    /// <summary>"Control | Criteria | Control | Criteria": the same two columns beside each other for the second half of the controls.</summary>
    private static (int List, int Criteria)[] Pairs(ColumnHeader header)
    {
        if (header.Cells is not [var first, var second, var third, var fourth] || first.Text != third.Text || second.Text != fourth.Text)
            return [(ListColumn(header), CriteriaColumn(header))];
        return first.Role == ColumnRole.Criteria ? [(1, 0), (3, 2)] : [(0, 1), (2, 3)];
    }

    private static IEnumerable<Passage> Map(ControlRow row, int listColumn, int criteriaColumn, Mending mending, Func<string, ReadControl?> find)
    {
        var criteriaCell = Cell(row, criteriaColumn, mending);
        // "Criterion" centred over "CC1.1": they stand left of it.
        if (criteriaCell.IsEmpty && row.Header.Find(ColumnRole.Id) is >= 0 and var left && left != listColumn)
            criteriaCell = Cell(row, left, mending);
        var criteria = CriterionId.Find(criteriaCell.Plain).Select(found => criteriaCell.Sourced(found.Criterion, found.Start, found.Length)).ToArray();
        var list = Cell(row, listColumn, mending);
        var at = 0;
        foreach (var number in Numbers(list.Plain))
        {
            at = list.Plain.IndexOf(number, at, StringComparison.Ordinal);
            if (find(number) is { } control)
                control.Map(criteria);
            else if (number.Length > 0 && criteria.Length > 0)
                yield return list.Slice(at, number.Length);
            at += number.Length;
        }
    }

    private static Passage Cell(ControlRow row, int column, Mending mending) =>
        column < 0 ? Passage.Empty : mending.Join(row.Cells[column].SelectMany(line => line.Words).ToArray());

    private static string[] Numbers(string cell)
    {
        var parts = cell.Split([',', ';', '·', '•', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // Without commas the numbers stand on lines of their own.
        return parts.Length == 1 && !ControlIds.LooksLikeOne(cell.Trim()) ? cell.Split(' ', StringSplitOptions.RemoveEmptyEntries) : parts;
    }
}
