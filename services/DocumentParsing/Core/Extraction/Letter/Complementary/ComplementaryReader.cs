using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>
/// The controls that the report expects of user entities and of subservice organizations: the list below its heading, as a table, with
/// bullets, numbered, coded, or as one paragraph a control; over as many pages as it takes.
/// </summary>
/// <param name="isOrganization">Tells the name of a subservice organization, which may stand above its part of the list.</param>
/// <param name="namesOrganization">Tells a sentence that mentions one.</param>
/// <param name="users">What the report calls its user entities.</param>
public sealed partial class ComplementaryReader(Mending mending, Func<string, bool> isOrganization, Func<string, bool> namesOrganization, UsersCalled users)
{
    /// <param name="Unread">Words that announce a list below which none was found.</param>
    /// <param name="Incomplete">Lists of which something was not read, and how that shows.</param>
    /// <param name="Outside">Items that say what user entities must do, below words that were not known for those of a list.</param>
    public sealed record Lists(IReadOnlyList<ComplementaryControl> UserEntity, IReadOnlyList<ComplementaryControl> Subservice, IReadOnlyList<Passage> Organizations, IReadOnlyList<ListKind> Denied, IReadOnlyList<(ListKind Kind, int Page)> Unread, IReadOnlyList<(ListKind Kind, int Page, string What)> Incomplete, IReadOnlyList<ComplementaryControl> Outside);

    /// <summary>One such sentence is a remark.</summary>
    private const int LeastExpectations = 2;

    /// <summary>Such sentences of one paragraph that are a list.</summary>
    private const int LeastSentences = 3;

    /// <summary>Number, control, organization and criteria; tests of controls at an organization that is included have more.</summary>
    private const int MostColumns = 4;

    private readonly Dictionary<ListKind, List<ComplementaryControl>> lists = new() { [ListKind.UserEntity] = [], [ListKind.Subservice] = [] };
    private readonly List<Passage> organizations = [];
    private readonly List<ListKind> denied = [];
    private readonly List<(ListKind Kind, int Page)> unread = [];
    private readonly List<(ListKind Kind, int Page, string What)> incomplete = [];
    private readonly List<ComplementaryControl> outside = [];
    private readonly Dictionary<Grid, bool> ofTests = [];

    /// <param name="sections">The blocks of each part of the report: no list goes on into the next part.</param>
    public Lists Read(IEnumerable<IReadOnlyList<Block>> sections)
    {
        foreach (var section in sections)
            ReadSection(section);
        return new Lists(lists[ListKind.UserEntity], lists[ListKind.Subservice], organizations, denied, unread, incomplete, [.. outside.Where(item => !lists[ListKind.UserEntity].Exists(read => read.Text.Value == item.Text.Value))]);
    }

    private void ReadSection(IReadOnlyList<Block> blocks)
    {
        var next = -1;
        ListKind? about = null;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is Paragraph sentence)
                lists[ListKind.Subservice].AddRange(ListIntroduction.Inside(sentence, namesOrganization).Select(item => ItemText.Read(item, [])).OfType<ComplementaryControl>());
            var announced = KindOf(blocks, at);
            if (announced is null && Expectations(blocks, at) is ({ Length: >= LeastExpectations } expectations, var whose))
            {
                Add(whose, expectations);
                at += expectations.Length - 1;
                continue;
            }

            if (announced is null && ExpectationsWithin(blocks[at]) is ({ Length: > 0 } sentences, var ofWhom))
            {
                Add(ofWhom, sentences);
                continue;
            }

            if ((announced ?? Introduced(blocks, at) ?? (at == next ? ForAnother(blocks, at) : null) ?? (about is not null && IntroducesAny(blocks, at) ? about : null) ?? Presumed(blocks, at, about)) is not { } kind)
            {
                about = AboutWhom(blocks[at], about);
                if (blocks[at] is Paragraph spoken && (ListIntroduction.Of(users.Plainly(spoken.Passage.Plain), namesOrganization) ?? ListKinds.Assumed(users.Plainly(spoken.Passage.Plain))) is { } promised)
                    unread.Add((promised, spoken.Page));
                // Titles in the middle of what was taken for one table.
                if (blocks[at] is Grid { Rows.Count: > 1 } table && !IsOfTests(table) && table.Rows.Skip(1).Select(row => string.Join(' ', row.Where(cell => !cell.IsEmpty).Select(cell => cell.Plain))).Select(row => ItemTable.IsTitles(row) ? ListKinds.Of(row) : null).FirstOrDefault(title => title is not null) is { } hidden)
                    unread.Add((hidden, table.Page));
                if (blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } item && UsersMust().IsMatch(item.Passage.Plain) && ItemText.Read(item.Passage, []) is { } control)
                    outside.Add(control);
                continue;
            }

            var start = blocks[at] is Paragraph ? at + 1 : at;
            var end = announced is null ? EndOfItems(blocks, start, (Paragraph)blocks[at]) : End(blocks, at, kind);
            var part = blocks.Skip(start).Take(end - start).ToArray();
            // "User entity responsibilities" that are said to be no controls.
            if (part.OfType<Paragraph>().FirstOrDefault() is { } said && NotThese().IsMatch(said.Passage.Plain))
            {
                do
                    at++;
                while (at + 1 < end && blocks[at + 1] is not Paragraph { Kind: ParagraphKind.Heading });
                continue;
            }

            if (part.OfType<Paragraph>().Any(paragraph => None().IsMatch(paragraph.Passage.Plain)))
                denied.Add(kind);
            var items = Items(part, opened: blocks[at] is Paragraph { Text: [.., ':'] }, out var lost);
            if (items.Count == 0)
                items = [.. part.SelectMany(block => ExpectationsWithin(block) is var (within, whose) && whose == kind ? within : [])];
            Add(kind, items);
            if (lost is not null)
                incomplete.Add((kind, blocks[at].Page, lost));
            if (items.Count == 0)
                unread.Add((kind, blocks[at].Page));
            next = kind == ListKind.Subservice ? end : -1;
            at = Math.Max(at, end - 1);
        }
    }

    // A matrix elsewhere may print a list once more; the same words are the same control.
    private void Add(ListKind kind, IReadOnlyList<ComplementaryControl> items) => lists[kind].AddRange(items.Where(item => !lists[kind].Exists(other => other.Text.Value == item.Text.Value)));

    private ListKind? KindOf(IReadOnlyList<Block> blocks, int at) => blocks[at] switch
    {
        // "Subservice organization   Service provided   Expected controls"
        Paragraph titles when at + 1 < blocks.Count && blocks[at + 1] is Grid below && ItemTable.AreTitlesOfExpected(titles.Passage.Plain) && !IsOfTests(below) => ListKind.Subservice,
        // "Physical access (Northwind and Beta Desk)" over what is expected of them in this.
        Paragraph { Kind: ParagraphKind.Heading } subject when at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Kind: ParagraphKind.ListItem } && AreInBrackets(subject.Passage.Plain) => ListKind.Subservice,
        Paragraph { Kind: ParagraphKind.Heading } paragraph when paragraph.Text[^1] is not (':' or ',') => Announced(paragraph.Passage.Plain) ?? (OfOrganization().IsMatch(paragraph.Passage.Plain) && namesOrganization(paragraph.Passage.Plain) && !(at + 1 < blocks.Count && blocks[at + 1] is Grid { Edges.Count: > MostColumns }) ? ListKind.Subservice : null),
        // "Complementary subservice organization controls expected of Northwind:" is a heading in all but its type.
        Paragraph { Kind: not ParagraphKind.ListItem } paragraph when paragraph.Text[^1] == ':' && paragraph.Passage.Words.Count <= 25 && !ListIntroduction.IsOfAnother(paragraph.Passage.Plain) => Announced(paragraph.Passage.Plain),
        Paragraph paragraph when ItemTable.IsNameOfTable(paragraph.Passage.Plain) && at + 1 < blocks.Count && blocks[at + 1] is Grid below && !IsOfTests(below) && ItemTable.Header(below, mending) is not null => ListKind.Subservice,
        // "Complementary Subservice Organization Controls." before a list is one as well.
        Paragraph { Kind: ParagraphKind.Text } paragraph when paragraph.Text[^1] == '.' && paragraph.Passage.Words.Count <= 7 && IsItem(blocks, at + 1) => Announced(paragraph.Passage.Plain),
        // Titles that were set closer than their table: "Control expected to be implemented by Northwind   Criteria".
        Paragraph { Kind: ParagraphKind.Text } paragraph when paragraph.Text[^1] is not ('.' or ':' or ',' or ';') && IsItem(blocks, at + 1) && blocks[at + 1] is Grid => Announced(paragraph.Passage.Plain),
        Grid grid when ItemTable.IsNamed(grid) || (ItemTable.Header(grid, mending) is { } expected && expected.Any(title => AssumedOf().IsMatch(title.Plain) && namesOrganization(title.Plain))) => ListKind.Subservice,
        Grid grid => ItemTable.Header(grid, mending) is not { } titles ? null
            : titles.Select(cell => cell.Words.Count >= 2 ? Announced(cell.Plain) : null).FirstOrDefault(kind => kind is not null) ?? (ItemTable.NamesWhoseControls(titles) || (ItemTable.AreOfExpected(titles) && NameOrganizations(grid)) ? ListKind.Subservice : null),
        _ => null,
    };

    private ListKind? Announced(string words) => ListKinds.Of(users.Plainly(words));

    private ListKind? Introduced(IReadOnlyList<Block> blocks, int at) =>
        IntroducesInset(blocks, at) || (blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } relied && ListIntroduction.IsReliance(relied, namesOrganization) && AreStatements(blocks, at + 1)) ? ListKind.Subservice
        : blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } paragraph && (IsItem(blocks, at + 1) || IsIndented(blocks, at + 1, paragraph) || IsGroup(blocks, at + 1) || UnmarkedItems.IsHeadedByCriterion(blocks, at + 1) || AreSentences(blocks, at + 1)) ? ListIntroduction.Of(users.Plainly(paragraph.Passage.Plain), namesOrganization) : null;

    /// <summary>
    /// A table of criteria beside what somebody should do, below words that presume something in no usual way: whose, is said by them, by its titles, by the heading above or by its rows.
    /// </summary>
    /// <remarks>Raw: <c>The criteria are met only with the help of brokers. They are expected to do the following:</c> over <c>Measure | Criterion</c></remarks>
    private ListKind? Presumed(IReadOnlyList<Block> blocks, int at, ListKind? about)
    {
        if (blocks[at] is not Paragraph { Kind: not ParagraphKind.ListItem } paragraph || at + 1 >= blocks.Count || blocks[at + 1] is not Grid grid || grid.Rows[0].Count > MostColumns || IsOfTests(grid) || !HasCriteriaBeside(grid))
            return null;
        var words = users.Plainly(paragraph.Passage.Plain);
        var last = Sentences.Of(words).Select(sentence => words.Substring(sentence.Start, sentence.Length)).LastOrDefault(words);
        var titles = string.Join(' ', grid.Rows[0].Select(cell => users.Plainly(cell.Plain)));
        var (isSaid, isTitled) = (ListIntroduction.Presumes(last), ListIntroduction.Presumes(titles));
        if ((!isSaid && !isTitled) || OfItsOwn().IsMatch(titles))
            return null;
        var said = ListIntroduction.SpeaksOf(last, namesOrganization) ?? ListIntroduction.SpeaksOf(words, namesOrganization) ?? ListIntroduction.SpeaksOf(titles, namesOrganization);
        // A table with numbers of controls, or of what "Harrow is assumed to control", may be the organization's own.
        if (said is not null || HasNumbersOfControls(grid) || !(isSaid || NameOrganizations(grid)))
            return said;
        // What "must" or "should" be may be asked of anybody, of the organization itself above all.
        if (!NameOrganizations(grid) && !ListIntroduction.PresumesOfOthers(last))
            return null;
        var heading = blocks.Take(at).Reverse().Take(MostBelowHeading).OfType<Paragraph>().FirstOrDefault(above => above.Kind == ParagraphKind.Heading);
        return NameOrganizations(grid) ? ListKind.Subservice : (heading is null ? null : ListIntroduction.SpeaksOf(users.Plainly(heading.Passage.Plain), namesOrganization)) ?? about;
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
    private bool IntroducesAny(IReadOnlyList<Block> blocks, int at) =>
        blocks[at] is Paragraph { Kind: not ParagraphKind.ListItem } paragraph && ListIntroduction.IsOfAny(paragraph.Passage.Plain) && (IsItem(blocks, at + 1) || IsIndented(blocks, at + 1, paragraph) || IsGroup(blocks, at + 1));

    /// <summary>Of whom the text has spoken last; a heading begins another subject.</summary>
    private ListKind? AboutWhom(Block block, ListKind? before) => block switch
    {
        Paragraph paragraph when SpeaksOfUsers().IsMatch(paragraph.Passage.Plain) => namesOrganization(paragraph.Passage.Plain) ? null : ListKind.UserEntity,
        Paragraph paragraph when SubserviceTitle().IsMatch(paragraph.Passage.Plain) || namesOrganization(paragraph.Passage.Plain) => ListKind.Subservice,
        Paragraph { Kind: ParagraphKind.Heading, Text: [.., not ':'] } => null,
        _ => before,
    };

    // "Northwind locks its doors. Northwind destroys its disks. Northwind reads its logs."
    private bool AreSentences(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text } paragraph && UnmarkedItems.BeginAlike(paragraph.Passage.Plain) && isOrganization(paragraph.Passage.Plain.Split(' ', 2)[0]);

    private bool AreInBrackets(string heading) =>
        InBrackets().Match(heading) is { Success: true } match && (isOrganization(match.Groups["names"].Value) || match.Groups["names"].Value.Split([",", " and ", "&", "/"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(isOrganization));

    /// <summary>"Northwind is expected to lock its doors. (CC6.4)", "Northwind is expected to …": paragraphs that follow each other, whatever announces them.</summary>
    private (ComplementaryControl[] Items, ListKind Kind) Expectations(IReadOnlyList<Block> blocks, int at)
    {
        if (KindOfExpectation(blocks[at]) is not { } kind)
            return ([], default);
        return ([.. blocks.Skip(at).TakeWhile(block => KindOfExpectation(block) == kind).Select(block => ItemText.Read(((Paragraph)block).Passage, [])).OfType<ComplementaryControl>()], kind);
    }

    private ListKind? KindOfExpectation(Block block) => block is Paragraph { Text: [.., '.' or ')' or ']'] } paragraph ? KindOfExpectation(paragraph.Passage.Plain) : null;

    private ListKind? KindOfExpectation(string text) =>
        ListIntroduction.Expectation(text) is not { } whose ? null : namesOrganization(whose) ? ListKind.Subservice : ListIntroduction.IsAssumedOfUser(text, whose) ? ListKind.UserEntity : null;

    /// <summary>One paragraph that ends in such sentences: "Customers are expected to lock their doors. Customers are expected to …"</summary>
    private (ComplementaryControl[] Items, ListKind Kind) ExpectationsWithin(Block block)
    {
        if (block is not Paragraph { Kind: ParagraphKind.Text, Text: [.., '.'] } paragraph)
            return ([], default);
        var said = Sentences.Of(paragraph.Passage.Plain).Select(sentence => (Text: paragraph.Passage.Slice(sentence.Start, sentence.Length), Kind: KindOfExpectation(paragraph.Passage.Plain.Substring(sentence.Start, sentence.Length))))
            .SkipWhile(sentence => sentence.Kind is null).ToArray();
        return said.Length >= LeastSentences && Array.TrueForAll(said, sentence => sentence.Kind == said[0].Kind)
            ? ([.. said.Select(sentence => ItemText.Read(sentence.Text, [])).OfType<ComplementaryControl>()], said[0].Kind!.Value) : ([], default);
    }

    // "• Northwind - hosting. Expected controls:" and its own items set in below it.
    private bool IntroducesInset(IReadOnlyList<Block> blocks, int at) =>
        blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } item && ListIntroduction.IsOfItem(item.Passage.Plain, namesOrganization) && IsInset(blocks, at + 1, item);

    private static bool IsInset(IReadOnlyList<Block> blocks, int at, Paragraph above) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } item && item.Lines[0].Box.X0 - above.Lines[0].Box.X0 > 4;

    private static bool AreStatements(IReadOnlyList<Block> blocks, int at) =>
        blocks.Skip(at).TakeWhile(block => block is Paragraph { Kind: ParagraphKind.ListItem }).Cast<Paragraph>().ToArray() is { Length: > 0 } items && items.All(item => ListIntroduction.IsStatement(item.Passage.Plain));

    // "At Beta Mail Ltd they are:" right behind the list of what is expected of another.
    private ListKind? ForAnother(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is Paragraph { Text: [.., ':'] } paragraph && paragraph.Passage.Words.Count <= 10 && (IsItem(blocks, at + 1) || IsIndented(blocks, at + 1, paragraph)) && namesOrganization(paragraph.Passage.Plain) ? ListKind.Subservice : null;

    private bool IsItem(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && (blocks[at] is Paragraph { Kind: ParagraphKind.ListItem } || (blocks[at] is Grid grid && !IsOfTests(grid)));

    // "Criterion CC6.4" above those of its items, which may only be set in below it.
    private bool IsGroup(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph line && ItemText.IsOnlyCriteria(line.Passage.Plain)
        && (IsItem(blocks, at + 1) || (at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Kind: ParagraphKind.Text } text && IsIndented(text, line)));

    // Bullets may be drawn, so that only the indent is left of them.
    private static bool IsIndented(IReadOnlyList<Block> blocks, int at, Paragraph above) =>
        at < blocks.Count && (above.Text[^1] == ':' || (above.Text[^1] == '.' && Below().IsMatch(above.Passage.Plain))) && blocks[at] is Paragraph paragraph && IsIndented(paragraph, above);

    private static bool IsIndented(Paragraph paragraph, Paragraph above) =>
        (paragraph.Kind == ParagraphKind.Text || ItemText.EndsInItsCriteria(paragraph.Passage.Plain)) && paragraph.Lines[0].Box.X0 - above.Lines[0].Box.X0 is > 8 and < 80;

    private int EndOfItems(IReadOnlyList<Block> blocks, int at, Paragraph above)
    {
        if (above.Kind == ParagraphKind.ListItem)
        {
            while (IsInset(blocks, at, above))
                at++;
            return at;
        }

        if (AreSentences(blocks, at))
            return at + 1;
        if (UnmarkedItems.IsHeadedByCriterion(blocks, at))
        {
            while (at < blocks.Count && blocks[at] is Paragraph { Kind: not ParagraphKind.Heading })
                at++;
            return at;
        }

        var grouped = IsGroup(blocks, at);
        while (IsItem(blocks, at) || IsIndented(blocks, at, above) || IsGroup(blocks, at) || IsNextOrganization(blocks, at) || (grouped && at < blocks.Count && blocks[at] is Paragraph text && IsIndented(text, above)))
            at++;
        return at;
    }

    // "Beta Desk Ltd" over what is expected of it, below what is expected of Northwind.
    private bool IsNextOrganization(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Heading } name && isOrganization(name.Passage.Plain.TrimEnd(':')) && IsItem(blocks, at + 1);

    private int End(IReadOnlyList<Block> blocks, int at, ListKind kind)
    {
        double? group = null;
        var listed = false;
        for (var end = at + 1; end < blocks.Count; end++)
        {
            if (blocks[end] is Grid tested && IsOfTests(tested))
                return end;
            listed |= IsItem(blocks, end);
            if (KindOf(blocks, end) is { } other)
            {
                // "Control expected of the clinic": whose, only the heading above the table says.
                if (other != kind && !(kind == ListKind.UserEntity && blocks[end] is Grid grid && !SaysSubservice(grid)))
                    return end;
                continue;
            }

            if (blocks[end] is Paragraph { Kind: ParagraphKind.Heading } heading && EndsList(heading, blocks[at] as Paragraph) && !GoesOnBehind(blocks, end, kind) && !IsBetweenParts(blocks, end))
            {
                // A list that begins with a smaller heading is grouped: "Control Objective 1" and what is expected for it, "Control Objective 2" …
                var headsItems = IsItem(blocks, end + 1) || IsLike(blocks, end + 1) || IsSetIn(blocks, end + 1, heading) || (IsSentence(blocks, end + 1) && IsMarked(blocks, end + 2));
                if (headsItems && !listed && blocks[at] is Paragraph above && heading.Height < above.Height - 0.3)
                    group ??= heading.Height;
                if (!headsItems || group is not { } height || Math.Abs(heading.Height - height) > 0.2)
                    return end;
            }

            // "The following is expected of Northwind:" below what is expected of user entities.
            if (listed && blocks[end] is (Paragraph { Kind: ParagraphKind.Text } or Paragraph { Kind: ParagraphKind.Heading, Text: [.., ':'] }) && Introduced(blocks, end) is { } begun && begun != kind)
                return end;
            // A list whose items have a code of their own ends before a table of numbers without it.
            if (blocks[end] is Grid table && blocks.Skip(at).Take(end - at).OfType<Grid>().FirstOrDefault() is { } first && IsCoded(first) && !IsCoded(table))
                return blocks[end - 1] is Paragraph { Kind: ParagraphKind.Text } caption && CriterionList.Read(caption.Passage.Plain).Count > 0 ? end - 1 : end;

            // A table whose header says nothing of the list begins something else, such as the tests.
            if (blocks[at] is Grid && blocks[end] is Paragraph { Kind: ParagraphKind.Text } text && text.Passage.Words.Count > 30)
                return end;
        }

        return blocks.Count;
    }

    // "Registrars" over "A registrar decides what is kept." and what registrars must do.
    private static bool IsSentence(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text } paragraph && Sentences.Of(paragraph.Passage.Plain).Count() == 1;

    private static bool IsMarked(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.ListItem };

    // "Accounts" over "Keep the list of administrators current.", set in below it, where the bullets are drawings.
    private static bool IsSetIn(IReadOnlyList<Block> blocks, int at, Paragraph heading) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text, Text: [.., '.'] } paragraph && IsIndented(paragraph, heading);

    private static bool IsLike(IReadOnlyList<Block> blocks, int at) => at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Text } paragraph && UnmarkedItems.IsLike(paragraph.Passage.Plain);

    /// <summary>"CUEC-01 | User entities should …", "CUEC-02 | …"</summary>
    private static bool IsCoded(Grid grid) => grid.Rows.Count(row => row.Any(cell => ItemText.IsCoded(cell.Plain + " "))) * 2 > grid.Rows.Count;

    /// <summary>"CC6.4 | Northwind locks its doors." in most of the rows.</summary>
    private bool NameOrganizations(Grid grid) => grid.Rows.Count(row => row.Any(cell => namesOrganization(cell.Plain))) * 2 > grid.Rows.Count;

    private bool SaysSubservice(Grid grid) =>
        ItemTable.IsNamed(grid) || (ItemTable.Header(grid, mending) is { } titles && titles.Any(title => SubserviceTitle().IsMatch(title.Plain) || namesOrganization(title.Plain)));

    /// <summary>A table that says how something was tested, or what came out, lists the organization's own controls.</summary>
    // Each table is asked about several times, and its titles are dear to read.
    private bool IsOfTests(Grid grid)
    {
        if (!ofTests.TryGetValue(grid, out var isOfTests))
        {
            ofTests[grid] = isOfTests = Enumerable.Range(0, Math.Min(4, grid.Lines.Count))
                .Any(at => ColumnHeader.TryRead(grid.Lines, at) is { } header && (header.Has(ColumnRole.Test) || header.Has(ColumnRole.Result)));
        }

        return isOfTests;
    }

    // A line at the foot of a page that was not known for a footer looks like a heading, but the list goes on at once on the next page.
    private bool GoesOnBehind(IReadOnlyList<Block> blocks, int heading, ListKind kind) =>
        heading + 1 < blocks.Count && blocks[heading + 1].Page > blocks[heading].Page
        && (KindOf(blocks, heading + 1) == kind
            || (blocks[heading + 1] is Paragraph { Kind: ParagraphKind.ListItem } && blocks[heading - 1] is Paragraph { Kind: ParagraphKind.ListItem })
            || IsFoot(blocks, heading)
            || (blocks[heading + 1] is Grid next && blocks[heading - 1] is Grid before && next.Rows[0].Count == before.Rows[0].Count));

    /// <summary>A row across the table, with a name that is not known: right above and below it stand rows of one make, with criteria.</summary>
    private static bool IsBetweenParts(IReadOnlyList<Block> blocks, int heading) =>
        heading > 0 && heading + 1 < blocks.Count && blocks[heading - 1] is Grid before && blocks[heading + 1] is Grid after && before.Rows[^1].Count == after.Rows[0].Count && before.Rows[^1].Count > 1
        && before.Rows[^1].Any(cell => ItemText.IsOnlyCriteria(cell.Plain)) && after.Rows[0].Any(cell => ItemText.IsOnlyCriteria(cell.Plain));

    // Set clearly smaller than the text above it, it is no heading of what comes behind the page.
    private static bool IsFoot(IReadOnlyList<Block> blocks, int at) =>
        at > 0 && blocks[at] is Paragraph { Kind: ParagraphKind.Heading } foot && blocks[at - 1] is Paragraph { Kind: not ParagraphKind.Heading } above && above.Page == foot.Page && foot.Height < 0.85 * above.Height;

    private bool EndsList(Paragraph heading, Paragraph? above)
    {
        var text = heading.Passage.Plain;
        if (text[^1] is ':' or ',' or ';' || isOrganization(text) || ItemText.IsCoded(text) || CriterionList.Read(text).Count > 0 || UnmarkedItems.IsLike(text) || ItemTable.IsTitles(text))
            return false;
        return above is null || heading.Height > above.Height - 0.4 || CategoryReader.ReadLine(text).InScope.Count == 0;
    }

    /// <param name="lost">How it shows that something was not read; null where nothing does.</param>
    private List<ComplementaryControl> Items(Block[] part, bool opened, out string? lost)
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
        var begins = Enumerable.Range(0, Math.Max(0, part.Length - 1)).FirstOrDefault(at => part[at] is Paragraph line && ItemText.IsOnlyCriteria(line.Passage.Plain) && part[at + 1] is Paragraph below && IsIndented(below, line), -1);
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
                    if (row.Criteria.Count == 0 && row.Text.Words.Count <= 8 && found.Count > 0 && row.Text.Text[^1] is not ('.' or ';') && Announced(row.Text.Plain) is not null)
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
            // A note at the foot of the page, in small type.
            if (paragraph.Kind == ParagraphKind.ListItem && paragraph.Height < 0.85 * usual[usual.Length / 2] && (at + 1 == part.Length || part[at + 1].Page > paragraph.Page))
                continue;
            if (isOrganization(text.TrimEnd(':')))
            {
                organizations.Add(paragraph.Passage);
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
            else if (!listed && at > begins && !IsFoot(part, at) && paragraph.Passage.Words.Count > 3 && (!UnmarkedItems.IsAround(text) || ListIntroduction.Enumerated(paragraph.Passage).Count > 2) && (opened || (at > 0 && part[at - 1] == criteria) || IsBelow(criteria, paragraph) || unmarked.IsItem(paragraph)) && (margin is null || Math.Abs(paragraph.Lines[0].Box.X0 - margin.Value) < 4))
            {
                margin ??= paragraph.Lines[0].Box.X0;
                found.AddRange(unmarked.Of(paragraph).Select(item => (item, above)));
            }
            else if (text[^1] == ':')
            {
                opened = true;
            }
        }

        if (Gap(numbers) is var (from, to))
            lost = $"Their numbers go from {from} to {to}: what stands between was not read.";
        return [.. found.Select(item => ItemText.Read(item.Text, item.Criteria)).Where(item => item is not null).Select(item => item!)];
    }

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

    /// <summary>"S. No.   Complementary user entity control" over its table begins like an item and is none.</summary>
    private static bool AreTitles(Block[] part, int at) =>
        part[at] is Paragraph line && line.Text[^1] is not ('.' or ';') && at + 1 < part.Length && part[at + 1] is Grid && ListKinds.Of(line.Passage.Plain) is not null;

    /// <summary>"• User entities should keep a record, which shows" and, set in below it, "◦ the request and its approval;".</summary>
    private static bool IsPartOf(Paragraph top, Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.ListItem && paragraph.Lines[0].Box.X0 - top.Lines[0].Box.X0 > 4 && top.Text[^1] is not ('.' or ';') && top.Passage.Words.Count > 4
        && ItemText.WithoutMark(paragraph.Passage.Plain) is [var first, ..] && char.IsLower(first);

    private static bool IsBelow(Paragraph? criteria, Paragraph paragraph) => criteria is not null && IsIndented(paragraph, criteria);

    private const int WordsOfOpening = 3;

    /// <summary>The first words behind the mark of an item; empty where there are fewer.</summary>
    private static string OpeningOf(string text) => ItemText.WithoutMark(text).Split(' ') is { Length: > WordsOfOpening } words ? string.Join(' ', words.Take(WordsOfOpening)) : "";

    [GeneratedRegex(@"^\W*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?(?:user\s+(?:entities|organi[sz]ations)|customers)\s+(?:are\s+(?:solely\s+)?responsible|should|must|are\s+expected)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsersMust();

    [GeneratedRegex(@"\bsub-?service|\bcarved?-?out|\bvendors?\b|\bproviders?\b|\bCSOCs?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubserviceTitle();

    [GeneratedRegex(@"\buser[\s-]+(?:entit|organi[sz])|\bCUECs?\b|\bcomplementary\s+(?:user|customer|client)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfUsers();

    // "We expect the controls below to be operated by …."
    [GeneratedRegex(@"\b(?:below|following|these)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    // "Controls at Northwind", "Responsibilities of Northwind Hosting, Inc."
    [GeneratedRegex(@"^\W*(?:[\d.]+\s+)?(?:(?:(?:complementary|expected|assumed)\s+)?(?:controls|responsibilities)\s+(?:(?:expected|assumed)\s+)?(?:at|of|by)|what\s+.{1,40}\s(?:expects?|assumes?|requires?)\s+(?:of|at|from))\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOrganization();

    // "What Northwind is assumed to control", "Expected at Northwind"
    [GeneratedRegex(@"\b(?:assumed|expected)\s+(?:to\s+(?:control|do|have|operate)|at|of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AssumedOf();

    // "Table 2: Northwind Hosting, Inc."
    [GeneratedRegex(@"^\W*(?:table|exhibit|figure)\s+[\d.]+\W", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\b(?:are|is|do|does)\s+not\s+(?:(?:considered|deemed|regarded|to\s+be|as|meant|constitute|represent)\s+)*complementary\s+(?:user|customer|client)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotThese();

    [GeneratedRegex(@"\((?<names>[^()]{2,80})\)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\b(?:no|not\s+any|without\s+(?:the\s+need\s+for|relying\s+on|any))\s+complementary\s+(?:user|customer|sub-?service)|\bno\s+(?:CUECs?|CSOCs?|(?:user\s+entity|sub-?service\s+organi[sz]ation)\s+controls)\b|\bwithout\s+the\s+need\s+for\b|\b(?:do(?:es)?|did)\s+not\s+(?:require|rely\s+on|assume|depend\s+on)\s+(?:any\s+)?complementary\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
