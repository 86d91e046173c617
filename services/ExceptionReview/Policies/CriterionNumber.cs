using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>How criteria are written in our documents.</summary>
internal static partial class CriterionNumber
{
    public static bool IsOne(string text) => One().IsMatch(text);

    /// <summary>One criterion, or the beginning of several with a star: CC6.2, CC7.*, P*.</summary>
    public static bool IsPattern(string text) => IsOne(text) || Several().IsMatch(text);

    [GeneratedRegex(@"^(CC[1-9]\.[1-9]|A1\.[1-3]|C1\.[12]|PI1\.[1-5]|P[1-8]\.[0-9])$")]
    private static partial Regex One();

    [GeneratedRegex(@"^(CC|A|C|PI|P)([1-9](\.)?)?\*$")]
    private static partial Regex Several();
}
