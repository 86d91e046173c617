using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>A review as it stands: what it was judged from (with the policy it was judged by, where that is known), and the findings judged.</summary>
public sealed record StandingReview(string Name, ReviewInput Input, IReadOnlyList<StandingFinding> Findings);

/// <summary>
/// What a policy would change before it is put in force: every review is judged again under it, and only the differences are kept.
/// Nothing is decided by it and nothing decided changes.
/// </summary>
public sealed record PolicyDryRun(int Reviews, int Findings, IReadOnlyList<PolicyMove> Moves)
{
    public static PolicyDryRun Of(IEnumerable<StandingReview> reviews, ReviewPolicy next, IReadOnlyList<PolicyChange>? changes = null)
    {
        int reviewed = 0, findings = 0;
        List<PolicyMove> moves = [];
        foreach (var review in reviews)
        {
            reviewed++;
            findings += review.Findings.Count;
            moves.AddRange(Compare(review, ReviewEngine.Review(review.Input with { Policy = next }).Findings, next, changes ?? []));
        }

        return new(reviewed, findings, moves);
    }

    /// <summary>The differences between what stands in a review and what was judged under another policy.</summary>
    public static IReadOnlyList<PolicyMove> Compare(StandingReview review, IReadOnlyList<Finding> judged, ReviewPolicy next, IReadOnlyList<PolicyChange> changes)
    {
        List<PolicyMove> moves = [];
        var before = review.Findings.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        foreach (var finding in judged)
            if (!before.Remove(finding.Key, out var standing))
                moves.Add(new(review.Name, finding.Key, finding.Title, null, finding.Band, MoveReason.Of(finding.Kind, changes, "found only under the new policy")) { Kind = finding.Kind });
            else if (standing.Band != finding.Band)
                moves.Add(new(review.Name, finding.Key, finding.Title, standing.Band, finding.Band, MoveReason.Of(standing, finding, changes)) { Kind = finding.Kind });
        foreach (var gone in before.Values)
            moves.Add(new(review.Name, gone.Key, gone.Title ?? gone.Key, gone.Band, null, MoveReason.Of(gone.Kind, changes, "not found under the new policy")) { Kind = gone.Kind });
        return moves.Count == 0 || review.Input.Policy.ContentHash == next.ContentHash ? moves : Told(moves, ReviewEngine.Review(review.Input).Findings);
    }

    // What the review's own policy would move today as well, because a month has passed or the report was read again, is not the other policy's doing.
    private static List<PolicyMove> Told(List<PolicyMove> moves, IReadOnlyList<Finding> today)
    {
        var bands = today.ToDictionary(finding => finding.Key, finding => (Band?)finding.Band, StringComparer.Ordinal);
        return [.. moves.Select(move => bands.GetValueOrDefault(move.FindingKey) != move.To
            ? move
            : move with { ByPolicy = false, Why = "not the policy: judged today, the present one says the same" })];
    }
}
