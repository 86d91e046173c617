using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>What stands before the contents and the first section: the title page, sometimes after a page of distribution terms.</summary>
public sealed partial record Cover(IReadOnlyList<Paragraph> Lines, Passage Text)
{
    /// <summary>Distribution terms, a cover and a title page: a report with more before its contents keeps its facts elsewhere.</summary>
    private const int MostPages = 3;

    public static Cover Read(DocumentLayout layout, AuditorLetter? letter)
    {
        var front = layout.Sections[0];
        var first = layout.Pages.FirstOrDefault(page => page.Lines.Count > 0)?.Number ?? 1;
        var end = Math.Min(first + MostPages, letter?.Paragraphs[0].Page ?? int.MaxValue);
        var lines = front.Kind == SectionKind.Front ? Flow.Of(front.Blocks).Where(line => line.Page < end).ToList() : [];
        var contents = lines.FindIndex(line => Contents().IsMatch(line.Text));
        if (contents >= 0)
            lines.RemoveRange(contents, lines.Count - contents);
        return new Cover(lines, layout.Mending.Join(lines.SelectMany(line => line.Passage.Words).ToArray()));
    }

    [GeneratedRegex(@"^\W*(?:table\s+of\s+contents|contents|index)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contents();
}
