using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.ExceptionReview.Core.Findings;

/// <summary>
/// Keys that stay the same over re-readings: kind, control and a digest of the words without their punctuation, case and spacing
/// ("CC6.1 - two of 25" and "cc6.1 two of 25" are one matter).
/// </summary>
internal static class FindingKey
{
    public static string Of(FindingKind kind, string? about, string? words = null)
    {
        var key = new StringBuilder(WireName.Of(kind)).Append(':').Append(Normal(about ?? "", keepPoints: true));
        if (words is not null) key.Append(':').Append(Digest(words));
        return key.ToString();
    }

    /// <summary>Gives a second finding of one key a number of its own; the first keeps the plain key.</summary>
    public static IReadOnlyList<Finding> Distinct(IReadOnlyList<Finding> findings)
    {
        var keys = Distinct(findings.Select(finding => finding.Key));
        return [.. findings.Select((finding, index) => finding.Key == keys[index] ? finding : finding with { Key = keys[index] })];
    }

    public static IReadOnlyList<string> Distinct(IEnumerable<string> keys)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        List<string> distinct = [];
        foreach (var key in keys)
        {
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            distinct.Add(times == 1 ? key : $"{key}#{times}");
        }

        return distinct;
    }

    private static string Digest(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Normal(words, keepPoints: false))))[..12];

    private static string Normal(string text, bool keepPoints)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(letter)) normal.Append(char.ToLowerInvariant(letter));
            else if (keepPoints && letter is '.' or '-' or '_') normal.Append(letter);
        return normal.ToString();
    }
}
