using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>
/// What a report calls its user entities, learned from the auditor's letter, which says who uses the system: a report for dental practices
/// expects controls of "practices" and need not once say "user entity".
/// </summary>
/// <remarks>Raw: <c>… and at the dental clinics who use the platform …</c> · <c>for insurers and brokers that used the service in the period</c></remarks>
public sealed partial class UsersCalled
{
    private readonly Regex? names;

    private UsersCalled(string[] names) => this.names = names.Length == 0 ? null : new Regex($@"\b(?:{string.Join('|', names.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // The longest first: "dental clinics" before "clinics".
    public static UsersCalled Learn(IEnumerable<string> letter) =>
        new([.. letter.SelectMany(text => WhoUse().Matches(text)).Select(match => match.Groups["name"].Value).Where(name => !Others().IsMatch(name)).Distinct().OrderByDescending(name => name.Length)]);

    /// <summary>The same text with "user entities" in their place: for telling what it means, not where it stands.</summary>
    public string Plainly(string text) => names?.Replace(text, "user entities") ?? text;

    [GeneratedRegex(@"(?<=\b(?:for|at|to|of|by|from|and|or)\s+|,\s+|\bthe\s+)(?<name>(?:(?!the\b|and\b|or\b|for\b|of\b|to\b|those\b)\p{Ll}+\s+)?\p{Ll}{3,}s)\s+(?:who|that|which)\s+(?:use|used|have\s+used|were\s+using)\s+(?:the|its|this|our|\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex WhoUse();

    // Those who read the report, and words for whomever.
    [GeneratedRegex(@"\b(?:auditors|practitioners|accountants|advis[eo]rs|regulators|supervisors|parties|others|persons|readers|employees|entities|organi[sz]ations|companies|firms|businesses|providers|vendors|suppliers|controls|systems|services|procedures|users|customers|clients)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
