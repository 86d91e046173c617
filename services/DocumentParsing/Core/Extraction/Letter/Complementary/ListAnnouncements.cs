using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>Which list begins at a block: by a heading, the titles of a table, or the sentence above its items.</summary>
/// <param name="namesOrganization">Tells a sentence that mentions one.</param>
/// <param name="users">What the report calls its user entities.</param>
internal sealed partial class ListAnnouncements(ListShapes shapes, Mending mending, Func<string, bool> namesOrganization, UsersCalled users)
{
    /// <summary>Number, control, organization and criteria; tests of controls at an organization that is included have more.</summary>
    private const int MostColumns = 4;

    private const int MostWordsOfSubject = 10;

    public ListKind? KindOf(IReadOnlyList<Block> blocks, int at) => blocks[at] switch
    {
        // It explains "CUEC", too.
        Grid words when ListShapes.IsGlossary(words) => null,
        // "CUEC 1 | Banks approve …", whatever stands above it.
        Grid coded when ListShapes.KindOfCodes(coded) is { } kind && !shapes.IsOfTests(coded) => kind,
        // "Subservice organization   Service provided   Expected controls"
        Paragraph titles when at + 1 < blocks.Count && blocks[at + 1] is Grid below && ItemTable.AreTitlesOfExpected(titles.Passage.Plain) && !shapes.IsOfTests(below) => ListKind.Subservice,
        // The same where a title takes two lines, of which the second is a text of its own: "Subservice   Services   Controls Harrow expects" over "organization".
        Paragraph titles when at + 2 < blocks.Count && blocks[at + 1] is Paragraph { Passage.Words.Count: <= 3 } further && blocks[at + 2] is Grid below && ItemTable.AreTitlesOfExpected($"{titles.Passage.Plain} {further.Passage.Plain}") && !shapes.IsOfTests(below) => ListKind.Subservice,
        // "(16) Complementary controls of customers" looks like an item, and heads the table below it.
        Paragraph { Kind: ParagraphKind.ListItem } when HeadedNext(blocks, at) is { } next => next,
        // "Physical access (Northwind and Beta Desk)" over what is expected of them in this.
        Paragraph { Kind: ParagraphKind.Heading } subject when at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Kind: ParagraphKind.ListItem } && AreInBrackets(subject.Passage.Plain) => ListKind.Subservice,
        Paragraph { Kind: ParagraphKind.Heading } paragraph when paragraph.Text[^1] is not (':' or ',') => Announced(paragraph.Passage.Plain) ?? (HeadsControlsOfOne(paragraph.Passage.Plain) && !HoldsControls(blocks.ElementAtOrDefault(at + 1)) ? ListKind.Subservice : null),
        // "Complementary subservice organization controls expected of Northwind:" is a heading in all but its type.
        Paragraph { Kind: not ParagraphKind.ListItem } paragraph when paragraph.Text[^1] == ':' && paragraph.Passage.Words.Count <= 25 && !ListIntroduction.IsOfAnother(paragraph.Passage.Plain) => Announced(paragraph.Passage.Plain),
        Paragraph paragraph when ItemTable.IsNameOfTable(paragraph.Passage.Plain) && at + 1 < blocks.Count && blocks[at + 1] is Grid below && !shapes.IsOfTests(below) && ItemTable.Header(below, mending) is not null => ListKind.Subservice,
        // "Complementary Subservice Organization Controls." before a list is one as well.
        Paragraph { Kind: ParagraphKind.Text } paragraph when paragraph.Text[^1] == '.' && paragraph.Passage.Words.Count <= 7 && shapes.IsItem(blocks, at + 1) => Announced(paragraph.Passage.Plain),
        // Titles that were set closer than their table: "Control expected to be implemented by Northwind   Criteria".
        Paragraph { Kind: ParagraphKind.Text } paragraph when paragraph.Text[^1] is not ('.' or ':' or ',' or ';') && shapes.IsItem(blocks, at + 1) && blocks[at + 1] is Grid => Announced(paragraph.Passage.Plain),
        Grid grid when ItemTable.IsNamed(grid) || (ItemTable.Header(grid, mending) is { } expected && expected.Any(title => AssumedOf().IsMatch(title.Plain) && namesOrganization(title.Plain))) => ListKind.Subservice,
        Grid grid => ItemTable.Header(grid, mending) is not { } titles ? null
            : titles.Select(cell => cell.Words.Count >= 2 ? Announced(cell.Plain) : null).FirstOrDefault(kind => kind is not null) ?? (ItemTable.NamesWhoseControls(titles) || (ItemTable.AreOfExpected(titles) && shapes.NameOrganizations(grid)) ? ListKind.Subservice : null),
        _ => null,
    };

    /// <summary>The list that a subject heads which is numbered like the items above it, over a table; null where it is an item.</summary>
    public ListKind? HeadedNext(IReadOnlyList<Block> blocks, int at) =>
        at + 1 < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.ListItem, Text: [.., not ('.' or ':' or ';' or ',')] } subject && (blocks[at + 1] is Grid || (at + 2 < blocks.Count && blocks[at + 1] is Paragraph { Lines.Count: 1 } && blocks[at + 2] is Grid)) && subject.Passage.Words.Count <= MostWordsOfSubject ? Announced(subject.Passage.Plain) : null;

    public ListKind? Announced(string words) => ListKinds.Of(users.Plainly(words));

    /// <summary>The sentence says that what stands below it is expected, and of whom: "Our controls assume that customers do the following."</summary>
    public bool Introduces(Block block, ListKind kind) => block is Paragraph { Kind: ParagraphKind.Text } paragraph && ListIntroduction.Of(users.Plainly(paragraph.Passage.Plain), namesOrganization) == kind;

    public ListKind? Introduced(IReadOnlyList<Block> blocks, int at) =>
        IntroducesInset(blocks, at) || (blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } relied && ListIntroduction.IsReliance(relied, namesOrganization) && (ListShapes.AreStatements(blocks, at + 1) || shapes.NameOrganizations(blocks, at + 1))) ? ListKind.Subservice
        : blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } paragraph && (shapes.BeginsItems(blocks, at + 1, paragraph) || UnmarkedItems.IsHeadedByCriterion(blocks, at + 1) || shapes.AreSentences(blocks, at + 1)) ? ListIntroduction.Of(users.Plainly(paragraph.Passage.Plain), namesOrganization) : null;

    /// <summary>
    /// A table of criteria beside what somebody should do, below words that presume something in no usual way: whose, is said by them, by its titles, by the heading above or by its rows.
    /// </summary>
    /// <remarks>Raw: <c>The criteria are met only with the help of brokers. They are expected to do the following:</c> over <c>Measure | Criterion</c></remarks>
    public ListKind? Presumed(IReadOnlyList<Block> blocks, int at, ListKind? about)
    {
        if (blocks[at] is not Paragraph { Kind: not ParagraphKind.ListItem } paragraph || at + 1 >= blocks.Count || blocks[at + 1] is not Grid grid || grid.Rows[0].Count > MostColumns || shapes.IsOfTests(grid) || !HasCriteriaBeside(grid))
            return null;
        var words = users.Plainly(paragraph.Passage.Plain);
        var last = Sentences.Of(words).Select(sentence => words.Substring(sentence.Start, sentence.Length)).LastOrDefault(words);
        var titles = string.Join(' ', grid.Rows[0].Select(cell => users.Plainly(cell.Plain)));
        var (isSaid, isTitled) = (ListIntroduction.Presumes(last), ListIntroduction.Presumes(titles));
        if ((!isSaid && !isTitled) || OfItsOwn().IsMatch(titles))
            return null;
        var said = ListIntroduction.SpeaksOf(last, namesOrganization) ?? ListIntroduction.SpeaksOf(words, namesOrganization) ?? ListIntroduction.SpeaksOf(titles, namesOrganization);
        // A table with numbers of controls, or of what "Harrow is assumed to control", may be the organization's own.
        if (said is not null || HasNumbersOfControls(grid) || !(isSaid || shapes.NameOrganizations(grid)))
            return said;
        // What "must" or "should" be may be asked of anybody, of the organization itself above all.
        if (!shapes.NameOrganizations(grid) && !ListIntroduction.PresumesOfOthers(last))
            return null;
        var heading = blocks.Take(at).Reverse().Take(MostBelowHeading).OfType<Paragraph>().FirstOrDefault(above => above.Kind == ParagraphKind.Heading);
        return shapes.NameOrganizations(grid) ? ListKind.Subservice : (heading is null ? null : ListIntroduction.SpeaksOf(users.Plainly(heading.Passage.Plain), namesOrganization)) ?? about;
    }

    // "Service commitment | Criteria", "Risk | Criteria"
    [GeneratedRegex(@"\b(?:commitments?|requirements?|risks?|threats?|polic(?:y|ies)|our)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfItsOwn();

    /// <summary>Blocks between a heading and the table.</summary>
    private const int MostBelowHeading = 3;

    private static bool HasCriteriaBeside(Grid grid) => Enumerable.Range(0, grid.Rows[0].Count)
        .Any(column => grid.Rows.Count(row => column < row.Count && !row[column].IsEmpty && ItemText.IsOnlyCriteria(row[column].Plain)) is var count && count >= 2 && count * 2 >= grid.Rows.Count);

    private static bool HasNumbersOfControls(Grid grid) =>
        grid.Rows.Count(row => row.Any(cell => !cell.IsEmpty && cell.Words.Count <= 2 && cell.Text.Any(char.IsLetter) && ControlIds.LooksLikeOne(cell.Plain) && !ItemText.IsOnlyCriteria(cell.Plain) && !ItemText.IsCoded(cell.Plain + " "))) * 2 > grid.Rows.Count;

    // "The following controls are expected to be in place there." says of itself only that there is a list: whose, was said before.
    public bool IntroducesAny(IReadOnlyList<Block> blocks, int at) =>
        blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } paragraph && ListIntroduction.IsOfAny(paragraph.Passage.Plain) && shapes.BeginsItems(blocks, at + 1, paragraph);

    /// <summary>"Controls at Beta Desk", not "Controls of Beta Desk (inclusive method)".</summary>
    private bool HeadsControlsOfOne(string heading) => OfOrganization().IsMatch(heading) && !heading.Contains("inclusive", StringComparison.OrdinalIgnoreCase) && namesOrganization(heading);

    /// <summary>A table with more columns than a list has, or one that begins "Control no. DSK-1 | Procedures": the controls of one that is included, which were tested.</summary>
    private static bool HoldsControls(Block? below) => below is Paragraph paragraph ? LabelOfNumber().IsMatch(paragraph.Passage.Plain) : below is Grid grid && (grid.Edges.Count > MostColumns || grid.Rows[0].Any(cell => LabelOfNumber().IsMatch(cell.Plain)));

    [GeneratedRegex(@"^\W*control\s+(?:no\b|number\b|id\b|ref(?:erence)?\b|#)\W{0,3}\s*(?-i:\p{Lu})\S*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelOfNumber();

    /// <summary>Of whom the text has spoken last; a heading begins another subject.</summary>
    public ListKind? AboutWhom(Block block, ListKind? before) => block switch
    {
        Paragraph paragraph when SpeaksOfUsers().IsMatch(paragraph.Passage.Plain) => namesOrganization(paragraph.Passage.Plain) ? null : ListKind.UserEntity,
        Paragraph paragraph when SubserviceTitle().IsMatch(paragraph.Passage.Plain) || namesOrganization(paragraph.Passage.Plain) => ListKind.Subservice,
        Paragraph { Kind: ParagraphKind.Heading, Text: [.., not ':'] } => null,
        _ => before,
    };

    private bool AreInBrackets(string heading) =>
        InBrackets().Match(heading) is { Success: true } match && shapes.AreOrganizations(match.Groups["names"].Value);

    // "• Northwind - hosting. Expected controls:" and its own items set in below it.
    private bool IntroducesInset(IReadOnlyList<Block> blocks, int at) =>
        blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } item && ListIntroduction.IsOfItem(item.Passage.Plain, namesOrganization) && ListShapes.IsInset(blocks, at + 1, item);

    // "At Beta Mail Ltd they are:" right behind the list of what is expected of another.
    public ListKind? ForAnother(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is Paragraph { Text: [.., ':'] } paragraph && paragraph.Passage.Words.Count <= 10 && (shapes.IsItem(blocks, at + 1) || ListShapes.IsIndented(blocks, at + 1, paragraph)) && namesOrganization(paragraph.Passage.Plain) ? ListKind.Subservice : null;

    public bool SaysSubservice(Grid grid) =>
        ItemTable.IsNamed(grid) || (ItemTable.Header(grid, mending) is { } titles && titles.Any(title => SubserviceTitle().IsMatch(title.Plain) || namesOrganization(title.Plain)));

    [GeneratedRegex(@"\bsub-?service|\bcarved?-?out|\bvendors?\b|\bproviders?\b|\bCSOCs?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubserviceTitle();

    [GeneratedRegex(@"\buser[\s-]+(?:entit|organi[sz])|\bCUECs?\b|\bcomplementary\s+(?:user|customer|client)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfUsers();

    // "Controls at Northwind", "Responsibilities of Northwind Hosting, Inc."
    [GeneratedRegex(@"^\W*(?:(?:[A-Z]\.?)?[\d.]+\s+)?(?:(?:(?:complementary|expected|assumed)\s+)?(?:controls|responsibilities)\s+(?:(?:expected|assumed)\s+)?(?:at|of|by)|what\s+.{1,40}\s(?:expects?|assumes?|requires?)\s+(?:of|at|from))\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOrganization();

    // "What Northwind is assumed to control", "Expected at Northwind"
    [GeneratedRegex(@"\b(?:assumed|expected)\s+(?:to\s+(?:control|do|have|operate)|at|of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AssumedOf();

    [GeneratedRegex(@"\((?<names>[^()]{2,80})\)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
