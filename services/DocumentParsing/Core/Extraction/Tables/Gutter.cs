using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The empty strip between two columns of a table.</summary>
internal readonly partial record struct Gutter(double Left, double Right)
{
    /// <summary>Half a point: finer than any column is set.</summary>
    private const double Step = 0.5;

    /// <summary>In heights of a line.</summary>
    private const double MostBehindBullet = 2;

    /// <summary>A number that stands farther from what follows it has a column of its own.</summary>
    private const double MostBehindNumber = 0.45;

    /// <summary>
    /// Between each two titles, the widest strip that the lines under them leave free. A few lines may cross it: criterion rows and
    /// notes run over the whole width of a table.
    /// </summary>
    public static Gutter[] Find(ColumnHeader header, IReadOnlyList<Line> body)
    {
        var width = (int)(Math.Max(header.Cells[^1].Box.X1, body.Select(line => line.Box.X1).DefaultIfEmpty(0).Max()) / Step) + 4;
        var cover = new int[width + 1];
        var begins = new int[width + 1];
        foreach (var line in header.Lines)
            Cover(cover, line.Words.Select(word => word.Box).Where(word => !header.Groups.Any(group => Holds(group, word))), 3);
        var heights = body.Select(line => line.Height).Order().ToArray();
        foreach (var line in body)
        {
            // A heading in larger type has its spaces where it likes.
            if (line.Height > 1.12 * heights[heights.Length / 2])
                continue;
            if (RunsAcross(line, header))
                continue;
            var boxes = Boxes(line, header);
            Cover(cover, boxes, 1);
            foreach (var box in boxes)
                begins[Math.Clamp((int)(box.X0 / Step), 0, width)]++;
        }

        for (var i = 1; i <= width; i++)
            cover[i] += cover[i - 1];
        return Enumerable.Range(0, header.Cells.Count - 1).Select(i => Widest(cover, begins, header.Cells[i], header.Cells[i + 1], body.Count)).ToArray();
    }

    /// <summary>A piece under two titles and more, or alone on its line under the beginning of another, is a line across the table.</summary>
    private static bool RunsAcross(Line line, ColumnHeader header)
    {
        var pieces = line.SplitAt(0.8 * line.Height);
        // "GV01   A code of conduct is kept where …": a control over its tests, which have no column for it.
        if (pieces is [{ Text.Length: >= 3 } number, var text] && header.Has(ColumnRole.Id) && !header.Has(ColumnRole.Control) && ControlIds.LooksLikeOne(number.Text) && header.Cells.Any(cell => cell.Box.X0 > text.Box.X0 + 6 && text.Box.X1 > cell.Box.X0 + 10))
            return true;
        return pieces.Any(piece => header.Cells.Count(cell => piece.Box.X0 < cell.Box.X0 - 6 && piece.Box.X1 > cell.Box.X0 + 10) is var under && (under >= 2 || (under == 1 && pieces.Count == 1)));
    }

    private static bool Holds(Box group, Box word) => word.X0 >= group.X0 && word.X1 <= group.X1 && word.Y0 >= group.Y0 && word.Y1 <= group.Y1;

    /// <summary>The places of the words; a bullet and the word behind it are one, for the room between them parts no columns: "• Inspected the list.", "1. Inspected the list."</summary>
    private static List<Box> Boxes(Line line, ColumnHeader header)
    {
        List<Box> boxes = [];
        var (bullet, number) = (false, false);
        foreach (var word in line.Words)
        {
            if (boxes.Count > 0 && word.Box.X0 - boxes[^1].X1 < (bullet ? MostBehindBullet : number ? MostBehindNumber : 0) * line.Height)
                boxes[^1] = boxes[^1].Union(word.Box);
            else
                boxes.Add(word.Box);
            (bullet, number) = (Bullet().IsMatch(word.Text) || CountsTest(word, header), Number().IsMatch(word.Text));
        }

        return boxes;
    }

    /// <summary>"1   Inquired of …", "2   Inspected …" right under the title of the tests, or of their results.</summary>
    private static bool CountsTest(LaidWord word, ColumnHeader header) =>
        word.Text.Length <= 2 && word.Text.All(char.IsAsciiDigit) && header.Cells.Any(cell => cell.Role is ColumnRole.Test or ColumnRole.Result && Math.Abs(cell.Box.X0 - word.Box.X0) < 2);

    private static void Cover(int[] cover, IEnumerable<Box> boxes, int weight)
    {
        foreach (var box in boxes)
        {
            cover[Math.Clamp((int)(box.X0 / Step), 0, cover.Length - 1)] += weight;
            cover[Math.Clamp((int)(box.X1 / Step) + 1, 0, cover.Length - 1)] -= weight;
        }
    }

    private static Gutter Widest(int[] cover, int[] begins, HeaderCell left, HeaderCell right, int lines)
    {
        var from = (int)(left.Box.X0 / Step) + 1;
        var to = Math.Min((int)(right.Box.CentreX / Step), cover.Length - 1);
        var least = int.MaxValue;
        for (var x = from; x <= to; x++)
            least = Math.Min(least, cover[x]);
        // One line in twenty-five may cross: a long word, a watermark's letter, a short heading.
        least += Math.Max(1, lines / 25);
        List<(Gutter Gutter, int Begins)> strips = [];
        for (int x = from, start = -1; x <= to + 1; x++)
        {
            if (x <= to && cover[x] <= least)
            {
                start = start < 0 ? x : start;
                continue;
            }

            // Right of the title's own beginning the words of its column may begin a little later, in a scan.
            if (start > from)
                strips.Add((new Gutter(start * Step, x * Step), begins.Skip(x - 1).Take(4).Sum()));
            start = -1;
        }

        if (strips.Count == 0)
            return new Gutter(right.Box.X0 - 2, right.Box.X0 - 1);
        // A title may stand centred over narrow cells, and room is left beside them, too: the column is where words begin below each other.
        var most = strips.Max(strip => strip.Begins);
        return strips.Where(strip => 2 * strip.Begins >= most).Select(strip => strip.Gutter).Aggregate((best, strip) => strip.Right - strip.Left >= best.Right - best.Left ? strip : best);
    }

    [GeneratedRegex(@"^\(?(?:\d{1,2}|[a-z])[.)]$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[" + Bullets.Signs + "–*-]$")]
    private static partial Regex Bullet();
}
