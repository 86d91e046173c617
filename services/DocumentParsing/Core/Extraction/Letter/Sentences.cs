using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>Sentences of a text. A full stop ends one only before a space and a capital, and after "Inc." or a single letter only before a word that begins no name.</summary>
public static partial class Sentences
{
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        foreach (Match match in End().Matches(text))
        {
            var end = match.Index + match.Length;
            yield return (start, end - start);
            start = end;
        }

        if (start < text.Length)
            yield return (start, text.Length - start);
    }

    /// <summary>The sentence in which a character stands.</summary>
    public static ReadOnlySpan<char> Around(string text, int at)
    {
        foreach (var (start, length) in Of(text))
        {
            if (at >= start && at < start + length)
                return text.AsSpan(start, length);
        }

        return text;
    }

    [GeneratedRegex(@"(?<!\b(?:Inc|Ltd|Sdn|Pvt|Pte|Pty|Corp|Co|No|Nos|St|Mr|Ms|Dr|vs|cf|e\.g|i\.e|approx|U\.S|P|[A-Z]))[.?!][""”’)\]]*\s+(?=[\p{Lu}""“(])|(?<=\b(?:Inc|Ltd|Corp|Co|[A-Z]))\.\s+(?=(?:The|This|These|Its|It|Our|We|In|As|All|Both|Each|Neither|Such|Their|They)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
