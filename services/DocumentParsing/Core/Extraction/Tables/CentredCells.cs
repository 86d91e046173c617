namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>From where to where something stands on its page.</summary>
internal readonly record struct Extent(double Top, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>Which cell each row has.</summary>
/// <param name="IsClose">Another cell fits nearly as well.</param>
internal sealed record Sharing(IReadOnlyList<int> Cells, IReadOnlyList<bool> IsClose);

/// <summary>Which rows belong to which cell, where each cell's text stands in the middle of the rows that it is merged over.</summary>
/// <remarks>
/// The border between two rows lies somewhere in the gap between them. Of all ways to share the rows out in order, the one is taken whose
/// groups have the texts most nearly in their middle; between equals, the one that parts the rows at the wider gaps.
/// </remarks>
internal static class CentredCells
{
    /// <summary>How much dearer, in heights of a line, the next best cell of a row must be for the best to be certain.</summary>
    private const double Clear = 0.3;

    /// <summary>The rows before the first cell's own: they go on from the page before.</summary>
    public const int FromBefore = -1;

    /// <summary>For each row the index of its cell, <see cref="FromBefore"/>, or the number of cells for rows that go on to the next page; null where nothing fits.</summary>
    /// <param name="goesOn">The last cell may go on behind these rows.</param>
    /// <param name="mayWait">The last rows may belong to a cell that comes after them.</param>
    public static Sharing? Share(IReadOnlyList<Extent> rows, IReadOnlyList<Extent> cells, double height, bool isContinued, bool goesOn, bool mayWait)
    {
        var (n, m) = (rows.Count, cells.Count);
        var widest = Enumerable.Range(1, Math.Max(0, n - 1)).Select(i => rows[i].Top - rows[i - 1].Bottom).DefaultIfEmpty(height).Max();
        // What a carried row costs: less than a text that is off its middle, more than nothing.
        var carried = 0.2 * height;

        var groups = new double[m, n + 1, n + 1];
        for (var cell = 0; cell < m; cell++)
        {
            for (var start = 0; start < n; start++)
            {
                for (var end = start + 1; end <= n; end++)
                    groups[cell, start, end] = Off(start, end, cells[cell]) is var off && off > 0.8 * height ? double.PositiveInfinity : off + (end < n ? Narrow(end) : 0);
            }
        }

        // The cheapest way to share out the first rows among the first cells, and the rows from one on among the cells from one on.
        var (before, after) = (new double[m + 1, n + 1], new double[m + 1, n + 1]);
        for (var k = 0; k <= n; k++)
        {
            before[0, k] = k == 0 ? 0 : isContinued ? carried + Narrow(k) : double.PositiveInfinity;
            after[m, k] = k == n ? 0 : mayWait ? carried : double.PositiveInfinity;
        }

        for (var cell = 1; cell <= m; cell++)
        {
            for (var k = 0; k <= n; k++)
            {
                before[cell, k] = Cheapest(Enumerable.Range(0, k).Select(start => before[cell - 1, start] + groups[cell - 1, start, k]));
                after[m - cell, k] = Cheapest(Enumerable.Range(k + 1, n - k).Select(end => groups[m - cell, k, end] + after[m - cell + 1, end]));
            }
        }

        var best = Cheapest(Enumerable.Range(0, n + 1).Select(k => before[0, k] + after[0, k]));
        return double.IsInfinity(best) ? null : Of(Enumerable.Range(0, n).Select(row => Enumerable.Range(FromBefore, m + 2).Select(cell => (Cell: cell, Cost: CostOf(row, cell))).OrderBy(way => way.Cost).ToArray()).ToArray());

        Sharing Of((int Cell, double Cost)[][] ways) => new(
            ways.Select(way => way[0].Cell).ToArray(), ways.Select(way => way.Length > 1 && way[1].Cost - way[0].Cost < Clear * height).ToArray());

        double CostOf(int row, int cell) =>
            cell == FromBefore ? Cheapest(Enumerable.Range(row + 1, n - row).Select(k => before[0, k] + after[0, k]))
            : cell == m ? Cheapest(Enumerable.Range(0, row + 1).Select(k => before[m, k] + after[m, k]))
            : Cheapest(from start in Enumerable.Range(0, row + 1) from end in Enumerable.Range(row + 1, n - row) select before[cell, start] + groups[cell, start, end] + after[cell + 1, end]);

        // A border where the rows stand close is less likely one.
        double Narrow(int at) => at <= 0 || at >= n ? 0 : 0.25 * Math.Min(height, widest - (rows[at].Top - rows[at - 1].Bottom));

        // How far the text is from any middle that the group's borders allow.
        double Off(int start, int end, Extent cell)
        {
            // The border of a row is near its text; what is further off, such as the next table, is not its own.
            var above = start == 0 ? rows[0].Top - (0.5 * height) : Math.Max(rows[start - 1].Bottom, rows[start].Top - height);
            var below = end == n ? rows[n - 1].Bottom + (0.5 * height) : Math.Min(rows[end].Top, rows[end - 1].Bottom + height);
            // A text that is higher than its rows makes them so high: they begin where it does, or are centred beside it.
            if (cell.Bottom - cell.Top > rows[end - 1].Bottom - rows[start].Top)
                return Math.Min(Math.Abs(cell.Top - rows[start].Top), Math.Abs(cell.Middle - ((rows[start].Top + rows[end - 1].Bottom) / 2)));
            // A cell that goes on behind the page is not at its middle here; some programs set its text at its head.
            if (end == n && goesOn && Math.Abs(cell.Top - rows[start].Top) < 0.4 * height)
                return carried;
            if (cell.Top < above - height || cell.Bottom > below + height)
                return double.PositiveInfinity;
            var (least, most) = ((above + rows[end - 1].Bottom) / 2, (rows[start].Top + below) / 2);
            // That a cell ends just where the page does is less likely than that it has its text at its head.
            return Math.Max(0, Math.Max(least - cell.Middle, cell.Middle - most)) + (end == n && goesOn ? 2 * carried : 0);
        }
    }

    private static double Cheapest(IEnumerable<double> ways) => ways.DefaultIfEmpty(double.PositiveInfinity).Min();
}
