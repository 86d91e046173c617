using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Lines to paragraphs, headings, list items and grids, in reading order.</summary>
public static partial class BlockReader
{
    /// <summary>Type of this many times the usual height is that of a heading.</summary>
    private const double Larger = 1.08;

    public static List<Block> Read(DocumentLayout document)
    {
        List<Block> blocks = [];
        var usual = UsualHeight(document.Pages.SelectMany(page => page.Lines)) ?? 10;
        var flow = new TextFlow(document.Pages);
        foreach (var page in document.Pages)
        {
            var lines = page.Lines;
            // A letter may be set larger than the tables that make up most of the report: there running text is no heading.
            var body = Math.Max(usual, UsualHeight(lines.Where(TextFlow.IsRunning)) ?? 0);
            for (var i = 0; i < lines.Count;)
            {
                if ((i == 0 && blocks.Count > 0 && blocks[^1] is Grid broken && broken.Lines[^1].Page == page.Number - 1 && GridReader.TryContinue(document, lines, broken, out var grid, out var next))
                    || GridReader.TryRead(document, lines, i, out grid, out next))
                {
                    blocks.Add(grid!);
                    i = next;
                    continue;
                }

                var start = i++;
                while (i < lines.Count && Continues(flow, lines[i - 1], lines[i], lines[start]) && !GridReader.Starts(lines, i))
                    i++;
                Add(document, blocks, lines.Skip(start).Take(i - start).ToArray(), body, flow);
            }
        }

        HeadNumbered(blocks, usual);
        ShortItems.Mark(blocks);
        return blocks;
    }

    public static bool BeginsWithBullet(string text) => Bullet().IsMatch(text);

    private static void Add(DocumentLayout document, List<Block> blocks, Line[] lines, double body, TextFlow flow)
    {
        var passage = document.Mending.Join(lines.SelectMany(line => line.Words).ToArray());
        // "4. Complementary User Entity Controls" in larger type is a numbered heading, no item.
        var kind = ListOpening().IsMatch(passage.Plain) && !(lines[0].Height > Larger * body && IsHeading(passage, lines, body)) ? ParagraphKind.ListItem : IsHeading(passage, lines, body) ? ParagraphKind.Heading : ParagraphKind.Text;
        if (kind == ParagraphKind.Text && blocks.Count > 0 && blocks[^1] is Paragraph before && GoesOnElsewhere(before.Lines[^1], lines[0])
            && IsUnfinished(before, flow.StopsEarly(before.Lines[^1], lines[0])) && Math.Abs(before.Height - lines[0].Height) < 0.6)
        {
            Line[] joined = [.. before.Lines, .. lines];
            blocks[^1] = new Paragraph(document.Mending.Join(joined.SelectMany(line => line.Words).ToArray()), before.Kind == ParagraphKind.Heading ? kind : before.Kind, joined);
            return;
        }

        blocks.Add(new Paragraph(passage, kind, lines));
    }

    /// <summary>"Q. Complementary user entity controls" in bold type has a text right below its number; the words of an item go on below each other, and another item follows.</summary>
    private static void HeadNumbered(List<Block> blocks, double body)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph { Kind: ParagraphKind.ListItem } item && Numbered().IsMatch(item.Passage.Plain) && IsHeading(item.Passage, [.. item.Lines], body)
                && blocks[i + 1] is Paragraph below and ({ Kind: ParagraphKind.Text } or { Kind: ParagraphKind.Heading, Text: [.., ':'] }) && IsAligned(item, below) && !(i > 0 && blocks[i - 1] is Paragraph { Kind: ParagraphKind.ListItem } above && IsAligned(above, item) && Numbered().IsMatch(above.Passage.Plain)))
                blocks[i] = new Paragraph(item.Passage, ParagraphKind.Heading, item.Lines);
        }
    }

    private static bool IsAligned(Paragraph one, Paragraph other) => Math.Abs(one.Lines[0].Box.X0 - other.Lines[0].Box.X0) < 1;

    /// <summary>The one is the last of a page or of a column of text, the other the first of the next.</summary>
    private static bool GoesOnElsewhere(Line before, Line line) => before.Page == line.Page - 1 || (before.Page == line.Page && before.Column == 1 && line.Column == 2);

    /// <summary>A sentence that has not ended is continued on the next page. What begins one at the foot of a page may look like a heading, but fills its line.</summary>
    private static bool IsUnfinished(Paragraph paragraph, bool stopsEarly) =>
        paragraph.Text.TrimEnd('"', '”', '’', ')', ']', ' ') is { Length: > 0 } text && text[^1] is not ('.' or ':' or '?' or '!') && (paragraph.Kind == ParagraphKind.Heading ? !stopsEarly : text.Length > 40);

    private static bool Continues(TextFlow flow, Line before, Line line, Line first)
    {
        if (!flow.Continues(before, line))
            return false;
        return !ListOpening().IsMatch(Mending.Plain(line.Text)) || (line.Box.X0 - first.Box.X0 is > -1 and < 1 && !ListOpening().IsMatch(Mending.Plain(first.Text)) && !BeginsWithBullet(line.Text));
    }

    private static bool IsHeading(Passage passage, Line[] lines, double body)
    {
        var text = passage.Text;
        if (text.Length > 160 || lines.Length > 4 || !text.Any(char.IsLetter) || text[^1] is '.' or ',' or ';')
            return false;
        return lines[0].Height > Larger * body || (lines.Length <= 2 && passage.Words.Count <= 12 && char.IsUpper(text.First(char.IsLetter)));
    }

    private static double? UsualHeight(IEnumerable<Line> lines)
    {
        var heights = new Dictionary<double, int>();
        foreach (var line in lines)
            heights[Math.Round(line.Height, 1)] = heights.GetValueOrDefault(Math.Round(line.Height, 1)) + line.Words.Count;
        return heights.Count == 0 ? null : heights.MaxBy(height => height.Value).Key;
    }

    // The number of an item may stand close before its words: "10.User entities should …".
    [GeneratedRegex(@"^(?:[" + Bullets.Signs + Bullets.Ticks + @"–—o*-]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]|(?:CUEC|CSOC|UEC)S?[\s-]?\d+[.:]?)\s|^(?:\d{1,2}[.)](?-i:\p{Lu}\p{Ll})|[ivx]{2,5}\.(?-i:\p{L}\p{Ll}))", RegexOptions.IgnoreCase)]
    private static partial Regex ListOpening();

    [GeneratedRegex(@"^(?:[A-Z]|\d{1,2}|[IVX]{1,4})[.)]\s+\p{Lu}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[" + Bullets.Signs + "*]")]
    private static partial Regex Bullet();
}
