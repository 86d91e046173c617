using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>A modified opinion is a finding of its own, whatever the exceptions: adverse and disclaimer as G1, qualified as G2 (G6 where not relied on).</summary>
internal static class QualificationFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        if (input.Facts.Opinion is not { Kind: not OpinionKind.Unqualified } opinion) yield break;
        var band = Weigh(input, opinion);
        yield return new()
        {
            Key = FindingKey.Of(FindingKind.Qualification, WireName.Of(opinion.Kind)),
            Kind = FindingKind.Qualification,
            Title = Title(opinion),
            Criteria = opinion.Criteria,
            Band = band,
            Evidence = opinion.Basis is { Length: > 0 } basis ? [new(opinion.Page, basis, "opinion.basis")] : [new(opinion.Page, Title(opinion), "opinion.kind")],
            Text = $"{Meaning(opinion)}{Basis(opinion)} {ForUs(input, opinion)} Proposal: {Say.Band(band)}.",
        };
    }

    private static Band Weigh(ReviewInput input, ReportOpinion opinion) => opinion.Kind switch
    {
        OpinionKind.Unqualified => Band.NotMaterial,
        OpinionKind.Qualified when ReliedOn.AtAll(input, opinion.Criteria) => input.Policy.Gates.QualifiedCriterion.For(ReliedOn.TierOf(input)),
        OpinionKind.Qualified => input.Policy.Gates.NotReliedOn,
        OpinionKind.Adverse or OpinionKind.Disclaimer => input.Policy.Gates.ModifiedReport,
    };

    private static string Title(ReportOpinion opinion) => opinion.Kind switch
    {
        OpinionKind.Adverse => "Adverse opinion",
        OpinionKind.Disclaimer => "The auditor gives no opinion",
        OpinionKind.Qualified or OpinionKind.Unqualified => opinion.Criteria.Count > 0 ? $"Qualified on {Say.List(opinion.Criteria)}" : "Qualified opinion",
    };

    private static string Meaning(ReportOpinion opinion) => opinion.Kind switch
    {
        OpinionKind.Adverse => $"The opinion is adverse (page {opinion.Page}): in the auditor's judgement the controls{Named(opinion)} did not do what the report says, and not in a point or two but as a whole.",
        OpinionKind.Disclaimer => $"The auditor gives no opinion (page {opinion.Page}): it could not obtain enough evidence to form one. Nothing in this report is assurance.",
        OpinionKind.Qualified or OpinionKind.Unqualified => $"The opinion is qualified (page {opinion.Page}): except for the matter described, the auditor is satisfied; on that matter{Named(opinion)} it is not.",
    };

    private static string Named(ReportOpinion opinion) => opinion.Criteria.Count > 0 ? $" ({Say.List(opinion.Criteria)})" : "";

    private static string Basis(ReportOpinion opinion) => opinion.Basis is { Length: > 0 } basis ? $" Its reason: {Say.Quote(basis, 500)}" : "";

    private static string ForUs(ReviewInput input, ReportOpinion opinion)
    {
        if (opinion.Kind is OpinionKind.Adverse or OpinionKind.Disclaimer) return "Whatever we rely on, this report does not support it.";
        var most = ReliedOn.Most(input, opinion.Criteria);
        var tier = $"a service of {WireName.Of(ReliedOn.TierOf(input))} tier";
        return opinion.Criteria.Count == 0
            ? $"It names no criterion that could be read, so it may touch what we rely on, for {tier}."
            : $"{Say.Capital(ReliedOn.Words(most, opinion.Criteria.Count == 1 ? "this criterion" : "at least one of these criteria"))}, for {tier}.";
    }
}
