using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables that print the criteria of a control in the column of its number: they are given a column of their own.</summary>
/// <remarks>
/// Raw, below the number, beside it, or above it:
/// <code>
/// Ref. /     Control                   Ref.              TSC /       Control
/// TSC                                                    Control #
/// HL-01      Access is requested       HL-01 (CC6.2)     CC6.2       Access is requested
/// CC6.2,     in a ticket.                                HL-01       in a ticket.
/// CC6.3
/// </code>
/// or, where the criterion that heads the row has a column, those that it answers besides: <c>HL-01</c> over <c>also CC6.3</c>.
/// </remarks>
internal static partial class CriteriaUnderNumbers
{
    /// <summary>Once may be an accident.</summary>
    private const int Fewest = 2;

    public static IReadOnlyList<TableEvent> Part(IReadOnlyList<TableEvent> events)
    {
        var parts = events.OfType<TablePart>().ToArray();
        List<ColumnHeader> asked = [], makes = [];
        foreach (var header in parts.Select(part => part.Header).Where(header => header.Has(ColumnRole.Id) && !header.Has(ColumnRole.FurtherCriteria)))
        {
            if (asked.Any(header.IsSameAs))
                continue;
            asked.Add(header);
            if (HasBoth([.. parts.Where(part => part.Header.IsSameAs(header))], header.Find(ColumnRole.Id)))
                makes.Add(header);
        }

        return makes.Count == 0 ? events : [.. events.Select(met => met is TablePart part && makes.Any(part.Header.IsSameAs) ? Part(part) : met)];
    }

    /// <summary>More criteria stand close to a number than alone, as those do that head the rows below them.</summary>
    private static bool HasBoth(IReadOnlyCollection<TablePart> parts, int column)
    {
        int near = 0, alone = 0;
        // "Control ref. / Criteria": where the title says so, a line may be free between the two; but not where criteria stand above the first number.
        var beginWithCriteria = parts.Count(part => part.Lines.Select(line => line.Cells[column]).FirstOrDefault(cell => cell is not null) is { } first && NumberWords(first) == 0 && CriterionId.Find(Mending.Plain(first.Text)).Any());
        var room = parts.Any(part => NamesCriteria().IsMatch(part.Header.Cells[column].Text)) && 2 * beginWithCriteria < parts.Count ? WidestNamed : 1;
        foreach (var part in parts)
        {
            var lines = part.Lines.Where(line => line.Cells[column] is not null).ToArray();
            var cells = lines.Select(line => line.Cells[column]!).ToArray();
            for (var i = 0; i < cells.Length; i++)
            {
                var own = NumberWords(cells[i]);
                if (own > 0)
                    near += own < cells[i].Words.Count ? 1 : 0;
                else if (!CriterionRow.IsOne(part.Header, lines[i]) && (IsNearNumber(cells, i, -1, room) || (lines[i].Filled > 1 && IsNearNumber(cells, i, 1, room))))
                    near++;
                else
                    alone++;
            }
        }

        return near >= Fewest && near > alone;
    }

    /// <summary>In heights of the line.</summary>
    private const double WidestNamed = 2;

    /// <summary>The same; lines of one cell stand nearer.</summary>
    public const double LeastApart = 0.6;

    [GeneratedRegex(@"\b(?:criteri(?:on|a)|TSC)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamesCriteria();

    /// <summary>The next cell in this direction that is not only criteria is a number, and no room parts the two.</summary>
    private static bool IsNearNumber(Line[] cells, int at, int step, double room)
    {
        for (var i = at + step; i >= 0 && i < cells.Length; i += step)
        {
            var (upper, lower) = step < 0 ? (cells[i], cells[i + 1]) : (cells[i - 1], cells[i]);
            var between = lower.Box.Y0 - upper.Box.Y1;
            if (between > room * lower.Height || (step < 0 && between > LeastApart * lower.Height && MayBeOfNext(cells, at, between)))
                return false;
            if (NumberWords(cells[i]) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The number below is as near as the one so far above, or hardly farther: the criteria may be its own.</summary>
    private static bool MayBeOfNext(Line[] cells, int at, double above) =>
        at + 1 < cells.Length && cells[at + 1].Page == cells[at].Page && cells[at + 1].Box.Y0 - cells[at].Box.Y1 < above + (0.5 * cells[at].Height) && NumberWords(cells[at + 1]) > 0;

    private static TablePart Part(TablePart part)
    {
        var column = part.Header.Find(ColumnRole.Id);
        var lines = part.Lines.Select(line => Part(line, column)).ToArray();
        var numbers = lines.Select(line => line.Cells[column]).ToArray();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            // A number below its criteria names the row that began with them.
            if (lines[i].Cells[^1] is { } criteria && lines[i].Cells[column] is null && lines[i + 1].Cells[column] is { } below && below.Box.Y0 - criteria.Box.Y1 < 0.6 * below.Height && !FollowsNumber(numbers, i, criteria))
                (lines[i].Cells[column], lines[i + 1].Cells[column]) = (below, null);
        }

        // Beside the last column, for an empty cell says nothing about the rows above it.
        return part with { Header = part.Header with { Cells = [.. part.Header.Cells, part.Header.Cells[column] with { Role = part.Header.Has(ColumnRole.Criteria) ? ColumnRole.FurtherCriteria : ColumnRole.Criteria }] }, Lines = lines };
    }

    private static bool FollowsNumber(Line?[] numbers, int at, Line criteria) =>
        Enumerable.Range(1, Math.Min(at, 3)).Select(back => numbers[at - back]).FirstOrDefault(number => number is not null) is { } above && criteria.Box.Y0 - above.Box.Y1 < criteria.Height;

    private static TableLine Part(TableLine line, int column)
    {
        Line?[] cells = [.. line.Cells, null];
        if (line.Cells[column] is { } cell && NumberWords(cell) is var own && own < cell.Words.Count)
        {
            cells[column] = own == 0 ? null : cell.Piece(0, own);
            cells[^1] = own == 0 ? cell : cell.Piece(own, cell.Words.Count);
        }

        return line with { Cells = cells };
    }

    /// <summary>How many words of the cell stand before its criteria.</summary>
    private static int NumberWords(Line cell)
    {
        var end = cell.Words.Count;
        while (end > 0 && Criterion().IsMatch(Mending.Plain(cell.Words[end - 1].Text)))
            end--;
        return end;
    }

    [GeneratedRegex(@"^[(\[]?(?:" + CriterionId.Pattern + "(?:[,;/&](?:" + CriterionId.Pattern + @")?)*|(?:TSC|criteri(?:on|a)|also|and):?)[)\].,;]*$|^[·|/&,©°*•~-]$", RegexOptions.IgnoreCase)]
    private static partial Regex Criterion();
}
