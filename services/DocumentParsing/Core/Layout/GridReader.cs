using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Tables;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Finds text that stands in columns without knowing what it says: two or more pieces on a line, and more lines whose pieces begin at the
/// same places. Ruled or not makes no difference, rules are not words.
/// </summary>
internal static partial class GridReader
{
    /// <summary>Points by which the beginnings of one column's lines may differ.</summary>
    private const double Tolerance = 3;

    /// <summary>Heights of a line between the lines of a table, and before a row that fills more than one column or none but a later one; text set at double the distance has nearly 3.</summary>
    private const double WidestGap = 2.5;
    private const double WidestRowGap = 3.3;

    /// <summary>Heights of a line from a bullet to the words behind it.</summary>
    private const double WidestHang = 2.5;

    public static bool Starts(IReadOnlyList<Line> lines, int at) => Edges(lines, at) is not null;

    public static bool TryRead(DocumentLayout document, IReadOnlyList<Line> lines, int at, out Grid? grid, out int next)
    {
        grid = null;
        next = at;
        return Edges(lines, at) is { } edges && TryRead(document, lines, at, edges, leastRows: 2, out grid, out next);
    }

    /// <summary>Goes on at the head of a page with the table that the end of the page before broke: one row is enough, and it needs no title.</summary>
    public static bool TryContinue(DocumentLayout document, IReadOnlyList<Line> lines, Grid before, out Grid? grid, out int next) =>
        TryRead(document, lines, 0, before.Edges, leastRows: 1, out grid, out next) && !IsHeading(lines[0], before)
        && grid!.Rows.SelectMany(row => row.Select((cell, column) => (cell, column))).Where(cell => !cell.cell.IsEmpty).Select(cell => cell.column).Distinct().Count() > 1;

    /// <summary>The heading of the next section, one of whose words begins where a column does: in larger type, or with no more than a word's space before that column.</summary>
    private static bool IsHeading(Line line, Grid before)
    {
        if (line.Words[0].Quality is null && line.Height > 1.2 * before.Lines[^1].Height)
            return true;
        var cells = Cells(line, before.Edges)!.Where(cell => cell.Count > 0).ToArray();
        return cells.Zip(cells.Skip(1)).Any(pair => pair.Second[0].Box.X0 - pair.First[^1].Box.X1 < 0.5 * line.Height);
    }

    private static bool TryRead(DocumentLayout document, IReadOnlyList<Line> lines, int at, IReadOnlyList<double> edges, int leastRows, out Grid? grid, out int next)
    {
        grid = null;
        next = at;
        List<(Line Line, List<LaidWord>[] Cells)> read = [];
        Line? before = null;
        var widest = 0.0;
        var hangs = new bool[edges.Count];
        while (next < lines.Count && Cells(lines[next], edges, hangs) is { } cells)
        {
            var line = lines[next];
            for (var column = 0; column < cells.Length; column++)
                hangs[column] |= cells[column] is [{ Text: [_] } mark, _, ..] && BlockReader.BeginsWithBullet(mark.Text);
            var pitch = before is null ? double.MaxValue : line.Box.Y0 - before.Box.Y1;
            // A heading below the table may begin where its first column does; its type is larger. Recognised words have no even height.
            if (before is not null && (pitch > (cells.Count(cell => cell.Count > 0) > 1 || cells[0].Count == 0 ? WidestRowGap : WidestGap) * line.Height || (line.Height > 1.2 * lines[at].Height && line.Words[0].Quality is null)))
                break;
            if (before is not null && pitch > WidestOfParagraph * line.Height && (IsOfAnother(line, cells) || IsHeadingBelow(line, cells, pitch, lines[at], widest)))
                break;
            widest = before is null ? 0 : Math.Max(widest, pitch);
            read.Add((line, cells));
            before = line;
            next++;
        }

        var rows = CentredRows(read, edges.Count) ?? RowsFromTheTop(read, edges.Count);
        if (read.Count == 0 || rows.Count < leastRows)
        {
            next = at;
            return false;
        }

        grid = new Grid(rows.Select(row => (IReadOnlyList<Passage>)row.Select(document.Mending.Join).ToArray()).ToArray(), lines.Skip(at).Take(next - at).ToArray(), edges);
        return true;
    }

    /// <summary>Heights of a line between lines of one table that are no more than set apart.</summary>
    private const double WidestOfParagraph = 0.8;

    /// <summary>The titles of the next table, whose columns are others: a column of this one begins in the middle of a phrase, and the line parts where none of this one does.</summary>
    private static bool IsOfAnother(Line line, List<LaidWord>[] cells)
    {
        var filled = cells.Where(cell => cell.Count > 0).ToArray();
        return line.Words[0].Quality is null && filled.Zip(filled.Skip(1)).Any(pair => pair.Second[0].Box.X0 - pair.First[^1].Box.X1 < 0.5 * line.Height)
            && filled.Any(cell => cell.Zip(cell.Skip(1)).Any(pair => pair.Second.Box.X0 - pair.First.Box.X1 > 2 * line.Height));
    }

    /// <summary>A little larger than the table, and farther from it than its rows are from each other: the heading of what comes next.</summary>
    /// <param name="widest">What parts the rows so far, in points.</param>
    private static bool IsHeadingBelow(Line line, List<LaidWord>[] cells, double pitch, Line first, double widest) =>
        (pitch > 1.5 * line.Height || (widest > 0 && pitch > 3 * widest)) && line.Height > 1.1 * first.Height && line.Words[0].Quality is null && cells.Skip(1).All(cell => cell.Count == 0);

    /// <summary>A new row begins after a gap, or where the first column speaks again beside all the others.</summary>
    private static List<List<List<LaidWord>>> RowsFromTheTop(List<(Line Line, List<LaidWord>[] Cells)> read, int columns)
    {
        bool HasGap(int at) => at == 0 || read[at].Line.Box.Y0 - read[at - 1].Line.Box.Y1 > 0.5 * read[at].Line.Height;
        var text = Enumerable.Range(0, columns).MaxBy(column => read.Sum(line => line.Cells[column].Sum(word => word.Text.Length)));
        // Rows that are parted by gaps have none inside them: "CC7.3" and "CC7.4" stand below each other beside one control.
        var haveGaps = Enumerable.Range(0, read.Count).Count(at => at > 0 && HasGap(at)) >= 2;
        var areMarked = AreMarked(read);
        List<List<List<LaidWord>>> rows = [];
        for (var at = 0; at < read.Count; at++)
        {
            var isFull = read[at].Cells.All(cell => cell.Count > 0);
            if (areMarked ? at == 0 || read[at].Cells[0].Count > 0 : HasGap(at) || (isFull && !((haveGaps || IsBroken(read[at - 1].Cells, read[at].Cells)) && GoesOn(read[at - 1].Cells[text], read[at].Cells[text]))))
                rows.Add(Enumerable.Range(0, columns).Select(_ => new List<LaidWord>()).ToList());
            for (var column = 0; column < columns; column++)
                rows[^1][column].AddRange(read[at].Cells[column]);
        }

        return rows;
    }

    /// <summary>A letter or a number of an item: "a", "ii", "3".</summary>
    public static bool IsMark(string text) => Mark().IsMatch(text);

    /// <summary>Items whose marks have a column of their own: each begins at its mark, however far apart lines are set.</summary>
    private static bool AreMarked(List<(Line Line, List<LaidWord>[] Cells)> read) =>
        read is [{ Cells: [{ Count: > 0 }, _] }, ..] && read.All(line => line.Cells[0] is [] || (line.Cells[0] is [var mark] && IsMark(mark.Text) && line.Cells[1].Count > 0));

    /// <summary>"Carve-" over "out": a word is broken between the lines.</summary>
    private static bool IsBroken(List<LaidWord>[] above, List<LaidWord>[] below) =>
        above.Zip(below).Any(cell => cell.First is [.., { Text: [.., _, '-'] }] && cell.Second is [{ Text: [var first, ..] }, ..] && char.IsLower(first));

    /// <summary>The line fills its cell, or the next begins small: one sentence.</summary>
    private static bool GoesOn(List<LaidWord> above, List<LaidWord> below) =>
        above.Count > 0 && (char.IsLower(below[0].Text[0]) || (above.Count > 5 && above[^1].Text[^1] is not ('.' or ';' or ':' or ')' or ']')));

    /// <summary>
    /// Rows whose short cells stand at half the height of the long one: "Northwind" beside the gap between two lines of its control. There
    /// rows end where the lines of the longest column are farther apart. Null where no cell is set so.
    /// </summary>
    private static List<List<List<LaidWord>>>? CentredRows(List<(Line Line, List<LaidWord>[] Cells)> read, int columns)
    {
        var text = Enumerable.Range(0, columns).MaxBy(column => (read.Count(line => line.Cells[column].Count > 0), read.Sum(line => line.Cells[column].Sum(word => word.Text.Length))));
        LaidWord[] firsts = [.. read.Where(line => line.Cells[text].Count > 0).Select(line => line.Cells[text][0])];
        if (firsts.Length < 3)
            return null;
        double[] heights = [.. firsts.Select(word => word.Box.CentreY)];
        var pitch = heights.Zip(heights.Skip(1), (above, below) => below - above).Min();
        // The words of a cell that is level with no line of the text beside it.
        bool IsBetween(LaidWord word) => heights.All(height => Math.Abs(height - word.Box.CentreY) > 0.15 * word.Box.Height) && word.Box.CentreY > heights[0] && word.Box.CentreY < heights[^1];
        if (!read.Exists(line => line.Cells.Where((cell, column) => column != text && cell.Count > 0).Any(cell => IsBetween(cell[0]))))
            return null;

        double[] ends = [.. heights.Zip(heights.Skip(1)).Where(pair => pair.Second - pair.First > 1.15 * pitch).Select(pair => (pair.First + pair.Second) / 2), double.MaxValue];
        if (ends.Length < 2)
            return null;
        var rows = ends.Select(_ => Enumerable.Range(0, columns).Select(_ => new List<LaidWord>()).ToList()).ToList();
        foreach (var cells in read.Select(line => line.Cells))
        {
            for (var column = 0; column < columns; column++)
            {
                foreach (var word in cells[column])
                    rows[Array.FindIndex(ends, end => word.Box.CentreY < end)][column].Add(word);
            }
        }

        return rows;
    }

    private static List<double>? Edges(IReadOnlyList<Line> lines, int at) => EdgesOf(lines, at) ?? EdgesBelow(lines, at) ?? EdgesOfCentred(lines, at);

    /// <summary>A line of one cell alone, above the line at half the height of its row on which the other cells stand.</summary>
    private static List<double>? EdgesBelow(IReadOnlyList<Line> lines, int at)
    {
        if (at + 1 >= lines.Count || Pieces(lines[at]).Count != 1 || lines[at + 1].Box.Y0 - lines[at].Box.Y1 > 0.5 * lines[at].Height || EdgesOf(lines, at + 1) is not { } edges)
            return null;
        // The first cell may be the one that takes several lines: "Subservice", and below the other titles "Organization".
        if (lines[at].Box.X1 < edges[0] - lines[at].Height && AreLevel(lines[at], lines[at + 1]))
            return [lines[at].Box.X0, .. edges];
        return ColumnAt(edges, lines[at].Box.X0) is > 0 and var column && (column + 1 == edges.Count || lines[at].Box.X1 < edges[column + 1]) ? edges : null;
    }

    /// <summary>Two columns, of which no line has words in both: each cell of one line stands beside the gap between the two lines of the other. Once may be chance.</summary>
    private static List<double>? EdgesOfCentred(IReadOnlyList<Line> lines, int at) =>
        BesideGap(lines, at) is { } edges && Enumerable.Range(at + 3, 5).Any(below => BesideGap(lines, below) is { } others && edges.Zip(others).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance)) ? edges : null;

    private static List<double>? BesideGap(IReadOnlyList<Line> lines, int at) =>
        at + 2 < lines.Count && lines.Skip(at).Take(3).All(line => Pieces(line).Count == 1) && (lines[at], lines[at + 1], lines[at + 2]) is var (above, beside, below) && AreLevel(above, beside) && AreLevel(beside, below)
            && Math.Abs(above.Box.X0 - below.Box.X0) < Tolerance && beside.Box.X0 > Math.Max(above.Box.X1, below.Box.X1) + beside.Height ? [above.Box.X0, beside.Box.X0] : null;

    private static List<double>? EdgesOf(IReadOnlyList<Line> lines, int at)
    {
        var pieces = Pieces(lines[at]);
        if (pieces.Count < 2)
            return EdgesOfFull(lines, at);
        var starts = pieces.Select(piece => piece.Box.X0).Concat(Between(lines, at, pieces)).Order().ToList();
        for (var i = at + 1; i < Math.Min(at + 8, lines.Count); i++)
        {
            var others = Pieces(lines[i]);
            if (others.Count >= 2 && BeginAt(others, starts))
                return starts;
            if (others.Count >= 2 && WithCloseCells(lines[at], starts, others) is { } closer)
                return closer;
            // A cell of one line stands at half the height of one of two lines: the words of neither are on one line with the other's.
            if (others.Count == 1 && AreLevel(lines[i - 1], lines[i]) && new[] { lines[i - 1], lines[i] }.All(line => starts.Any(start => Math.Abs(start - line.Box.X0) < Tolerance))
                && Math.Abs(lines[i - 1].Box.X0 - lines[i].Box.X0) > lines[i].Height)
                return starts;
        }

        return IsBesideShortCells(lines, at, pieces) ? starts : null;
    }

    /// <summary>"Customers limit the role to those who need it and review   CC6.2, CC6.3": the first cell of the first row fills its column, and rows below show that the criteria have one.</summary>
    private static List<double>? EdgesOfFull(IReadOnlyList<Line> lines, int at)
    {
        var pieces = lines[at].Pieces;
        if (pieces.Count < 2 || !HeadedRow.AreCriteria(pieces[^1]))
            return null;
        var starts = pieces.Select(piece => piece.Box.X0).ToList();
        return lines.Skip(at + 1).Take(7).Select(Pieces).Any(others => others.Count == pieces.Count && Math.Abs(others[0].Box.X0 - starts[0]) < Tolerance && BeginAt(others, starts)) ? starts : null;
    }

    /// <summary>A cell of the first line may fill its column up to the next, which only a shorter one in another row shows; null where the line has no word there.</summary>
    private static List<double>? WithCloseCells(Line line, List<double> starts, IReadOnlyList<Line> others)
    {
        var found = starts.ToList();
        foreach (var other in others.Skip(1).Where(other => ColumnAt(starts, other.Box.X0) < 0))
        {
            var word = Enumerable.Range(1, line.Words.Count - 1).FirstOrDefault(i => Math.Abs(line.Words[i].Box.X0 - other.Box.X0) < Tolerance && line.Words[i].Box.X0 - line.Words[i - 1].Box.X1 > Line.Close * line.Height);
            if (word == 0)
                return null;
            found.Add(line.Words[word].Box.X0);
        }

        return [.. found.Order()];
    }

    /// <summary>All pieces but the first, which stands at the margin anyway.</summary>
    private static bool BeginAt(IReadOnlyList<Line> pieces, List<double> starts)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            if (ColumnAt(starts, pieces[i].Box.X0) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Which column but the first begins there; -1 where none does.</summary>
    private static int ColumnAt(List<double> starts, double x)
    {
        for (var column = 1; column < starts.Count; column++)
        {
            if (Math.Abs(starts[column] - x) < Tolerance)
                return column;
        }

        return -1;
    }

    /// <summary>One cell of many lines, beside some of a word or two: running text does not begin where the last of three columns does.</summary>
    private static bool IsBesideShortCells(IReadOnlyList<Line> lines, int at, IReadOnlyList<Line> pieces) =>
        pieces.Count > 2 && at + 2 < lines.Count && Enumerable.Range(at + 1, 2).All(below => Pieces(lines[below]) is [var only] && Math.Abs(pieces[^1].Box.X0 - only.Box.X0) < Tolerance);

    /// <summary>The lines overlap in height, as lines of one text never do.</summary>
    private static bool AreLevel(Line above, Line below) => above.Page == below.Page && above.Box.Y1 - below.Box.Y0 > 0.2 * below.Height;

    /// <summary>The cell whose lines stand above and below this one, between two of its cells: those are set at half its height.</summary>
    private static IEnumerable<double> Between(IReadOnlyList<Line> lines, int at, IReadOnlyList<Line> pieces)
    {
        if (at + 1 >= lines.Count || Pieces(lines[at + 1]) is not [var below] || below.Box.Y0 > lines[at].Box.Y1)
            return [];
        return Enumerable.Range(1, pieces.Count - 1).Any(i => below.Box.X0 > pieces[i - 1].Box.X1 && below.Box.X1 < pieces[i].Box.X0) ? [below.Box.X0] : [];
    }

    /// <param name="hangs">Columns that hold items with bullets, whose further lines begin below their words.</param>
    private static List<LaidWord>[]? Cells(Line line, IReadOnlyList<double> edges, bool[]? hangs = null)
    {
        var cells = new List<LaidWord>[edges.Count];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = [];
        foreach (var word in line.Words)
        {
            var column = -1;
            while (column + 1 < edges.Count && word.Box.X0 > edges[column + 1] - Tolerance)
                column++;
            if (column < 0 || (column + 1 < edges.Count && word.Box.X1 > edges[column + 1] + Tolerance))
                return null;
            // Running text has words where a column would begin to be empty: each column must begin at its edge.
            if (cells[column].Count == 0 && word.Box.X0 > edges[column] + (hangs?[column] == true ? WidestHang * line.Height : Tolerance) && column > 0)
                return null;
            cells[column].Add(word);
        }

        return cells;
    }

    private static IReadOnlyList<Line> Pieces(Line line)
    {
        var cells = line.Cells;
        return cells.Count == 2 && Opener().IsMatch(cells[0].Text) ? [line] : cells;
    }

    [GeneratedRegex(@"^(?:[a-z]|[ivx]{1,4}|\d{1,2})$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:[" + Bullets.Signs + @"–—o*-]|\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})[.)])$")]
    private static partial Regex Opener();
}
