using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Decisions;

/// <summary>What a person makes of a finding.</summary>
/// <param name="Kind">accept, override, accept-risk or not-applicable.</param>
/// <param name="Band">override: the band that holds instead.</param>
/// <param name="Reason">Everything but accept.</param>
/// <param name="Until">accept-risk: the last day on which it holds.</param>
internal sealed record DecisionRequest(string Kind, string? Band, string? Reason, DateOnly? Until)
{
    public (ReviewEvent? Event, Error? Refusal) ToEvent(string key, ReviewLife life, Caller caller, DateTimeOffset now)
    {
        if (!life.Findings.TryGetValue(key, out var finding))
            return (null, LifeRefusals.Of(ReviewRefusal.NoSuchFinding));
        if (!WireName.TryParse<DecisionKind>(Kind, out var kind))
            return (null, new UnknownWord("kind", string.Join(", ", WireName.All<DecisionKind>())));
        if (Band is not null && !WireName.TryParse<Band>(Band, out _))
            return (null, new UnknownWord("band", string.Join(", ", WireName.All<Band>())));
        WireName.TryParse<Band>(Band, out var band);
        if (kind is DecisionKind.Override && Band is null)
            return (null, new BandNeeded());
        var decision = new FindingDecision
        {
            Kind = kind,
            Band = kind switch
            {
                DecisionKind.Override => band,
                DecisionKind.NotApplicable => Core.Findings.Band.NotMaterial,
                // An accepted risk is still that risk: it keeps its band and is shown with it.
                DecisionKind.Accept or DecisionKind.AcceptRisk => finding.Proposed,
            },
            Proposed = finding.Proposed,
            Reason = string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(),
            Until = kind is DecisionKind.AcceptRisk ? Until : null,
            By = caller.Name,
            At = now,
        };
        return (new ReviewEvent.Decided(key, decision), null);
    }
}
