using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>What the blocks of a list look like: items, their groups, what is set in, and tables that list something else.</summary>
/// <param name="isOrganization">Tells the name of a subservice organization.</param>
/// <param name="namesOrganization">Tells a sentence that mentions one.</param>
internal sealed partial class ListShapes(Func<string, bool> isOrganization, Func<string, bool> namesOrganization)
{
    private readonly Dictionary<Grid, bool> ofTests = [];

    // "Northwind locks its doors. Northwind destroys its disks. Northwind reads its logs."
    public bool AreSentences(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text } paragraph && UnmarkedItems.BeginAlike(paragraph.Passage.Plain) && isOrganization(paragraph.Passage.Plain.Split(' ', 2)[0]);

    public static bool IsInset(IReadOnlyList<Block> blocks, int at, Paragraph above) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } item && item.Lines[0].Box.X0 - above.Lines[0].Box.X0 > 4;

    public static bool AreStatements(IReadOnlyList<Block> blocks, int at) =>
        All(blocks, at, ListIntroduction.IsStatement);

    private static bool All(IReadOnlyList<Block> blocks, int at, Predicate<string> fits) =>
        blocks.Skip(at).TakeWhile(block => block is Paragraph { Kind: ParagraphKind.ListItem }).Cast<Paragraph>().ToArray() is { Length: > 0 } items && Array.TrueForAll(items, item => fits(item.Passage.Plain));

    public bool IsItem(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && (blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } || (blocks[at] is Grid grid && !IsOfTests(grid) && !IsGlossary(grid)));

    /// <summary>An item, or the line over the next of them: their criteria, or the name of the organization that they are expected of.</summary>
    /// <param name="above">What introduces them.</param>
    public bool BeginsItems(IReadOnlyList<Block> blocks, int at, Paragraph above) =>
        IsItem(blocks, at) || IsIndented(blocks, at, above) || IsGroup(blocks, at) || IsOfOrganization(blocks, at) || AreTitles(blocks, at) || IsSubject(blocks, at, above);

    /// <summary>"Customers are responsible for:" over "Access", which stands over the first items.</summary>
    private bool IsSubject(IReadOnlyList<Block> blocks, int at, Paragraph above) =>
        above.Text[^1] == ':' && at + 1 < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Heading, Text: [.., not (':' or '.')] } subject && subject.Passage.Words.Count <= MostWordsOfSubject && subject.Height < above.Height * LargestSubject
        && (IsItem(blocks, at + 1) || (blocks[at + 1] is Paragraph item && IsIndented(item, above)));

    private const int MostWordsOfSubject = 4;

    /// <summary>In heights of the text: the next section has a larger heading.</summary>
    private const double LargestSubject = 1.12;

    /// <summary>"Criteria   Control", set apart from the table below.</summary>
    private bool AreTitles(IReadOnlyList<Block> blocks, int at) =>
        at + 1 < blocks.Count && blocks[at] is Paragraph titles && ItemTable.IsTitles(titles.Passage.Plain) && blocks[at + 1] is Grid && IsItem(blocks, at + 1);

    /// <summary>"Term | Meaning": words that the report explains.</summary>
    public static bool IsGlossary(Grid grid) => grid.Rows[0] is [var term, var meaning] && Term().IsMatch(term.Plain) && Meaning().IsMatch(meaning.Plain);

    [GeneratedRegex(@"^\W*(?:terms?|abbreviations?|acronyms?|words?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"^\W*(?:meanings?|definitions?|description|explanation|stands\s+for)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaning();

    // "Criterion CC6.4" above those of its items, which may only be set in below it.
    public bool IsGroup(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph line && ItemText.IsOnlyCriteria(line.Passage.Plain)
        && (IsItem(blocks, at + 1) || (at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Kind: ParagraphKind.Text } text && IsIndented(text, line)));

    /// <summary>"Northwind Hosting, Inc.", "Northwind and Beta Desk", or "Northwind Hosting, Inc.: housing of the servers.", over what is expected of them.</summary>
    private bool IsOfOrganization(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem, Passage.Words.Count: <= MostWordsWithService } line && ((line.Passage.Words.Count <= MostWordsOfNames && AreOrganizations(line.Passage.Plain.TrimEnd(':'))) || (line.Passage.Plain.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && isOrganization(line.Passage.Plain[..colon]))) && (IsItem(blocks, at + 1) || (at + 1 < blocks.Count && blocks[at + 1] is Paragraph item && IsIndented(item, line)));

    /// <summary>"Northwind", "Northwind and Beta Desk", "Northwind, Beta Desk".</summary>
    public bool AreOrganizations(string names) =>
        isOrganization(names) || (names.Split([",", " and ", "&", "/"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } parts && Array.TrueForAll(parts, part => isOrganization(part)));

    private const int MostWordsOfNames = 12;
    private const int MostWordsWithService = 25;

    // Bullets may be drawn, so that only the indent is left of them.
    public static bool IsIndented(IReadOnlyList<Block> blocks, int at, Paragraph above) =>
        at < blocks.Count && (above.Text[^1] == ':' || (above.Text[^1] == '.' && Below().IsMatch(above.Passage.Plain)) || GoesOn().IsMatch(above.Passage.Plain)) && blocks[at] is Paragraph paragraph && IsIndented(paragraph, above);

    public static bool IsIndented(Paragraph paragraph, Paragraph above) =>
        (paragraph.Kind == ParagraphKind.Text || ItemText.EndsInItsCriteria(paragraph.Passage.Plain)) && paragraph.Lines[0].Box.X0 - above.Lines[0].Box.X0 is > 8 and < 80;

    /// <summary>"What you must do" over sentences that are all set in below it, where the bullets are drawings.</summary>
    public static bool AreSetIn(IReadOnlyList<Block> blocks, Paragraph heading) =>
        blocks.Count >= FewestSetIn && blocks.All(block => block is Paragraph { Kind: ParagraphKind.Text, Text: [.., '.' or ';'] } paragraph && paragraph.Passage.Words.Count <= MostWordsOfItem && IsIndented(paragraph, heading));

    private const int FewestSetIn = 3;
    private const int MostWordsOfItem = 40;

    // "Registrars" over "A registrar decides what is kept." and what registrars must do.
    public static bool IsSentence(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text } paragraph && Sentences.Of(paragraph.Passage.Plain).Count() == 1;

    public static bool IsMarked(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.ListItem };

    // "Accounts" over "Keep the list of administrators current.", set in below it, where the bullets are drawings.
    public static bool IsSetIn(IReadOnlyList<Block> blocks, int at, Paragraph heading) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text, Text: [.., '.'] } paragraph && IsIndented(paragraph, heading);

    public static bool IsLike(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text } paragraph && UnmarkedItems.IsLike(paragraph.Passage.Plain);

    /// <summary>"CUEC-01 | User entities should …", "CUEC-02 | …"</summary>
    public static bool IsCoded(Grid grid)
    {
        // Without those that go on with the row above.
        var rows = grid.Rows.Where(row => !row[0].IsEmpty).ToArray();
        return rows.Count(row => row.Any(cell => ItemText.IsCoded(cell.Plain + " "))) * 2 > rows.Length;
    }

    /// <summary>Which list the codes of the items say that it is: "CUEC-01", "CSOC-01" in most of the rows.</summary>
    public static ListKind? KindOfCodes(Grid grid)
    {
        var (users, others) = (grid.Rows.Count(row => row.Any(cell => ItemText.IsCodedOfUsers(cell.Plain))), grid.Rows.Count(row => row.Any(cell => ItemText.IsCodedOfOthers(cell.Plain))));
        return users * 2 > grid.Rows.Count && others == 0 ? ListKind.UserEntity : others * 2 > grid.Rows.Count && users == 0 ? ListKind.Subservice : null;
    }

    /// <summary>"CC6.4 | Northwind locks its doors." in most of the rows.</summary>
    public bool NameOrganizations(Grid grid) => grid.Rows.Count(row => row.Any(cell => namesOrganization(cell.Plain))) * 2 > grid.Rows.Count;

    /// <summary>"• Northwind Hosting, Inc. locks its doors.": every item mentions one.</summary>
    public bool NameOrganizations(IReadOnlyList<Block> blocks, int at) =>
        All(blocks, at, text => namesOrganization(text));

    /// <summary>A table that says how something was tested, or what came out, lists the organization's own controls.</summary>
    // Each table is asked about several times, and its titles are dear to read.
    public bool IsOfTests(Grid grid)
    {
        if (!ofTests.TryGetValue(grid, out var isOfTests))
        {
            ofTests[grid] = isOfTests = Enumerable.Range(0, Math.Min(4, grid.Lines.Count))
                .Any(at => ColumnHeader.TryRead(grid.Lines, at) is { } header && (header.Has(ColumnRole.Test) || header.Has(ColumnRole.Result)));
        }

        return isOfTests;
    }

    // Set clearly smaller than the text above it, it is no heading of what comes behind the page.
    public static bool IsFoot(IReadOnlyList<Block> blocks, int at) =>
        at > 0 && blocks[at] is Paragraph { Kind: ParagraphKind.Heading } foot && blocks[at - 1] is Paragraph { Kind: not ParagraphKind.Heading } above && above.Page == foot.Page && foot.Height < 0.85 * above.Height;

    // "We expect it to ensure that", each item of which ends the sentence.
    [GeneratedRegex(@"\b(?:ensure|see\s+to\s+it|make\s+sure|expects?)(?:\s+that)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    // "We expect the controls below to be operated by …."
    [GeneratedRegex(@"\b(?:below|following|these)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Below();
}
