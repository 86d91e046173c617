using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Blocks to sections, by what the headings mean. Numbering is only a hint that a heading is one of the large ones.</summary>
public static partial class SectionSplitter
{
    public static List<Section> Split(IReadOnlyList<Block> blocks)
    {
        var contents = ContentsPages(blocks);
        var sections = Split(blocks, contents);
        // The headings of three parts on one page, with nothing below any of them: contents that were not known for such.
        var listed = sections.Where(section => section is { Heading: not null, Blocks.Count: 0 }).CountBy(section => section.Heading!.Page).Where(page => page.Value >= FewestParts).Select(page => page.Key).ToArray();
        return listed.Length == 0 ? sections : Split(blocks, [.. contents, .. listed]);
    }

    private static List<Section> Split(IReadOnlyList<Block> blocks, HashSet<int> contents)
    {
        var numbered = blocks.OfType<Paragraph>().Count(block => !contents.Contains(block.Page) && Numbered().IsMatch(block.Text) && !IsText(block) && KindOf(block.Text) is not null) >= 2;
        var largest = blocks.OfType<Paragraph>().Where(block => block.Kind == ParagraphKind.Heading && !contents.Contains(block.Page) && block.Page > 1 && KindOf(block.Text) is not null)
            .Select(block => block.Height).DefaultIfEmpty(0).Max();
        var untitled = UntitledDescription(blocks, contents);
        List<Section> sections = [];
        List<Block> current = [];
        var kind = SectionKind.Front;
        Paragraph? heading = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && !contents.Contains(block.Page) && block.Page > 1 && (paragraph == untitled ? SectionKind.Description : IsSectionHeading(paragraph, numbered, largest)) is { } found)
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

    /// <summary>Of one that ends in a full stop.</summary>
    private const int MostWordsOfHeading = 16;

    private static SectionKind? IsSectionHeading(Paragraph paragraph, bool numbered, double largest)
    {
        // "The controls, the description and the assertion in part two are yours, as is the duty to identify the risks." is no heading, though short.
        if (paragraph.Text[^1] == '.' && paragraph.Passage.Words.Count > MostWordsOfHeading)
            return null;
        if (IsText(paragraph) || (numbered ? !Numbered().IsMatch(paragraph.Text) : !IsAsLarge(paragraph, largest)))
            return null;
        return KindOf(paragraph.Text);
    }

    /// <summary>"Part IV lists the controls that we tested." speaks of a part, and heads none.</summary>
    private static bool IsText(Paragraph paragraph) => paragraph.Lines.Count > 4 || paragraph.Text.Length > 200 || IsSentence().IsMatch(paragraph.Text);

    /// <summary>The size of recognised type is measured at its ink, and differs a little from line to line.</summary>
    private static bool IsAsLarge(Paragraph paragraph, double largest) => paragraph.Height > largest - (paragraph.Lines[0].Words[0].Quality is null ? 0.5 : 0.12 * largest);

    // "Section 3: How the Ledger Works" or "3 The Ledger" says in no usual words that it is the description. It is what stands behind the
    // letter and the assertion, numbered and as large as their headings, where no other part is it.
    private static Paragraph? UntitledDescription(IReadOnlyList<Block> blocks, HashSet<int> contents)
    {
        Paragraph[] all = [.. blocks.OfType<Paragraph>().Where(block => !contents.Contains(block.Page) && block.Page > 1 && block.Lines.Count <= 4 && block.Text.Length < 160)];
        return BehindAssertion(Array.FindAll(all, block => Counted().IsMatch(block.Text))) ?? UncountedDescription(blocks, all);
    }

    /// <summary>"How the Ledger works", in the type of the other parts' headings and at the head of a page like them, right behind the assertion.</summary>
    private static Paragraph? UncountedDescription(IReadOnlyList<Block> blocks, Paragraph[] all)
    {
        // "Section 3" alone stands over its heading.
        bool BeginsPage(int at) => at == 0 || blocks[at].Page != blocks[at - 1].Page;
        var first = blocks.Where((_, at) => BeginsPage(at) || (BeginsPage(at - 1) && blocks[at - 1] is Paragraph number && OnlyNumber().IsMatch(number.Text))).ToHashSet();
        Paragraph[] headings = [.. all.Where(block => block.Kind == ParagraphKind.Heading && first.Contains(block))];
        if (headings.LastOrDefault(heading => KindOf(heading.Text) is SectionKind.Assertion) is not { } assertion)
            return null;
        headings = [.. headings.Where(heading => Math.Abs(heading.Height - assertion.Height) < 0.2)];
        return headings.Any(heading => KindOf(heading.Text) is SectionKind.AuditorReport) ? BehindAssertion(headings) : null;
    }

    private static Paragraph? BehindAssertion(Paragraph[] headings)
    {
        var largest = headings.Where(heading => KindOf(heading.Text) is not null).Select(heading => heading.Height).DefaultIfEmpty(double.MaxValue).Max();
        headings = [.. headings.Where(heading => IsAsLarge(heading, largest))];
        if (headings.Any(heading => KindOf(heading.Text) is SectionKind.Description))
            return null;
        var last = Array.FindLastIndex(headings, heading => KindOf(heading.Text) is SectionKind.AuditorReport or SectionKind.Assertion);
        if (last < 1)
            return null;
        // The auditor's report may close the document: then it is what stands behind the assertion.
        var closes = last + 1 == headings.Length && KindOf(headings[last].Text) is SectionKind.AuditorReport;
        var at = 1 + (closes ? Array.FindIndex(headings, heading => KindOf(heading.Text) is SectionKind.Assertion) : last);
        return at > 0 && at < headings.Length && KindOf(headings[at].Text) is null ? headings[at] : null;
    }

    /// <summary>A page that repeats the headings with page numbers, or under the title "Contents" without them, is a table of contents: no heading there begins anything.</summary>
    private static HashSet<int> ContentsPages(IReadOnlyList<Block> blocks)
    {
        var pages = new Dictionary<int, int>();
        var titled = blocks.OfType<Paragraph>().Where(block => IsContents().IsMatch(block.Text)).Select(block => block.Page).ToHashSet();
        foreach (var block in blocks)
        {
            foreach (var line in LinesOf(block))
            {
                if ((EndsInPageNumber().IsMatch(line.Text) && (line.Text.Contains("...", StringComparison.Ordinal) || KindOf(line.Text) is not null))
                    || (titled.Contains(line.Page) && KindOf(line.Text) is not null))
                    pages[line.Page] = pages.GetValueOrDefault(line.Page) + 1;
            }
        }

        return pages.Where(page => page.Value >= (titled.Contains(page.Key) ? FewestUnderTitle : FewestParts)).Select(page => page.Key).Concat(PagesOfNames(blocks)).ToHashSet();
    }

    /// <summary>"What is inside" over the names of the parts, without the pages on which they begin: no page of text has three of them and nothing else.</summary>
    private static IEnumerable<int> PagesOfNames(IReadOnlyList<Block> blocks) => blocks.SelectMany(LinesOf)
        .GroupBy(line => line.Page)
        .Where(page => page.All(line => line.Words.Count <= MostWordsOfName) && page.Select(line => KindOf(line.Text)).OfType<SectionKind>().Distinct().Count() >= FewestParts)
        .Select(page => page.Key);

    private static IReadOnlyList<Line> LinesOf(Block block) => block is Paragraph paragraph ? paragraph.Lines : ((Grid)block).Lines;

    private const int MostWordsOfName = 12;
    private const int FewestParts = 3;
    private const int FewestUnderTitle = 2;

    /// <summary>What a heading announces, or null where it is none of the parts of a report.</summary>
    public static SectionKind? KindOf(string heading)
    {
        var text = Mending.Plain(heading);
        if (Other().Match(text) is { Success: true } other && !IsBehindTests(text, other))
            return SectionKind.OtherInformation;
        if (Tests().IsMatch(text))
            return SectionKind.Tests;
        if (Auditor().IsMatch(text))
            return SectionKind.AuditorReport;
        if (Assertion().IsMatch(text))
            return SectionKind.Assertion;
        return Description().IsMatch(text) ? SectionKind.Description : null;
    }

    /// <summary>"Criteria, Controls, Tests and Results, and Management's Responses": the tests, with the answers to what was found below them.</summary>
    private static bool IsBehindTests(string text, Match other) =>
        Answers().Match(text) is { Success: true } answers && answers.Index + answers.Length == other.Index + other.Length && !OfManagement().IsMatch(text) && Tests().IsMatch(text[..answers.Index]);

    [GeneratedRegex(@"\b(unaudited|unexamined|information|not (audited|examined|covered)|appendix|annex|exceptions?|deviations?|findings?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfManagement();

    [GeneratedRegex(@"(,|\band) (the )?management('?s'?)? (responses?|repl(y|ies)|answers?|comments?|remarks)\b(?! (to|on|of|by|from)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Answers();

    [GeneratedRegex(@"^\W*(section|part|chapter)\s+([ivx]+|\d{1,2}|one|two|three|four|five|six|seven)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\W*(section|part|chapter)\s+([ivx]+|\d{1,2}|one|two|three|four|five|six|seven)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyNumber();

    // "Section 4 lists the controls tested and the results of the tests." speaks of a part and begins none.
    [GeneratedRegex(@"^\W*(section|part|chapter)\s+([ivx]+|\d{1,2}|one|two|three|four|five|six|seven)\b(?-i:(,? \p{Ll})|.*\b(lists?|describes?|contains?|presents?|includes?|sets? (out|forth)|provides?|gives?|shows?|summari[sz]es?|explains?|is|are|was|were|has|have)\b).*[.;:]$", RegexOptions.IgnoreCase)]
    private static partial Regex IsSentence();

    [GeneratedRegex(@"^\W*((section|part|chapter)\s+)?([ivx]+|\d{1,2}|one|two|three|four|five|six|seven)\b(?!\.\d)[.:)–—-]?\s+\W*\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\W*(?:\d{1,2}[.)]?\s+)?(?:table\s+of\s+)?contents(?:\s+of\s+(?:this|the)\s+(?:report|document))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsContents();

    // "Independent Service Auditor's Report......3": leaders may leave no room before the number.
    [GeneratedRegex(@"(\s|[.·…_]{3})\d{1,3}$")]
    private static partial Regex EndsInPageNumber();

    [GeneratedRegex(@"\b(other information|(supplement(al|ary)|additional) information|further information (from|by|provided by|of)|information from management|unaudited|unexamined|not (audited|examined|covered by the ([\w']+ ){0,3}(auditor|practitioner|accountant|opinion|report))|^\W*((section|part|chapter)\b.{0,8}|\w{1,3}[.)]\s+)?information (supplied|provided|prepared|given|added) by (the )?(management|directors|(?!.*\b(auditors?|practitioners?|accountants?|entity|user|customer|client|system|human)\b)(?-i:[A-Z])[\w&.'-]*( (?-i:[A-Z])[\w&.'-]*){0,3})\W*$|outside (of )?(the )?(scope|opinion|examination|auditor))|management('?s'?)? (responses?|repl(y|ies)|answers?) to|^\W*((appendix|section|part)\b.*)?management('?s'?)? (responses?|repl(y|ies)|answers?|comments?|remarks)|^\W*((appendix|section|part|annex)\b.{0,12}|\d{1,2}[.)]?\s+)?(responses?|repl(y|ies)|answers?|comments?|remarks|reactions?) (of|by|from) (the )?([\w&.'-]+ ){0,4}(management|directors|board)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"tests? of (controls?|operating effectiveness|design)|testing matri|results? of (the )?(service auditor'?s'? )?(tests?|testing)|related controls?|^(?!\W*(annex|appendix|attachment|exhibit)\b).*criteria,?( and)? controls|control objectives,? (related )?controls|information provided by the (independent )?service (auditor|practitioner)|controls,? (and|with) (?!.*polic)(\w+ ){0,2}(tests|testing|procedures|findings|results|outcomes)|controls,? tests?\b|controls,? testing\b|controls,? (\w+ ){0,2}procedures,? and (the )?(results|outcomes|findings)|control measures,? .{0,40}\b(results|outcomes|findings)\b|tests,? and (the )?results|criteria and (the )?(related )?controls (that|which) (address|meet|support|satisfy|serve) them|testing of controls|controls tested|procedures performed|\btest(ing)? narratives?\b|^\W*((section|part|chapter)\b.{0,12}|\d{1,2}[.)]?\s+)?(control )?(tests?|testing) details\W*$|^\W*((section|part|chapter)\b.{0,12}|\d{1,2}[.)]?\s+)?details of (the |our )?(tests?|testing)\b.{0,30}$|\btesting by (the )?(independent )?(service )?(auditor|practitioner|accountant)s?\b|^\W*((section|part|chapter)\b.{0,12}|\d{1,2}[.)]?\s+)?(our|detailed) (tests?|testing)( and (findings|results))?\W*$|controls,? (evidence|(the )?work (performed|done)),? and (the |our )?(results|outcomes|findings|conclusions)\b|\b(inventory|register|listing) of (the )?controls\b|^\W*((section|part)\b.{0,8})?(tables?|schedules?|matri(x|ces)) of (the )?(controls|tests)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tests();

    [GeneratedRegex(@"independent (\w+ ){0,2}(auditor|accountant|practitioner)s?'?s?'?\b.{0,30}\breport|independent (reasonable )?(assurance|examination|attestation) report|^\W*((section|part|chapter)\b.{0,8})?(assurance|examination|attestation) report (of|by) (?!(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|management\b|e-?mail\b)(?-i:[A-Z])|(reports?|opinions?) (of|by|from|as) (the |an |your )?(independent|(service |assurance )?(auditor|practitioner|accountant)s?\b)|(auditor|practitioner|accountant)s?'?s?'? (assurance |examination |attestation )?(report|opinion)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Auditor();

    [GeneratedRegex(@"\bassertions?\b|management'?s'? representations?\b(?! letter)|\bstatement (by|of) (the )?([\w&.'-]+ ){0,4}(management|directors|officers|members|partners|owners|founders|trustees|governors|principals|board)\b|management('?s'?)? statement|directors'? statement|^\W*((section|part|chapter)\s+)?([ivx]+|\d{1,2}|[a-h]|one|two|three|four|five|six)[.:)–—-]?\s+statement (by|of|from) (?!applicab|work|compliance|account|financial|responsib|the (independent |service )*(auditor|practitioner|accountant)|audit|polic)(?-i:[A-Z])[\w&.'-]*( (?-i:[A-Z])[\w&.'-]*){0,3}\W*$|\bwhat (the )?([\w&.'-]+ ){1,3}(asserts?|says|states|declares)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Assertion();

    [GeneratedRegex(@"\bdescription of\b|\bsystem description\b|\bdescription\W*$|(?<!\bcontrols )\bas described by (the )?([\w&.'-]+ ){0,4}(management|directors)\b|\bsystem disclosures?\b|\bsystem narrative\W*$|\bnarrative (of|on) the\b", RegexOptions.IgnoreCase)]
    private static partial Regex Description();
}
