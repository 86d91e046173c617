using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>Where a list ends that begins at a block.</summary>
/// <param name="isOrganization">Tells the name of a subservice organization, below which its part of the list follows.</param>
internal sealed class ListExtent(ListAnnouncements announcements, ListShapes shapes, Func<string, bool> isOrganization)
{
    public int EndOfItems(IReadOnlyList<Block> blocks, int at, Paragraph above, ListKind kind)
    {
        if (above.Kind == ParagraphKind.ListItem)
        {
            while (ListShapes.IsInset(blocks, at, above))
                at++;
            return at;
        }

        if (shapes.AreSentences(blocks, at))
            return at + 1;
        if (UnmarkedItems.IsHeadedByCriterion(blocks, at))
        {
            while (at < blocks.Count && blocks[at] is Paragraph { Kind: not ParagraphKind.Heading })
                at++;
            return at;
        }

        var grouped = shapes.IsGroup(blocks, at);
        while (announcements.HeadedNext(blocks, at) is null && !HeadsOther(blocks, at, kind) && (shapes.BeginsItems(blocks, at, above) || (grouped && at < blocks.Count && blocks[at] is Paragraph text && ListShapes.IsIndented(text, above))))
            at++;
        return at;
    }

    /// <summary>"Complementary user entity controls" over its table, whose words are those of titles, too.</summary>
    private bool HeadsOther(IReadOnlyList<Block> blocks, int at, ListKind kind) =>
        at < blocks.Count && blocks[at] is Paragraph { Kind: ParagraphKind.Heading } && announcements.KindOf(blocks, at) is { } other && other != kind;

    public int End(IReadOnlyList<Block> blocks, int at, ListKind kind)
    {
        double? group = null;
        var listed = false;
        for (var end = at + 1; end < blocks.Count; end++)
        {
            if (blocks[end] is Grid other && (shapes.IsOfTests(other) || ListShapes.IsGlossary(other)))
                return end;
            listed |= shapes.IsItem(blocks, end);
            if (announcements.KindOf(blocks, end) is { } announced)
            {
                // "Control expected of the clinic": whose, only the heading above the table says.
                if (announced != kind && !(kind == ListKind.UserEntity && blocks[end] is Grid grid && !announcements.SaysSubservice(grid)))
                    return end;
                continue;
            }

            if (blocks[end] is Paragraph { Kind: ParagraphKind.Heading } heading && EndsList(blocks, end, blocks[at] as Paragraph) && !GoesOnBehind(blocks, end, kind) && !IsBetweenParts(blocks, end))
            {
                // A list that begins with a smaller heading is grouped: "Control Objective 1" and what is expected for it, "Control Objective 2" …
                var headsItems = shapes.IsItem(blocks, end + 1) || ListShapes.IsLike(blocks, end + 1) || ListShapes.IsSetIn(blocks, end + 1, heading) || (ListShapes.IsSentence(blocks, end + 1) && ListShapes.IsMarked(blocks, end + 2));
                // So is one whose introduction stands right above the first of them, in whatever type they are set.
                if (headsItems && !listed && blocks[at] is Paragraph above && (heading.Height < above.Height - 0.3 || announcements.Introduces(blocks[end - 1], kind)))
                    group ??= heading.Height;
                if (!headsItems || group is not { } height || Math.Abs(heading.Height - height) > 0.2)
                    return end;
            }

            // "The following is expected of Northwind:" below what is expected of user entities.
            if (listed && blocks[end] is (Paragraph { Kind: ParagraphKind.Text } or Paragraph { Kind: ParagraphKind.Heading, Text: [.., ':'] }) && announcements.Introduced(blocks, end) is { } begun && begun != kind)
                return end;
            // A list whose items have a code of their own ends before a table of numbers without it.
            if (blocks[end] is Grid table && blocks.Skip(at).Take(end - at).OfType<Grid>().FirstOrDefault() is { } first && ListShapes.IsCoded(first) && !ListShapes.IsCoded(table))
                return blocks[end - 1] is Paragraph { Kind: ParagraphKind.Text } caption && CriterionList.Read(caption.Passage.Plain).Count > 0 ? end - 1 : end;

            // A table whose header says nothing of the list begins something else, such as the tests.
            if (blocks[at] is Grid && blocks[end] is Paragraph { Kind: ParagraphKind.Text } text && text.Passage.Words.Count > 30)
                return end;
        }

        return blocks.Count;
    }

    // A line at the foot of a page that was not known for a footer looks like a heading, but the list goes on at once on the next page.
    private bool GoesOnBehind(IReadOnlyList<Block> blocks, int heading, ListKind kind) =>
        heading + 1 < blocks.Count && blocks[heading + 1].Page > blocks[heading].Page
        && (announcements.KindOf(blocks, heading + 1) == kind
            || (blocks[heading + 1] is Paragraph { Kind: ParagraphKind.ListItem } && blocks[heading - 1] is Paragraph { Kind: ParagraphKind.ListItem })
            || ListShapes.IsFoot(blocks, heading)
            || (blocks[heading + 1] is Grid next && blocks[heading - 1] is Grid before && next.Rows[0].Count == before.Rows[0].Count));

    /// <summary>A row across the table, with a name that is not known: right above and below it stand rows of one make, with criteria.</summary>
    private static bool IsBetweenParts(IReadOnlyList<Block> blocks, int heading) =>
        heading > 0 && heading + 1 < blocks.Count && blocks[heading - 1] is Grid before && blocks[heading + 1] is Grid after && before.Rows[^1].Count == after.Rows[0].Count && before.Rows[^1].Count > 1
        && before.Rows[^1].Any(cell => ItemText.IsOnlyCriteria(cell.Plain)) && after.Rows[0].Any(cell => ItemText.IsOnlyCriteria(cell.Plain));

    private bool EndsList(IReadOnlyList<Block> blocks, int at, Paragraph? above)
    {
        var heading = (Paragraph)blocks[at];
        var text = heading.Passage.Plain;
        if (text[^1] is ':' or ',' or ';' || isOrganization(text) || ItemText.IsCoded(text) || CriterionList.Read(text).Count > 0 || UnmarkedItems.IsLike(text) || ItemText.IsObjective(text) || (ItemTable.IsTitles(text) && !(at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Kind: ParagraphKind.Heading } or Paragraph { Kind: ParagraphKind.Text, Text: [.., '.'] })))
            return false;
        return above is null || heading.Height > above.Height - 0.4 || CategoryReader.ReadLine(text).InScope.Count == 0;
    }
}
