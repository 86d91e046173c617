using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables none of whose titles is known for that of their tests, results, controls or criteria: the column is known by what its texts say.</summary>
/// <remarks>
/// Raw, under a firm's own words:
/// <code>
/// Ref.     What management does     TSC and HIPAA reference     How we went about it        Operating status
/// HL-01    Access is requested      CC6.2                       Inspected the tickets       No exceptions
///          in a ticket.             § 164.308(a)(4)             of 25 new users.            noted.
/// </code>
/// A word alone ("None", "Yes") may answer another question, unless the auditor explains it.
/// </remarks>
internal static partial class ColumnsUnderOtherTitles
{
    /// <summary>Once or twice may be an accident.</summary>
    private const int Fewest = 3;

    /// <summary>Words; an owner or a place has fewer.</summary>
    private const int FewestOfControl = 5;

    public static IReadOnlyList<TableEvent> Name(IReadOnlyList<TableEvent> events, DeclaredPhrases declared, Mending mending)
    {
        events = OfNames(events);
        events = Name(events, ColumnRole.Test, header => header.Has(ColumnRole.Id) || header.Has(ColumnRole.Control), SaysWhatWasDone, mending);
        events = Name(events, ColumnRole.Result, header => header.Has(ColumnRole.Test), said => SaysClean(said, declared), mending);
        events = Name(events, ColumnRole.Criteria, header => header.Has(ColumnRole.Id) || header.Has(ColumnRole.Control), NamesCriteria, mending);
        return Name(events, ColumnRole.Control, header => header.Has(ColumnRole.Id) && header.Has(ColumnRole.Test), SaysWhatIsDone, mending);
    }

    private static IReadOnlyList<TableEvent> Name(IReadOnlyList<TableEvent> events, ColumnRole role, Func<ColumnHeader, bool> isOne, Func<string, bool> says, Mending mending)
    {
        var parts = events.OfType<TablePart>().ToArray();
        List<ColumnHeader> asked = [];
        List<(ColumnHeader Header, int Column)> makes = [];
        foreach (var header in parts.Select(part => part.Header).Where(header => !header.Has(role) && isOne(header)))
        {
            if (asked.Any(header.IsSameAs))
                continue;
            asked.Add(header);
            TablePart[] own = [.. parts.Where(part => part.Header.IsSameAs(header))];
            var columns = Enumerable.Range(0, header.Cells.Count).Where(column => !header.Cells[column].IsKnown && Say(own, column, says, mending)).ToArray();
            if (columns is [var column])
                makes.Add((header, column));
        }

        return makes.Count == 0 ? events : [.. events.Select(met => met is TablePart part && makes.Find(make => part.Header.IsSameAs(make.Header)) is { Header: not null } make ? Named(part, make.Column, role) : met)];
    }

    /// <summary>"Control | Control description | …" where no control has a number: the first column names them.</summary>
    private static IReadOnlyList<TableEvent> OfNames(IReadOnlyList<TableEvent> events)
    {
        var parts = events.OfType<TablePart>().ToArray();
        List<ColumnHeader> asked = [], named = [];
        foreach (var header in parts.Select(part => part.Header).Where(header => header.Has(ColumnRole.Id) && header.Has(ColumnRole.Control) && header.Has(ColumnRole.Test)))
        {
            if (asked.Any(header.IsSameAs))
                continue;
            asked.Add(header);
            Line[] cells = [.. parts.Where(part => part.Header.IsSameAs(header)).SelectMany(part => part.Lines).Select(line => line.Cells[header.Find(ColumnRole.Id)]).OfType<Line>()];
            if (cells.Length >= Fewest && !Array.Exists(cells, cell => cell.Text.Any(char.IsDigit)))
                named.Add(header);
        }

        return named.Count == 0 ? events : [.. events.Select(met => met is TablePart part && named.Any(part.Header.IsSameAs) ? Named(part, part.Header.Find(ColumnRole.Id), ColumnRole.Name) : met)];
    }

    /// <summary>Most of the column's texts do.</summary>
    private static bool Say(IEnumerable<TablePart> parts, int column, Func<string, bool> says, Mending mending)
    {
        int texts = 0, saying = 0;
        foreach (var text in parts.SelectMany(part => Texts(part, column)))
        {
            texts++;
            saying += says(BrokenWords.Whole(mending.Join([.. text.SelectMany(line => line.Words)]), mending)) ? 1 : 0;
        }

        return saying >= Fewest && saying > texts / 2;
    }

    /// <summary>Most of a firm's results are clean.</summary>
    internal static bool SaysClean(string said, DeclaredPhrases declared) =>
        (said.Contains(' ') || declared.IsClean(said)) && ResultPhrases.Classify(said, declared) == TestOutcome.NoException;

    internal static bool SaysWhatWasDone(string said) => Procedure().IsMatch(said);

    internal static bool SaysWhatIsDone(string said) => char.IsUpper(said.FirstOrDefault(char.IsLetter)) && said.Count(c => c == ' ') >= FewestOfControl - 1;

    /// <summary>First of all criteria; a text about them begins with other words.</summary>
    internal static bool NamesCriteria(string said) => CriterionId.Find(said).FirstOrDefault() is { Criterion: not null, Start: <= 1 };

    /// <summary>What stands in the column: another text begins beside a number, but not beside the rest of a broken one ("HL-", "01"), or after room.</summary>
    private static List<List<Line>> Texts(TablePart part, int column)
    {
        var id = part.Header.Find(ColumnRole.Id);
        List<List<Line>> texts = [];
        Line? number = null;
        foreach (var line in part.Lines)
        {
            var begins = id >= 0 && line.Cells[id] is not null && number?.Text[^1] is not ('-' or '_' or '/');
            number = (id >= 0 ? line.Cells[id] : null) ?? number;
            if (line.Cells[column] is not { } cell)
                continue;
            if (texts.Count == 0 || begins || cell.Box.Y0 - texts[^1][^1].Box.Y1 > 0.5 * cell.Height)
                texts.Add([]);
            texts[^1].Add(cell);
        }

        return texts;
    }

    private static TablePart Named(TablePart part, int column, ColumnRole role) =>
        part with { Header = part.Header with { Cells = [.. part.Header.Cells.Select((cell, i) => i == column ? cell with { Role = role } : cell)] } };

    /// <summary>"Inspected the tickets …", "For a sample of 25 new users, compared …", "We asked …".</summary>
    [GeneratedRegex(@"^\W*(?:we\s+)?(?:inspect|inquir|enquir|observ|examin|review|obtain|re-?perform|compar|look|discuss|select|interview|ask|check|verif|trac|read|test|confirm|corroborat|recalculat|watch|match|vouch|walk|queri)(?:e?d|ied|ed)\b|^\W*for\s+(?:an?|each|the|all)\s+.{0,80}\b(?:sample|selected|selection|population)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Procedure();
}
