using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>
/// The controls that the report expects of user entities and of subservice organizations: the list below its heading, as a table, with
/// bullets, numbered, coded, or as one paragraph a control; over as many pages as it takes.
/// </summary>
public sealed partial class ComplementaryReader
{
    /// <param name="Unread">Words that announce a list below which none was found.</param>
    /// <param name="Incomplete">Lists of which something was not read, and how that shows.</param>
    /// <param name="Outside">Items that say what user entities must do, below words that were not known for those of a list.</param>
    public sealed record Lists(IReadOnlyList<ComplementaryControl> UserEntity, IReadOnlyList<ComplementaryControl> Subservice, IReadOnlyList<Passage> Organizations, IReadOnlyList<ListKind> Denied, IReadOnlyList<(ListKind Kind, int Page)> Unread, IReadOnlyList<(ListKind Kind, int Page, string What)> Incomplete, IReadOnlyList<ComplementaryControl> Outside);

    private readonly Dictionary<ListKind, List<ComplementaryControl>> lists = new() { [ListKind.UserEntity] = [], [ListKind.Subservice] = [] };
    private readonly List<ListKind> denied = [];
    private readonly List<(ListKind Kind, int Page)> unread = [];
    private readonly List<(ListKind Kind, int Page, string What)> incomplete = [];
    private readonly List<ComplementaryControl> outside = [];

    private readonly Func<string, bool> namesOrganization;
    private readonly UsersCalled users;
    private readonly ListShapes shapes;
    private readonly ListAnnouncements announcements;
    private readonly ListExtent extent;
    private readonly Expectations expectations;
    private readonly ComplementaryItems items;

    /// <param name="isOrganization">Tells the name of a subservice organization, which may stand above its part of the list.</param>
    /// <param name="namesOrganization">Tells a sentence that mentions one.</param>
    /// <param name="users">What the report calls its user entities.</param>
    public ComplementaryReader(Mending mending, Func<string, bool> isOrganization, Func<string, bool> namesOrganization, UsersCalled users)
    {
        this.namesOrganization = namesOrganization;
        this.users = users;
        shapes = new ListShapes(isOrganization, namesOrganization);
        announcements = new ListAnnouncements(shapes, mending, namesOrganization, users);
        extent = new ListExtent(announcements, shapes, isOrganization);
        expectations = new Expectations(namesOrganization);
        items = new ComplementaryItems(mending, isOrganization, announcements.Announced);
    }

    /// <param name="sections">The blocks of each part of the report: no list goes on into the next part.</param>
    public Lists Read(IEnumerable<IReadOnlyList<Block>> sections)
    {
        foreach (var section in sections)
            ReadSection(section);
        return new Lists(lists[ListKind.UserEntity], lists[ListKind.Subservice], items.Organizations, denied, unread, incomplete, [.. outside.Where(item => !lists[ListKind.UserEntity].Exists(read => read.Text.Value == item.Text.Value))]);
    }

    private void ReadSection(IReadOnlyList<Block> blocks)
    {
        // Where the list of one subservice organization ended, and of whom the text has spoken last.
        var next = -1;
        ListKind? about = null;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is Paragraph sentence)
                lists[ListKind.Subservice].AddRange(ListIntroduction.Inside(sentence, namesOrganization).Select(item => ItemText.Read(item, [])).OfType<ComplementaryControl>());
            var announced = announcements.KindOf(blocks, at);
            if (announced is null && Expected(blocks, at) is > 0 and var taken)
            {
                at += taken - 1;
            }
            else if ((announced ?? announcements.Introduced(blocks, at) ?? (at == next ? announcements.ForAnother(blocks, at) : null) ?? (about is not null && announcements.IntroducesAny(blocks, at) ? about : null) ?? announcements.Presumed(blocks, at, about)) is { } kind)
            {
                var end = announced is null ? extent.EndOfItems(blocks, Start(blocks, at), (Paragraph)blocks[at], kind) : extent.End(blocks, at, kind);
                if (AreNone(blocks, at, end) is { } behind)
                {
                    at = behind;
                    continue;
                }

                ReadList(blocks, at, end, kind);
                next = kind == ListKind.Subservice ? end : -1;
                at = Math.Max(at, end - 1);
            }
            else
            {
                about = announcements.AboutWhom(blocks[at], about);
                Note(blocks[at]);
            }
        }
    }

    /// <summary>Reads sentences that each say what is expected of others, and how many blocks they take.</summary>
    private int Expected(IReadOnlyList<Block> blocks, int at)
    {
        if (expectations.From(blocks, at) is ({ Length: > 0 } paragraphs, var whose))
        {
            Add(whose, paragraphs);
            return paragraphs.Length;
        }

        if (expectations.Within(blocks[at]) is not ({ Length: > 0 } sentences, var ofWhom))
            return 0;
        Add(ofWhom, sentences);
        return 1;
    }

    private static int Start(IReadOnlyList<Block> blocks, int at) => blocks[at] is Paragraph ? at + 1 : at;

    /// <summary>"User entity responsibilities" that are said to be no controls: the last block of them, before the next heading.</summary>
    private static int? AreNone(IReadOnlyList<Block> blocks, int at, int end)
    {
        if (blocks.Take(end).Skip(Start(blocks, at)).OfType<Paragraph>().FirstOrDefault() is not { } said || !NotThese().IsMatch(said.Passage.Plain))
            return null;
        do
            at++;
        while (at + 1 < end && blocks[at + 1] is not Paragraph { Kind: ParagraphKind.Heading });
        return at;
    }

    private void ReadList(IReadOnlyList<Block> blocks, int at, int end, ListKind kind)
    {
        var part = blocks.Take(end).Skip(Start(blocks, at)).ToArray();
        if (part.OfType<Paragraph>().Any(paragraph => None().IsMatch(paragraph.Passage.Plain)))
            denied.Add(kind);
        var found = items.Read(part, kind, opened: blocks[at] is Paragraph { Text: [.., ':'] } || (blocks[at] is Paragraph heading && ListShapes.AreSetIn(part, heading)), out var lost);
        if (found.Count == 0)
            found = [.. part.SelectMany(block => expectations.Within(block) is var (within, whose) && whose == kind ? within : [])];
        Add(kind, found);
        if (lost is not null)
            incomplete.Add((kind, blocks[at].Page, lost));
        if (found.Count == 0)
            unread.Add((kind, blocks[at].Page));
    }

    /// <summary>What a block outside the lists that were read says of such controls.</summary>
    private void Note(Block block)
    {
        if (block is Paragraph spoken && (ListIntroduction.Of(users.Plainly(spoken.Passage.Plain), namesOrganization) ?? ListKinds.Assumed(users.Plainly(spoken.Passage.Plain))) is { } promised)
            unread.Add((promised, spoken.Page));
        // Titles in the middle of what was taken for one table.
        if (block is Grid { Rows.Count: > 1 } table && !shapes.IsOfTests(table) && table.Rows.Skip(1).Select(row => string.Join(' ', row.Where(cell => !cell.IsEmpty).Select(cell => cell.Plain))).Select(row => ItemTable.IsTitles(row) ? ListKinds.Of(row) : null).FirstOrDefault(title => title is not null) is { } hidden)
            unread.Add((hidden, table.Page));
        if (block is Paragraph { Kind: ParagraphKind.ListItem } item && UsersMust().IsMatch(item.Passage.Plain) && ItemText.Read(item.Passage, []) is { } control)
            outside.Add(control);
    }

    // A matrix elsewhere may print a list once more; the same words are the same control.
    private void Add(ListKind kind, IReadOnlyList<ComplementaryControl> controls) => lists[kind].AddRange(controls.Where(item => !lists[kind].Exists(other => other.Text.Value == item.Text.Value)));

    [GeneratedRegex(@"^\W*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?(?:user\s+(?:entities|organi[sz]ations)|customers)\s+(?:are\s+(?:solely\s+)?responsible|should|must|are\s+expected)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsersMust();

    [GeneratedRegex(@"\b(?:are|is|do|does)\s+not\s+(?:(?:considered|deemed|regarded|to\s+be|as|meant|constitute|represent)\s+)*complementary\s+(?:user|customer|client)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotThese();

    [GeneratedRegex(@"\b(?:no|not\s+any|without\s+(?:the\s+need\s+for|relying\s+on|any))\s+complementary\s+(?:user|customer|sub-?service)|\bno\s+(?:CUECs?|CSOCs?|(?:user\s+entity|sub-?service\s+organi[sz]ation)\s+controls)\b|\bwithout\s+the\s+need\s+for\b|\bcontrols\s+(?:at|of|by)\s+(?:the\s+|any\s+)?(?:user\s+entities|customers|sub-?service\s+organi[sz]ations)\s+are\s+not\s+(?:required|necessary|needed)\b|\b(?:do(?:es)?|did)\s+not\s+(?:require|rely\s+on|assume|depend\s+on)\s+(?:any\s+)?complementary\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
