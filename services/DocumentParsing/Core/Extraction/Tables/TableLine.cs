using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A line under a table's header, cut at the gutters; a line that runs over one of them is not cut.</summary>
/// <param name="Cells">One per column, null where the column is empty on this line.</param>
internal sealed record TableLine(Line Line, Line?[] Cells, bool IsSpanning)
{
    public int Filled => Cells.Count(cell => cell is not null);

    /// <summary>The only column with words, or -1.</summary>
    public int Only => Filled == 1 ? Array.FindIndex(Cells, cell => cell is not null) : -1;

    public static TableLine Cut(Line line, IReadOnlyList<Gutter> gutters)
    {
        var cells = new Line?[gutters.Count + 1];
        var start = 0;
        // Once a line is known to be cut it may be cut where its words keep to the columns without the room: it begins in a later column, or has the room elsewhere.
        var isCut = gutters.Count > 1 && (line.Box.X0 > gutters[0].Left || gutters.Any(gutter => HasRoom(line, gutter)));
        for (var i = 0; i < gutters.Count; i++)
        {
            if (Split(line, start, gutters[i], isCut) is not { } end)
                return new TableLine(line, cells, IsSpanning: true);
            if (end > start)
                cells[i] = line.Piece(start, end);
            start = end;
        }

        if (start < line.Words.Count)
            cells[^1] = line.Piece(start, line.Words.Count);
        return new TableLine(line, cells, IsSpanning: false);
    }

    /// <summary>A word ends before the gutter, and the next begins where the column does.</summary>
    private static bool HasRoom(Line line, Gutter gutter)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            var (left, right) = (line.Words[i - 1].Box.X1, line.Words[i].Box.X0);
            if (right >= gutter.Right - (0.25 * line.Height))
                return left <= gutter.Right - 0.5 && right - left > 0.8 * line.Height && Math.Abs(right - gutter.Right) < line.Height;
        }

        return false;
    }

    /// <summary>Percent below which a recogniser may have taken the rule beside a word for a part of it, so that its box begins early.</summary>
    private const double Illegible = 50;

    /// <summary>The index of the first word right of the gutter, or null where text runs over it with no more than a space.</summary>
    private static int? Split(Line line, int start, Gutter gutter, bool isCut)
    {
        // A column gap is wider than a space (a quarter of the height), and what follows it begins where the column begins:
        // a line of running text has a space there only by chance, and hardly at every gutter.
        var least = 0.42 * line.Height;
        for (var i = start; i <= line.Words.Count; i++)
        {
            var left = i == start ? double.MinValue : line.Words[i - 1].Box.X1;
            var right = i == line.Words.Count ? double.MaxValue : line.Words[i].Box.X0;
            // "B (note 1)" where all others are "A": wider than they are, a text in the middle of its column begins left of them, after room.
            if (right < gutter.Right && right > gutter.Left && left <= gutter.Left + (0.5 * line.Height) && (i > start ? right - left >= 0.8 * line.Height : right > gutter.Left + 1))
                return i;
            // The last word of a full line may stand out over the edge where nothing stands beside it.
            var reach = right == double.MaxValue ? gutter.Right + (1.5 * line.Height) : gutter.Right - 0.5;
            if (right >= gutter.Right - ((i < line.Words.Count && line.Words[i].Quality < Illegible ? 0.75 : 0.25) * line.Height))
                return (right - left >= least && left <= reach) || (isCut && right < double.MaxValue && Math.Abs(right - gutter.Right) < 0.75 && right - left > 0.18 * line.Height) ? i : null;
        }

        return line.Words.Count;
    }
}
