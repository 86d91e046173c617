using System.Text;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// The one rule that turns words into text. Ligatures are spelled out ("conﬁdential"), soft hyphens vanish, and a word broken over two
/// lines is put together: "excep-" + "tions" = "exceptions", but "role-" + "based" = "role-based" and "AC-" + "01" = "AC-01". So is a
/// word in small capitals, whose first letter the source has as a word of its own.
/// </summary>
/// <remarks>
/// A typesetter's hyphen (U+2010, U+00AD) always goes. A typed one goes unless the document spells the compound with it elsewhere, or
/// both halves are words of the document and the whole is not. The document is its own dictionary: no word list to get wrong.
/// </remarks>
public sealed class Mending
{
    private const char SoftHyphen = '\u00AD';
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private readonly HashSet<string> vocabulary;

    public Mending(IEnumerable<string> words)
    {
        vocabulary = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // A string is made only of a word that is new, and most are not.
        var bareWords = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            var bare = word.AsSpan().Trim(".,;:()[]\"'“”‘’");
            if (bare.Length > 1 && char.IsLetter(bare[0]) && char.IsLetter(bare[^1]))
                bareWords.Add(bare);
        }
    }

    public Passage Join(IReadOnlyList<LaidWord> words)
    {
        if (words.Count == 0)
            return Passage.Empty;
        var text = new StringBuilder();
        var starts = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
                Bind(text, words[i - 1], words[i]);
            starts[i] = text.Length;
            text.Append(words[i].Text);
        }

        // A hyphen that ends the passage broke a word whose rest is elsewhere: it stays.
        return new Passage(words, text.Replace(SoftHyphen, '-').ToString(), starts);
    }

    /// <summary>The document has the word somewhere.</summary>
    public bool Knows(string word) => vocabulary.Contains(word);

    private void Bind(StringBuilder text, LaidWord before, LaidWord after)
    {
        if (IsSmallCapital(before, after))
            return;
        var hyphen = before.Text[^1];
        if (!IsHyphen(hyphen) || before.Text.Length == 1 || IsBeside(before, after) || !char.IsLetterOrDigit(after.Text[0]))
        {
            text.Append(' ');
            return;
        }

        if (hyphen is '\u2010' or SoftHyphen || (hyphen == '-' && GoesAway(before.Text, after.Text)))
            text.Length--;
    }

    /// <summary>A capital in larger type right before the rest of its word, which is set in small ones: "S" + "ystem"; their apostrophe stands between.</summary>
    private static bool IsSmallCapital(LaidWord before, LaidWord after) =>
        Math.Abs(after.Box.X0 - before.Box.X1) < 0.01 * before.Box.Height && IsBeside(before, after)
        && ((before.Text is [var capital] && char.IsUpper(capital) && char.IsLower(after.Text[0])) || IsApostrophe(before.Text) || IsApostrophe(after.Text));

    private static bool IsApostrophe(string word) => word is "'" or "\u2019";

    private bool GoesAway(string before, string after)
    {
        var first = before.AsSpan(0, before.Length - 1).TrimStart("(\"'“‘[");
        var second = after.AsSpan().TrimEnd(".,;:)]\"'”’");
        // "AC-" + "01", "SOC-" + "2", "U.S.-" + "based", "multi-" + "Region": a capital or a digit is never the inside of a broken word.
        if (first.Length < 2 || second.Length < 2 || !char.IsLower(first[^1]) || !char.IsLower(second[0]) || IsNumber(first, second))
            return false;
        if (vocabulary.Contains($"{first}-{second}"))
            return false;
        if (vocabulary.Contains($"{first}{second}"))
            return true;
        return !(vocabulary.Contains(first.ToString()) && vocabulary.Contains(second.ToString()));
    }

    /// <summary>"twenty-" + "five": no number of two words is written without its hyphen.</summary>
    private static bool IsNumber(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => IsOneOf(Tens, first) && IsOneOf(Units, second);

    private static bool IsOneOf(string[] names, ReadOnlySpan<char> word)
    {
        foreach (var name in names)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>On one line: a broken word goes on below, at the top of the next column or on the next page.</summary>
    private static bool IsBeside(LaidWord before, LaidWord after) =>
        after.Page == before.Page && after.Box.CentreY <= before.Box.Y1 && after.Box.CentreY >= before.Box.Y0 && after.Box.X0 >= before.Box.X0;

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or SoftHyphen;

    /// <summary>A word as the source has it, with ligatures, odd spaces and the digits of other scripts written out: the same number of words, perhaps more letters.</summary>
    public static string Spell(string word)
    {
        foreach (var c in word)
        {
            if (c is (>= '\uFB00' and <= '\uFB06') or '\u00A0' or '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or SoftHyphen || IsForeignDigit(c))
                return Spelled(word);
        }

        return word;
    }

    private static bool IsForeignDigit(char c) => char.IsDigit(c) && !char.IsAsciiDigit(c);

    private static string Spelled(string word)
    {
        var text = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length; i++)
        {
            _ = word[i] switch
            {
                '\uFB00' => text.Append("ff"),
                '\uFB01' => text.Append("fi"),
                '\uFB02' => text.Append("fl"),
                '\uFB03' => text.Append("ffi"),
                '\uFB04' => text.Append("ffl"),
                '\uFB05' or '\uFB06' => text.Append("st"),
                '\u00A0' => text.Append(' '),
                '\u200B' or '\uFEFF' or '\u200E' or '\u200F' => text,
                SoftHyphen when i < word.Length - 1 => text,
                // Patterns take "٢" for a digit, and numbers are made of those that are known here.
                var digit when IsForeignDigit(digit) => text.Append((int)char.GetNumericValue(digit)),
                var c => text.Append(c),
            };
        }

        return text.ToString();
    }

    /// <summary>What is left without spaces, hyphens and marks: for comparing texts that were set in lines of other lengths.</summary>
    public static string Letters(string text)
    {
        var kept = new char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                kept[count++] = c;
        }

        return new string(kept, 0, count);
    }

    /// <summary>Quotes, dashes and spaces made plain, one character for one.</summary>
    public static string Plain(string text)
    {
        foreach (var c in text)
        {
            if (c is '`' or >= '\u00A0')
                return MadePlain(text);
        }

        return text;
    }

    private static string MadePlain(string text) => string.Create(text.Length, text, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] switch
            {
                '‘' or '’' or '‛' or '´' or '`' => '\'',
                '“' or '”' or '„' => '"',
                '–' or '—' or '‐' or '‑' or '‒' or '−' => '-',
                '\u00A0' or '\u2009' or '\u202F' => ' ',
                var c => c,
            };
        }
    });
}
