using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>One of the 61 trust services criteria by its number, such as CC6.1 or PI1.3.</summary>
public sealed partial record CriterionId
{
    // Criteria per series, TSC 2017 with the 2022 points of focus: 33 common, 3 + 2 + 5, and 18 of privacy.
    private static readonly Dictionary<string, int> Series = new(StringComparer.Ordinal)
    {
        ["CC1"] = 5, ["CC2"] = 3, ["CC3"] = 4, ["CC4"] = 2, ["CC5"] = 3, ["CC6"] = 8, ["CC7"] = 5, ["CC8"] = 1, ["CC9"] = 2,
        ["A1"] = 3, ["C1"] = 2, ["PI1"] = 5,
        ["P1"] = 1, ["P2"] = 1, ["P3"] = 2, ["P4"] = 3, ["P5"] = 2, ["P6"] = 7, ["P7"] = 1, ["P8"] = 1,
    };

    private CriterionId(string value) => Value = value;

    public string Value { get; }

    public TrustCategory Category => Value switch
    {
        ['C', 'C', ..] => TrustCategory.Security,
        ['A', ..] => TrustCategory.Availability,
        ['C', ..] => TrustCategory.Confidentiality,
        ['P', 'I', ..] => TrustCategory.ProcessingIntegrity,
        _ => TrustCategory.Privacy,
    };

    /// <summary>Every criterion there is, in the order of the standard.</summary>
    public static IReadOnlyList<CriterionId> All { get; } =
        Series.SelectMany(series => Enumerable.Range(1, series.Value).Select(number => new CriterionId($"{series.Key}.{number}"))).ToArray();

    private static readonly Dictionary<string, CriterionId> ByValue = All.ToDictionary(criterion => criterion.Value, StringComparer.Ordinal);

    /// <summary>Null for what only looks like one: CC8.8 and P6.0 do not exist, CC6.1.2 is a control's own number.</summary>
    public static CriterionId? From(string text) => ByValue.GetValueOrDefault(text);

    /// <summary>Every criterion named in a text, in order, each once, with its place in the text.</summary>
    public static IEnumerable<(CriterionId Criterion, int Start, int Length)> Find(string text)
    {
        foreach (Match match in Named().Matches(text))
        {
            var value = match.Value.AsSpan().ContainsAny(' ', '\u00A0') ? string.Concat(match.Value.Where(c => !char.IsWhiteSpace(c))) : match.Value;
            if (From(value.ToUpperInvariant()) is { } criterion)
                yield return (criterion, match.Index, match.Length);
        }
    }

    public override string ToString() => Value;

    /// <summary>What a criterion looks like, whether or not there is such a one.</summary>
    internal const string Pattern = @"(?:CC[1-9]\.\d{1,2}|A1\.\d|C1\.\d|PI1\.\d|P[1-8]\.\d)";

    private const string Spaced = @"(?:CC\s[1-9]|(?:A|C|PI)\s1|P\s[1-8])\.\d";

    // Not inside a longer id: "CC6.1-02", "CC6.1.2", "XCC6.1" and the ISO control "A.5.1" are none; "(CC6.1)." is one.
    // "CC 6.1" has room inside; "A 1.2" only beside another of a list or alone, for an annex has numbers, too.
    [GeneratedRegex(@"(?<![\w.-])(?:" + Pattern + @"|(?-i:CC\s[1-9]\.\d|(?<=(?:" + Spaced + @")(?:\s?[,;/&]|\sand)?\s)(?:" + Spaced + @")|(?<=^\W*)(?:" + Spaced + @")(?=\W*$|(?:\s?[,;/&]|\sand)?\s(?:" + Spaced + @"))))(?!\w|\.\d|[-–]\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
