namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables whose texts stand each in the middle of its cell, and in which a further test of a control has cells of its own beside two empty ones.</summary>
/// <remarks>
/// Raw, the number in the middle of the control's first test, not of all of them:
/// <code>
///             Access is reviewed         Inspected the record of
///  AC-02      each quarter by the        the review for one          No exceptions noted.
///             owner of the system.       quarter.
///
///                                        Inspected the list of
///                                        those who have access.      No exceptions noted.
///
///  AC-03      Access ends at once.       Inspected the log.          No exceptions noted.
/// </code>
/// Lines without the room that parts cells are one block; one with a number begins a control, and one without goes on with it.
/// </remarks>
internal static class NumberedBlocks
{
    /// <summary>A style repeats itself.</summary>
    private const int Fewest = 3;

    /// <summary>How far, in heights of a line, a number may be from the middle of its block.</summary>
    private const double Off = 0.35;

    /// <param name="First">The first line.</param>
    /// <param name="End">The line behind the last.</param>
    /// <param name="Anchor">The line on which the number begins; null where the block has none.</param>
    private sealed record Block(int First, int End, int? Anchor);

    /// <summary>The room between the blocks of a make where nothing speaks against it, and not each number can be in the middle of several; else null.</summary>
    public static double? RoomIn(ColumnHeader make, IReadOnlyList<TableEvent> events, Func<TablePart, IReadOnlyList<int>> anchorsOf)
    {
        if (!make.Has(ColumnRole.Id) || !make.Has(ColumnRole.Control) || !make.Has(ColumnRole.Test) || !make.Has(ColumnRole.Result))
            return null;
        var parts = Parts(events);
        var room = RoomOf(parts.Select(found => found.Part).Where(part => part.Header.IsSameAs(make)));
        var (numbered, isClear) = (0, false);
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, isCutAbove) = parts[i];
            var isCutBelow = i + 1 < parts.Count && parts[i + 1].IsCutAbove;
            if (!part.Header.IsSameAs(make))
                continue;
            if (Blocks(part, anchorsOf(part), room) is not { } blocks)
                return null;
            foreach (var block in blocks)
            {
                var fits = block.Anchor is null ? IsFurther(part, block, room) && (block.First > 0 || isCutAbove) : IsNumbered(part, block, room);
                if (!fits && !(block.First == 0 && isCutAbove) && !(block.End == part.Lines.Count && isCutBelow))
                    return null;
                numbered += fits && block.Anchor is not null ? 1 : 0;
            }

            isClear |= !isCutAbove && !MayBeMerged(blocks, isCutBelow);
        }

        return numbered >= Fewest && isClear ? room : null;
    }

    /// <summary>Parts that have lines, and whether the end of a page may have cut the row at their head: it goes on under the same criterion.</summary>
    private static List<(TablePart Part, bool IsCutAbove)> Parts(IReadOnlyList<TableEvent> events)
    {
        List<(TablePart Part, bool IsCutAbove)> parts = [];
        var (band, isParted) = ("", false);
        foreach (var met in events)
        {
            if (met is TextEvent text)
            {
                isParted |= text.Passage.Plain != band;
                band = CriterionBand.IsOne(text.Passage.Plain) ? text.Passage.Plain : band;
            }
            else if (met is TablePart { Lines.Count: > 0 } part)
            {
                parts.Add((part, part.Continues && !isParted && parts.Count > 0 && parts[^1].Part.Page < part.Page));
                isParted = false;
            }
        }

        return parts;
    }

    /// <summary>Each number may be the middle one of several blocks, as many above it as below: "a 1 b 2 3" may be 1 with a and b.</summary>
    private static bool MayBeMerged(List<Block> blocks, bool isCutBelow)
    {
        var (above, free, isFirst) = (0, 0, true);
        foreach (var block in blocks)
        {
            if (block.Anchor is null)
            {
                free++;
                continue;
            }

            above = isFirst ? free : free - above;
            if (above < 0)
                return false;
            (free, isFirst) = (0, false);
        }

        return isCutBelow || free == above;
    }

    /// <summary>The lines on which rows begin; guesses where a number is not in the middle of its block, for then the end of a page has cut the row.</summary>
    public static HashSet<int> Find(TablePart part, IReadOnlyList<int> anchors, double room, ControlRow? above, out HashSet<int> guesses)
    {
        guesses = [];
        if (Blocks(part, anchors, room) is not { } blocks)
        {
            guesses.UnionWith(anchors);
            return anchors.ToHashSet();
        }

        foreach (var block in blocks.Where(block => block.Anchor is not null))
        {
            if (!IsNumbered(part, block, room) || (block.First == 0 && above is not null && above.LastPage == part.Page - 1 && IsBroken(above)))
                guesses.Add(block.First);
        }

        return blocks.Where(block => block.Anchor is not null).Select(block => block.First).ToHashSet();
    }

    /// <summary>Null where two numbers stand in one block.</summary>
    private static List<Block>? Blocks(TablePart part, IReadOnlyList<int> anchors, double room)
    {
        List<Block> blocks = [];
        var (first, bottom) = (0, double.NegativeInfinity);
        for (var at = 1; at <= part.Lines.Count; at++)
        {
            bottom = Math.Max(bottom, part.Lines[at - 1].Line.Box.Y1);
            if (at < part.Lines.Count && part.Lines[at].Line.Box.Y0 - bottom <= room)
                continue;
            var own = anchors.Where(anchor => anchor >= first && anchor < at).ToArray();
            if (own.Length > 1)
                return null;
            blocks.Add(new Block(first, at, own.Length == 1 ? own[0] : null));
            (first, bottom) = (at, double.NegativeInfinity);
        }

        return blocks;
    }

    /// <summary>More than lines of one text have between them.</summary>
    private static double RoomOf(IEnumerable<TablePart> parts)
    {
        var gaps = parts.SelectMany(part => Enumerable.Range(0, part.Header.Cells.Count).SelectMany(column => Gaps(part, column, 0, part.Lines.Count).Select(gap => (Gap: gap, part.Lines[0].Line.Height))))
            .Where(gap => gap.Gap < gap.Height).OrderBy(gap => gap.Gap).ToArray();
        return gaps.Length == 0 ? 0 : gaps[gaps.Length / 2].Gap + (0.2 * gaps[0].Height);
    }

    private static IEnumerable<double> Gaps(TablePart part, int column, int first, int end)
    {
        var cells = part.Lines.Skip(first).Take(end - first).Select(line => line.Cells[column]).Where(cell => cell is not null).ToArray();
        return cells.Zip(cells.Skip(1), (upper, lower) => lower!.Box.Y0 - upper!.Box.Y1);
    }

    /// <summary>The number in the middle of a control and one test: a gap within the test would be the border of two that the number is merged over.</summary>
    private static bool IsNumbered(TablePart part, Block block, double room)
    {
        var lines = part.Lines.Skip(block.First).Take(block.End - block.First).Select(line => line.Line).ToArray();
        var middle = CentredControls.MiddleOf(part, part.Header.Find(ColumnRole.Id), block.Anchor!.Value, block.End);
        return Fills(part, block, ColumnRole.Control, room) && Fills(part, block, ColumnRole.Test, room) && Fills(part, block, ColumnRole.Result, room)
            && Math.Abs(middle - ((lines.Min(line => line.Box.Y0) + lines.Max(line => line.Box.Y1)) / 2)) < Off * lines[0].Height;
    }

    private static bool IsFurther(TablePart part, Block block, double room) =>
        Fills(part, block, ColumnRole.Test, room) && Fills(part, block, ColumnRole.Result, room) && part.Lines.Skip(block.First).Take(block.End - block.First).All(line => line.Cells[part.Header.Find(ColumnRole.Control)] is null);

    /// <summary>The column has one text in the block.</summary>
    private static bool Fills(TablePart part, Block block, ColumnRole role, double room)
    {
        var column = part.Header.Find(role);
        return part.Lines.Skip(block.First).Take(block.End - block.First).Any(line => line.Cells[column] is not null) && Gaps(part, column, block.First, block.End).All(gap => gap <= room);
    }

    /// <summary>A sentence is not at its end.</summary>
    private static bool IsBroken(ControlRow row) =>
        ((ColumnRole[])[ColumnRole.Control, ColumnRole.Test]).Any(role => row.Of(role) is [.., var last] && !RowBreaks.EndsSentence(last.Text));
}
