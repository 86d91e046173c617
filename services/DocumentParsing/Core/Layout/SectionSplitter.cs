using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Blocks to sections, by what the headings mean. Numbering is only a hint that a heading is one of the large ones.</summary>
public static partial class SectionSplitter
{
    public static List<Section> Split(IReadOnlyList<Block> blocks)
    {
        var contents = ContentsPages(blocks);
        var numbered = blocks.OfType<Paragraph>().Count(block => !contents.Contains(block.Page) && Numbered().IsMatch(block.Text) && KindOf(block.Text) is not null) >= 2;
        var largest = blocks.OfType<Paragraph>().Where(block => block.Kind == ParagraphKind.Heading && !contents.Contains(block.Page) && block.Page > 1 && KindOf(block.Text) is not null)
            .Select(block => block.Height).DefaultIfEmpty(0).Max();
        List<Section> sections = [];
        List<Block> current = [];
        var kind = SectionKind.Front;
        Paragraph? heading = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && !contents.Contains(block.Page) && block.Page > 1 && IsSectionHeading(paragraph, numbered, largest) is { } found)
            {
                sections.Add(new Section(kind, heading, current));
                current = [];
                kind = found;
                heading = paragraph;
                continue;
            }

            current.Add(block);
        }

        sections.Add(new Section(kind, heading, current));
        return sections;
    }

    private static SectionKind? IsSectionHeading(Paragraph paragraph, bool numbered, double largest)
    {
        if (paragraph.Lines.Count > 4 || paragraph.Text.Length > 200 || (numbered ? !Numbered().IsMatch(paragraph.Text) : paragraph.Height < largest - 0.5))
            return null;
        return KindOf(paragraph.Text);
    }

    /// <summary>A page that repeats the headings with page numbers is a table of contents: no heading there begins anything.</summary>
    private static HashSet<int> ContentsPages(IReadOnlyList<Block> blocks)
    {
        var pages = new Dictionary<int, int>();
        foreach (var block in blocks)
        {
            var lines = block is Paragraph paragraph ? paragraph.Lines : ((Grid)block).Lines;
            foreach (var line in lines)
            {
                if (EndsInPageNumber().IsMatch(line.Text) && (line.Text.Contains("...", StringComparison.Ordinal) || KindOf(line.Text) is not null))
                    pages[line.Page] = pages.GetValueOrDefault(line.Page) + 1;
            }
        }

        return pages.Where(page => page.Value >= 3).Select(page => page.Key).ToHashSet();
    }

    /// <summary>What a heading announces, or null where it is none of the parts of a report.</summary>
    public static SectionKind? KindOf(string heading)
    {
        var text = Mending.Plain(heading);
        if (Other().IsMatch(text))
            return SectionKind.OtherInformation;
        if (Tests().IsMatch(text))
            return SectionKind.Tests;
        if (Auditor().IsMatch(text))
            return SectionKind.AuditorReport;
        if (Assertion().IsMatch(text))
            return SectionKind.Assertion;
        return Description().IsMatch(text) ? SectionKind.Description : null;
    }

    [GeneratedRegex(@"^\W*(section|part|chapter)\s+([ivx]+|\d{1,2}|one|two|three|four|five|six|seven)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s\d{1,3}$")]
    private static partial Regex EndsInPageNumber();

    [GeneratedRegex(@"\b(other information|further information (from|by|provided by|of)|not examined|supplement(al|ary) information|additional information|unaudited|not covered by the (service )?auditor)|management('?s'?)? (responses?|repl(y|ies)|answers?) to|^\W*((appendix|section|part)\b.*)?management('?s'?)? (responses?|repl(y|ies)|answers?|comments?)", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"tests? of (controls?|operating effectiveness|design)|testing matri|results? of (the )?(service auditor'?s'? )?(tests?|testing)|related controls?|criteria,? and controls|criteria,? controls|control objectives,? (related )?controls|information provided by the (independent )?service auditor|controls and tests|procedures performed", RegexOptions.IgnoreCase)]
    private static partial Regex Tests();

    [GeneratedRegex(@"independent (service )?(auditor|accountant|practitioner|certified public accountant)s?'?s?'?\b.{0,30}\breport|reports? of (the )?independent|(service )?auditor'?s'? (assurance |examination )?(report|opinion)", RegexOptions.IgnoreCase)]
    private static partial Regex Auditor();

    [GeneratedRegex(@"\bassertions?\b|\bstatement (by|of) (the )?(management|directors)|management'?s'? statement|directors'? statement", RegexOptions.IgnoreCase)]
    private static partial Regex Assertion();

    [GeneratedRegex(@"\bdescription of\b|\bsystem description\b|\bdescription\W*$|\bsystem disclosures?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Description();
}
