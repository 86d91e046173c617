using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>What stands before the contents and the first section: the title page, sometimes after a page of distribution terms.</summary>
public sealed partial record Cover(IReadOnlyList<Paragraph> Lines, Passage Text)
{
    /// <summary>Distribution terms, a cover and a title page: a report with more before its contents keeps its facts elsewhere.</summary>
    private const int MostPages = 3;

    private const int MostRowsOfACover = 5;

    public static Cover Read(DocumentLayout layout, AuditorLetter? letter)
    {
        var front = layout.Sections[0];
        var first = layout.Pages.FirstOrDefault(page => page.Lines.Count > 0)?.Number ?? 1;
        var end = Math.Min(first + MostPages, letter?.Paragraphs[0].Page ?? int.MaxValue);
        var lines = front.Kind == SectionKind.Front ? Flow.Of(front.Blocks.TakeWhile(block => !IsContents(block))).Where(line => line.Page < end).ToList() : [];
        var contents = lines.FindIndex(line => Contents().IsMatch(line.Text));
        if (contents >= 0)
            lines.RemoveRange(contents, lines.Count - contents);
        return new Cover(lines, layout.Mending.Join(lines.SelectMany(line => line.Passage.Words).ToArray()));
    }

    // Contents under a title of any words: "Part one – The assertion   4", "Part two – Our report   6", …
    private static bool IsContents(Block block) =>
        block is Grid { Rows.Count: >= MostRowsOfACover } grid && grid.Rows.Count(row => row[^1].Plain is { Length: > 0 and <= 4 } page && page.All(char.IsDigit)) * 3 > grid.Rows.Count * 2;

    [GeneratedRegex(@"^\W*(?:table\s+of\s+contents|contents|index)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contents();
}
