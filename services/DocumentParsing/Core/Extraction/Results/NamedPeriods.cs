using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>Quarters that failed, by their names: how many they are, and of how many, where the text says both.</summary>
/// <remarks>
/// Raw: "was not complete in each of the first three quarters; in the fourth it was complete" · "was not complete for Q1 through Q3 of the four quarters tested".
/// · "of the four quarterly scans due, those for the third quarter of 2025 and the first quarter of 2026 had not been carried out".
/// · "of the 2 quarters sampled, the review for the quarter ended September 30, 2025 was not performed".
/// · "the reconciliation for July 2025 was completed late. The other three months selected were completed on time.".
/// Not "was not complete in each of the first three quarters" alone, of which nobody knows how many more there were.
/// </remarks>
internal static partial class NamedPeriods
{
    public static DeviationRatio? Read(string plain)
    {
        if (AllButTheFourth().Match(plain) is { Success: true } ordered)
            return Ratio(3, 0, ordered.Groups["d"], ordered.Groups["n"]);
        if (Spelled().Match(plain) is { Success: true } spelled && SpelledQuarter().Count(spelled.Groups["d"].Value) is > 0 and <= 4 and var named)
            return Ratio(named, 0, spelled.Groups["d"], spelled.Groups["n"]);
        if (Dated().Match(plain) is { Success: true } dated && NumberWords.Read(dated.Groups["n"].Value) is { } sampled)
            return Ratio(1, 0, dated.Groups["d"], dated.Groups["n"], sampled);
        if (OneMonth().Match(plain) is { Success: true } month && Month().Count(plain[..month.Groups["n"].Index]) == 1 && DeviationRatio.TellsOfFailure(month.Groups["first"].Value) && !DeviationRatio.TellsOfFailure(month.Groups["rest"].Value) && NumberWords.Read(month.Groups["n"].Value) is { } others)
            return Ratio(1, 0, month.Groups["d"], month.Groups["n"], others + 1);
        foreach (var (start, length) in Sentences.Of(plain))
        {
            var sentence = plain.Substring(start, length);
            if (Listed().Match(sentence) is { Success: true } listed && Four().Match(sentence) is { Success: true } four && Quarter().Count(sentence) == Quarter().Count(listed.Value)
                && (listed.Index <= 1 ? Failed().IsMatch(sentence) : Failed().IsMatch(sentence[..listed.Index])) && !SaysMore().IsMatch(sentence) && Count(listed.Groups["d"].Value) is { } count)
                return Ratio(count, start, listed.Groups["d"], four.Groups["n"]);
        }

        return null;
    }

    private static DeviationRatio Ratio(int deviations, int start, Group part, Group whole, int quarters = 4) => new(deviations, start + part.Index, part.Length, quarters, start + whole.Index, whole.Length, Population: false, IsAmbiguous: false);

    /// <summary>"Q1 through Q3" are three, "Q1, Q2 and Q4" as well; "Q3 through Q1" are no count.</summary>
    private static int? Count(string named)
    {
        int[] quarters = [.. named.Where(char.IsAsciiDigit).Select(digit => digit - '0')];
        var count = Range().IsMatch(named) ? quarters[^1] - quarters[0] + 1 : quarters.Distinct().Count();
        return count is > 0 and <= 4 ? count : null;
    }

    [GeneratedRegex(@"\bnot\b[^.;,]{1,60}?\s(?:in|for)\s+(?:each|any|all)\s+of\s+the\s+(?<d>first\s+three)\s+quarters[;,.]\s+(?:but\s+|and\s+|only\s+)?(?:in|for)\s+the\s+(?<n>fourth)(?:\s+quarter)?,?\s+(?:it|they|the\s+\w+)\s+(?:was|were)\s+(?!not\b|never\b|\w+\s+late\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllButTheFourth();

    private const string Quarters = @"the\s+(?:first|second|third|fourth)\s+quarter(?:\s+of\s+20\d\d|\s+20\d\d)?";

    [GeneratedRegex(@"\bof\s+the\s+(?<n>four)\s+quarterly\s+[^.;,]{3,60},\s+(?:the|those)\b[^.;,]{0,30}?\s(?:for|of|in)\s+(?<d>" + Quarters + @"(?:(?:,\s*(?:and\s+)?|\s+and\s+)" + Quarters + @"){0,3})\s+(?:was|were|had|did|could)\s+not\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"\bof\s+the\s+(?<n>" + NumberWords.Pattern + @")\s+quarters\s+(?:sampled|selected|tested|inspected|examined),\s+(?:the|that)\b[^.;,]{0,40}?\s(?:for|of)\s+(?<d>the\s+quarter\s+end(?:ed|ing)\s+[^.;]{6,24}?20\d\d)\s+(?:was|had|did|could)\s+not\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\b(?:for|of|in)\s+(?<d>(?-i:" + MonthNames.Pattern + @")(?:\s+20\d\d)?)\s+(?<first>[^.;]{3,160})[.;]\s+the\s+(?:other|remaining)\s+(?<n>" + NumberWords.Pattern + @")\s+months\s+(?:(?:that\s+(?:we|I)\s+)?(?:selected|sampled|tested|inspected|examined)\s+)?(?:was|were|had)\s+(?!not\b|never\b|also\b)(?<rest>[^.;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneMonth();

    [GeneratedRegex(@"\b" + MonthNames.Pattern + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"\bquarter\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpelledQuarter();

    [GeneratedRegex(@"\b(?:for|in)\s+(?<d>Q[1-4](?:\s*(?:through|thru|to|–|-)\s*Q[1-4]|(?:(?:,\s*(?:and\s+)?|\s+and\s+)Q[1-4])*))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:of|for)\s+(?:the\s+|all\s+)?(?<n>four)\s+quarters\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Four();

    [GeneratedRegex(@"\bQ[1-4]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?:not|never|no|incomplete|missing|late|lacked|lacking|without|failed|overdue)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Failed();

    /// <summary>The sentence says a second thing of them, perhaps which were in order.</summary>
    [GeneratedRegex(@"\b(?:only|but|while|whereas|although|though|except|other|remaining|rest|first|last|fourth)\b|;", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysMore();

    [GeneratedRegex(@"through|thru|\bto\b|[–-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
