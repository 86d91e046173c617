using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Covering_days_by_reports_and_letters
{
    [Fact]
    public void counts_the_days_between_three_reports_and_a_letter_around_a_leap_day()
    {
        var timeline = Timeline(Report("2024-03-01", "2025-02-28"), [Report("2022-01-01", "2022-12-31"), Report("2023-02-01", "2024-01-31")], [Letter("2025-03-01", "2025-05-31", "2025-06-03")], "2025-06-10");

        Assert.Equal([(Day("2023-01-01"), Day("2023-01-31"), 31), (Day("2024-02-01"), Day("2024-02-29"), 29)], timeline.Gaps.Select(gap => (gap.Start, gap.End, gap.Days)));
        Assert.Equal((60, Day("2025-05-31"), 10, Day("2026-03-01")), (timeline.UncoveredDays, timeline.CoveredTo, timeline.DaysSinceCovered, timeline.StaleOn));
    }

    [Fact]
    public void takes_overlapping_and_touching_periods_as_one() =>
        Assert.Empty(Timeline(Report("2024-09-01", "2025-08-31"), [Report("2022-12-01", "2023-11-30"), Report("2023-12-01", "2024-11-30")], [], "2025-09-10").Gaps);

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", "2026-04-02", "Example Payroll", null)]
    [InlineData("2026-01-01", "2026-02-28", "2026-04-02", "EXAMPLE PAYROLL, INC", null)]
    [InlineData("2026-01-01", "2026-04-01", "2026-04-02", "Example Payroll", "it covers more than 3 months")]
    [InlineData("2026-01-02", "2026-03-31", "2026-04-02", "Example Payroll", "it does not start on the day after a report's period")]
    [InlineData("2025-12-15", "2026-03-01", "2026-04-02", "Example Payroll", "it starts before the report's period ended")]
    [InlineData("2026-01-01", "2026-03-31", "2026-03-30", "Example Payroll", "it is dated 30 March 2026, before the end of the time it speaks of")]
    [InlineData("2026-01-01", "2026-03-31", "2026-04-02", "Another Vendor Ltd", "it is a letter of another organization")]
    [InlineData("2026-03-31", "2026-01-01", "2026-04-02", "Example Payroll", "its window ends before it begins")]
    public void counts_a_letter_only_within_its_limits(string from, string to, string dated, string vendor, string? problem)
    {
        var letter = Letter(from, to, dated) with { ServiceOrganization = new(vendor, 1) };
        var input = A.Input() with { Bridges = [letter], AsOf = new(2026, 4, 10) };
        var review = ReviewEngine.Review(input);

        Assert.Equal(problem, review.Coverage.Bars.Single(bar => bar.Source is CoverageSource.Letter).Problem);
        Assert.Equal(problem is null ? AgeBand.Current : AgeBand.BridgeAdvised, review.Age!.Band);
        Assert.Equal(problem is null ? 0 : 1, review.Findings.Count(finding => finding.Kind is FindingKind.CoverageGap));
    }

    [Fact]
    public void counts_no_letter_for_a_customer_that_accepts_none()
    {
        var input = A.Input(engagement: A.Customer() with { Requires = new() { BridgeAccepted = false } }) with { Bridges = [Letter("2026-01-01", "2026-03-31", "2026-04-02")], AsOf = new(2026, 4, 10) };
        Assert.Equal(AgeBand.BridgeAdvised, ReviewEngine.Review(input).Age!.Band);
    }

    [Fact]
    public void never_keeps_a_stale_report_young_by_letters()
    {
        var input = A.Input() with { Bridges = [Letter("2026-01-01", "2026-03-31", "2026-04-02"), Letter("2026-04-01", "2026-06-30", "2026-07-02")], AsOf = new(2027, 1, 1) };
        var review = ReviewEngine.Review(input);
        Assert.Equal(AgeBand.Stale, review.Age!.Band);
        Assert.Contains(review.Coverage.Bars, bar => bar.Problem == "it starts before the report's period ended" || bar.Problem == "it does not start on the day after a report's period");
    }

    [Theory]
    [InlineData("2024-12-01", Band.Low)]
    [InlineData("2024-10-02", Band.Review)]
    [InlineData("2024-10-01", Band.Material)]
    public void weighs_a_gap_by_its_days(string previousEnd, Band band)
    {
        var input = A.Input() with { Previous = [Report("2024-01-01", Day(previousEnd).ToString("yyyy-MM-dd", null))] };
        Assert.Equal(band, ReviewEngine.Review(input).Findings.Single(finding => finding.Kind is FindingKind.CoverageGap).Band);
    }

    [Fact]
    public void does_not_count_a_report_that_breaks_the_chain()
    {
        var other = Report("2024-01-01", "2024-12-31") with { Categories = [TrustCategory.Security] };
        var bar = ReviewEngine.Review(A.Input() with { Previous = [other] }).Coverage.Bars[0];
        Assert.Equal("it does not cover availability", bar.Problem);
    }

    private static CoverageTimeline Timeline(ReviewFacts facts, ReviewFacts[] previous, ReviewFacts[] letters, string today) =>
        ReviewEngine.Review(A.Input(facts) with { Previous = previous, Bridges = letters, AsOf = Day(today) }).Coverage;

    private static ReviewFacts Report(string from, string to) => A.Report() with { Document = new($"{from}{to}", 60, "native"), Period = new(Day(from), Day(to), 1) };

    private static ReviewFacts Letter(string from, string to, string dated) => A.Report() with
    {
        Document = new($"letter{from}{to}", 2, "native"), Kind = ReportKind.BridgeLetter, Period = new(Day(from), Day(to), 1), ReportDate = new(Day(dated), 2), Opinion = null, Controls = [], Auditor = null,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
