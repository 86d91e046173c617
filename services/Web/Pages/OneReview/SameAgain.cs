using VendorRisk.Web.Backends;
using VendorRisk.Web.Wording;

namespace VendorRisk.Web.Pages.OneReview;

/// <summary>A decision of the review before, made anew: by who decides now, with the reason of then, and saying where it comes from.</summary>
public static class SameAgain
{
    /// <summary>Null where the same cannot be decided: an acceptance of another band, or of a risk whose day has passed.</summary>
    public static DecisionDraft? Of(PriorDecision prior, DateOnly? reportEnd, Finding finding, DateOnly today)
    {
        var then = prior.Decision;
        var reason = $"As decided {(prior.OfThisReport ? "in the closed review of this report" : $"for the report to {Day.Text(reportEnd)}")}{(string.IsNullOrWhiteSpace(then.Reason) ? "." : $": {then.Reason}")}";
        return then.Kind switch
        {
            "accept" when then.Band == finding.Proposal.Band => new("accept", null, reason, null),
            // What was overridden then is proposed now.
            "override" when then.Band == finding.Proposal.Band => new("accept", null, reason, null),
            "override" => new("override", then.Band, reason, null),
            "accept-risk" when then.Until > today => new("accept-risk", null, reason, then.Until),
            "not-applicable" => new("not-applicable", null, reason, null),
            _ => null,
        };
    }
}
