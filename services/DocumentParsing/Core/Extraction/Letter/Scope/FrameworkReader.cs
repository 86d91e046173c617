using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;

/// <summary>The further sets of criteria that a "SOC 2+" examines, from the auditor's own scope and opinion paragraphs.</summary>
/// <remarks>
/// Raw: <c>and the criteria set forth in the Cloud Security Alliance's Cloud Controls Matrix (CCM) Version 4.0.10 (CCM criteria)</c> ·
/// <c>to meet the requirements of the HIPAA Security Rule (HIPAA criteria)</c>.
/// Not: <c>the mapping to ISO/IEC 27001 in Section V … we express no opinion on it</c>.
/// </remarks>
public static partial class FrameworkReader
{
    public static IReadOnlyList<(string Name, int Start, int Length)> Read(string text)
    {
        var found = new List<(string Name, int Start, int Length)>();
        foreach (Match sentence in Sentence().Matches(text))
        {
            if (!Examined().IsMatch(sentence.ValueSpan) || Unaudited().IsMatch(sentence.ValueSpan))
                continue;
            foreach (Match match in Framework().Matches(sentence.Value))
            {
                var name = NameOf(match, sentence.Value);
                if (!found.Exists(other => other.Name == name || other.Name.StartsWith(name + "-v", StringComparison.Ordinal)))
                    found.Add((name, sentence.Index + match.Index, match.Length));
            }
        }

        return found;
    }

    private static string NameOf(Match match, string sentence)
    {
        if (match.Groups["ccm"].Success)
            return CcmVersion().Match(sentence) is { Success: true } version ? $"ccm-v{version.Groups["major"].Value}" : "ccm";
        if (match.Groups["iso"].Success)
            return $"iso-{match.Groups["iso"].Value}";
        if (match.Groups["nist"].Success)
            return $"nist-800-{match.Groups["nist"].Value}";
        return match.Groups["csf"].Success ? "nist-csf"
            : match.Groups["hitrust"].Success ? "hitrust-csf"
            : match.Groups["hipaa"].Success ? "hipaa"
            : match.Groups["c5"].Success ? "c5"
            : match.Groups["pci"].Success ? "pci-dss"
            : "gdpr";
    }

    // A full stop ends a sentence only before a space and a capital: "Version 4.0.10" and "Inc. (Acme)" do not.
    [GeneratedRegex(@"[^.]*(?:\.(?!\s+\p{Lu}|\s*$)[^.]*)*\.?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:criteria|requirements|specifications|control\s+objectives|safeguards)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Examined();

    [GeneratedRegex(@"\b(?:no\s+opinion|not\s+(?:been\s+)?subject|not\s+(?:a\s+)?part\s+of|not\s+(?:among|one\s+of)\s+(?:the|its|our)\s|mapp(?:ing|ed)|unaudited|(?:part|section|appendix|annex|table|chapter)\s+[\w.]{1,6}\s+(?:relates?|aligns?|links?|compares?|cross-?references?)\s+(?:the|its|our|these|each)\s[^.;]{2,60}\sto\b|do(?:es)?\s+not\s+(?:cover|address|include|extend)|did\s+not|certified|certification\s+(?:is|was|audit))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unaudited();

    [GeneratedRegex(@"(?<ccm>\bCloud\s+Controls?\s+Matrix\b|\bCCM\b)|(?<hitrust>\bHITRUST\b)|(?<hipaa>\bHIPAA\b|\bHealth\s+Insurance\s+Portability)|\bISO(?:\s*/\s*IEC)?\s*(?<iso>27001|27017|27018|27701|42001)\b|\b(?:NIST|Special\s+Publication)\b[^.;]{0,40}?\b800-(?<nist>53|171)\b|(?<csf>\bNIST\s+(?:CSF|Cybersecurity\s+Framework|Cyber\s+Security\s+Framework))|(?<c5>\bC5(?::20\d\d)?\b|\bCloud\s+Computing\s+Compliance\s+(?:Criteria|Controls)\s+Catalog(?:ue)?)|(?<pci>\bPCI[\s-]+DSS\b)|(?<gdpr>\bGDPR\b|\bGeneral\s+Data\s+Protection\s+Regulation\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Framework();

    [GeneratedRegex(@"(?:Cloud\s+Controls?\s+Matrix|CCM)\b[^.;]{0,30}?\b(?:v|v\.|version)\s*(?<major>\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CcmVersion();
}
