namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>Whether two names as printed are one organization: "Example, Inc. d/b/a Sample" and "EXAMPLE INC".</summary>
internal static class SameOrganization
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "llc", "ltd", "limited", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "sa", "bv", "nv", "lp", "llp", "pty", "pvt", "private",
    };

    /// <summary>An unread name is no reason to call them different: that is a doubt of its own.</summary>
    public static bool Is(string? one, string? other)
    {
        if (one is null || other is null) return true;
        string[] first = Words(one), second = Words(other);
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return shorter.Length > 0 && longer.Take(shorter.Length).SequenceEqual(shorter);
    }

    /// <summary>Whether the names have a word in common: what people call a vendor is often shorter, or longer, than its legal name.</summary>
    public static bool Shares(string one, string other) => Words(one) is [] || Words(other) is [] || Words(one).Intersect(Words(other)).Any();

    private static string[] Words(string name)
    {
        var letters = string.Concat(name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : letter is '.' or '\'' or '’' ? '\0' : ' '))
            .Replace("\0", "", StringComparison.Ordinal);
        var words = letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(word => !LegalForms.Contains(word))];
    }
}
