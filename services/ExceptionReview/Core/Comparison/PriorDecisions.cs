using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>What was decided in an earlier review on a matter that is here again: shown beside the new proposal, never carried over.</summary>
public sealed record PriorDecision(string FindingKey, string PriorKey, FindingDecision Decision);

/// <summary>Finds the decisions of an earlier review that belong to findings of this one.</summary>
public static class PriorDecisions
{
    public static IReadOnlyList<PriorDecision> Of(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> earlier, ReviewLife earlierLife)
    {
        List<PriorDecision> prior = [];
        var left = earlier.Where(finding => earlierLife.Findings.GetValueOrDefault(finding.Key)?.Decision is not null).ToList();
        foreach (var finding in findings)
        {
            if ((left.FirstOrDefault(known => known.Key == finding.Key) ?? left.FirstOrDefault(known => SameMatter(known, finding))) is not { } match) continue;
            left.Remove(match);
            prior.Add(new(finding.Key, match.Key, earlierLife.Findings[match.Key].Decision!));
        }

        return prior;
    }

    // The words of an exception differ from year to year; its control does not.
    private static bool SameMatter(Finding one, Finding other) =>
        one.Kind == other.Kind && one.Control is not null && one.Control == other.Control;
}
