using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Lets a review live through new proposals, and through accepted risks whose day has passed. Judging does it; trying a policy only looks.</summary>
internal static class Living
{
    public static (ReviewLife Life, IReadOnlyList<ReviewMessage> Messages) Through(ReviewLife before, IReadOnlyList<Finding> proposals, SignOff signOff, DateOnly today)
    {
        var transition = ReviewLifecycle.Apply(before, new ReviewEvent.Proposed(proposals, signOff));
        List<ReviewMessage> messages = [.. transition.Messages];
        foreach (var ranOut in transition.Life.Findings.Where(finding => finding.Value.Decision is { Kind: DecisionKind.AcceptRisk, Until: { } until } && until < today).Select(finding => finding.Key).ToList())
        {
            transition = ReviewLifecycle.Apply(transition.Life, new ReviewEvent.AcceptanceRanOut(ranOut, today));
            messages.AddRange(transition.Messages);
        }

        return (transition.Life, messages);
    }
}
