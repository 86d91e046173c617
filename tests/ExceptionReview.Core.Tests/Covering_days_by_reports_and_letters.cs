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

    [Theory]
    [InlineData("2024-01-01", "2024-11-30", ReportKind.Soc1Type2, "it is a SOC 1 Type 2 report, and this is a SOC 2 Type 2 report")]
    [InlineData("2024-12-31", "2024-01-01", ReportKind.Soc2Type2, "its period ends before it begins")]
    [InlineData("2025-07-01", "2025-12-31", ReportKind.Soc2Type2, null)]
    [InlineData("2025-07-01", "2026-01-01", ReportKind.Soc2Type2, "it reaches beyond 31 December 2025, the last day of the report under review")]
    public void counts_an_earlier_report_only_of_the_same_kind_and_not_beyond_the_last_day(string from, string to, ReportKind kind, string? problem)
    {
        var earlier = Report(from, to) with { Kind = kind };
        Assert.Equal(problem, ReviewEngine.Review(A.Input() with { Previous = [earlier] }).Coverage.Bars.Single(bar => bar.Sha256 == earlier.Document.Sha256).Problem);
    }

    [Fact]
    public void counts_no_letter_about_another_system() => Assert.Equal(
        "it is a letter about another system",
        Timeline(A.Report(), [], [Letter("2026-01-01", "2026-03-31", "2026-04-02") with { System = new("Warehouse Robots", 1) }], "2026-04-10").Bars[1].Problem);

    [Fact]
    public void says_that_a_letter_starts_too_early_also_where_an_older_report_had_ended_long_before() => Assert.Equal(
        "it starts before the report's period ended",
        Timeline(A.Report(), [Report("2024-01-01", "2024-12-31")], [Letter("2025-12-15", "2026-03-01", "2026-04-02")], "2026-04-10").Bars.Single(bar => bar.Source is CoverageSource.Letter).Problem);

    [Fact]
    public void stands_in_the_order_of_first_days_then_last_days()
    {
        var bars = Timeline(A.Report(), [Numbered("a"), Numbered("b") with { Period = new(Day("2024-01-01"), Day("2024-06-30"), 1) }, Report("2023-01-01", "2023-12-31")], [], "2026-04-10").Bars;
        Assert.Equal([Day("2023-12-31"), Day("2024-06-30"), Day("2024-12-31"), Day("2025-12-31")], bars.Select(bar => bar.End));
        var same = Timeline(A.Report(), [Numbered("b"), Numbered("c"), Numbered("a")], [], "2026-04-10").Bars;
        Assert.Equal(["a", "b", "c"], same.Take(3).Select(bar => bar.Sha256));

        ReviewFacts Numbered(string hash) => Report("2024-01-01", "2024-12-31") with { Document = new(hash, 60, "native") };
    }

    [Fact]
    public void a_letter_and_the_report_that_came_after_it_speak_of_the_same_days_without_a_word() =>
        Assert.Empty(Timeline(A.Report(), [Report("2024-01-01", "2024-12-31")], [Letter("2025-01-01", "2025-03-31", "2025-04-02")], "2026-04-10").Overlaps);

    [Theory]
    [InlineData("2024-01-01", "2025-01-01", 1, false)]
    [InlineData("2025-01-01", "2025-06-30", 181, true)]
    [InlineData("2025-03-01", "2025-12-31", 306, true)]
    public void reports_overlap_from_one_day_on_and_wholly_where_one_holds_the_other(string from, string to, int days, bool whole)
    {
        var overlap = Assert.Single(Timeline(A.Report(), [Report(from, to)], [], "2026-04-10").Overlaps);
        Assert.Equal((days, whole), (overlap.Days, overlap.IsWhole));
    }

    [Fact]
    public void a_report_within_a_longer_one_does_not_hide_that_the_longer_one_overlaps_the_next()
    {
        var overlaps = Timeline(A.Report(), [Report("2023-01-01", "2025-01-31"), Report("2024-01-01", "2024-06-30")], [], "2026-04-10").Overlaps;
        Assert.Equal([(Day("2024-01-01"), 182), (Day("2025-01-01"), 31)], overlaps.Select(overlap => (overlap.Start, overlap.Days)));
    }

    [Fact]
    public void each_report_of_a_chain_overlaps_the_one_before_it()
    {
        var overlaps = Timeline(A.Report(), [Report("2023-01-01", "2024-06-30"), Report("2024-03-01", "2025-03-31")], [], "2026-04-10").Overlaps;
        Assert.Equal([(Day("2024-03-01"), Day("2024-06-30")), (Day("2025-01-01"), Day("2025-03-31"))], overlaps.Select(overlap => (overlap.Start, overlap.End)));
    }

    [Fact]
    public void the_longer_of_two_reports_that_begin_together_holds_the_other() =>
        Assert.True(Assert.Single(Timeline(Report("2024-07-01", "2025-12-31"), [Report("2024-07-01", "2025-06-30")], [], "2026-04-10").Overlaps).IsWhole);

    [Theory]
    [InlineData("2026-01-03", 3)]
    [InlineData("2025-12-31", 0)]
    [InlineData("2025-12-30", 0)]
    public void counts_the_days_since_the_last_covered_one_up_to_today(string today, int days) =>
        Assert.Equal(days, Timeline(A.Report(), [], [], today).DaysSinceCovered);

    [Fact]
    public void a_single_day_covers_no_days_and_is_shown_once_in_order()
    {
        var latest = A.Report() with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(Day("2025-12-31"), 1) };
        var before = latest with { Document = new("d1", 40, "native"), AsOf = new(Day("2024-12-31"), 1) };
        var timeline = Timeline(latest, [before, latest], [], "2026-04-10");
        Assert.Equal([Day("2024-12-31"), Day("2025-12-31")], timeline.Points.Select(point => point.Day));
        var sameDay = Timeline(latest, [before with { Document = new("e2", 40, "native") }, before], [], "2026-04-10");
        Assert.Equal(["d1", "e2"], sameDay.Points.Take(2).Select(point => point.Sha256));
        Assert.Equal((null, 0), (timeline.CoveredTo, timeline.DaysSinceCovered));
        Assert.Empty(timeline.Bars);
    }

    [Fact]
    public void a_report_over_time_is_no_single_day_even_where_it_names_one() =>
        Assert.Empty(Timeline(A.Report() with { AsOf = new(Day("2025-12-31"), 1) }, [], [], "2026-04-10").Points);

    private static CoverageTimeline Timeline(ReviewFacts facts, ReviewFacts[] previous, ReviewFacts[] letters, string today) =>
        ReviewEngine.Review(A.Input(facts) with { Previous = previous, Bridges = letters, AsOf = Day(today) }).Coverage;

    private static ReviewFacts Report(string from, string to) => A.Report() with { Document = new($"{from}{to}", 60, "native"), Period = new(Day(from), Day(to), 1) };

    private static ReviewFacts Letter(string from, string to, string dated) => A.Report() with
    {
        Document = new($"letter{from}{to}", 2, "native"), Kind = ReportKind.BridgeLetter, Period = new(Day(from), Day(to), 1), ReportDate = new(Day(dated), 2), Opinion = null, Controls = [], Auditor = null,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
