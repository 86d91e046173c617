using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>A document that cannot show what the customer needs: a period too short, a Type 1 for a Type 2, a kind without tests.</summary>
internal static class CoverageFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        var tier = ReliedOn.TierOf(input);
        var policy = input.Policy.Coverage;
        if (input.Facts is { Kind: not ReportKind.BridgeLetter, Period: { } period } && period.End >= period.Start && ShortPeriod(period, policy, tier) is { } tooShort)
            yield return tooShort;
        if (input.Facts.IsType1 && input.Engagement.Requires?.Type is RequiredType.Type2)
            yield return Type1(input, policy.Type1WhereType2Required.For(tier));
        if (input.Facts.Kind is ReportKind.BridgeLetter or ReportKind.Soc3 or ReportKind.Caiq or ReportKind.Iso27001Certificate or ReportKind.StarCertificate
            or ReportKind.Soc1Type1 or ReportKind.Soc1Type2)
            yield return Untested(input, (input.Engagement.Requires?.Type is null && input.Facts.Kind is not ReportKind.BridgeLetter ? policy.Limited : policy.Type1WhereType2Required).For(tier));
    }

    private static Finding Untested(ReviewInput input, Band band) => new()
    {
        Key = FindingKey.Of(FindingKind.CoverageGap, "no-tests"),
        Kind = FindingKind.CoverageGap,
        Title = $"{Say.Capital(Say.Kind(input.Facts.Kind))}: {(IsSoc1(input) ? "about financial reporting" : "no tests to read")}",
        Band = band,
        Text = $"This is {Say.OneKind(input.Facts.Kind)}. " + (IsSoc1(input)
            ? "It is about controls over our financial reporting, not about the trust services criteria: what it says of security and availability goes no further than that. "
            : input.Facts.Kind is ReportKind.BridgeLetter
            ? "It is management's word for the time since a report and not audited; by itself it is no assurance. Review the report it belongs to and give the letter beside it. "
            : "It lists no controls with tests and results, so that it shows no exception says nothing. ")
            + (input.Engagement.Requires?.Type is null ? "" : "We require a SOC 2 report of this vendor. ") + $"Proposal: {Say.Band(band)}.",
    };

    private static bool IsSoc1(ReviewInput input) => input.Facts.Kind is ReportKind.Soc1Type1 or ReportKind.Soc1Type2;

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
