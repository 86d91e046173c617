using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>A page's size as a person sees it: the crop box, turned by /Rotate.</summary>
internal readonly record struct PageSize(double Width, double Height);

/// <summary>What <c>pdfinfo -f 1 -l N</c> says of the pages.</summary>
/// <remarks>Raw: <c>Pages: 50</c>, <c>Page   18 size:  612 x 792 pts (letter)</c>, <c>Page   18 rot:   90</c>; with a single page "Page size:" has no number in older versions.</remarks>
internal sealed partial record PageList(int Count, IReadOnlyList<PageSize> Sizes)
{
    public static PageList? Read(string output)
    {
        var count = CountLine().Match(output);
        if (!count.Success || !int.TryParse(count.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var pages))
            return null;
        var sizes = SizeLine().Matches(output);
        var turns = TurnLine().Matches(output);
        var list = new List<PageSize>(sizes.Count);
        for (var i = 0; i < sizes.Count; i++)
        {
            var (width, height) = (Number(sizes[i].Groups[1]), Number(sizes[i].Groups[2]));
            var sideways = i < turns.Count && Number(turns[i].Groups[1]) % 180 != 0;
            list.Add(sideways ? new PageSize(height, width) : new PageSize(width, height));
        }

        return new PageList(pages, list);
    }

    /// <summary>The page with its true size, without the words that stand outside it, where nobody sees them.</summary>
    public SourcePage Apply(SourcePage page)
    {
        if (page.Number > Sizes.Count)
            return page;
        var size = Sizes[page.Number - 1];
        var words = page.Words;
        if (words.Any(Outside))
            words = words.Where(word => !Outside(word)).ToArray();
        return page with { Width = size.Width, Height = size.Height, Words = words };

        bool Outside(Word word) => word.Box.CentreX < 0 || word.Box.CentreY < 0 || word.Box.CentreX > size.Width || word.Box.CentreY > size.Height;
    }

    private static double Number(Group group) =>
        double.TryParse(group.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex CountLine();

    [GeneratedRegex(@"^Page(?:\s+\d+)? size:\s+(\S+) x (\S+) pts", RegexOptions.Multiline)]
    private static partial Regex SizeLine();

    [GeneratedRegex(@"^Page(?:\s+\d+)? rot:\s+(-?\d+)", RegexOptions.Multiline)]
    private static partial Regex TurnLine();
}
