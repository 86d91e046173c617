using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Where the rows of a table begin.</summary>
/// <remarks>
/// With numbers at the top of their cells a row begins at its number. With numbers centred, the number stands somewhere inside:
/// <code>
///             Access to production is      Inspected the list …       No exceptions
///  CC6.2.1    reviewed each quarter by     … and determined whether   noted.
///             the owner of the system.     …
/// </code>
/// There the best break between two numbers is where cells end a sentence above and begin one below.
/// </remarks>
internal static class RowStarts
{
    public static IReadOnlyList<ColumnHeader> CentredMakes(IReadOnlyList<TablePart> parts)
    {
        List<(ColumnHeader Header, int Top, int Middle)> votes = [];
        foreach (var part in parts)
        {
            var make = votes.FindIndex(vote => vote.Header.IsSameAs(part.Header));
            if (make < 0)
            {
                votes.Add((part.Header, 0, 0));
                make = votes.Count - 1;
            }

            foreach (var anchor in Anchors(part))
            {
                var isTop = BeginsControl(part, anchor);
                votes[make] = isTop ? votes[make] with { Top = votes[make].Top + 1 } : votes[make] with { Middle = votes[make].Middle + 1 };
            }
        }

        return votes.Where(vote => vote.Middle > vote.Top).Select(vote => vote.Header).ToArray();
    }

    /// <param name="guesses">Beginnings that are not certain.</param>
    public static HashSet<int> Find(TablePart part, bool centred, bool isOpen, out HashSet<int> guesses)
    {
        guesses = [];
        var anchors = Anchors(part);
        HashSet<int> starts = [];
        for (var i = 0; i < anchors.Count; i++)
        {
            var after = i == 0 ? -1 : anchors[i - 1];
            var start = centred ? Best(part, after, anchors[i], isOpen || i > 0, out var isGuess) : Raised(part, after, anchors[i], out isGuess);
            starts.Add(start);
            if (isGuess)
                guesses.Add(start);
        }

        return starts;
    }

    /// <summary>Lines on which a number begins; without a column for it, lines whose control text, or in a matrix whose criterion, begins.</summary>
    private static List<int> Anchors(TablePart part)
    {
        var column = part.Header.Find(ColumnRole.Id);
        if (column < 0 && part.Header.Has(ColumnRole.Criteria) && !part.Header.Has(ColumnRole.Test) && !part.Header.Has(ColumnRole.Result) && ListsNumbers(part))
            return Where(part, part.Header.Find(ColumnRole.Criteria), (i, _) => !ContinuesList(part, i));
        if (column >= 0)
            return Where(part, column, (i, cell) => !ContinuesNumber(part, i, column, cell));
        var numbered = part.Header.Find(ColumnRole.Control);
        if (part.Header.Find(ColumnRole.Criteria) is >= 0 and var criteria && Where(part, criteria, (_, cell) => RowNumber.IsNumbered(cell.Text)) is { Count: > 0 } own)
            return own;
        return numbered < 0 ? [] : Where(part, numbered, (i, cell) => ControlIds.LeadingLength(Mending.Plain(cell.Text)) > 0 && BeginsCell(part, i, numbered));
    }

    private static List<int> Where(TablePart part, int column, Func<int, Line, bool> begins) =>
        Enumerable.Range(0, part.Lines.Count).Where(i => part.Lines[i].Cells[column] is { } cell && begins(i, cell)).ToList();

    private static bool ListsNumbers(TablePart part)
    {
        var cells = part.Lines.Select(line => line.Cells[CriteriaMatrix.ListColumn(part.Header)]).Where(cell => cell is not null).ToArray();
        return cells.Count(cell => CriteriaMatrix.IsList(cell!.Text)) > cells.Length / 2;
    }

    /// <summary>"COB-AC-" / "10", "SM" / "14.4", "14.0" / "1": the second line belongs to the number above.</summary>
    private static bool ContinuesNumber(TablePart part, int at, int column, Line cell)
    {
        if (at == 0 || part.Lines[at - 1].Cells[column] is not { } above || cell.Box.Y0 - above.Box.Y1 > 0.6 * cell.Height)
            return false;
        if (above.Text[^1] is '-' or '.' or '_' or '/' or '‐' || !above.Text.Any(char.IsAsciiDigit))
            return true;
        // A broken "14.01" leaves digits alone on the second line, with nothing else beginning beside them.
        return cell.Text.All(char.IsAsciiDigit) && cell.Text.Length <= 3 && (IsShort(part, column, above, cell) || BeginsControl(part, at) is false) && above.Text.Any(c => !char.IsAsciiDigit(c));
    }

    /// <summary>With the digits below it, the number has as many as the others have, and without them fewer.</summary>
    private static bool IsShort(TablePart part, int column, Line above, Line cell)
    {
        var usual = part.Lines.Select(line => line.Cells[column]).Where(other => other is not null && other != above && other != cell)
            .Select(other => Digits(other!.Text)).Where(count => count > 0).GroupBy(count => count).MaxBy(group => group.Count())?.Key;
        return usual == Digits(above.Text) + cell.Text.Length;
    }

    private static int Digits(string text) => text.Length - text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Length;

    private static bool ContinuesList(TablePart part, int at) =>
        at > 0 && part.Lines[at - 1].Cells[part.Header.Find(ColumnRole.Criteria)] is { } above && above.Text.TrimEnd() is [.., ',' or ';' or '&'];

    private static bool BeginsCell(TablePart part, int at, int column) =>
        at == 0 || part.Lines[at - 1].Cells[column] is not { } above || part.Lines[at].Line.Box.Y0 - above.Box.Y1 > 0.5 * above.Height || EndsSentence(above.Text);

    /// <summary>The control's text begins on this line: there is one, and the one above has ended.</summary>
    private static bool BeginsControl(TablePart part, int at)
    {
        var column = part.Header.Find(ColumnRole.Control);
        if (column < 0)
            return BreakScore(part, at) >= 0;
        if (part.Lines[at].Cells[column] is not { } cell || char.IsLower(cell.Text.FirstOrDefault(char.IsLetterOrDigit)))
            return false;
        return FirstFrom(part, column, at - 1, -1) is not { } above || EndsSentence(above.Text) || cell.Box.Y0 - above.Box.Y1 > 0.5 * cell.Height;
    }

    /// <summary>A number set a little lower than its row's first line: the two overlap in height, so the row begins with the line above.</summary>
    private static int Raised(TablePart part, int after, int anchor, out bool isGuess)
    {
        isGuess = false;
        while (anchor - 1 > after && part.Lines[anchor - 1].Line.Box.Y1 > part.Lines[anchor].Line.Box.Y0 + (0.3 * part.Lines[anchor].Line.Height)
            && BreakScore(part, anchor - 1) > BreakScore(part, anchor))
            anchor--;
        return anchor;
    }

    private static int Best(TablePart part, int after, int anchor, bool hasRowAbove, out bool isGuess)
    {
        isGuess = false;
        if (!hasRowAbove)
            return after + 1;
        var best = anchor;
        double score = double.MinValue, second = double.MinValue;
        for (var i = after + 1; i <= anchor; i++)
        {
            if (i == 0 && after < 0 && part.Continues)
            {
                // The page may begin with a row of its own: its control's text begins there, too.
                (best, score) = (0, BeginsControl(part, 0) ? 2.5 : -2);
                continue;
            }

            var found = i > 0 ? BreakScore(part, i) + (BeginsControl(part, i) ? 1.5 : -2) : double.MinValue;
            second = Math.Max(second, Math.Min(found, score));
            if (found > score)
                (best, score) = (i, found);
        }

        // A clear break stands well above the next best.
        isGuess = score < 2 || score - second < 1.5;
        return best;
    }

    /// <summary>How well the cells break before a line: sentences that end above and begin below, and a gap.</summary>
    private static double BreakScore(TablePart part, int at)
    {
        double score = 0;
        for (var column = 0; column < part.Header.Cells.Count; column++)
        {
            if (part.Header.Cells[column].Role is not (ColumnRole.Control or ColumnRole.Test or ColumnRole.Result))
                continue;
            var below = FirstFrom(part, column, at, 1);
            if (below is not null && below.Text.FirstOrDefault(char.IsLetterOrDigit) is var first && first != default)
                score += char.IsLower(first) ? -1.5 : 0.5;
            if (FirstFrom(part, column, at - 1, -1) is { } above)
                score += EndsSentence(above.Text) ? 1 : -1.5;
        }

        if (at > 0)
            score += Math.Clamp(2 * Strip(part, at) / part.Lines[at].Line.Height, -1, 2) + StandsOut(part, at);
        return score;
    }

    /// <summary>The empty strip above a line: over all columns, for cells centred each on its own stand between each other's lines.</summary>
    private static double Strip(TablePart part, int at) =>
        part.Lines[at].Line.Box.Y0 - Math.Max(part.Lines[at - 1].Line.Box.Y1, at > 1 && part.Lines[at - 2].Line.Page == part.Lines[at].Line.Page ? part.Lines[at - 2].Line.Box.Y1 : 0);

    /// <summary>Rows have more room between them than lines have: 2 where the strip is clearly higher than is usual, -2 where others are and this one is not.</summary>
    private static double StandsOut(TablePart part, int at)
    {
        var strips = Enumerable.Range(1, part.Lines.Count - 1).Select(i => Strip(part, i)).ToArray();
        var clear = strips.Order().ElementAt(strips.Length / 2) + (0.09 * part.Lines[at].Line.Height);
        if (strips[at - 1] > clear)
            return 2;
        var rows = part.Header.Find(ColumnRole.Id) is >= 0 and var column ? part.Lines.Count(line => line.Cells[column] is not null) : 0;
        return rows > 1 && strips.Count(strip => strip > clear) >= rows - 1 ? -2 : 0;
    }

    private static Line? FirstFrom(TablePart part, int column, int from, int step)
    {
        for (var i = from; i >= 0 && i < part.Lines.Count; i += step)
        {
            if (part.Lines[i].Cells[column] is { } cell)
                return cell;
        }

        return null;
    }

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', ']', ' ') is [.., '.' or '!' or '?' or ':'];
}
