using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables of tests none of whose titles is known for that of their results: the column whose texts say that nothing was found has them.</summary>
/// <remarks>
/// Raw, under a firm's own word:
/// <code>
/// Ref.     Control                  Auditor's test              Operating status
/// HL-01    Access is requested      Inspected the tickets       No exceptions
///          in a ticket.             of 25 new users.            noted.
/// </code>
/// A word alone ("None", "Yes") may answer another question, unless the auditor explains it.
/// </remarks>
internal static class ResultsUnderOtherTitles
{
    /// <summary>Once or twice may be an accident.</summary>
    private const int Fewest = 3;

    public static IReadOnlyList<TableEvent> Name(IReadOnlyList<TableEvent> events, DeclaredPhrases declared, Mending mending)
    {
        var parts = events.OfType<TablePart>().ToArray();
        List<ColumnHeader> asked = [];
        List<(ColumnHeader Header, int Column)> makes = [];
        foreach (var header in parts.Select(part => part.Header).Where(header => header.Has(ColumnRole.Test) && !header.Has(ColumnRole.Result)))
        {
            if (asked.Any(header.IsSameAs))
                continue;
            asked.Add(header);
            TablePart[] own = [.. parts.Where(part => part.Header.IsSameAs(header))];
            var columns = Enumerable.Range(0, header.Cells.Count).Where(column => header.Cells[column].Role is null && SaysResults(own, column, declared, mending)).ToArray();
            if (columns is [var column])
                makes.Add((header, column));
        }

        return makes.Count == 0 ? events : [.. events.Select(met => met is TablePart part && makes.Find(make => part.Header.IsSameAs(make.Header)) is { Header: not null } make ? Named(part, make.Column) : met)];
    }

    /// <summary>Most of a firm's results are clean.</summary>
    private static bool SaysResults(IEnumerable<TablePart> parts, int column, DeclaredPhrases declared, Mending mending)
    {
        int texts = 0, clean = 0;
        foreach (var text in parts.SelectMany(part => Texts(part, column)))
        {
            texts++;
            var said = BrokenWords.Whole(mending.Join([.. text.SelectMany(line => line.Words)]), mending);
            clean += (said.Contains(' ') || declared.IsClean(said)) && ResultPhrases.Classify(said, declared) == TestOutcome.NoException ? 1 : 0;
        }

        return clean >= Fewest && clean > texts / 2;
    }

    /// <summary>What stands in the column: another text begins beside a number, or after room.</summary>
    private static List<List<Line>> Texts(TablePart part, int column)
    {
        var id = part.Header.Find(ColumnRole.Id);
        List<List<Line>> texts = [];
        foreach (var line in part.Lines)
        {
            if (line.Cells[column] is not { } cell)
                continue;
            if (texts.Count == 0 || (id >= 0 && line.Cells[id] is not null) || cell.Box.Y0 - texts[^1][^1].Box.Y1 > 0.5 * cell.Height)
                texts.Add([]);
            texts[^1].Add(cell);
        }

        return texts;
    }

    private static TablePart Named(TablePart part, int column) =>
        part with { Header = part.Header with { Cells = [.. part.Header.Cells.Select((cell, i) => i == column ? cell with { Role = ColumnRole.Result } : cell)] } };
}
