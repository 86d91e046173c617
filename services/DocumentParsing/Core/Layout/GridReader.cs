using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Finds text that stands in columns without knowing what it says: two or more pieces on a line, and more lines whose pieces begin at the
/// same places. Ruled or not makes no difference, rules are not words.
/// </summary>
internal static partial class GridReader
{
    /// <summary>Points by which the beginnings of one column's lines may differ.</summary>
    private const double Tolerance = 3;

    public static bool Starts(IReadOnlyList<Line> lines, int at) => Edges(lines, at) is not null;

    public static bool TryRead(DocumentLayout document, IReadOnlyList<Line> lines, int at, out Grid? grid, out int next)
    {
        grid = null;
        next = at;
        if (Edges(lines, at) is not { } edges)
            return false;
        List<List<List<LaidWord>>> rows = [];
        Line? before = null;
        while (next < lines.Count && Cells(lines[next], edges) is { } cells)
        {
            var line = lines[next];
            var pitch = before is null ? double.MaxValue : line.Box.Y0 - before.Box.Y1;
            if (pitch > 2.5 * line.Height && before is not null)
                break;
            // A new row begins after a gap, or where the first column speaks again beside another one.
            if (before is null || pitch > 0.5 * line.Height || (cells[0].Count > 0 && cells.Count(cell => cell.Count > 0) == edges.Count))
                rows.Add(Enumerable.Range(0, edges.Count).Select(_ => new List<LaidWord>()).ToList());
            for (var i = 0; i < edges.Count; i++)
                rows[^1][i].AddRange(cells[i]);
            before = line;
            next++;
        }

        if (rows.Count < 2)
        {
            next = at;
            return false;
        }

        grid = new Grid(rows.Select(row => (IReadOnlyList<Passage>)row.Select(document.Mending.Join).ToArray()).ToArray(), lines.Skip(at).Take(next - at).ToArray());
        return true;
    }

    private static List<double>? Edges(IReadOnlyList<Line> lines, int at)
    {
        var pieces = Pieces(lines[at]);
        if (pieces.Count < 2)
            return null;
        var starts = pieces.Select(piece => piece.Box.X0).ToList();
        for (var i = at + 1; i < Math.Min(at + 8, lines.Count); i++)
        {
            var others = Pieces(lines[i]);
            if (others.Count >= 2 && others.Skip(1).All(other => starts.Skip(1).Any(start => Math.Abs(start - other.Box.X0) < Tolerance)))
                return starts;
        }

        return null;
    }

    private static List<LaidWord>[]? Cells(Line line, List<double> edges)
    {
        var cells = edges.Select(_ => new List<LaidWord>()).ToArray();
        foreach (var word in line.Words)
        {
            var column = edges.FindLastIndex(edge => word.Box.X0 > edge - Tolerance);
            if (column < 0 || (column + 1 < edges.Count && word.Box.X1 > edges[column + 1] + Tolerance))
                return null;
            // Running text has words where a column would begin to be empty: each column must begin at its edge.
            if (cells[column].Count == 0 && word.Box.X0 > edges[column] + (column == 0 ? 40 : Tolerance) && column > 0)
                return null;
            cells[column].Add(word);
        }

        return cells;
    }

    private static IReadOnlyList<Line> Pieces(Line line)
    {
        var pieces = line.SplitAt(line.Height);
        return pieces.Count == 2 && Opener().IsMatch(pieces[0].Text) ? [line] : pieces;
    }

    [GeneratedRegex(@"^(?:[•▪●◦■□–o\uF0B7\uF0A7-]|\(?(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})[.)])$")]
    private static partial Regex Opener();
}
