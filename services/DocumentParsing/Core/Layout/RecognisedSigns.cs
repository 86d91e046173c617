namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>The sign of a number in a title of two lines, which recognition reads in another way on each page.</summary>
/// <remarks>Raw: <c>Control</c> over <c>#</c> at the head of one page, over <c>#t</c>, <c>ft</c> or <c>it</c> at that of the next.</remarks>
internal static class RecognisedSigns
{
    private const string Sign = "#";

    /// <summary>Letters: what a sign may be taken for.</summary>
    private const int MostLetters = 2;

    /// <summary>In heights of the word above.</summary>
    private const double Near = 0.5;

    public static void Mend(IReadOnlyList<List<LaidWord>> pages)
    {
        // Once it was read as what it is, below the same word at the same margin.
        var known = pages.SelectMany(page => page.Where(word => word is { Quality: not null, Text: Sign }).Select(word => Above(page, word))).OfType<LaidWord>().ToArray();
        if (known.Length == 0)
            return;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i] is { Quality: not null, Text.Length: <= MostLetters } word && !IsWord(word.Text) && !word.Text.Any(char.IsAsciiDigit) && word.IsLastWithin(1, page) && Above(page, word) is { } above && Array.Exists(known, one => one.Text == above.Text && Math.Abs(one.Box.X0 - above.Box.X0) < above.Box.Height))
                    page[i] = word with { Text = Sign };
            }
        }
    }

    /// <summary>What may stand there: "Control" over "ID".</summary>
    private static bool IsWord(string text) => text.Trim('.').ToUpperInvariant() is "ID" or "NO" or "NR" or "IS" or "OF" or "TO" or "IN" or "BY" or "AT" or "ON" or "AS" or "OR" or "AN" or "A";

    /// <summary>The word close above, a title of one word, which begins where this one does.</summary>
    private static LaidWord? Above(List<LaidWord> page, LaidWord word) =>
        page.Find(above => above != word && above.IsLastWithin(1, page) && above.Text.Length > MostLetters && Math.Abs(above.Box.X0 - word.Box.X0) < Near * above.Box.Height && word.Box.Y1 > above.Box.Y1 + (Near * above.Box.Height) && word.Box.Y0 < above.Box.Y1 + (Near * above.Box.Height));
}
