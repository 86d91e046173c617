using System.Text.RegularExpressions;

namespace VendorRisk.Accuracy;

/// <summary>When two texts, names or ids are the same for a person who compares them.</summary>
internal static partial class Wording
{
    // What a name may have more or less of: "Ledgerfield Audit, LLP" is "Ledgerfield Audit".
    private static readonly HashSet<string> Suffixes =
    [
        "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "co", "company", "plc", "gmbh", "ag", "bv", "nv", "sa", "sas", "sarl", "pty",
        "pc", "pllc", "cpa", "cpas", "dac", "pvt", "private", "ab", "as", "oy", "kg", "pa", "lc", "and", "the",
    ];

    private static readonly (string From, string To)[] Typography =
    [
        ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("\u00ad", ""), ("‐", "-"), ("\u2011", "-"),
        ("’", "'"), ("‘", "'"), ("“", "\""), ("”", "\""), ("–", "-"), ("—", "-"), ("\u00a0", " "),
    ];

    /// <summary>Twice the words in common over all words of both, 0 to 1.</summary>
    public static double Similarity(string? one, string? other)
    {
        var (left, right) = (Tokens(one), Tokens(other));
        if (left.Count == 0 || right.Count == 0)
            return left.Count == right.Count ? 1 : 0;
        var counts = left.CountBy(token => token).ToDictionary();
        var common = 0;
        foreach (var token in right)
        {
            if (counts.TryGetValue(token, out var unmatched) && unmatched > 0)
            {
                counts[token] = unmatched - 1;
                common++;
            }
        }

        return 2.0 * common / (left.Count + right.Count);
    }

    public static bool SameName(string? one, string? other) =>
        string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)
            ? string.IsNullOrEmpty(one) && string.IsNullOrEmpty(other)
            : NameForms(one).Overlaps(NameForms(other));

    /// <summary>"AC - 07." and "ac-07" are one id.</summary>
    public static string Id(string? text) => Spaces().Replace(Flat(text), "").ToLowerInvariant().Trim('.', ':');

    // A hyphen inside a word is dropped, so that "reme- diated", "reme-diated" and "remediated" are one word.
    private static List<string> Tokens(string? text) =>
        [.. Token().Matches(InnerHyphen().Replace(Flat(text).ToLowerInvariant(), "")).Select(match => match.Value)];

    // Both halves of "Legal Name, Inc. d/b/a Brand", and the whole, each without its legal form.
    private static HashSet<string> NameForms(string text)
    {
        var bare = Parenthesis().Replace(Flat(text).ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal), " ");
        var forms = new HashSet<string>();
        foreach (var part in TradeName().Split(bare).Append(bare))
        {
            string[] words = [.. LettersAndDigits().Matches(part.Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)).Select(match => match.Value)];
            string[] kept = [.. words.Where(word => !Suffixes.Contains(word))];
            var form = string.Concat(kept.Length > 0 ? kept : words);
            if (form.Length > 0)
                forms.Add(form);
        }

        return forms;
    }

    private static string Flat(string? text) =>
        Typography.Aggregate(text ?? "", (flat, pair) => flat.Replace(pair.From, pair.To, StringComparison.Ordinal));

    [GeneratedRegex(@"[a-z0-9]+(?:\.[0-9]+)*")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=[a-z])-\s*(?=[a-z])")]
    private static partial Regex InnerHyphen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"\bd\s*[/.]?\s*b\s*[/.]?\s*a\b\.?|\bdoing business as\b|\btrading as\b|\bt/a\b")]
    private static partial Regex TradeName();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex LettersAndDigits();
}
