namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>What a person types, as a pattern of ILIKE with its wildcards taken literally.</summary>
internal static class SearchPattern
{
    /// <summary>To be named in the call: without it a backslash is only a backslash.</summary>
    public const string Escape = @"\";

    public static string Of(string search) =>
        $"%{search.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
