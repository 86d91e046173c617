namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>How alike two texts are in their words: 1 the same words, 0 none in common. Counts and dates do not make two years' exceptions different.</summary>
internal static class TextLikeness
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "exception", "exceptions", "deviation", "deviations", "noted", "with", "that", "were", "from", "this", "which", "been", "have", "their", "selected", "tested",
        "testing", "sample", "period", "within", "than", "after", "before", "respectively",
    };

    public static double Of(string one, string other)
    {
        HashSet<string> first = Words(one), second = Words(other);
        if (first.Count == 0 || second.Count == 0) return 0;
        var shared = first.Count(second.Contains);
        return (double)shared / (first.Count + second.Count - shared);
    }

    private static HashSet<string> Words(string text)
    {
        var letters = string.Concat(text.Select(letter => char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4 && !Common.Contains(word)).Select(Stem)];
    }

    // "terminations", "terminated" and "termination" are one word here.
    private static string Stem(string word) => word.Length > 6 ? word[..6] : word.TrimEnd('s');
}
