using System.Runtime.InteropServices;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Some fonts tell of letters lower than they are, so that words of 10 points have boxes of 6 and every line seems to stand far from the next.
/// How wide the letters are shows it: about half as wide as a line of their type is high, in any font for text.
/// </summary>
internal static class TypeHeights
{
    /// <summary>Width of a small letter by the height of its box. In 417 type sizes of 193 reports the boxes of sound fonts had 0.30 to 0.55, those of others 0.64 to 0.74.</summary>
    private const double Widest = 0.6;
    private const double Usual = 0.46;

    private const int FewestLetters = 40;

    public static void Mend(IReadOnlyList<List<LaidWord>> pages)
    {
        var sizes = new Dictionary<double, (double Width, int Letters)>();
        foreach (var page in pages)
        {
            foreach (var word in page)
            {
                if (word.Quality is not null || word.Text.Length < 4 || !word.Text.All(char.IsAsciiLetterLower))
                    continue;
                ref var size = ref CollectionsMarshal.GetValueRefOrAddDefault(sizes, KeyOf(word), out _);
                size = (size.Width + word.Box.Width, size.Letters + word.Text.Length);
            }
        }

        var (low, all) = (sizes.Where(size => RatioOf(size) > Widest).Sum(size => size.Value.Letters), sizes.Sum(size => size.Value.Letters));
        if (low == 0)
            return;
        // A size of which there are but a few words goes with most of the document.
        var usual = 2 * low > all ? sizes.Where(size => RatioOf(size) > Widest).Max(RatioOf) / Usual : 1;
        var factors = sizes.ToDictionary(size => size.Key, size => size.Value.Letters < FewestLetters ? usual : RatioOf(size) > Widest ? RatioOf(size) / Usual : 1);
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i].Quality is null && factors.GetValueOrDefault(KeyOf(page[i]), usual) is > 1 and var factor && (page[i].Box.Height * (factor - 1) / 2) is var more)
                    page[i] = page[i] with { Box = page[i].Box with { Y0 = page[i].Box.Y0 - more, Y1 = page[i].Box.Y1 + more } };
            }
        }
    }

    private static double KeyOf(LaidWord word) => Math.Round(word.Box.Height, 1);

    private static double RatioOf(KeyValuePair<double, (double Width, int Letters)> size) => size.Value.Width / size.Value.Letters / size.Key;
}
