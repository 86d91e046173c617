using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Days that nothing covers, periods too short to show operation, and bars of the timeline that do not count.</summary>
internal static class CoverageFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input, CoverageTimeline coverage)
    {
        var tier = ReliedOn.TierOf(input);
        var policy = input.Policy.Coverage;
        foreach (var gap in coverage.Gaps)
            yield return Gap(gap, policy, tier);
        foreach (var bar in coverage.Bars.Where(bar => !bar.Counts))
            yield return DoesNotCount(bar, input);
        if (input.Facts.Period is { } period && period.End >= period.Start && ShortPeriod(period, policy, tier) is { } tooShort)
            yield return tooShort;
        if (input.Facts.IsType1 && input.Engagement.Requires?.Type is RequiredType.Type2)
            yield return Type1(input, policy.Type1WhereType2Required.For(tier));
        if (input.Facts.Kind is ReportKind.BridgeLetter or ReportKind.Soc3 or ReportKind.Caiq or ReportKind.Iso27001Certificate or ReportKind.StarCertificate)
            yield return Untested(input, (input.Engagement.Requires?.Type is null ? policy.Limited : policy.Type1WhereType2Required).For(tier));
    }

    private static Finding Untested(ReviewInput input, Band band) => new()
    {
        Key = FindingKey.Of(FindingKind.CoverageGap, "no-tests"),
        Kind = FindingKind.CoverageGap,
        Title = $"{Say.Capital(Say.Kind(input.Facts.Kind))}: no tests to read",
        Band = band,
        Text = $"This is a {Say.Kind(input.Facts.Kind)}. " + (input.Facts.Kind is ReportKind.BridgeLetter
            ? "It is management's word for the time since a report and not audited; by itself it is no assurance. Review the report it belongs to and give the letter beside it. "
            : "It lists no controls with tests and results, so that it shows no exception says nothing. ")
            + (input.Engagement.Requires?.Type is null ? "" : "We require a SOC 2 report of this vendor. ") + $"Proposal: {Say.Band(band)}.",
    };

    private static Finding Gap(CoverageGap gap, CoveragePolicy policy, Tier tier)
    {
        var step = policy.Gaps.FirstOrDefault(step => gap.Days <= step.UpToDays)?.Band ?? policy.LongGap;
        var band = step.For(tier);
        return new()
        {
            Key = FindingKey.Of(FindingKind.CoverageGap, $"{gap.Start.DayNumber}-{gap.End.DayNumber}"),
            Kind = FindingKind.CoverageGap,
            Title = $"{Say.Count(gap.Days, "day")} without cover, {Say.Day(gap.Start)} to {Say.Day(gap.End)}",
            Band = band,
            Text = $"No report and no letter that counts speaks of the {Say.Count(gap.Days, "day")} from {Say.Day(gap.Start)} to {Say.Day(gap.End)}. "
                + $"Ask the vendor what happened to its controls in that time and whether the next report can reach back. Proposal: {Say.Band(band)}.",
        };
    }

    private static Finding DoesNotCount(CoverageBar bar, ReviewInput input)
    {
        var what = bar.Source is CoverageSource.Letter ? "bridge letter" : "report";
        var band = input.Policy.Kinds.Doubt.Of(bar.Source is CoverageSource.Letter);
        return new()
        {
            Key = FindingKey.Of(FindingKind.CoverageGap, $"{what}-{bar.Sha256[..Math.Min(12, bar.Sha256.Length)]}"),
            Kind = FindingKind.CoverageGap,
            Title = $"A {what} does not count: {bar.Problem}",
            Band = band,
            Text = $"The {what} for {Say.Day(bar.Start)} to {Say.Day(bar.End)} is not counted as cover: {bar.Problem}. Its days are treated as uncovered. Proposal: {Say.Band(band)}.",
        };
    }

    private static Finding? ShortPeriod(ReportPeriod period, CoveragePolicy policy, Tier tier)
    {
        // From 1 July, three months reach to 30 September.
        var insufficient = period.End < period.Start.AddMonths(policy.InsufficientMonths).AddDays(-1);
        var limited = period.End < period.Start.AddMonths(policy.LimitedMonths).AddDays(-1);
        if (!insufficient && !limited) return null;
        var band = (insufficient ? policy.Insufficient : policy.Limited).For(tier);
        return new()
        {
            Key = FindingKey.Of(FindingKind.CoverageGap, "short-period"),
            Kind = FindingKind.CoverageGap,
            Title = $"The period is only {Say.Count(period.Days, "day")} long",
            Band = band,
            Evidence = [new(period.Page, $"{Say.Day(period.Start)} to {Say.Day(period.End)}", "period")],
            Text = $"The auditor looked at {Say.Count(period.Days, "day")}, {Say.Day(period.Start)} to {Say.Day(period.End)}. " + (insufficient
                ? $"Less than {policy.InsufficientMonths} months is too short to show that controls operate. "
                : "Controls that run once or twice a year may not have come round in that time. ")
                + $"Ask when the next report, over a full year, is due. Proposal: {Say.Band(band)}.",
        };
    }

    private static Finding Type1(ReviewInput input, Band band) => new()
    {
        Key = FindingKey.Of(FindingKind.CoverageGap, "type1"),
        Kind = FindingKind.CoverageGap,
        Title = "A Type 1 report where we require Type 2",
        Band = band,
        Evidence = input.Facts.AsOf is { } day ? [new(day.Page, Say.Day(day.Value), "asOf")] : [],
        Text = "This is a Type 1 report: the auditor judged the design of the controls on one day and tested none of them over time. "
            + $"We require Type 2 of this vendor, so it can only serve as interim assurance: ask for the date of the first Type 2 report. Proposal: {Say.Band(band)}.",
    };
}
