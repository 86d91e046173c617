using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A make of table whose numbers stand in the middle of their rows.</summary>
/// <param name="ControlsToo">And so do the texts of the controls.</param>
/// <param name="RoomBetween">What parts the blocks of the table, where they stand in the middle of their first test and each further one has cells of its own.</param>
internal sealed record CentredMake(ColumnHeader Header, bool ControlsToo, double? RoomBetween);

/// <summary>Where the rows of a table begin.</summary>
/// <remarks>
/// With numbers at the top of their cells a row begins at its number. With numbers centred, the number stands somewhere inside:
/// <code>
///             Access to production is      Inspected the list …       No exceptions
///  CC6.2.1    reviewed each quarter by     … and determined whether   noted.
///             the owner of the system.     …
/// </code>
/// <see cref="CentredStarts"/> finds the borders between those.
/// </remarks>
internal static class RowStarts
{
    /// <summary>The makes of table whose numbers stand in the middle of their rows.</summary>
    public static IReadOnlyList<CentredMake> CentredMakes(IReadOnlyList<TableEvent> events)
    {
        var parts = events.OfType<TablePart>().ToArray();
        List<(ColumnHeader Header, int Top, int Middle)> votes = [];
        foreach (var part in parts)
        {
            var make = votes.FindIndex(vote => vote.Header.IsSameAs(part.Header));
            if (make < 0)
            {
                votes.Add((part.Header, 0, 0));
                make = votes.Count - 1;
            }

            var (breaks, after) = (new RowBreaks(part, above: null), -1);
            foreach (var anchor in Anchors(part))
            {
                if (IsTop(part, breaks, after, anchor) is { } isTop)
                    votes[make] = isTop ? votes[make] with { Top = votes[make].Top + 1 } : votes[make] with { Middle = votes[make].Middle + 1 };
                after = anchor;
            }
        }

        return votes.Where(vote => vote.Middle > vote.Top).Select(vote => new CentredMake(vote.Header, AreControlsCentred(vote.Header, parts), NumberedBlocks.RoomIn(vote.Header, events, part => Anchors(part)))).ToArray();
    }

    /// <summary>The makes of table whose controls have no numbers: a column for their texts, none for numbers, and next to no text that begins with one.</summary>
    public static IReadOnlyList<ColumnHeader> UnnumberedMakes(IReadOnlyList<TablePart> parts)
    {
        List<ColumnHeader> makes = [];
        foreach (var make in parts.Select(part => part.Header).Where(IsWithoutNumbers))
        {
            if (makes.Any(make.IsSameAs))
                continue;
            // Tables by subject, each with columns as wide as its words need, are one make when the first of them is a name.
            var own = parts.Where(part => part.Header.IsSameAs(make) || (make.Has(ColumnRole.Name) && part.Header.Cells.Select(cell => (cell.Role, cell.Text)).SequenceEqual(make.Cells.Select(cell => (cell.Role, cell.Text))))).ToArray();
            if (own.Sum(part => Unnumbered(part).Count) is >= 3 and var rows && own.Sum(part => Anchors(part, unnumbered: false).Count) < 0.1 * rows)
                makes.Add(make);
        }

        return makes;
    }

    private static bool IsWithoutNumbers(ColumnHeader header) => header.Has(ColumnRole.Control) && header.Has(ColumnRole.Test) && header.Has(ColumnRole.Result) && !header.Has(ColumnRole.Id);

    /// <summary>Lines on which control and test both begin, and everything above has ended.</summary>
    private static List<int> Unnumbered(TablePart part)
    {
        var breaks = new RowBreaks(part, above: null);
        var (control, test) = (part.Header.Find(ColumnRole.Control), part.Header.Find(ColumnRole.Test));
        // "No. 5-4 [CC6.2]" over the text, which its own label shows to be a number.
        if (Where(part, control, (_, cell) => ControlIds.OpensWithLabel(cell.Text)) is { Count: > 1 } labelled)
            return labelled;
        var clean = Enumerable.Range(0, part.Lines.Count).Where(at => part.Lines[at].Cells[control] is not null && part.Lines[at].Cells[test] is not null && breaks.IsClean(at)).ToList();
        // Where rows have room between them, sentences that end side by side are no border.
        var apart = clean.Where(at => at == 0 || breaks.StandsOut(at) > 0).ToList();
        return 2 * apart.Count >= clean.Count ? apart : clean;
    }

    private static bool AreControlsCentred(ColumnHeader make, IReadOnlyList<TablePart> parts)
    {
        var counts = parts.Where(part => part.Header.IsSameAs(make)).Select(part => CentredControls.Count(part, Anchors(part))).ToArray();
        return counts.Sum(count => count.Beside) is >= 3 and var beside && beside >= 4 * counts.Sum(count => count.Off);
    }

    /// <summary>The row begins beside its number: the control's text does, no line of the row stands above it, and no wider strip. Null where lines above may end the row before.</summary>
    private static bool? IsTop(TablePart part, RowBreaks breaks, int after, int anchor)
    {
        // "D-1 | AC-02 | Two of six leavers …": where the control is a number as well, what was found runs over the line.
        if (!breaks.BeginsControl(anchor) || IsWithin(part, part.Header.Find(part.Header.Has(ColumnRole.Test) ? ColumnRole.Test : ColumnRole.Result), anchor))
            return false;
        if (after < 0)
            return part.Continues && anchor > 0 ? null : Raised(part, after, anchor) == 0 || !part.Lines.Take(anchor).Any(line => line.Filled > 1);
        return breaks.StandsOut(anchor) > 0 || !Enumerable.Range(after + 1, anchor - after - 1).Any(at => breaks.StandsOut(at) > 0 && breaks.BeginsControl(at));
    }

    /// <summary>A sentence of the column runs over the line: it has begun close above and goes on beside or close below.</summary>
    private static bool IsWithin(TablePart part, int column, int at)
    {
        if (column < 0)
            return false;
        var cells = part.Lines.Select(line => line.Cells[column]).ToArray();
        var below = cells.Skip(at).FirstOrDefault(cell => cell is not null);
        return cells.Take(at).LastOrDefault(cell => cell is not null) is { } above && below is not null && below.Box.Y0 - above.Box.Y1 < 0.4 * above.Height
            && !RowBreaks.EndsSentence(above.Text) && char.IsLower(below.Text.FirstOrDefault(char.IsLetterOrDigit));
    }

    /// <param name="open">The row above that may go on here, or null.</param>
    /// <param name="goesOn">The table goes on on the next page, and perhaps the last row with it.</param>
    /// <param name="guesses">Beginnings that are not certain.</param>
    /// <param name="missing">What of the last row the next page must have for its number to be in the middle; below 0 where these lines are too many. Null where nothing is missing.</param>
    /// <param name="unnumbered">The make's controls have no numbers.</param>
    public static HashSet<int> Find(TablePart part, CentredMake? centred, bool unnumbered, ControlRow? open, bool goesOn, out HashSet<int> guesses, out double? missing)
    {
        (guesses, missing) = ([], null);
        var anchors = Anchors(part, unnumbered);
        if (unnumbered)
            return anchors.ToHashSet();
        if (centred is null)
            return anchors.Select((anchor, i) => Raised(part, i == 0 ? -1 : anchors[i - 1], anchor)).ToHashSet();
        if (centred.RoomBetween is { } room)
            return NumberedBlocks.Find(part, anchors, room, open, out guesses);
        var starts = new CentredStarts(part, anchors, open, goesOn, centred.ControlsToo ? CentredControls.Of(part, anchors) : null);
        var found = starts.Find();
        missing = found.Count > 0 ? starts.Missing(found[^1].Start) : null;
        guesses.UnionWith(found.Where(row => row.IsGuess).Select(row => row.Start));
        return found.Select(row => row.Start).ToHashSet();
    }

    /// <summary>Lines on which a number begins; without a column for it, lines whose control text, or in a matrix whose criterion, begins.</summary>
    private static List<int> Anchors(TablePart part, bool unnumbered = false)
    {
        if (unnumbered)
            return Unnumbered(part);
        var column = part.Header.Find(ColumnRole.Id);
        // A matrix: the numbers of a criterion may stand on several lines, under "Controls" or under "Control numbers".
        if ((column < 0 || (column > part.Header.Find(ColumnRole.Criteria) && !part.Header.Has(ColumnRole.Control))) && part.Header.Has(ColumnRole.Criteria) && !part.Header.Has(ColumnRole.Test) && !part.Header.Has(ColumnRole.Result) && ListsNumbers(part))
            return Where(part, part.Header.Find(ColumnRole.Criteria), (i, _) => !ContinuesList(part, i));
        if (column >= 0)
            return Where(part, column, (i, cell) => !ControlRow.IsDust(cell) && !ContinuesNumber(part, i, column, cell));
        var numbered = part.Header.Find(ColumnRole.Control);
        if (part.Header.Find(ColumnRole.Criteria) is >= 0 and var criteria && Where(part, criteria, (_, cell) => RowNumber.IsNumbered(cell.Text)) is { Count: > 0 } own)
            return own;
        var breaks = new RowBreaks(part, above: null);
        // Answers by criterion, or beside the words they answer.
        if (numbered < 0 && part.Header.Find(ColumnRole.Response) is >= 0 and var response)
            return Where(part, part.Header.Find(ColumnRole.Result) is >= 0 and var stated ? stated : response, (i, _) => part.Lines[i].Cells[response] is not null && (i == 0 || breaks.IsClean(i) || breaks.StandsOut(i) > 0));
        if (numbered < 0)
            return [];
        var begun = Where(part, numbered, (i, cell) => ControlIds.LeadingLength(Mending.Plain(cell.Text)) > 0 && (BeginsCell(part, i, numbered) || breaks.StandsOut(i) > 0));
        // "CC1.3" alone below a control that has a number.
        return begun.FindAll(i => !HeadedRow.AreCriteria(part.Lines[i].Cells[numbered]!)) is { Count: > 0 } named ? named : begun;
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
        if (Above(part, at, column) is not { } above)
            return false;
        if (above.Text[^1] is '-' or '.' or '_' or '/' or '‐' || !above.Text.Any(char.IsAsciiDigit))
            return true;
        // A broken "14.01" leaves digits alone on the second line, with nothing else beginning beside them, or where no number is digits alone.
        return IsTail(cell.Text) && above.Text.Any(c => !char.IsAsciiDigit(c))
            && (IsShort(part, column, above, cell) || !new RowBreaks(part, above: null).BeginsControl(at) || Where(part, column, (i, other) => IsTail(other.Text) && Above(part, i, column) is null).Count == 0);
    }

    private static bool IsTail(string text) => text.All(char.IsAsciiDigit) && text.Length <= 3;

    /// <summary>The cell's line close above, or null; lines of other cells may stand between the two, half a line lower.</summary>
    private static Line? Above(TablePart part, int at, int column) =>
        Enumerable.Range(1, Math.Min(at, 3)).Select(back => part.Lines[at - back].Cells[column]).FirstOrDefault(cell => cell is not null) is { } above
            && part.Lines[at].Cells[column]!.Box.Y0 - above.Box.Y1 <= (above.Text[^1] is '-' or '‐' && IsTail(part.Lines[at].Cells[column]!.Text) ? WidestBroken : WidestClose) * part.Lines[at].Cells[column]!.Height ? above : null;

    /// <summary>In heights of the number, which may be set smaller than the texts beside it.</summary>
    private const double WidestClose = 0.6;

    /// <summary>The same where the line above breaks off: "AC-" over "10".</summary>
    private const double WidestBroken = 1.2;

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
        at == 0 || part.Lines[at - 1].Cells[column] is not { } above || part.Lines[at].Line.Box.Y0 - above.Box.Y1 > 0.5 * above.Height || RowBreaks.EndsSentence(above.Text);

    /// <summary>A number set a little lower than its row's first line: the two overlap in height, so the row begins with the line above.</summary>
    private static int Raised(TablePart part, int after, int anchor)
    {
        var breaks = new RowBreaks(part, above: null);
        while (anchor - 1 > after && part.Lines[anchor - 1].Line.Box.Y1 > part.Lines[anchor].Line.Box.Y0 + (0.3 * part.Lines[anchor].Line.Height)
            && breaks.Score(anchor - 1) > breaks.Score(anchor))
            anchor--;
        return anchor;
    }
}
