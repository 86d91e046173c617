namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>Whether two names as printed are of one system: "Ledger Cloud" and "Ledger Cloud Platform System", but not "Ledger Payroll" and "Ledger Hosting".</summary>
internal static class SameSystem
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "system", "systems", "platform", "service", "services", "solution", "solutions", "application", "applications", "product", "products", "software", "suite",
        "the", "its", "and", "for", "of", "a", "as",
    };

    /// <summary>An unread name is no reason to call them different: a reading that missed it must not break the chain of reports.</summary>
    public static bool Is(string? one, string? other)
    {
        if (one is null || other is null) return true;
        HashSet<string> first = Words(one), second = Words(other);
        var shared = first.Count(second.Contains);
        // Both names mostly begin with the vendor's own; a half in common is not yet the same system.
        return first.Count == 0 || second.Count == 0 || 2 * shared > Math.Min(first.Count, second.Count);
    }

    private static HashSet<string> Words(string name)
    {
        var letters = string.Concat(name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Common.Contains(word))];
    }
}
