using System.Text;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>A result as it would read in a wider column: for what it means, not for what it says.</summary>
/// <remarks>
/// Raw, a word wider than its cell, broken wherever it must be and without a hyphen; what is quoted keeps the space, for so it is printed:
/// <code>
/// Exceptio      No rel
/// n noted.      evant exc
/// For 2 of 25   eptions no
/// leavers …     ted.
/// </code>
/// Two whole words are never one: what is put together is a word of results, or of the document.
/// </remarks>
internal static class BrokenWords
{
    /// <summary>Over so many lines a word goes.</summary>
    private const int MostLines = 5;

    /// <summary>With plain quotes and dashes, as everything is that is judged.</summary>
    public static string Whole(Passage said, Mending mending)
    {
        StringBuilder? whole = null;
        var removed = 0;
        for (var i = 0; i + 1 < said.Words.Count; i++)
        {
            var last = LastOf(said, i, mending);
            for (; i < last; i++)
                (whole ??= new StringBuilder(said.Plain)).Remove(said.StartOf(i + 1) - 1 - removed++, 1);
        }

        return whole?.ToString() ?? said.Plain;
    }

    /// <summary>The number there may be half of one: "2 of 2" ends the line, and "5 leavers" begins the next.</summary>
    public static bool MayCutNumber(Passage said, int at, int length) => length > 0 && Enumerable.Range(0, Math.Max(said.Words.Count - 1, 0)).Any(i =>
        (said.StartOf(i) + said.Words[i].Text.Length == at + length || said.StartOf(i + 1) == at)
        && char.IsAsciiDigit(said.Words[i].Text[^1]) && char.IsAsciiDigit(said.Words[i + 1].Text[0]) && !IsYear(said.Words[i].Text) && EndsLine(said.Words[i], said.Words[i + 1]));

    private static bool IsYear(string word) => word is ['1' or '2', '9' or '0', _, _];

    /// <summary>The word with the end of what begins with this one.</summary>
    private static int LastOf(Passage said, int first, Mending mending)
    {
        var last = first;
        var word = said.Words[first].Text;
        for (var i = first; i + 1 < Math.Min(said.Words.Count, first + MostLines) && IsBroken(said, i); i++)
        {
            word += said.Words[i + 1].Text;
            var bare = word.Trim('.', ',', ';', ':', '(', ')', '[', ']', '"', '“', '”');
            if (ResultWords.IsOne(bare) || mending.Knows(bare))
                last = i + 1;
        }

        return last;
    }

    /// <summary>Letters end the line, and letters begin the next.</summary>
    private static bool IsBroken(Passage said, int at)
    {
        var (before, after) = (said.Words[at], said.Words[at + 1]);
        return char.IsLetter(before.Text[^1]) && char.IsLetter(after.Text[0]) && said.Text[said.StartOf(at + 1) - 1] == ' ' && EndsLine(before, after);
    }

    private static bool EndsLine(LaidWord word, LaidWord next) => next.Page != word.Page || next.Box.CentreY > word.Box.Y1;
}
