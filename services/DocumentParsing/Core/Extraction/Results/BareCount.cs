using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>A count without a sample: "We identified 7 user accounts that were not appropriate", "except for one change that was not approved".</summary>
/// <remarks>
/// Only what the auditor says to have found is surely counted. "Encryption was not enabled for two servers" may tell how many servers one deviation
/// touched: a person should look.
/// </remarks>
internal static partial class BareCount
{
    public static DeviationRatio? Read(string plain)
    {
        foreach (var (start, length) in Sentences.Of(plain))
        {
            var sentence = plain.Substring(start, length);
            var match = Count().Match(sentence) is { Success: true } head ? head : Tail().Match(sentence) is { Success: true } tail ? tail : Of().Match(sentence) is { Success: true } of ? of : Instances().Match(sentence);
            if (match.Success && NumberWords.Read(match.Groups["d"].Value) is { } count)
                return new DeviationRatio(count, start + match.Groups["d"].Index, match.Groups["d"].Length, null, 0, 0, Population: false, IsAmbiguous: !match.Groups["found"].Success);
        }

        return null;
    }

    // At the head of a sentence, counting things and not time; what follows must say that something went wrong.
    [GeneratedRegex(
        @"^\W*(?:(?:exceptions?|deviations?|findings?)\s+(?:was\s+|were\s+)?noted\W+|exception\s+detail\W+)?(?:(?<found>no\s+(?:exceptions?|deviations?)\s+(?:were\s+|was\s+)?noted,?\s+except\s+(?:for|that)\s+|(?:(?:we|(?:our\s+)?(?:tests?|testing|procedures?|inspection))\s+)?(?:noted|identified|found|revealed|disclosed|showed)\s+(?:that\s+)?)|for\s+|in\s+respect\s+of\s+|in\s+the\s+case\s+of\s+|there\s+(?:was|were)\s+)?(?<d>" + NumberWords.Pattern
        + @")\s+(?!(?:\w+[ -]){0,2}(?:days?|months?|weeks?|hours?|minutes?|years?|quarters?|percent|%)\b|(?:of|out)\b)(?=[a-z]).*\b(?:not|without|missing|lacked|lacking|failed|exceeded|late|after|subsequent|unable|retained|unauthori[sz]ed|inappropriate|no longer|removed|longer|before|had\s+last\s+been|instances?\s+(?:of|in|where))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    /// <summary>"Access was not removed in time for one leaver".</summary>
    [GeneratedRegex(
        @"\b(?:not|missing|lacked|lacking|exceeded|overdue|incomplete|absent)\b[^.;]{0,80}?\s(?:for|on|(?<=\babsent\s)from|in(?=\s+(?:" + NumberWords.Pattern + @")\s+(?:cases?|instances?|occasions?)\b))\s+(?<d>" + NumberWords.Pattern + @")\s+(?:of\s+(?:the|these|those)\s+(?=[a-z]))?(?!(?:\w+[ -]){0,2}(?:days?|months?|weeks?|hours?|minutes?|years?|quarters?|percent|%|characters?|attempts?|times)\b|(?:of|out)\b)(?=[a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    /// <summary>"The agreement of one new customer could not be shown".</summary>
    [GeneratedRegex(@"^\W*(?:(?:exceptions?|deviations?|findings?)\b[^.;,]{0,12}?[:.–-]\s+)?[a-z][^.;,:]{2,50}?\s(?:of|for)\s+(?!20\d\d\b)(?<d>" + NumberWords.Pattern + @")\s+(?!(?:\w+[ -]){0,2}(?:days?|months?|weeks?|hours?|minutes?|years?|quarters?)\b|(?:of|out)\b)[a-z][^.;,:]{2,50}?\s(?:could|was|were|had|did|has|have)\s+not\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    /// <summary>"In one instance, the access was withdrawn eleven days after the time limit."</summary>
    [GeneratedRegex(@"^\W*(?:(?:exceptions?|deviations?|findings?)\s+(?:was\s+|were\s+)?noted\W+)?(?<found>in\s+)(?<d>" + NumberWords.Pattern + @")\s+(?:instances?|cases?|occasions?),?\s+(?!(?:out\s+)?of\b)(?=[a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instances();
}
