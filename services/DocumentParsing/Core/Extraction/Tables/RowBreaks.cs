using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>How well the cells of a table break before a line, as they do where a row begins.</summary>
/// <param name="above">The row that may go on at the head of the part, or null.</param>
internal sealed class RowBreaks(TablePart part, ControlRow? above)
{
    /// <summary>The strip above each line but the first, and the usual one.</summary>
    private (double[] Strips, double Usual)? measured;

    /// <summary>Sentences that end above and begin below, and a gap; about 10 for a clear border, below 0 within a sentence.</summary>
    public double Score(int at)
    {
        double score = 0;
        for (var column = 0; column < part.Header.Cells.Count; column++)
        {
            if (part.Header.Cells[column].Role is not (ColumnRole.Control or ColumnRole.Test or ColumnRole.Result))
                continue;
            var below = FirstFrom(column, at, 1);
            if (below is not null && below.Text.FirstOrDefault(char.IsLetterOrDigit) is var first && first != default)
                score += char.IsLower(first) ? -1.5 : 0.5;
            if (LastBefore(column, at) is { } before)
                score += EndsSentence(before.Text) ? 1 : -1.5;
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

    public static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', ']', ' ') is [.., '.' or '!' or '?' or ':'];

    /// <summary>A note across the table, which parts a row from the one above it on the same page, ends that row.</summary>
    private double AfterNote() => above is not null && above.LastPage == part.Page ? 3 : 0;

    /// <summary>The empty strip above a line: over all columns, for cells centred each on its own stand between each other's lines.</summary>
    private double Strip(int at) =>
        part.Lines[at].Line.Box.Y0 - Math.Max(part.Lines[at - 1].Line.Box.Y1, at > 1 && part.Lines[at - 2].Line.Page == part.Lines[at].Line.Page ? part.Lines[at - 2].Line.Box.Y1 : 0);

    /// <summary>Rows have more room between them than lines have: 2 where the strip is clearly higher than is usual, -2 where others are and this one is not.</summary>
    public double StandsOut(int at)
    {
        if (at == 0)
            return 0;
        var (strips, usual) = measured ??= Measure();
        var clear = usual + (0.09 * part.Lines[at].Line.Height);
        if (strips[at - 1] > clear)
            return 2;
        var rows = part.Header.Find(ColumnRole.Id) is >= 0 and var column ? part.Lines.Count(line => line.Cells[column] is not null) : 0;
        return rows > 1 && strips.Count(strip => strip > clear) >= rows - 1 ? -2 : 0;
    }

    private (double[] Strips, double Usual) Measure()
    {
        var strips = Enumerable.Range(1, part.Lines.Count - 1).Select(Strip).ToArray();
        return (strips, strips.Order().ElementAt(strips.Length / 2));
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
