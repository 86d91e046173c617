using System.Globalization;
using System.Text;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>An engagement as the document people edit: in the order of the template, every line with what it may hold.</summary>
internal static class EngagementText
{
    public static string Of(Engagement engagement)
    {
        var text = new StringBuilder();
        text.Append("# What we say of our use of this vendor. Everything that is left out counts as the adverse value, and the proposal says so.\n");
        Line("vendor", Quoted(engagement.Vendor), null);
        Line("service", Quoted(engagement.Service), null);
        Line("modulesUsed", List(engagement.ModulesUsed), "names as the report gives them; empty = all of the system counts as used");
        Line("modulesNotUsed", List(engagement.ModulesNotUsed), "an exception that names only these is not relied on");
        Line("owner", Quoted(engagement.Owner), null);
        Line("tier", Word(engagement.Tier), "critical | high | medium | low");
        Line("data", Word(engagement.Data), "restricted | confidential | internal | public");
        Line("tolerance", Word(engagement.Tolerance), "strict | standard | relaxed");
        Reliance(text, engagement.Reliance);
        Requires(text, engagement.Requires);
        Cuecs(text, engagement.Cuecs);
        Compensating(text, engagement.Compensating);
        Held(text, engagement.SubserviceReports);
        Chased(text, engagement.Chase);
        Line("regulations", List(engagement.Regulations), null);
        Line("renewal", engagement.Renewal is { } renewal ? Day(renewal) : null, "the day the contract renews: 2027-03-31");
        Line("timeZone", Quoted(engagement.TimeZone), "whose day \"today\" is: Europe/Berlin");
        return text.ToString();

        void Line(string key, string? value, string? comment) =>
            text.Append(CultureInfo.InvariantCulture, $"{key}:{(value is null ? "" : " " + value)}{(comment is null ? "" : "   # " + comment)}\n");
    }

    private static void Reliance(StringBuilder text, RelianceMap reliance)
    {
        text.Append("reliance:   # direct | shared | indirect | none, for each category; criteria override their category\n");
        foreach (var category in Enum.GetValues<Core.Facts.TrustCategory>())
            text.Append(CultureInfo.InvariantCulture, $"  {WireName.Of(category)}:{(reliance.On(category) is { } value ? " " + WireName.Of(value) : "")}\n");
        text.Append(CultureInfo.InvariantCulture,
            $"  criteria: {{{string.Join(",", reliance.Criteria.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $" {pair.Key}: {WireName.Of(pair.Value)}"))} }}\n");
    }

    private static void Requires(StringBuilder text, RequiredAssurance? requires)
    {
        text.Append("requires:   # what we ask of the vendor's report\n");
        text.Append(CultureInfo.InvariantCulture, $"  type:{(requires?.Type is { } type ? " " + WireName.Of(type) : "")}   # type1 | type2\n");
        text.Append(CultureInfo.InvariantCulture, $"  categories: [{string.Join(", ", (requires?.Categories ?? []).Select(WireName.Of))}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  maxAgeMonths:{(requires?.MaxAgeMonths is { } age ? $" {age}" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"  bridgeAccepted:{(requires?.BridgeAccepted is { } accepted ? accepted ? " true" : " false" : "")}\n");
    }

    private static void Cuecs(StringBuilder text, CuecStates cuecs)
    {
        text.Append("cuecs:   # implemented | partial | no | not-applicable | unknown; by number or text once the report is read; or { state, owner, evidence, due }\n");
        text.Append(CultureInfo.InvariantCulture, $"  default: {WireName.Of(cuecs.Default)}\n");
        foreach (var (cuec, note) in cuecs.Own.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(cuec)}: {Note(note)}\n");
    }

    private static string Note(CuecNote note) => note is { Owner: null, Evidence: null, Due: null }
        ? WireName.Of(note.State)
        : $"{{ state: {WireName.Of(note.State)}{Part("owner", Quoted(note.Owner))}{Part("evidence", Quoted(note.Evidence))}{Part("due", note.Due is { } due ? Day(due) : null)} }}";

    private static string Part(string key, string? value) => value is null ? "" : $", {key}: {value}";

    private static void Compensating(StringBuilder text, IReadOnlyList<CompensatingControl> controls)
    {
        text.Append(CultureInfo.InvariantCulture, $"compensating:{(controls.Count == 0 ? " []" : "")}   # our own controls that soften an exception on a criterion (0..10 points, with a reason)\n");
        foreach (var control in controls)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ criteria: [{string.Join(", ", control.Criteria)}], points: {control.Points}, reason: {Quoted(control.Reason)} }}\n");
    }

    private static void Held(StringBuilder text, IReadOnlyList<HeldReport> reports)
    {
        text.Append(CultureInfo.InvariantCulture, $"subserviceReports:{(reports.Count == 0 ? " []" : "")}   # reports of subservice organizations that we hold, and the last day each covers\n");
        foreach (var report in reports)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ name: {Quoted(report.Name)}{(report.CoverageEnd is { } end ? $", coverageEnd: {Day(end)}" : "")} }}\n");
    }

    private static void Chased(StringBuilder text, IReadOnlyList<Chase> chases)
    {
        text.Append(CultureInfo.InvariantCulture, $"chase:{(chases.Count == 0 ? " []" : "")}   # who gets the reports of subservice organizations that we do not hold, and until when\n");
        foreach (var chase in chases)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ name: {Quoted(chase.Name)}{Part("by", Quoted(chase.By))}{Part("until", chase.Until is { } until ? Day(until) : null)} }}\n");
    }

    private static string? Word<T>(T? value) where T : struct, Enum => value is { } known ? WireName.Of(known) : null;

    private static string List(IReadOnlyList<string> items) => $"[{string.Join(", ", items.Select(Quoted))}]";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Double quotes take any text: a vendor called "no" or "2026" stays a vendor.
    private static string? Quoted(string? text)
    {
        if (text is null) return null;
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter is '\n') quoted.Append("\\n");
            else if (char.IsControl(letter)) quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)letter:x2}");
            else quoted.Append(letter);
        return quoted.Append('"').ToString();
    }
}
