namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>From where to where something stands on its page.</summary>
internal readonly record struct Extent(double Top, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>Which rows belong to which cell, where each cell's text stands in the middle of the rows that it is merged over.</summary>
/// <remarks>
/// The border between two rows lies somewhere in the gap between them. Of all ways to share the rows out in order, the one is taken whose
/// groups have the texts most nearly in their middle; between equals, the one that parts the rows at the wider gaps.
/// </remarks>
internal static class CentredCells
{
    /// <summary>The rows before the first cell's own: they go on from the page before.</summary>
    public const int FromBefore = -1;

    /// <summary>For each row the index of its cell, <see cref="FromBefore"/>, or the number of cells for rows that go on to the next page; null where nothing fits.</summary>
    /// <param name="goesOn">The last cell may go on behind these rows.</param>
    /// <param name="mayWait">The last rows may belong to a cell that comes after them.</param>
    public static int[]? Share(IReadOnlyList<Extent> rows, IReadOnlyList<Extent> cells, double height, bool isContinued, bool goesOn, bool mayWait)
    {
        var (n, m) = (rows.Count, cells.Count);
        var widest = Enumerable.Range(1, Math.Max(0, n - 1)).Select(i => rows[i].Top - rows[i - 1].Bottom).DefaultIfEmpty(height).Max();
        // What a carried row costs: less than a text that is off its middle, more than nothing.
        var carried = 0.2 * height;
        var cost = new double[m + 1, n + 1];
        var from = new int[m + 1, n + 1];
        for (var k = 0; k <= n; k++)
            cost[0, k] = k == 0 ? 0 : isContinued ? carried + Narrow(k) : double.PositiveInfinity;
        for (var cell = 1; cell <= m; cell++)
        {
            for (var end = 0; end <= n; end++)
            {
                cost[cell, end] = double.PositiveInfinity;
                for (var start = cell - 1; start < end; start++)
                {
                    if (double.IsInfinity(cost[cell - 1, start]))
                        continue;
                    var off = Off(start, end, cells[cell - 1]);
                    var whole = cost[cell - 1, start] + off + (end < n ? Narrow(end) : 0);
                    if (off > 0.8 * height || whole >= cost[cell, end])
                        continue;
                    cost[cell, end] = whole;
                    from[cell, end] = start;
                }
            }
        }

        var last = Enumerable.Range(0, n + 1).Where(k => k == n || mayWait).MinBy(k => cost[m, k] + (k < n ? carried : 0));
        return double.IsInfinity(cost[m, last]) ? null : Traced(from, last, n, m);

        // A border where the rows stand close is less likely one.
        double Narrow(int at) => at <= 0 || at >= n ? 0 : 0.25 * Math.Min(height, widest - (rows[at].Top - rows[at - 1].Bottom));

        // How far the text is from any middle that the group's borders allow.
        double Off(int start, int end, Extent cell)
        {
            var above = start == 0 ? rows[0].Top - (0.5 * height) : rows[start - 1].Bottom;
            var below = end == n ? rows[n - 1].Bottom + (0.5 * height) : rows[end].Top;
            // A text that is higher than its rows makes them so high: they begin where it does, or are centred beside it.
            if (cell.Bottom - cell.Top > rows[end - 1].Bottom - rows[start].Top)
                return Math.Min(Math.Abs(cell.Top - rows[start].Top), Math.Abs(cell.Middle - ((rows[start].Top + rows[end - 1].Bottom) / 2)));
            // A cell that goes on behind the page is not at its middle here; some programs set its text at its head.
            if (end == n && goesOn && Math.Abs(cell.Top - rows[start].Top) < 0.4 * height)
                return carried;
            if (cell.Top < above - height || cell.Bottom > below + height)
                return double.PositiveInfinity;
            var (least, most) = ((above + rows[end - 1].Bottom) / 2, (rows[start].Top + below) / 2);
            return Math.Max(0, Math.Max(least - cell.Middle, cell.Middle - most));
        }
    }

    private static int[] Traced(int[,] from, int last, int n, int m)
    {
        var shares = new int[n];
        Array.Fill(shares, m, last, n - last);
        for (var (cell, end) = (m, last); cell > 0; end = from[cell, end], cell--)
        {
            Array.Fill(shares, cell - 1, from[cell, end], end - from[cell, end]);
            if (cell == 1)
                Array.Fill(shares, FromBefore, 0, from[cell, end]);
        }

        return shares;
    }
}
