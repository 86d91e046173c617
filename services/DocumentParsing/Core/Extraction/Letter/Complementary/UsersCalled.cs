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

    private UsersCalled(string[] names) => this.names = names.Length == 0 ? null : new Regex($@"\b(?:{string.Join('|', names.Select(Forms))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // The longest first: "dental clinics" before "clinics".
    public static UsersCalled Learn(IEnumerable<string> letter) =>
        new([.. letter.SelectMany(text => WhoUse().Matches(text).Concat(NotExamined().Matches(text)).Concat(OfCovered().Matches(text))).Select(match => match.Groups["name"].Value).Where(name => !Others().IsMatch(name)).Distinct().OrderByDescending(name => name.Length)]);

    /// <summary>"laboratories" and "laboratory", "clinics" and "clinic".</summary>
    private static string Forms(string name) => name.EndsWith("ies", StringComparison.Ordinal) ? Regex.Escape(name[..^3]) + "(?:ies|y)" : Regex.Escape(name[..^1]) + "s?";

    /// <summary>The same text with "user entities" in their place: for telling what it means, not where it stands.</summary>
    public string Plainly(string text)
    {
        var told = text.Contains('(', StringComparison.Ordinal) ? Explained().Replace(text, "user entities") : text;
        return names?.Replace(told, "user entities") ?? told;
    }

    // "Host locations (the user entities) should:"
    [GeneratedRegex(@"\b(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+s\s+\((?:the\s+|our\s+|its\s+)?""?user\s+(?:entities|organi[sz]ations)""?\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    [GeneratedRegex(@"(?<=\b(?:for|at|to|of|by|from|and|or)\s+|,\s+|\bthe\s+)(?<name>(?:(?!the\b|and\b|or\b|for\b|of\b|to\b|those\b)\p{Ll}+\s+)?\p{Ll}{3,}s)\s+(?:who|that|which)\s+(?:use|used|have\s+used|were\s+using)\s+(?:the|its|this|our|\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex WhoUse();

    // "We did not evaluate the controls at clinics.", "… the complementary controls at the subservice organizations and at credit unions"
    [GeneratedRegex(@"\b(?:[Nn]ot|[Nn]or)\b[^.;]{0,60}\bcontrols\s+(?:at|of)\s+(?:the\s+)?(?<name>(?:(?!the\b|these\b|those\b|any\b|its\b|our\b|all\b)\p{Ll}+\s+)?\p{Ll}{3,}s)(?=[.,;]|\s+(?:and|or)\b)|\bcomplementary\s+controls\s+at\s+[^.;]{0,60}?\b(?:and|or)\s+at\s+(?:the\s+)?(?<name>(?:(?!the\b|these\b|those\b|any\b|its\b|our\b|all\b)\p{Ll}+\s+)?\p{Ll}{3,}s)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotExamined();

    // So the rules on health records call those who use the system: "their controls and the controls of covered entities were not examined".
    [GeneratedRegex(@"\bcontrols\s+(?:of|at)\s+(?:the\s+|its\s+)?(?<name>covered\s+entities)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfCovered();

    // Those who read the report, and words for whomever.
    [GeneratedRegex(@"\b(?:auditors|practitioners|accountants|advis[eo]rs|regulators|supervisors|parties|others|persons|readers|employees|(?<!\bcovered\s+)entities|organi[sz]ations|companies|firms|businesses|providers|vendors|suppliers|subsidiaries|affiliates|(?:sub-?)?(?:contractors|processors)|partners|hosts|resellers|carriers|locations|sites|offices|centers|centres|periods|criteria|controls|systems|services|procedures|users|customers|clients)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
