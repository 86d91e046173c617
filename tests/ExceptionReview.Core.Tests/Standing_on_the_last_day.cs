using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Every rule about days, on the last day it lets pass and on the day after.</summary>
public sealed class Standing_on_the_last_day
{
    [Theory]
    [InlineData("2026-06-30", Band.Low, false)]
    [InlineData("2026-07-01", Band.Review, true)]
    public void the_customers_own_limit(string today, Band band, bool said)
    {
        var finding = Age(A.Input(engagement: A.Customer() with { Requires = new() { MaxAgeMonths = 6 } }) with { AsOf = Day(today) });
        Assert.Equal((band, said), (finding.Band, finding.Text.Contains("We ask for reports of at most 6 months, and this one is older.", StringComparison.Ordinal)));
    }

    [Fact]
    public void a_limit_of_ones_own_is_not_said_beside_the_rule_of_twelve_months() =>
        Assert.DoesNotContain("We ask for", Age(A.Input(engagement: A.Customer() with { Requires = new() { MaxAgeMonths = 6 } }) with { AsOf = new(2027, 1, 1) }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void a_type_1_as_interim_assurance(string today, bool over)
    {
        var finding = Age(A.Input(Type1()) with { AsOf = Day(today) });
        Assert.Equal(over, finding.Text.Contains("that time is over", StringComparison.Ordinal));
        Assert.StartsWith("The report speaks of 31 December 2025, a single day.", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-31", Band.Low)]
    [InlineData("2027-01-01", Band.Review)]
    public void the_report_we_hold_of_a_carved_out_organization(string today, Band band)
    {
        var facts = A.Report() with { SubserviceOrganizations = [new("Example Cloud, Inc.", SubserviceMethod.CarveOut, null, 12)] };
        var customer = A.Customer() with { SubserviceReports = [new("Example Cloud", new(2025, 12, 31))] };
        Assert.Equal(band, Judged(A.Input(facts, customer) with { AsOf = Day(today) }, FindingKind.CarveOut).Single().Band);
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-31", null)]
    [InlineData("2026-03-31", "2026-03-30", "before the end of the time it speaks of")]
    [InlineData("2026-01-01", "2026-04-02", null)]
    [InlineData("2025-12-31", "2026-04-02", "its window ends before it begins")]
    public void a_letter_dated_on_its_last_day_or_of_one_day(string to, string dated, string? problem)
    {
        var bar = Review(Letter("2026-01-01", to, dated)).Coverage.Bars.Single(bar => bar.Source is CoverageSource.Letter);
        Assert.Equal(problem is null, bar.Counts);
        if (problem is not null) Assert.Contains(problem, bar.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", "it starts before the report's period ended")]
    [InlineData("2026-01-01", null)]
    [InlineData("2026-01-02", "it does not start on the day after a report's period")]
    public void a_letter_starts_on_the_day_after(string from, string? problem) =>
        Assert.Equal(problem, Review(Letter(from, "2026-02-28", "2026-04-02")).Coverage.Bars.Single(bar => bar.Source is CoverageSource.Letter).Problem);

    [Fact]
    public void a_letter_that_follows_a_report_which_does_not_count_does_not_count_either()
    {
        var other = Report("2024-01-01", "2024-06-30") with { ServiceOrganization = new("Another Vendor", 1) };
        var review = ReviewEngine.Review(A.Input() with { Previous = [other], Bridges = [Letter("2024-07-01", "2024-08-31", "2024-09-02")], AsOf = new(2026, 4, 10) });
        Assert.Equal("it starts before the report's period ended", review.Coverage.Bars.Single(bar => bar.Source is CoverageSource.Letter).Problem);
    }

    [Fact]
    public void a_letter_cannot_extend_a_single_day()
    {
        var review = ReviewEngine.Review(A.Input(Type1()) with { Bridges = [Letter("2026-01-01", "2026-03-31", "2026-04-02")], AsOf = new(2026, 4, 10) });
        Assert.Equal("a Type 1 report speaks of a single day, which a letter cannot extend", Assert.Single(review.Coverage.Bars).Problem);
    }

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2024-12-30", 1)]
    [InlineData("2024-12-29", 2)]
    public void a_gap_of_a_single_day_is_a_gap(string previousEnd, int days) =>
        Assert.Equal(days, ReviewEngine.Review(A.Input() with { Previous = [Report("2024-01-01", previousEnd)] }).Coverage.UncoveredDays);

    [Theory]
    [InlineData("2025-12-30", 0)]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-01-01", 1)]
    public void days_since_the_last_one_covered_begin_the_day_after(string today, int days) =>
        Assert.Equal(days, ReviewEngine.Review(A.Input() with { AsOf = Day(today) }).Coverage.DaysSinceCovered);

    [Fact]
    public void a_period_of_one_day_is_a_period_and_a_backward_one_covers_nothing()
    {
        var oneDay = ReviewEngine.Review(A.Input(A.Report() with { Period = new(new(2025, 12, 31), new(2025, 12, 31), 1) }));
        Assert.True(Assert.Single(oneDay.Coverage.Bars).Counts);
        Assert.Contains(oneDay.Findings, finding => finding.Title == "The period is only 1 day long");

        var backward = ReviewEngine.Review(A.Input(A.Report() with { Period = new(new(2026, 1, 1), new(2025, 12, 31), 1) }));
        Assert.Equal("its period ends before it begins", Assert.Single(backward.Coverage.Bars).Problem);
        Assert.Null(backward.Coverage.CoveredTo);
        Assert.Contains(backward.Findings, finding => finding.Kind is FindingKind.Doubt && finding.Text.StartsWith("The period begins on 1 January 2026 and ends before", StringComparison.Ordinal));
        Assert.DoesNotContain(backward.Findings, finding => finding.Title.StartsWith("The period is only", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-12-30", true)]
    [InlineData("2025-12-31", false)]
    public void a_report_of_days_to_come_is_a_doubt(string today, bool doubted) => Assert.Equal(doubted,
        Judged(A.Input(A.Report() with { ReportDate = new(new(2025, 12, 30), 5), Period = new(new(2025, 1, 1), new(2025, 12, 31), 1) }) with { AsOf = Day(today) }, FindingKind.Doubt)
            .Any(finding => finding.Text.Contains("has not come yet", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2025-12-30", true)]
    [InlineData("2025-12-31", false)]
    public void a_report_dated_before_its_last_day_is_a_doubt(string dated, bool doubted) =>
        Assert.Equal(doubted, Judged(A.Input(A.Report() with { ReportDate = new(Day(dated), 5) }), FindingKind.Doubt).Any());

    [Fact]
    public void a_letter_is_named_in_the_age_and_moves_the_end_of_current()
    {
        var review = Review(Letter("2026-01-01", "2026-03-31", "2026-04-02"));
        var age = review.Findings.Single(finding => finding.Kind is FindingKind.Age);
        Assert.Contains("A bridge letter, which is management's word and not audited, speaks of the time up to 31 March 2026.", age.Text, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 3, 31), AgeBand.Current), (review.Age!.CoveredTo, review.Age.Band));
        Assert.DoesNotContain("bridge letter", Age(A.Input()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void counted_from_its_date_a_report_is_current_longer()
    {
        var input = A.Input() with { AsOf = new(2026, 5, 6) };
        var byDate = input with { Policy = input.Policy with { Age = input.Policy.Age with { Anchor = AgeAnchor.ReportDate } } };
        Assert.Equal((AgeAnchor.ReportDate, AgeBand.Current), (ReviewEngine.Review(byDate).Age!.Anchor, ReviewEngine.Review(byDate).Age!.Band));
        Assert.Equal(AgeBand.BridgeAdvised, ReviewEngine.Review(byDate with { AsOf = new(2026, 5, 7) }).Age!.Band);
        Assert.Equal((AgeAnchor.CoverageEnd, AgeBand.BridgeAdvised), (ReviewEngine.Review(input).Age!.Anchor, ReviewEngine.Review(input).Age!.Band));
        Assert.Equal(AgeAnchor.CoverageEnd, ReviewEngine.Review(byDate with { Facts = A.Report() with { ReportDate = null } }).Age!.Anchor);
    }

    [Theory]
    [InlineData("2026-01-30", "less than a month ago;")]
    [InlineData("2026-01-31", "1 completed month ago;")]
    public void less_than_a_month_is_said_so(string today, string words) =>
        Assert.Contains($"On {Day(today):d MMMM yyyy} that is {words}", Age(A.Input(A.Report() with { ReportDate = new(new(2026, 1, 20), 5) }) with { AsOf = Day(today) }).Text, StringComparison.Ordinal);

    [Fact]
    public void a_document_without_days_has_no_age_and_weighs_as_none()
    {
        var facts = A.Report() with { Period = null };
        Assert.Equal(("The days it covers were not read", Band.Material), (Age(A.Input(facts)).Title, Age(A.Input(facts)).Band));
        Assert.DoesNotContain(ReviewEngine.Review(A.Input(facts with { Kind = ReportKind.Unknown })).Findings, finding => finding.Kind is FindingKind.Age);
    }

    [Fact]
    public void the_days_stand_as_evidence() =>
        Assert.Equal([("period", 1), ("reportDate", 5)], Age(A.Input()).Evidence.Select(place => (place.Fact!, place.Page)));

    private static Review Review(ReviewFacts letter) => ReviewEngine.Review(A.Input() with { Bridges = [letter], AsOf = new(2026, 4, 10) });

    private static Finding Age(ReviewInput input) => Judged(input, FindingKind.Age).Single();

    private static IEnumerable<Finding> Judged(ReviewInput input, FindingKind kind) => ReviewEngine.Review(input).Findings.Where(finding => finding.Kind == kind);

    private static ReviewFacts Type1() => A.Report() with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 1) };

    private static ReviewFacts Report(string from, string to) => A.Report() with { Document = new($"{from}{to}", 60, "native"), Period = new(Day(from), Day(to), 1) };

    private static ReviewFacts Letter(string from, string to, string dated) => A.Report() with
    {
        Document = new("1e77e4", 2, "native"), Kind = ReportKind.BridgeLetter, Period = new(Day(from), Day(to), 1), ReportDate = new(Day(dated), 2), Opinion = null, Controls = [], Auditor = null,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
