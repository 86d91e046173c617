using System.Collections.Frozen;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>
/// "September", "Sept.", "SEP", "März"; and what character recognition makes of them: "0ctober", "Ju1y", "Septernber".
/// Firms outside the English-speaking countries leave German month names in an English report's dates.
/// </summary>
public static class MonthNames
{
    /// <summary>The English names in full, for patterns.</summary>
    public const string Pattern = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly FrozenDictionary<string, int> Known = Spellings().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>1..12, or null where the word is no month; <paramref name="mended"/> where a character had to be read as another.</summary>
    public static int? Parse(ReadOnlySpan<char> word, out bool mended)
    {
        var text = word.TrimEnd('.').ToString();
        mended = false;
        if (Known.TryGetValue(text, out var month))
            return month;

        var repaired = text.Replace('0', 'o').Replace('1', 'l').Replace('|', 'l').Replace("rn", "m", StringComparison.Ordinal);
        mended = true;
        if (repaired != text && Known.TryGetValue(repaired, out month))
            return month;

        // One wrong letter in a name of six or more: no two month names are that close ("Novernber" is mended above).
        for (var index = 0; index < English.Length && text.Length >= 6; index++)
        {
            if (OneLetterApart(text, English[index]))
                return index + 1;
        }

        return null;
    }

    private static bool OneLetterApart(string text, string name)
    {
        if (text.Length != name.Length)
            return false;
        var wrong = 0;
        for (var index = 0; index < name.Length; index++)
        {
            if (char.ToLowerInvariant(text[index]) != name[index])
                wrong++;
        }

        return wrong <= 1;
    }

    private static IEnumerable<KeyValuePair<string, int>> Spellings()
    {
        for (var index = 0; index < English.Length; index++)
        {
            yield return new(English[index], index + 1);
            if (English[index].Length > 3)
                yield return new(English[index][..3], index + 1);
        }

        (string Name, int Month)[] others =
            [("sept", 9), ("januar", 1), ("jänner", 1), ("februar", 2), ("märz", 3), ("mai", 5), ("juni", 6), ("juli", 7), ("okt", 10), ("oktober", 10), ("dez", 12), ("dezember", 12)];
        foreach (var (name, month) in others)
            yield return new(name, month);
    }
}
