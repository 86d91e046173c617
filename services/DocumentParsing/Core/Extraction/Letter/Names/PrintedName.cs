using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

/// <summary>Where a text prints a name that is known from elsewhere, however it is broken over lines and capitalised.</summary>
public static partial class PrintedName
{
    /// <summary>The name as printed there, or null.</summary>
    public static SourcedValue<string>? Find(Passage text, string name)
    {
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || text.IsEmpty)
            return null;
        var plain = text.Plain;
        for (var from = 0; from < plain.Length;)
        {
            var start = plain.IndexOf(words[0], from, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                return null;
            var end = start;
            if (IsEdge(plain, start - 1) && words.All(word => Takes(plain, word, ref end)) && IsEdge(plain, end))
                return Trimmed(text, start, end - start);
            from = start + 1;
        }

        return null;
    }

    /// <summary>A part of a text as a name: whole words, without the punctuation that only ends the phrase around it.</summary>
    public static SourcedValue<string>? Trimmed(Passage text, int start, int length)
    {
        if (length <= 0)
            return null;
        var printed = text.Text.Substring(start, length);
        var value = Edges().Replace(printed, "");
        // "Corp." and "P.C." end in a full stop of their own.
        if (value.Length == 0)
            return null;
        return text.Sourced(value, start + printed.IndexOf(value, StringComparison.Ordinal), value.Length);
    }

    private static bool Takes(string text, string word, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or ',')
            at++;
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        at += word.Length;
        return true;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    [GeneratedRegex(@"^[\s,;:|_“""'–-]+|[\s,;:|_”""'–-]+$")]
    private static partial Regex Edges();
}
