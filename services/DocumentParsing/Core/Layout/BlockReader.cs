using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Lines to paragraphs, headings, list items and grids, in reading order.</summary>
public static partial class BlockReader
{
    public static List<Block> Read(DocumentLayout document)
    {
        List<Block> blocks = [];
        var body = UsualHeight(document);
        var flow = new TextFlow(document.Pages);
        foreach (var page in document.Pages)
        {
            var lines = page.Lines;
            for (var i = 0; i < lines.Count;)
            {
                if (GridReader.TryRead(document, lines, i, out var grid, out var next))
                {
                    blocks.Add(grid!);
                    i = next;
                    continue;
                }

                var start = i++;
                while (i < lines.Count && Continues(flow, lines[i - 1], lines[i], lines[start]) && !GridReader.Starts(lines, i))
                    i++;
                Add(document, blocks, lines.Skip(start).Take(i - start).ToArray(), body);
            }
        }

        return blocks;
    }

    private static void Add(DocumentLayout document, List<Block> blocks, Line[] lines, double body)
    {
        var passage = document.Mending.Join(lines.SelectMany(line => line.Words).ToArray());
        // "4. Complementary User Entity Controls" in large type is a numbered heading, no item.
        var kind = ListOpening().IsMatch(passage.Plain) && !(lines[0].Height > 1.15 * body && IsHeading(passage, lines, body)) ? ParagraphKind.ListItem : IsHeading(passage, lines, body) ? ParagraphKind.Heading : ParagraphKind.Text;
        if (kind == ParagraphKind.Text && blocks.Count > 0 && blocks[^1] is Paragraph { Kind: not ParagraphKind.Heading } before
            && before.Lines[^1].Page == lines[0].Page - 1 && IsUnfinished(before.Passage) && Math.Abs(before.Height - lines[0].Height) < 0.6)
        {
            Line[] joined = [.. before.Lines, .. lines];
            blocks[^1] = new Paragraph(document.Mending.Join(joined.SelectMany(line => line.Words).ToArray()), before.Kind, joined);
            return;
        }

        blocks.Add(new Paragraph(passage, kind, lines));
    }

    /// <summary>A sentence that has not ended is continued on the next page.</summary>
    private static bool IsUnfinished(Passage passage) => passage.Text.TrimEnd('"', '”', '’', ')', ']', ' ') is { Length: > 40 } text && text[^1] is not ('.' or ':' or '?' or '!');

    private static bool Continues(TextFlow flow, Line before, Line line, Line first)
    {
        if (!flow.Continues(before, line))
            return false;
        return !ListOpening().IsMatch(Mending.Plain(line.Text)) || (line.Box.X0 - first.Box.X0 is > -1 and < 1 && !ListOpening().IsMatch(Mending.Plain(first.Text)) && !Bullet().IsMatch(line.Text));
    }

    private static bool IsHeading(Passage passage, Line[] lines, double body)
    {
        var text = passage.Text;
        if (text.Length > 160 || lines.Length > 4 || !text.Any(char.IsLetter) || text[^1] is '.' or ',' or ';')
            return false;
        return lines[0].Height > 1.08 * body || (lines.Length <= 2 && passage.Words.Count <= 12 && char.IsUpper(text.First(char.IsLetter)));
    }

    private static double UsualHeight(DocumentLayout document)
    {
        var heights = new Dictionary<double, int>();
        foreach (var line in document.Pages.SelectMany(page => page.Lines))
            heights[Math.Round(line.Height, 1)] = heights.GetValueOrDefault(Math.Round(line.Height, 1)) + line.Words.Count;
        return heights.Count == 0 ? 10 : heights.MaxBy(height => height.Value).Key;
    }

    [GeneratedRegex(@"^(?:[•▪●◦■□–o\uF0B7\uF0A7-]|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]|(?:CUEC|CSOC|UEC)S?[\s-]?\d+[.:]?)\s", RegexOptions.IgnoreCase)]
    private static partial Regex ListOpening();

    [GeneratedRegex(@"^[•▪●◦■□\uF0B7\uF0A7]")]
    private static partial Regex Bullet();
}
