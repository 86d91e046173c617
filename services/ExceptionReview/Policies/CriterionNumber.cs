using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>How criteria are written in our documents.</summary>
internal static partial class CriterionNumber
{
    /// <summary>One of the 61: CC6.9 is none, and whoever writes it has something else in mind.</summary>
    public static bool IsOne(string text) => TrustCriteria.All.Contains(text);

    /// <summary>One criterion, or the beginning of several with a star: CC6.2, CC7.*, P*.</summary>
    public static bool IsPattern(string text) => IsOne(text) || Several().IsMatch(text);

    [GeneratedRegex(@"^(CC|A|C|PI|P)([1-9](\.)?)?\*$")]
    private static partial Regex Several();
}
