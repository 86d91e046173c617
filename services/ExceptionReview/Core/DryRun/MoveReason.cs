using System.Globalization;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>Why a finding moves: the lines that differ, else thresholds and gates.</summary>
internal static class MoveReason
{
    public static string Of(StandingFinding standing, Finding finding)
    {
        if (finding.Score is not { } score || standing.Score is not { } was) return "the policy weighs this kind of finding otherwise";
        var points = (standing.Lines ?? []).ToDictionary(line => line.Factor, line => line.Points, StringComparer.Ordinal);
        string[] changed =
        [
            .. finding.Lines.Where(line => points.GetValueOrDefault(line.Factor) != line.Points)
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Factor} {points.GetValueOrDefault(line.Factor)} -> {line.Points}")),
        ];
        return changed.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{was} -> {score} points: {Say.List(changed)}")
            : string.Create(CultureInfo.InvariantCulture, $"{score} points as before: thresholds or gates differ");
    }
}
