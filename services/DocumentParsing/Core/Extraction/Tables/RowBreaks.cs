using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>How well the cells of a table break before a line, as they do where a row begins.</summary>
/// <param name="above">The row that may go on at the head of the part, or null.</param>
/// <param name="parting">The columns whose texts rows part; null for all. A number or a criterion in the middle of its cell stands beside the border of other rows.</param>
internal sealed class RowBreaks(TablePart part, ControlRow? above, IReadOnlyList<ColumnRole>? parting = null)
{
    /// <summary>From where to where the parting columns are filled on each line; null where they are empty.</summary>
    private readonly Extent?[] extents = part.Lines.Select(line => ExtentOf(part.Header, line, parting)).ToArray();

    /// <summary>The strip above each line but the first, and the usual one.</summary>
    private (double[] Strips, double Usual)? measured;

    /// <summary>Sentences that end above and begin below, and a gap; about 10 for a clear border, below 0 within a sentence.</summary>
    public double Score(int at)
    {
        if (extents[at] is null)
            return double.NegativeInfinity;
        double score = 0;
        for (var column = 0; column < part.Header.Cells.Count; column++)
        {
            if (part.Header.Cells[column].Role is not (ColumnRole.Control or ColumnRole.Test or ColumnRole.Result))
                continue;
            var below = FirstFrom(column, at, 1);
            if (below is not null && below.Text.FirstOrDefault(char.IsLetterOrDigit) is var first && first != default)
                score += char.IsLower(first) ? -1.5 : 0.5;
            // "No exceptions noted" ends many a cell without a full stop.
            if (LastBefore(column, at) is { } before)
                score += EndsSentence(before.Text) ? 1 : part.Header.Cells[column].Role == ColumnRole.Result && below is not null && char.IsUpper(below.Text[0]) ? 0 : -1.5;
        }

        return score + (at > 0 ? Math.Clamp(2 * Strip(at) / part.Lines[at].Line.Height, -1, 2) + StandsOut(at) : AfterNote());
    }

    /// <summary>The control's text begins on this line: there is one, and the one above has ended.</summary>
    public bool BeginsControl(int at)
    {
        var column = part.Header.Find(ColumnRole.Control);
        if (column < 0)
            return Score(at) >= 0;
        if (part.Lines[at].Cells[column] is not { } cell || char.IsLower(cell.Text.FirstOrDefault(char.IsLetterOrDigit)))
            return false;
        return LastBefore(column, at) is not { } before || EndsSentence(before.Text) || (cell.Page == before.Page && cell.Box.Y0 - before.Box.Y1 > 0.5 * cell.Height);
    }

    /// <summary>No text runs over the border above the line: each that begins at it or below begins a sentence, and each above has ended.</summary>
    public bool IsClean(int at)
    {
        for (var column = 0; column < part.Header.Cells.Count; column++)
        {
            if (part.Header.Cells[column].Role is not (ColumnRole.Control or ColumnRole.Test or ColumnRole.Result))
                continue;
            if ((part.Lines[at].Cells[column] is { } below && char.IsLower(below.Text.FirstOrDefault(char.IsLetterOrDigit)) && !IsMark(below.Words[0].Text)) || (LastBefore(column, at) is { } before && !EndsSentence(before.Text) && !StandsAlone(before, at, part.Header.Cells[column].Role)))
                return false;
        }

        return at > 0 || above is null;
    }

    /// <summary>"n/o", "n/a": no word that goes on with a sentence.</summary>
    private static bool IsMark(string word) => word is [_, '/', _] or [_, '/', _, not '/'];

    /// <summary>A result of a word or two without a full stop, "Pass" or a tick, with room below it.</summary>
    private bool StandsAlone(Line before, int at, ColumnRole? role) =>
        role == ColumnRole.Result && before.Words.Count <= 2 && (before.Page != part.Lines[at].Line.Page || part.Lines[at].Line.Box.Y0 - before.Box.Y1 > 0.4 * before.Height);

    /// <summary>A full stop, or a control's number behind one: "[AC/6]", "Ref.: AC-6".</summary>
    public static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', ']', ' ') is [.., '.' or '!' or '?' or ':'] || ((text is [.., ']' or ')'] || text.Contains(':')) && ControlIds.Trailing(Mending.Plain(text)) is { } number && IsStop(text.AsSpan(0, number.Opens).TrimEnd()));

    private static bool IsStop(ReadOnlySpan<char> before) => before is [] or [.., '.' or '!' or '?'];

    /// <summary>A note across the table, which parts a row from the one above it on the same page, ends that row; the head of a page is a border as likely as any other.</summary>
    private double AfterNote() => above is not null && above.LastPage == part.Page ? 3 : parting is null ? 0 : 1.2;

    /// <summary>The empty strip above a line: over all columns, for cells centred each on its own stand between each other's lines.</summary>
    private double Strip(int at) => extents[at]!.Value.Top - Enumerable.Range(Math.Max(0, at - (parting is null ? 2 : 4)), Math.Min(at, parting is null ? 2 : 4))
        .Where(above => extents[above] is not null && (above == at - 1 || part.Lines[above].Line.Page == part.Lines[at].Line.Page)).Select(above => extents[above]!.Value.Bottom)
        .DefaultIfEmpty(part.Lines[at - 1].Line.Box.Y1).Max();

    /// <summary>Rows have more room between them than lines have: 2 where the strip is clearly higher than is usual, -2 where others are and this one is not.</summary>
    public double StandsOut(int at)
    {
        if (at == 0)
            return 0;
        var (strips, usual) = measured ??= Measure();
        var clear = usual + (0.09 * part.Lines[at].Line.Height);
        if (Strip(at) > clear)
            return 2;
        var rows = part.Header.Find(ColumnRole.Id) is >= 0 and var column ? part.Lines.Count(line => line.Cells[column] is not null) : 0;
        return rows > 1 && strips.Count(strip => strip > clear) >= rows - 1 ? -2 : 0;
    }

    private (double[] Strips, double Usual) Measure()
    {
        var strips = Enumerable.Range(1, part.Lines.Count - 1).Where(at => extents[at] is not null).Select(Strip).ToArray();
        return (strips, strips.Order().ElementAt(strips.Length / 2));
    }

    private static Extent? ExtentOf(ColumnHeader header, TableLine line, IReadOnlyList<ColumnRole>? parting)
    {
        if (parting is null)
            return new Extent(line.Line.Box.Y0, line.Line.Box.Y1);
        var cells = line.Cells.Where((cell, column) => cell is not null && header.Cells[column].Role is { } role && parting.Contains(role)).ToArray();
        return cells.Length == 0 ? null : new Extent(cells.Min(cell => cell!.Box.Y0), cells.Max(cell => cell!.Box.Y1));
    }

    private Line? LastBefore(int column, int at) => FirstFrom(column, at - 1, -1) ?? (above?.Cells[column] is [.., var last] ? last : null);

    private Line? FirstFrom(int column, int from, int step)
    {
        for (var i = from; i >= 0 && i < part.Lines.Count; i += step)
        {
            if (part.Lines[i].Cells[column] is { } cell)
                return cell;
        }

        return null;
    }
}
