using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Structure: are the parts there that such a report has, and do its dates make sense?</summary>
internal static class StructureSigns
{
    public static IEnumerable<ReliabilitySign> Of(ReviewInput input)
    {
        var facts = input.Facts;
        var policy = input.Policy.Coverage;
        if (facts is { Kind: ReportKind.Soc2Type2, Opinion: { Limbs: { Operation: null } } opinion })
            yield return Sign("opinion-operation", "the opinion does not speak of operation",
                $"A Type 2 opinion says whether the controls operated; in this one (page {opinion.Page}) no such limb was found.");
        if (facts.Opinion is { Limbs: { Design: null } } undesigned)
            yield return Sign("opinion-design", "the opinion does not speak of design", $"The opinion (page {undesigned.Page}) does not say whether the controls were suitably designed.");
        if (facts.ReportDate is null)
            yield return Sign("report-date", "no report date", "No date was found under the auditor's signature.");
        if (WithoutControl(facts) is { Length: > 0 } bare)
            yield return Sign("criteria-without-control", $"{Say.Count(bare.Length, "criterion", "criteria")} in scope without a control",
                $"The report covers {Say.List(facts.Categories.Select(Say.Category))}, but no control was read for {Say.List(bare)}: either the criterion is left to a subservice organization, or something is missing.");
        if (facts.Period is { } period && period.End > period.Start.AddMonths(policy.UnusualMonths).AddDays(-1))
            yield return Sign("long-period", "an unusually long period", $"The period of {Say.Count(period.Days, "day")} (page {period.Page}) is longer than {policy.UnusualMonths} months.");
        if (Lag(facts) is { } lag && lag >= policy.NotableLagDays)
            yield return Sign("issue-lag", lag >= policy.LongLagDays ? "issued very late" : "issued late",
                $"The report is dated {Say.Count(lag, "day")} after the last day it covers (page {facts.ReportDate!.Page}); most come within {Say.Count(policy.NotableLagDays, "day")}.");
        if (facts.Kind is ReportKind.Soc2Type2 && Lag(facts) is 0)
            yield return Sign("issued-at-once", "dated on the last day of the period", $"The report is dated on the last day it covers (page {facts.ReportDate!.Page}), which leaves no day to test that day's controls.");
    }

    private static string[] WithoutControl(ReviewFacts facts)
    {
        var covered = facts.Controls.SelectMany(control => control.Criteria).ToHashSet(StringComparer.Ordinal);
        if (covered.Count == 0) return [];
        return [.. TrustCriteria.All.Where(criterion => TrustCriteria.CategoryOf(criterion) is { } category && facts.Categories.Contains(category) && !covered.Contains(criterion))];
    }

    private static int? Lag(ReviewFacts facts) => facts is { CoverageEnd: { } end, ReportDate: { } dated } ? dated.Value.DayNumber - end.DayNumber : null;

    private static ReliabilitySign Sign(string name, string title, string text) => new("Structure", name, title, text);
}
