using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>A review as it stands: what it was judged from, and the findings judged.</summary>
public sealed record StandingReview(string Name, ReviewInput Input, IReadOnlyList<StandingFinding> Findings);

/// <summary>As much of a standing finding as a comparison needs; score and lines are there for exceptions.</summary>
public sealed record StandingFinding(string Key, Band Band, int? Score = null, IReadOnlyList<FactorLine>? Lines = null);

/// <summary>A finding that another policy would move. A null band: not there under that policy.</summary>
public sealed record PolicyMove(string Review, string FindingKey, string Title, Band? From, Band? To, string Why);

/// <summary>
/// What a policy would change before it is put in force: every review is judged again under it, and only the differences are kept.
/// Nothing is decided by it and nothing decided changes.
/// </summary>
public sealed record PolicyDryRun(int Reviews, int Findings, IReadOnlyList<PolicyMove> Moves)
{
    public static PolicyDryRun Of(IEnumerable<StandingReview> reviews, ReviewPolicy next)
    {
        int reviewed = 0, findings = 0;
        List<PolicyMove> moves = [];
        foreach (var review in reviews)
        {
            reviewed++;
            findings += review.Findings.Count;
            Compare(review, ReviewEngine.Review(review.Input with { Policy = next }).Findings, moves);
        }

        return new(reviewed, findings, moves);
    }

    private static void Compare(StandingReview review, IReadOnlyList<Finding> judged, List<PolicyMove> moves)
    {
        var before = review.Findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        foreach (var finding in judged)
            if (!before.Remove(finding.Key, out var standing))
                moves.Add(new(review.Name, finding.Key, finding.Title, null, finding.Band, "found only under the new policy"));
            else if (standing.Band != finding.Band)
                moves.Add(new(review.Name, finding.Key, finding.Title, standing.Band, finding.Band, MoveReason.Of(standing, finding)));
        foreach (var gone in before.Values)
            moves.Add(new(review.Name, gone.Key, gone.Key, gone.Band, null, "not found under the new policy"));
    }
}
