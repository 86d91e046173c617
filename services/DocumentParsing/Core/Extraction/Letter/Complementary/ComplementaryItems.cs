using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>The items of one list: rows of a table, bullets, numbers, codes, or one paragraph each.</summary>
/// <param name="isOrganization">Tells the name of a subservice organization, which may stand above its part of the list.</param>
/// <param name="announced">Tells the heading of a list.</param>
internal sealed partial class ComplementaryItems(Mending mending, Func<string, bool> isOrganization, Func<string, ListKind?> announced)
{
    private readonly List<Passage> organizations = [];

    /// <summary>The organizations above parts of the lists that were read, or in a column of theirs.</summary>
    public IReadOnlyList<Passage> Organizations => organizations;

    /// <param name="lost">How it shows that something was not read; null where nothing does.</param>
    public List<ComplementaryControl> Read(Block[] part, ListKind kind, bool opened, out string? lost)
    {
        lost = null;
        var found = new List<(Passage Text, IReadOnlyList<CriterionId> Criteria)>();
        var numbers = new List<int>();
        IReadOnlyList<Passage>? header = null;
        IReadOnlyList<CriterionId> above = [];
        var listed = part.Any(block => block is Grid || block is Paragraph { Kind: ParagraphKind.ListItem } || (block is Paragraph coded && ItemText.IsCoded(coded.Passage.Plain)));
        var unmarked = new UnmarkedItems(part, mending);
        Paragraph? top = null;
        // A scan may lose a mark: what begins like the items beside it is one, too.
        var openings = part.OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.ListItem).CountBy(paragraph => OpeningOf(paragraph.Passage.Plain)).Where(opening => opening.Key.Length > 0 && opening.Value > 1).Select(opening => opening.Key).ToHashSet();
        double? margin = null;
        var usual = part.OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.ListItem).Select(paragraph => paragraph.Height).Order().ToArray();
        // Criteria as small headings, each with its controls indented below it: what stands before the first of them is no control.
        var begins = Enumerable.Range(0, Math.Max(0, part.Length - 1)).FirstOrDefault(at => part[at] is Paragraph line && ItemText.IsOnlyCriteria(line.Passage.Plain) && part[at + 1] is Paragraph below && ListShapes.IsIndented(below, line), -1);
        Paragraph? criteria = null;
        for (var at = 0; at < part.Length; at++)
        {
            var block = part[at];
            if (block is Grid grid)
            {
                header = ItemTable.Header(grid, mending) ?? (ItemTable.SaysWhoDoesWhat(grid.Rows[0]) ? grid.Rows[0] : header);
                if (header?.Count == grid.Rows[0].Count && ItemTable.SaysWhoDoesWhat(header))
                    continue;
                var rows = ItemTable.Read(grid, header, mending);
                foreach (var row in rows)
                {
                    if (row.Text.IsEmpty)
                    {
                        lost = "A row of their table has criteria, but no words were found beside them.";
                        continue;
                    }

                    // The heading of the next list, taken for a row.
                    if (row.Criteria.Count == 0 && row.Text.Words.Count <= 8 && found.Count > 0 && row.Text.Text[^1] is not ('.' or ';') && announced(row.Text.Plain) is not null)
                    {
                        if (row != rows[^1])
                            lost = "The heading of another list stands in the middle of their table; what is below it was not read.";
                        break;
                    }

                    // The caption of the next table, or a row for the organization below which its own follow.
                    if (row.Criteria.Count == 0 && row.Text.Words.Count <= 8 && (Caption().IsMatch(row.Text.Plain) || isOrganization(row.Text.Plain)))
                    {
                        if (!Caption().IsMatch(row.Text.Plain))
                            organizations.Add(row.Text);
                        continue;
                    }

                    if (row.Organization is { } named)
                        organizations.Add(named);
                    if (row.Number is { } printed)
                        numbers.Add(printed);
                    if (found.Count > 0 && (row.ContinuesAbove || (at > 0 && row == rows[0] && char.IsLower(row.Text.Text[0]) && found[^1].Text.Text[^1] is not ('.' or ';'))))
                        found[^1] = (mending.Join([.. found[^1].Text.Words, .. row.Text.Words]), row.ContinuesAbove ? [.. found[^1].Criteria.Union(row.Criteria)] : found[^1].Criteria.Count > 0 ? found[^1].Criteria : row.Criteria);
                    else
                        found.Add((row.Text, row.Criteria.Count > 0 ? row.Criteria : above));
                }

                continue;
            }

            var paragraph = (Paragraph)block;
            var text = paragraph.Passage.Plain;
            if (RowBeside(part, at) is var (said, ofRow))
            {
                found.Add((said, ofRow));
                continue;
            }

            // "CC6.2 | Customers approve …", the first row alone at the foot of a page, before the table goes on behind it.
            if (BeforeRows(part, at) is var (own, ofOwn))
            {
                found.Add((own, ofOwn));
                continue;
            }

            // A note at the foot of the page, in small type.
            if (paragraph.Kind == ParagraphKind.ListItem && paragraph.Height < 0.85 * usual[usual.Length / 2] && (at + 1 == part.Length || part[at + 1].Page > paragraph.Page))
                continue;
            if (isOrganization(text.TrimEnd(':')))
            {
                organizations.Add(paragraph.Passage);
                opened = true;
            }
            else if (ItemText.IsObjective(text))
            {
                opened = true;
            }
            else if (ItemText.IsOnlyCriteria(text))
            {
                above = CriterionList.Read(text).Select(id => id.Criterion).ToArray();
                criteria = paragraph;
            }
            else if (unmarked.IsCriterion(paragraph))
            {
                above = CriterionList.Read(text[..^ItemText.WithoutCriteria(text).Length]).Select(id => id.Criterion).ToArray();
                opened = true;
            }
            else if (top is not null && found.Count > 0 && IsPartOf(top, paragraph))
            {
                found[^1] = (mending.Join([.. found[^1].Text.Words, .. paragraph.Passage.From(text.Length - ItemText.WithoutMark(text).Length).Words]), found[^1].Criteria);
            }
            else if ((paragraph.Kind == ParagraphKind.ListItem || ItemText.IsCoded(text) || (paragraph.Kind == ParagraphKind.Text && openings.Contains(OpeningOf(text)))) && !AreTitles(part, at))
            {
                top = paragraph;
                found.Add((paragraph.Passage, above));
                if (ItemText.NumberOf(text) is { } number)
                    numbers.Add(number);
            }
            else if (!listed && at > begins && !ListShapes.IsFoot(part, at) && paragraph.Passage.Words.Count > 3 && (!UnmarkedItems.IsAround(text) || ListIntroduction.Enumerated(paragraph.Passage).Count > 2) && (opened || (at > 0 && part[at - 1] == criteria) || IsBelow(criteria, paragraph) || unmarked.IsItem(paragraph)) && !Introduces(part, at) && (margin is null || Math.Abs(paragraph.Lines[0].Box.X0 - margin.Value) < 4))
            {
                margin ??= paragraph.Lines[0].Box.X0;
                found.AddRange(unmarked.Of(paragraph).Select(item => (item, above)));
            }
            else if (text[^1] == ':')
            {
                opened = true;
            }
        }

        if (kind == ListKind.Subservice)
            organizations.AddRange(found.Select(item => Subject(item.Text)).OfType<Passage>().GroupBy(name => name.Plain).Where(same => same.Count() > 1).Select(same => same.First()));
        if (Gap(numbers) is var (from, to))
            lost = $"Their numbers go from {from} to {to}: what stands between was not read.";
        return [.. found.Select(item => ItemText.Read(item.Text, item.Criteria)).Where(item => item is not null).Select(item => item!)];
    }

    /// <summary>"Northwind Hosting locks its doors.": the name with which a control begins, where it is surely one; a single word is only with a large letter inside.</summary>
    private static Passage? Subject(Passage item)
    {
        var mark = SubserviceWording.MarkerLength(item.Plain);
        if (PartyList.Read(item.Plain, mark) is not { Parties: [var party] } list || party.Start != mark || list.End != mark + party.Length || !(party.IsFullName || party.HasInnerCapital) || !ActsAtOnce().IsMatch(item.Plain[list.End..]))
            return null;
        return item.Slice(party.Start, party.Length);
    }

    [GeneratedRegex(@"^\s+(?:(?:is|has)\s+responsible|\p{Ll}{2,}s)\s", RegexOptions.CultureInvariant)]
    private static partial Regex ActsAtOnce();

    /// <summary>Numbers between which others are missing; a list within the list, and the next list, begin at 1 again. Numbers that come twice in a row, or go back to another than 1, are those of objectives.</summary>
    private static (int From, int To)? Gap(List<int> numbers)
    {
        if (numbers.Zip(numbers.Skip(1)).Any(pair => pair.Second == pair.First || (pair.Second < pair.First && pair.Second != 1)))
            return null;
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] > numbers[i - 1] + 1)
                return (numbers[i - 1], numbers[i]);
        }

        return null;
    }

    /// <summary>A row at the edge of a table that fills its column, so that no room shows where the criteria begin.</summary>
    private (Passage Text, IReadOnlyList<CriterionId> Criteria)? RowBeside(Block[] part, int at)
    {
        if (part[at] is not Paragraph { Lines: [var line] } paragraph || (part.ElementAtOrDefault(at + 1) as Grid ?? (at > 0 ? part[at - 1] as Grid : null)) is not { Edges: [var first, .., var last] } grid || grid.Page != paragraph.Page || Math.Abs(line.Box.X0 - first) > Tolerance)
            return null;
        var behind = line.Words.Count(word => word.Box.X0 > last - Tolerance);
        if (behind == 0 || line.Words.Count - behind < FewestWordsOfRow)
            return null;
        var criteria = line.Piece(line.Words.Count - behind, line.Words.Count).Text;
        if (!ItemText.IsOnlyCriteria(criteria))
            return null;
        return (mending.Join([.. paragraph.Passage.Words.SkipLast(behind)]), CriterionList.Read(criteria).Select(id => id.Criterion).ToArray());
    }

    private const double Tolerance = 4;
    private const int FewestWordsOfRow = 5;

    /// <summary>Its criteria stand where those of the rows on the next page do, and its words where theirs do.</summary>
    private static (Passage Text, IReadOnlyList<CriterionId> Criteria)? BeforeRows(Block[] part, int at)
    {
        if (part[at] is not Paragraph { Lines: [var first, ..] } paragraph || part.ElementAtOrDefault(at + 1) is not Grid { Lines: [var row, ..] } grid || grid.Page != paragraph.Page + 1
            || !grid.Rows.All(cells => cells is [{ IsEmpty: false } own, _] && ItemText.IsOnlyCriteria(own.Plain)))
            return null;
        var text = ItemText.WithoutCriteria(paragraph.Passage.Plain);
        if (text.Length == paragraph.Passage.Plain.Length)
            return null;
        var criteria = paragraph.Passage.Plain[..^text.Length];
        var words = criteria.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words >= first.Words.Count || row.Pieces.Count < 2 || Math.Abs(first.Box.X0 - row.Box.X0) > Tolerance || Math.Abs(first.Words[words].Box.X0 - row.Pieces[1].Box.X0) > Tolerance)
            return null;
        return (paragraph.Passage.From(paragraph.Passage.Text.Length - text.Length), CriterionList.Read(criteria).Select(id => id.Criterion).ToArray());
    }

    /// <summary>"S. No.   Complementary user entity control" over its table begins like an item and is none.</summary>
    private static bool AreTitles(Block[] part, int at) =>
        part[at] is Paragraph line && line.Text[^1] is not ('.' or ';') && at + 1 < part.Length && part[at + 1] is Grid && ListKinds.Of(line.Passage.Plain) is not null;

    /// <summary>"• User entities should keep a record, which shows" and, set in below it, "◦ the request and its approval;".</summary>
    private static bool IsPartOf(Paragraph top, Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.ListItem && paragraph.Lines[0].Box.X0 - top.Lines[0].Box.X0 > 4 && top.Text[^1] is not ('.' or ';') && top.Passage.Words.Count > 4
        && ItemText.WithoutMark(paragraph.Passage.Plain) is [var first, ..] && char.IsLower(first);

    /// <summary>"Customers are responsible for:" over what is set in below it.</summary>
    private static bool Introduces(Block[] part, int at) =>
        part[at] is Paragraph { Text: [.., ':'] } line && ListShapes.IsIndented(part, at + 1, line);

    private static bool IsBelow(Paragraph? criteria, Paragraph paragraph) => criteria is not null && ListShapes.IsIndented(paragraph, criteria);

    private const int WordsOfOpening = 3;

    /// <summary>The first words behind the mark of an item; empty where there are fewer.</summary>
    private static string OpeningOf(string text) => ItemText.WithoutMark(text).Split(' ') is { Length: > WordsOfOpening } words ? string.Join(' ', words.Take(WordsOfOpening)) : "";

    // "Table 2: Northwind Hosting, Inc."
    [GeneratedRegex(@"^\W*(?:table|exhibit|figure)\s+[\d.]+\W", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
