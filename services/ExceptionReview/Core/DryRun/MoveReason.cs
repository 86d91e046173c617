using System.Globalization;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>Why a finding moves: of an exception the lines that differ, else thresholds and gates; of any other the settings of its kind.</summary>
internal static class MoveReason
{
    public static string Of(StandingFinding standing, Finding finding, IReadOnlyList<PolicyChange> changes)
    {
        if (finding.Score is not { } score || standing.Score is not { } was)
            return Say.List(Settings(finding.Kind, changes)) is { Length: > 0 } settings ? settings : "the policy weighs this kind of finding otherwise";
        string[] reasons = [.. Gates(standing, finding), .. Thresholds(standing.Band, finding.Band, changes)];
        var lines = Lines(standing, finding);
        if (lines.Length > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{was} -> {score} points: {Say.List([.. lines, .. reasons])}");
        return reasons.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{score} points as before: {Say.List(reasons)}")
            : string.Create(CultureInfo.InvariantCulture, $"{score} points as before: thresholds or gates differ");
    }

    /// <summary>Of a finding that only one of the two policies has.</summary>
    public static string Of(FindingKind? kind, IReadOnlyList<PolicyChange> changes, string otherwise) =>
        kind is { } known && Settings(known, changes) is { Length: > 0 } settings ? $"{otherwise}: {Say.List(settings)}" : otherwise;

    private static string[] Lines(StandingFinding standing, Finding finding)
    {
        var points = (standing.Lines ?? []).ToDictionary(line => line.Factor, line => line.Points, StringComparer.Ordinal);
        var now = finding.Lines.ToDictionary(line => line.Factor, line => line.Points, StringComparer.Ordinal);
        return
        [
            .. points.Keys.Union(now.Keys, StringComparer.Ordinal).Where(factor => points.GetValueOrDefault(factor) != now.GetValueOrDefault(factor))
                .Select(factor => string.Create(CultureInfo.InvariantCulture, $"{factor} {points.GetValueOrDefault(factor)} -> {now.GetValueOrDefault(factor)}")),
        ];
    }

    private static IEnumerable<string> Gates(StandingFinding standing, Finding finding)
    {
        string[] moved = [.. finding.Gates.Where(gate => gate.Moved).Select(gate => gate.Id)];
        foreach (var gate in moved.Except(standing.Gates)) yield return $"gate {gate} moves it now";
        foreach (var gate in standing.Gates.Except(moved)) yield return $"gate {gate} does not move it any more";
    }

    // Of the three thresholds only those between the two bands can have moved it; a tolerance shifts all three.
    private static string[] Thresholds(Band from, Band to, IReadOnlyList<PolicyChange> changes) => Settings(
        changes,
        [.. Enum.GetValues<Band>().Where(band => band > (from < to ? from : to) && band <= (from < to ? to : from)).Select(band => $"bands.{WireName.Of(band)}"), "bands.tolerance."]);

    private static string[] Settings(FindingKind kind, IReadOnlyList<PolicyChange> changes) => kind switch
    {
        FindingKind.Exception => Settings(changes, "factors.", "controls.", "pervasiveness.", "mitigation.", "bands.", "gates."),
        FindingKind.Age => Settings(changes, "age.", "coverage."),
        FindingKind.CoverageGap => Settings(changes, "coverage.", "age."),
        FindingKind.MissingCategory => Settings(changes, "kinds.missingCategory"),
        FindingKind.Qualification => Settings(changes, "gates.G1", "gates.G2"),
        FindingKind.CarveOut => Settings(changes, "kinds.carveOut"),
        FindingKind.Cuec => Settings(changes, "kinds.cuec"),
        FindingKind.NonOccurrence => Settings(changes, "kinds.nonOccurrence"),
        FindingKind.NotTested => Settings(changes, "kinds.notTested"),
        FindingKind.ScopeLimit => Settings(changes, "kinds.scopeLimit"),
        FindingKind.Doubt => Settings(changes, "kinds.doubt"),
        FindingKind.Reliability => Settings(changes, "kinds.reliability"),
        FindingKind.Terminology => Settings(changes, "kinds.terminology"),
    };

    private static string[] Settings(IReadOnlyList<PolicyChange> changes, params string[] under) =>
        [.. changes.Where(change => under.Any(prefix => change.Setting.StartsWith(prefix, StringComparison.Ordinal))).Select(change => change.ToString())];
}
