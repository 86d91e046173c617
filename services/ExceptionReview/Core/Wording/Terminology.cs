using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>Wrong words for assurance, and what to say instead. For what others wrote as for what we write: screens, mails and memos pass it too.</summary>
public static partial class Terminology
{
    public static IEnumerable<WrongWords> Check(string text)
    {
        // Nearly every text says neither, and a whole report has hundreds of them.
        if (!text.Contains("SOC", StringComparison.OrdinalIgnoreCase) && !text.Contains("AICPA", StringComparison.OrdinalIgnoreCase)) yield break;
        foreach (Match match in Certified().Matches(text))
            yield return new(match.Value, "a SOC 2 examination ends in a report with an opinion; nobody is certified by it (say: has obtained a SOC 2 Type 2 report)");
        foreach (Match match in Passed().Matches(text))
            yield return new(match.Value, "an opinion is unqualified, qualified, adverse or disclaimed; a SOC 2 examination is neither passed nor failed");
        foreach (Match match in Expired().Matches(text))
            yield return new(match.Value, "a SOC 2 report does not expire; it becomes older than 12 months");
        foreach (Match match in Accredited().Matches(text))
            yield return new(match.Value, "the AICPA certifies and accredits nobody; it publishes the criteria and the standards");
    }

    [GeneratedRegex(@"\bSOC ?2\b[^.;,]{0,20}?\bcertifi(?:ed|cation|cate)\b|\bcertified\b[^.;,]{0,12}\bSOC ?2\b", RegexOptions.IgnoreCase)]
    private static partial Regex Certified();

    [GeneratedRegex(@"\b(?:passed|failed|passes|fails)\b[^.;,]{0,16}\bSOC ?2\b|\bSOC ?2\b[^.;,]{0,16}\b(?:passed|failed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Passed();

    [GeneratedRegex(@"\bSOC ?2\b[^.;,]{0,20}\bexpire[sd]?\b|\bexpired\b[^.;,]{0,12}\bSOC ?2\b", RegexOptions.IgnoreCase)]
    private static partial Regex Expired();

    [GeneratedRegex(@"\bAICPA[- ](?:certified|accredited|approved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Accredited();
}

/// <summary>Words that are wrong, and why.</summary>
public sealed record WrongWords(string Words, string Why);
