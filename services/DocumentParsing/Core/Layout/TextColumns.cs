using VendorRisk.DocumentParsing.Core.Extraction.Tables;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Puts a page whose running text is set in two columns into reading order: what stands above, the left column, the right column, what
/// stands below. To the line reader "To the Management of … | We believe that the evidence …" is one line.
/// </summary>
/// <remarks>
/// A table with two columns looks much the same. But its rows begin at one height on both sides of the gutter, while paragraphs end where
/// they like; and running text fills both of its columns, which are equally wide.
/// </remarks>
internal static class TextColumns
{
    /// <summary>Lines that a column needs: fewer could be a signature beside a date, or the address of an office.</summary>
    private const int FewestLines = 8;

    /// <summary>How far down a page a column reaches that fills it.</summary>
    private const double Full = 0.78;

    /// <summary>Width in points that stays empty between the columns: typesetters leave 12 and more, spaces in justified text seldom reach it.</summary>
    private const double GutterWidth = 8;

    /// <param name="width">Of the page.</param>
    /// <param name="height">Of the page.</param>
    public static IReadOnlyList<Line> InOrder(IReadOnlyList<Line> lines, double width, double height)
    {
        if (lines.Count < FewestLines)
            return lines;
        // Items of a list begin farther to the right than the column they are in; there the gutter ends at once.
        var (margin, from, to) = RightMargins(lines, width).Select(at => (At: at, Run: LongestRun(lines, at))).OrderBy(found => found.At)
            .Select(found => (found.At, found.Run.From, found.Run.To)).DefaultIfEmpty().MaxBy(found => found.To - found.From);
        // Below the titles of a table its cells are no running text, also where a criterion across the table stands between.
        if (to - from < FewestLines || Enumerable.Range(0, to).Any(at => ColumnHeader.TryRead(lines, at) is not null))
            return lines;

        var words = lines.Skip(from).Take(to - from).SelectMany(line => line.Words).ToLookup(word => word.Box.X0 >= margin - 1);
        var (left, right) = (LineReader.Read([.. words[false]]), LineReader.Read([.. words[true]]));
        to -= Below(left, right, height);
        return AreRunningText(left, right, height) ? [.. lines.Take(from), .. left.Select(line => line.In(1)), .. right.Select(line => line.In(2)), .. lines.Skip(to)] : lines;
    }

    /// <summary>Where the lines of a right column may begin: places near the middle of the text at which words begin behind a gap.</summary>
    private static IEnumerable<double> RightMargins(IReadOnlyList<Line> lines, double width)
    {
        // A right column that holds only a signature does not reach the margin, which is as wide as the left one.
        var start = lines.Min(line => line.Box.X0);
        var end = Math.Max(lines.Max(line => line.Box.X1), width - start);
        var begins = new Dictionary<double, int>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var at = line.Words[i].Box.X0;
                if (at > start + (0.4 * (end - start)) && at < start + (0.62 * (end - start)) && (i == 0 || at - line.Words[i - 1].Box.X1 > GutterWidth))
                    begins[Math.Round(at)] = begins.GetValueOrDefault(Math.Round(at)) + 1;
            }
        }

        return begins.Keys;
    }

    /// <summary>The longest stretch of lines that leave the gutter left of the margin empty.</summary>
    private static (int From, int To) LongestRun(IReadOnlyList<Line> lines, double margin)
    {
        var (best, from) = ((From: 0, To: 0), 0);
        for (var at = 0; at <= lines.Count; at++)
        {
            if (at < lines.Count && !lines[at].Words.Any(word => word.Box.X0 < margin - 1 && word.Box.X1 > margin - GutterWidth))
                continue;
            if (at - from > best.To - best.From)
                best = (from, at);
            from = at + 1;
        }

        return best;
    }

    private static int Below(List<Line> left, List<Line> right, double height)
    {
        // Columns of equal length with the signature below: what follows a gap at the foot of the right column is no part of the left one.
        if (left.Count == 0 || right.Count == 0 || left[^1].Box.Y1 > Full * height)
            return 0;
        var below = left.FindIndex(1, Math.Max(0, left.Count - 1), line => line.Box.Y0 > right[^1].Box.Y1);
        if (below < 0 || left[below].Box.Y0 - Math.Max(left[below - 1].Box.Y1, right[^1].Box.Y1) < 0.8 * left[below].Height)
            return 0;
        var count = left.Count - below;
        left.RemoveRange(below, count);
        return count;
    }

    private static bool AreRunningText(List<Line> left, List<Line> right, double height)
    {
        if (left.Count < FewestLines || right.Count == 0)
            return false;
        var isTheEnd = IsTheEnd(left, right, height);
        if (BeginTogether(left, right, isTheEnd))
            return false;
        var (first, second) = (Width(left), Width(right));
        if (!Fills(left, first) || second.Width > 1.3 * first.Width)
            return false;
        return (right.Count >= FewestLines && first.Width < 1.3 * second.Width && Fills(right, second)) || isTheEnd;
    }

    /// <summary>
    /// Below a left column that fills its page stand the last lines of a letter at the top of the right one, perhaps only the signature:
    /// they need not be long, but they stand close together. The cells of a table stand beside their rows.
    /// </summary>
    private static bool IsTheEnd(List<Line> left, List<Line> right, double height)
    {
        var pitch = (left[^1].Box.CentreY - left[0].Box.CentreY) / (left.Count - 1);
        return left[^1].Box.Y1 > Full * height && left.Count >= 2 * FewestLines
            && right[0].Box.Y0 < left[0].Box.Y1 + (2 * pitch) && right[^1].Box.Y1 - right[0].Box.Y0 < 2 * pitch * right.Count;
    }

    private static (double Start, double Width) Width(List<Line> column)
    {
        var start = column.Select(line => line.Box.X0).Order().ElementAt(column.Count / 10);
        return (start, column.Select(line => line.Box.X1).Order().ElementAt(column.Count * 9 / 10) - start);
    }

    private static bool Fills(List<Line> column, (double Start, double Width) text) =>
        column.Count(line => line.Box.X1 > text.Start + (0.82 * text.Width)) > 0.5 * column.Count
        && column.Count(line => line.HasGap(2.5 * line.Height)) < 0.1 * column.Count;

    /// <summary>Rows of a table: most of what begins behind a gap on one side begins at that height on the other side, too.</summary>
    private static bool BeginTogether(List<Line> left, List<Line> right, bool isTheEnd)
    {
        var (first, second) = (Begins(left), Begins(right));
        var together = first.Count(line => second.Exists(other => Math.Abs(other.Box.Y0 - line.Box.Y0) < 0.3 * line.Height));
        // The few lines of an end may well begin beside one on the left by chance; rows go on to the foot of the table.
        return together > 0.5 * (isTheEnd ? first.Count : Math.Min(first.Count, second.Count));
    }

    private static List<Line> Begins(List<Line> column)
    {
        var pitches = column.Zip(column.Skip(1), (before, line) => line.Box.CentreY - before.Box.CentreY).Order().ToArray();
        if (pitches.Length == 0)
            return [];
        var usual = pitches[pitches.Length / 2];
        return [.. column.Skip(1).Where((line, at) => line.Box.CentreY - column[at].Box.CentreY > 1.2 * usual)];
    }
}
