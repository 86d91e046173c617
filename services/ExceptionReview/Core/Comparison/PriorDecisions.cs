using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>What was decided in an earlier review on a matter that is here again: shown beside the new proposal, never carried over.</summary>
public sealed record PriorDecision(string FindingKey, string PriorKey, FindingDecision Decision);

/// <summary>Finds the decisions of an earlier review that belong to findings of this one.</summary>
public static class PriorDecisions
{
    // As for exceptions that repeat, and for CUECs that are reworded.
    private const double SameException = 0.4, SameCuec = 0.7;

    /// <param name="ofThisReport">The earlier review is a closed one of the same report: then what is of that report alone is the same matter, too.</param>
    public static IReadOnlyList<PriorDecision> Of(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> earlier, ReviewLife earlierLife, bool ofThisReport = false)
    {
        List<PriorDecision> prior = [];
        var left = earlier.Where(finding => (ofThisReport || IsOfTheVendor(finding)) && earlierLife.Findings.GetValueOrDefault(finding.Key)?.Decision is not null).ToList();
        foreach (var finding in findings)
        {
            if ((left.FirstOrDefault(known => known.Key == finding.Key) ?? left.FirstOrDefault(known => SameMatter(known, finding))) is not { } match) continue;
            left.Remove(match);
            prior.Add(new(finding.Key, match.Key, earlierLife.Findings[match.Key].Decision!));
        }

        return prior;
    }

    // How old a report is, what it leaves uncovered and what could not be read in it is of that report alone.
    private static bool IsOfTheVendor(Finding finding) => finding.Kind is not (FindingKind.Age or FindingKind.CoverageGap or FindingKind.Doubt);

    // The words of an exception differ from year to year; its control does not, unless it is renumbered.
    private static bool SameMatter(Finding one, Finding other) => one.Kind == other.Kind && one.Kind switch
    {
        FindingKind.Exception => SameControl(one, other) || (one.Criteria.Intersect(other.Criteria).Any() && Likeness(one, other) >= SameException),
        FindingKind.Cuec => Likeness(one, other) >= SameCuec,
        _ => SameControl(one, other),
    };

    private static bool SameControl(Finding one, Finding other) => one.Control is not null && one.Control == other.Control;

    private static double Likeness(Finding one, Finding other) =>
        one.Evidence is [var before, ..] && other.Evidence is [var after, ..] ? TextLikeness.Of(before.Quote, after.Quote) : 0;
}
