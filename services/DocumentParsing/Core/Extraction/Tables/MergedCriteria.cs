using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Criteria in cells that are merged over several controls and centred: each row gets the cell that it stands beside.</summary>
/// <remarks>
/// Raw, the criterion of both controls on a line where neither begins:
/// <code>
///                      ST-001   A handbook sets out …     Inspection of …    No deviations
///  CC1.1  Integrity             what is expected.                            identified.
///  and values.         ST-002   Staff confirm it …        Inspection of …    No deviations
/// </code>
/// </remarks>
/// <param name="areOthersCentred">Number and control stand in the middle of their cells, so it takes little to believe it of the criteria.</param>
internal sealed class MergedCriteria(int column, bool areOthersCentred)
{
    /// <summary>A text among the criteria: its lines stand close, the next one begins after a gap or with a criterion of its own.</summary>
    private sealed record Cell(List<Line> Lines)
    {
        public Extent Extent => new(Lines[0].Box.Y0, Lines[^1].Box.Y1);
    }

    private sealed record Page(int Number, List<ControlRow> Rows, List<Cell> Cells);

    public static void Spread(IReadOnlyList<ControlRow> rows, IReadOnlyList<CentredMake> centred)
    {
        List<ColumnHeader> done = [];
        foreach (var row in rows)
        {
            if (row.Header.Find(ColumnRole.Criteria) is >= 0 and var column && row.Header.Find(ColumnRole.Id) is >= 0 and var number && row.Header.Cells[number].Box != row.Header.Cells[column].Box && row.Header.Lines.Count > 0 && row.Header.Has(ColumnRole.Control) && !done.Any(row.Header.IsSameAs))
            {
                done.Add(row.Header);
                new MergedCriteria(column, centred.Any(make => make.ControlsToo && make.Header.IsSameAs(row.Header))).Spread(rows.Where(other => other.Header.IsSameAs(row.Header)).ToArray());
            }
        }
    }

    private void Spread(ControlRow[] rows)
    {
        var pages = rows.SelectMany(row => row.Cells.SelectMany(cell => cell).Select(line => line.Page)).Distinct().Order().Select(page => Read(page, rows)).ToArray();
        // Each row with criteria of its own: none is merged.
        if (rows.All(row => row.Cells[column] is [var head, ..] && CriterionId.Find(Mending.Plain(head.Text)).Any()) || !AreCentred(pages))
            return;
        var shares = new Sharing?[pages.Length];
        for (var i = pages.Length - 1; i >= 0; i--)
        {
            // A next page that begins with rows of a cell begun before, or with a cell at its head, has none that rows of this one could wait for.
            var mayWait = i + 1 < pages.Length && pages[i + 1].Cells.Count > 0 && !IsAtHead(pages[i + 1]) && shares[i + 1] is not { Cells: [CentredCells.FromBefore, ..] };
            shares[i] = Share(pages[i], i > 0 ? pages[i - 1] : null, i + 1 < pages.Length ? pages[i + 1] : null, mayWait);
        }

        foreach (var row in rows)
        {
            row.Cells[column].Clear();
            var first = Array.FindIndex(pages, page => page.Rows.Contains(row));
            if (first < 0)
                continue;
            if (CellOf(row, pages, shares, first) is { } cell)
                row.Cells[column].AddRange(cell.Lines);
            row.HasUncertainCriteria = row.Cells[column].Count == 0 || shares[first]!.IsClose[pages[first].Rows.IndexOf(row)];
        }
    }

    private Sharing? Share(Page page, Page? before, Page? after, bool mayWait)
    {
        var (isContinued, goesOn) = (before?.Number == page.Number - 1, after?.Number == page.Number + 1);
        if (page.Cells.Count == 0)
            return isContinued ? new Sharing([.. page.Rows.Select(_ => CentredCells.FromBefore)], [.. page.Rows.Select(_ => false)]) : null;
        return CentredCells.Share(page.Rows.Select(row => ExtentOf(row, page.Number)!.Value).ToArray(), page.Cells.Select(cell => cell.Extent).ToArray(), page.Cells[0].Lines[0].Height, isContinued, goesOn, goesOn && mayWait);
    }

    private bool IsAtHead(Page page) => page.Cells[0].Extent.Top - ExtentOf(page.Rows[0], page.Number)!.Value.Top < 0.4 * page.Cells[0].Lines[0].Height;

    /// <summary>Beside a row, or on the page before or after where the cell is broken over the end of a page; null where that is not clear.</summary>
    private static Cell? CellOf(ControlRow row, Page[] pages, Sharing?[] shares, int first)
    {
        if (shares[first] is not { } share)
            return null;
        var index = share.Cells[pages[first].Rows.IndexOf(row)];
        if (index >= 0 && index < pages[first].Cells.Count)
            return pages[first].Cells[index];
        if (index == CentredCells.FromBefore)
            return LastBefore(first, pages, shares);
        return first + 1 < pages.Length && shares[first + 1] is { Cells: [0, ..] } ? pages[first + 1].Cells[0] : null;
    }

    /// <summary>The last cell that was begun on the pages before, where no rows there wait for the next.</summary>
    private static Cell? LastBefore(int at, Page[] pages, Sharing?[] shares)
    {
        for (var before = at - 1; before >= 0 && shares[before] is { } share && share.Cells[^1] < Math.Max(1, pages[before].Cells.Count); before--)
        {
            if (pages[before].Cells.Count > 0)
                return pages[before].Cells[^1];
        }

        return null;
    }

    private Page Read(int number, ControlRow[] rows)
    {
        var lines = rows.SelectMany(row => row.Cells[column]).Where(line => line.Page == number).Distinct().OrderBy(line => line.Box.Y0);
        List<Cell> cells = [];
        foreach (var line in lines)
        {
            var begins = cells.Count == 0 || line.Box.Y0 - cells[^1].Lines[^1].Box.Y1 > 0.75 * line.Height
                || (CriterionBand.IsOne(Mending.Plain(line.Text)) && !cells[^1].Lines[^1].Text.EndsWith(',') && !IsList(cells[^1].Lines[^1]));
            if (begins)
                cells.Add(new Cell([]));
            cells[^1].Lines.Add(line);
        }

        // Words without a criterion are the end of a cell that was broken over the page.
        return new Page(number, rows.Where(row => ExtentOf(row, number) is not null).OrderBy(row => ExtentOf(row, number)!.Value.Top).ToList(), cells.Where(cell => CriterionId.Find(Mending.Plain(cell.Lines[0].Text)).Any()).ToList());
    }

    private static bool IsList(Line line) => line.Words.All(word => CriterionId.Find(word.Text).Any());

    /// <summary>
    /// Where the criteria of a make begin as often beside the middle of a row as beside its first line, they are centred. A cell that the end of a page
    /// cuts has its text at its head whatever the others do.
    /// </summary>
    private bool AreCentred(Page[] pages)
    {
        int top = 0, middle = 0;
        foreach (var page in pages)
        {
            var starts = page.Rows.Where(row => row.Cells.Where((_, i) => i != column).SelectMany(cell => cell).Min(line => line.Page) == page.Number).Select(row => ExtentOf(row, page.Number)!.Value.Top).ToArray();
            double? head = null;
            foreach (var cell in page.Cells)
            {
                var row = starts.LastOrDefault(start => start - cell.Extent.Top < 0.4 * cell.Lines[0].Height, double.NegativeInfinity);
                var isAtHead = cell.Extent.Top - row < 0.4 * cell.Lines[0].Height;
                // "CC1.5 Accountability" below "CC1.1 Integrity", which stands at the head of the same row, is the second criterion of that row.
                if (!isAtHead && row != head)
                    middle++;
                else if (isAtHead && cell != page.Cells[0] && cell != page.Cells[^1])
                    top++;
                if (isAtHead)
                    head = row;
            }
        }

        return middle >= (areOthersCentred ? 1 : 2) && middle > 0.25 * (top + middle);
    }

    private Extent? ExtentOf(ControlRow row, int page)
    {
        var lines = row.Cells.Where((_, i) => i != column).SelectMany(cell => cell).Where(line => line.Page == page).Select(line => line.Box)
            .Concat(row.Notes.SelectMany(note => note.Words).Where(word => word.Page == page).Select(word => word.Box)).ToArray();
        return lines.Length == 0 ? null : new Extent(lines.Min(box => box.Y0), lines.Max(box => box.Y1));
    }
}
