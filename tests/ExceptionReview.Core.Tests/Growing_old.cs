using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Growing_old
{
    [Theory]
    [InlineData("2025-12-31", "2026-03-31", AgeBand.Current)]
    [InlineData("2025-12-31", "2026-04-01", AgeBand.BridgeAdvised)]
    [InlineData("2025-12-31", "2026-12-31", AgeBand.BridgeAdvised)]
    [InlineData("2025-12-31", "2027-01-01", AgeBand.Stale)]
    [InlineData("2025-12-31", "2027-03-31", AgeBand.Stale)]
    [InlineData("2025-12-31", "2027-04-01", AgeBand.None)]
    [InlineData("2024-02-29", "2025-02-28", AgeBand.BridgeAdvised)]
    [InlineData("2024-02-29", "2025-03-01", AgeBand.Stale)]
    public void follows_the_calendar_to_the_day(string end, string today, AgeBand band)
    {
        var age = Age(Ending(end) with { AsOf = DateOnly.Parse(today, null) });
        Assert.Equal(band, age.Band);
        Assert.Equal(DateOnly.Parse(end, null).AddMonths(12).AddDays(1), age.StaleOn);
    }

    [Theory]
    [InlineData("2026-03-31", Tier.Critical, Band.NotMaterial)]
    [InlineData("2026-11-22", Tier.Critical, Band.Low)]
    [InlineData("2027-01-01", Tier.Critical, Band.Review)]
    [InlineData("2027-04-01", Tier.High, Band.Material)]
    [InlineData("2027-04-01", Tier.Medium, Band.Review)]
    public void weighs_more_and_more(string today, Tier tier, Band band) =>
        Assert.Equal(band, Finding(Ending("2025-12-31") with { AsOf = DateOnly.Parse(today, null), Engagement = A.Customer() with { Tier = tier } }).Band);

    [Fact]
    public void shows_both_ages()
    {
        var age = Age(Ending("2025-12-31") with { AsOf = new(2026, 11, 22) });
        Assert.Equal((10, 10, 9), (age.Months, age.MonthsSinceCoverageEnd, age.MonthsSinceReportDate));
    }

    [Fact]
    public void counts_from_the_report_date_where_the_policy_says_so_and_still_shows_the_other()
    {
        var input = Ending("2025-12-31") with { AsOf = new(2026, 11, 22) };
        var policy = input.Policy with { Age = input.Policy.Age with { Anchor = Policy.AgeAnchor.ReportDate } };
        var age = Age(input with { Policy = policy });
        Assert.Equal((9, 10, new DateOnly(2027, 2, 7)), (age.Months, age.MonthsSinceCoverageEnd, age.StaleOn));
    }

    [Fact]
    public void is_weighed_earlier_by_a_customer_that_asks_for_younger_reports() =>
        Assert.Equal(Band.Review, Finding(Ending("2025-12-31") with { AsOf = new(2026, 7, 1), Engagement = A.Customer() with { Requires = new() { MaxAgeMonths = 6 } } }).Band);

    [Fact]
    public void serves_a_type_1_as_interim_for_half_a_year_and_never_where_type_2_is_required()
    {
        var facts = A.Report() with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 1) };
        var input = A.Input(facts) with { AsOf = new(2026, 6, 30) };
        Assert.Equal(Band.Low, Finding(input).Band);
        Assert.Equal(Band.Review, Finding(input with { AsOf = new(2026, 7, 1) }).Band);
        var strict = input with { Engagement = A.Customer() with { Requires = new() { Type = RequiredType.Type2 } } };
        Assert.Equal(Band.Material, ReviewEngine.Review(strict).Findings.Single(finding => finding.Kind is FindingKind.CoverageGap).Band);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(RequiredType.Type1)]
    public void is_no_gap_for_a_type_1_where_nobody_asks_for_type_2(RequiredType? asked)
    {
        var facts = A.Report() with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 1) };
        var findings = ReviewEngine.Review(A.Input(facts, A.Customer() with { Requires = new() { Type = asked } })).Findings;
        Assert.DoesNotContain(findings, finding => finding.Kind is FindingKind.CoverageGap);
    }

    [Theory]
    [InlineData("2025-07-01", null)]
    [InlineData("2025-07-02", Band.Low)]
    [InlineData("2025-10-01", Band.Low)]
    [InlineData("2025-10-02", Band.Review)]
    public void a_short_period_says_little(string start, Band? band)
    {
        var months = DateOnly.Parse(start, null);
        var input = A.Input(A.Report() with { Period = new(months, new(2025, 12, 31), 1) });
        Assert.Equal(band, ReviewEngine.Review(input).Findings.SingleOrDefault(finding => finding.Kind is FindingKind.CoverageGap)?.Band);
    }

    [Theory]
    [InlineData("2026-02-20", "The report covers the time up to 31 December 2025. On 20 February 2026 that is 1 completed month ago; it is dated 6 February 2026, less than a month ago. "
        + "That is current; from 1 January 2027 on it is older than 12 months. Proposal: not material.")]
    [InlineData("2026-11-22", "The report covers the time up to 31 December 2025. On 22 November 2026 that is 10 completed months ago; it is dated 6 February 2026, 9 completed months ago. "
        + "Nothing covers the days since 31 December 2025: ask for a bridge letter and for the date of the next report. From 1 January 2027 on the report is older than 12 months. Proposal: low.")]
    [InlineData("2027-01-01", "The report covers the time up to 31 December 2025. On 1 January 2027 that is 12 completed months ago; it is dated 6 February 2026, 10 completed months ago. "
        + "It has been older than 12 months since 1 January 2027, which a bridge letter cannot cure: ask for the next report. Proposal: for review.")]
    [InlineData("2026-02-06", "The report covers the time up to 31 December 2025. On 6 February 2026 that is 1 completed month ago; it is dated 6 February 2026, less than a month ago. "
        + "That is current; from 1 January 2027 on it is older than 12 months. Proposal: not material.")]
    [InlineData("2025-12-31", "The report covers the time up to 31 December 2025. On 31 December 2025 that is less than a month ago; it is dated 6 February 2026, after that day. "
        + "That is current; from 1 January 2027 on it is older than 12 months. Proposal: not material.")]
    [InlineData("2025-12-30", "The report covers the time up to 31 December 2025, which on 30 December 2025 has not come yet; it is dated 6 February 2026, after that day. "
        + "That is current; from 1 January 2027 on it is older than 12 months. Proposal: not material.")]
    public void is_told_with_both_ages_and_with_what_to_do(string today, string text) =>
        Assert.Equal(text, Finding(Ending("2025-12-31") with { AsOf = DateOnly.Parse(today, null) }).Text);

    [Theory]
    [InlineData("2026-02-20", "Current: speaks of 31 December 2025", "That is current; from 1 January 2027 on it is older than 12 months.")]
    [InlineData("2026-05-20", "4 months old, and of a single day", "Nothing covers the days since, and no bridge letter can extend a single day: ask for the date of the next report.")]
    public void of_a_single_day_is_told_as_such(string today, string title, string meaning)
    {
        var finding = Finding(A.Input(A.Report() with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 3) }) with { AsOf = DateOnly.Parse(today, null) });
        Assert.Equal(title, finding.Title);
        Assert.StartsWith("The report speaks of 31 December 2025, a single day. ", finding.Text, StringComparison.Ordinal);
        Assert.Contains(meaning, finding.Text, StringComparison.Ordinal);
        Assert.Contains(finding.Evidence, place => place is { Page: 3, Quote: "31 December 2025", Fact: "asOf" });
    }

    private static ReviewInput Ending(string end)
    {
        var last = DateOnly.Parse(end, null);
        return A.Input(A.Report() with { Period = new(last.AddMonths(-12).AddDays(1), last, 1) });
    }

    private static ReportAge Age(ReviewInput input) => ReviewEngine.Review(input).Age!;

    private static Finding Finding(ReviewInput input) => ReviewEngine.Review(input).Findings.Single(finding => finding.Kind is FindingKind.Age);
}
