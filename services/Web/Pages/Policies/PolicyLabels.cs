using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VendorRisk.Web.Pages.Policies;

/// <summary>Settings of a policy in words; a key nobody has put in words yet is shown as it is written.</summary>
internal static partial class PolicyLabels
{
    private static readonly Dictionary<string, (string Title, string Help)> Sections = new(StringComparer.Ordinal)
    {
        ["policy"] = ("Name", "Every proposal names the policy it was made by."),
        ["factors"] = ("What makes an exception worse", "Points of the factors F1 to F8; their sum, less what softens it, is the score from 0 to 100."),
        ["controls"] = ("What each control is", "Criteria (CC6.2) or series (CC7.*) whose controls are key, supporting or administrative, and words that make a control key whatever its criterion."),
        ["pervasiveness"] = ("When a weakness goes across criteria", "How many different criteria of one series must have a failing control of their own."),
        ["mitigation"] = ("What softens an exception", "Points that M1 to M4 take off, and the most they take off together."),
        ["bands"] = ("Bands of the score", "The score from which each band begins, and what a tolerance adds to all three."),
        ["gates"] = ("Gates", "Floors and a cap that hold whatever the score. G1 adverse opinion or disclaimer, G2 qualified on this criterion, G3 every tested occurrence of a key control failed, G4 a doubt touches the exception, G6 not relied on."),
        ["age"] = ("Age of a report", "Age bands in completed months from the end of what the report covers, and how each weighs."),
        ["coverage"] = ("Coverage", "Gaps between reports, lengths of periods, bridge letters and the lag from period end to report."),
        ["kinds"] = ("Findings that are not exceptions", "They are never scored; this is how each kind weighs."),
        ["reminders"] = ("Reminders", "When people are told about the age of a report, counted from the end of what it covers."),
        ["signOff"] = ("Decisions and signatures", "From which band on somebody has to decide a finding before anyone can sign, and from which on two people sign."),
    };

    public static string Section(string key) => Sections.TryGetValue(key, out var words) ? words.Title : Words(key);

    public static string? Help(string key) => Sections.TryGetValue(key, out var words) ? words.Help : null;

    /// <summary>What stands around a group of fields, without its section: "exposure.critical" is "Exposure, critical"; "reminders[0]" is "Reminder 1".</summary>
    public static string Group(string section, string parent)
    {
        var inside = parent.Length > section.Length && parent[section.Length] == '.' ? parent[(section.Length + 1)..] : parent == section ? "" : parent;
        return string.Join(", ", inside.Split('.', StringSplitOptions.RemoveEmptyEntries).Select((part, index) => index == 0 ? Words(part) : Words(part).ToLowerInvariant()));
    }

    /// <summary>"acrossCriteriaFrom" is "Across criteria from", "steps[1]" is "Step 2".</summary>
    public static string Words(string key)
    {
        if (Entry().Match(key) is { Success: true } entry)
            return string.Create(CultureInfo.InvariantCulture, $"{Singular(Words(entry.Groups[1].Value))} {int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture) + 1}");
        if (key is "G1" or "G2" or "G3" or "G4" or "G6") return key;
        var words = new StringBuilder();
        foreach (var letter in key.Replace('-', ' '))
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        if (words.Length > 0) words[0] = char.ToUpperInvariant(words[0]);
        return words.ToString();
    }

    /// <summary>A setting's whole path for people: "Age of a report, bands, stale, band".</summary>
    public static string Path(string setting) => string.Join(" › ", setting.Split('.').Select(Words));

    private static string Singular(string words) => words.EndsWith('s') ? words[..^1] : words;

    [GeneratedRegex(@"^(\w+)\[(\d+)\]$")]
    private static partial Regex Entry();
}
