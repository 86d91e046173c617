using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Nothing that contradicts itself is accepted in silence, and nothing that was given is dropped in silence.</summary>
public sealed class Being_given_what_does_not_fit
{
    [Fact]
    public void reports_that_overlap_are_named_and_both_count()
    {
        var finding = Gap(Earlier("2024-01-01", "2025-01-15"));
        Assert.Equal(("Two reports overlap by 15 days, 1 January 2025 to 15 January 2025", Band.NotMaterial), (finding.Title, finding.Band));
    }

    [Fact]
    public void a_period_within_another_asks_which_of_the_two_holds()
    {
        var finding = Gap(Earlier("2025-03-01", "2025-05-31"));
        Assert.Equal(("Two reports overlap by 92 days, 1 March 2025 to 31 May 2025", Band.Low), (finding.Title, finding.Band));
    }

    [Fact]
    public void a_report_that_follows_on_the_next_day_does_not_overlap() =>
        Assert.DoesNotContain(Judged(Earlier("2024-01-01", "2024-12-31")).Findings, finding => finding.Kind is FindingKind.CoverageGap);

    [Fact]
    public void a_later_report_is_no_earlier_one() =>
        Assert.Equal("A report does not count: it reaches beyond 31 December 2025, the last day of the report under review", Gap(Earlier("2025-07-01", "2026-01-31")).Title);

    [Fact]
    public void the_same_document_twice_is_said()
    {
        var report = A.Report();
        Assert.Equal("A report does not count: it is the report under review itself", Gap(report).Title);
        var earlier = Earlier("2024-01-01", "2024-12-31");
        Assert.Equal("A report does not count: it was given twice", Gap(earlier, earlier).Title);
        Assert.DoesNotContain("uncovered", Gap(earlier, earlier).Text, StringComparison.Ordinal);
        Assert.Contains("Its days are treated as uncovered.", Gap(Earlier("2025-07-01", "2026-01-31")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", false)]
    [InlineData("2025-02-01", "2025-11-30", false)]
    [InlineData("2024-12-31", "2025-12-31", true)]
    [InlineData("2024-01-01", "2024-12-31", true)]
    public void days_that_another_report_covers_are_not_called_uncovered(string from, string to, bool uncovered)
    {
        var narrower = Earlier(from, to) with { Categories = [TrustCategory.Security] };
        Assert.Equal(uncovered, Gap(narrower).Text.Contains("Its days are treated as uncovered.", StringComparison.Ordinal));
        var alone = A.Report() with { Period = null, AsOf = new(new(2025, 12, 31), 1), Kind = ReportKind.Soc2Type1 };
        Assert.Contains("uncovered", ReviewEngine.Review(A.Input(alone) with { Previous = [narrower, narrower] }).Findings.First(finding => finding.Title.Contains("not count", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void an_earlier_report_without_a_period_is_said()
    {
        var unread = A.Report() with { Document = new("77aa", 40, "native"), Period = null };
        Assert.Equal(("A report does not count: no period could be read in it", Band.Low), (Gap(unread).Title, Gap(unread).Band));
        var day = unread with { Kind = ReportKind.Soc2Type1, AsOf = new(new(2024, 12, 31), 1) };
        Assert.Equal(("An earlier report covers no time", Band.NotMaterial), (Gap(day).Title, Gap(day).Band));
    }

    [Fact]
    public void what_has_no_place_on_the_line_of_days_and_was_given_twice_is_said_to_be_given_twice()
    {
        var unread = A.Report() with { Document = new("77aa", 40, "native"), Period = null };
        Assert.Contains(Judged(unread, unread).Findings, finding => finding.Title == "A report does not count: it was given twice");
        var day = unread with { Kind = ReportKind.Soc2Type1, AsOf = new(new(2024, 12, 31), 1) };
        Assert.Contains(Judged(day, day).Findings, finding => finding.Title == "A report does not count: it was given twice");
        var letter = Letter() with { Period = null };
        Assert.Contains(Letters(letter, letter), finding => finding.Title == "A bridge letter does not count: it was given twice");
    }

    [Fact]
    public void a_report_whose_categories_were_not_read_is_doubted_and_not_said_to_lack_any()
    {
        var findings = ReviewEngine.Review(A.Input(A.Report() with { Categories = [] }, A.Customer() with { Requires = new() { Categories = [TrustCategory.Availability] } })).Findings;
        Assert.Equal(Band.Review, Assert.Single(findings, finding => finding.Kind is FindingKind.Doubt).Band);
        Assert.DoesNotContain(findings, finding => finding.Kind is FindingKind.MissingCategory);
    }

    [Theory]
    [InlineData(Reliance.Direct, null, Band.Review, 1)]
    [InlineData(Reliance.Shared, null, Band.Low, 1)]
    [InlineData(Reliance.Direct, "2025-12-31", Band.Low, 0)]
    public void a_report_that_we_do_not_hold_of_who_works_for_the_vendor_weighs_where_we_rely_on_it_directly(Reliance reliance, string? held, Band band, int missing)
    {
        var facts = A.Report() with { SubserviceOrganizations = [new("Example Cloud", SubserviceMethod.CarveOut, "hosting", 17)] };
        var engagement = A.Customer() with
        {
            Reliance = new() { Categories = Enum.GetValues<TrustCategory>().ToDictionary(category => category, _ => reliance) },
            SubserviceReports = held is null ? [] : [new("Example Cloud", DateOnly.Parse(held, null))],
        };
        var finding = ReviewEngine.Review(A.Input(facts, engagement)).Findings.Single(finding => finding.Kind is FindingKind.CarveOut);
        Assert.Equal((band, missing), (finding.Band, finding.Missing.Count));
    }

    [Theory]
    [InlineData(ReportKind.Soc3)]
    [InlineData(ReportKind.Soc1Type2)]
    public void only_a_soc_2_report_is_asked_for_categories(ReportKind kind) =>
        Assert.DoesNotContain(ReviewEngine.Review(A.Input(A.Report() with { Kind = kind, Categories = [TrustCategory.Security] })).Findings, finding => finding.Kind is FindingKind.MissingCategory);

    [Theory]
    [InlineData(ReportKind.BridgeLetter, null, "the time it speaks of could not be read")]
    [InlineData(ReportKind.Iso27001Certificate, null, "it is an ISO/IEC 27001 certificate, not a letter")]
    [InlineData(ReportKind.Soc2Type2, "2026-01-01", "it is a SOC 2 Type 2 report, not a letter")]
    public void what_is_given_as_a_letter_and_is_none_is_said(ReportKind kind, string? from, string problem)
    {
        var letter = Letter() with { Kind = kind, Period = from is null ? null : new(DateOnly.Parse(from, null), new(2026, 3, 31), 1) };
        var finding = Letters(letter).Single();
        Assert.Equal(($"A bridge letter does not count: {problem}", Band.Review), (finding.Title, finding.Band));
    }

    [Fact]
    public void a_letter_without_a_date_or_given_twice_does_not_count()
    {
        Assert.StartsWith("A bridge letter does not count: it bears no date", Letters(Letter() with { ReportDate = null }).Single().Title, StringComparison.Ordinal);
        Assert.Equal("A bridge letter does not count: it was given twice", Letters(Letter(), Letter()).Single().Title);
    }

    [Fact]
    public void a_report_dated_after_today_is_a_doubt()
    {
        var early = A.Input() with { AsOf = new(2026, 1, 15) };
        Assert.Contains(ReviewEngine.Review(early).Findings, finding => finding is { Kind: FindingKind.Doubt, Band: Band.Review } && finding.Title.StartsWith("The report is dated 6 February 2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Example", false)]
    [InlineData("Payroll by Example", false)]
    [InlineData("Another Vendor Ltd", true)]
    [InlineData(null, false)]
    public void the_report_of_another_vendor_is_a_doubt(string? vendor, bool doubted) => Assert.Equal(doubted,
        ReviewEngine.Review(A.Input(engagement: A.Customer() with { Vendor = vendor })).Findings.Any(finding => finding.Kind is FindingKind.Doubt));

    [Fact]
    public void a_state_noted_for_a_control_the_report_does_not_expect_is_said()
    {
        var facts = A.Report() with { ComplementaryUserEntityControls = [new() { Text = "Review your users.", Page = 18 }] };
        var states = new CuecStates { Default = CuecState.Implemented, Own = new Dictionary<string, CuecNote>(StringComparer.OrdinalIgnoreCase) { ["1"] = new(CuecState.Implemented), ["7"] = new(CuecState.Implemented) } };
        var finding = ReviewEngine.Review(A.Input(facts, A.Customer() with { Cuecs = states })).Findings.Single(finding => finding.Kind is FindingKind.Doubt);
        Assert.Contains("“7”", finding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("“1”", finding.Text, StringComparison.Ordinal);
        Assert.Equal(Band.Low, finding.Band);
    }

    [Theory]
    [InlineData("1", 1, null)]
    [InlineData(" review your USERS. ", 1, null)]
    [InlineData("2", 1, "“2”")]
    [InlineData("9 7", 1, "“7” and “9”")]
    [InlineData("7", 0, null)]
    public void a_noted_state_is_lost_where_the_report_expects_other_controls_and_not_where_it_expects_none(string noted, int expected, string? lost)
    {
        var facts = A.Report() with { ComplementaryUserEntityControls = [.. Enumerable.Repeat(new ComplementaryControl { Text = "Review your users.", Page = 18 }, expected)] };
        string[] keys = noted.Length > 3 ? [noted.Trim()] : noted.Split(' ');
        var states = new CuecStates { Default = CuecState.Implemented, Own = keys.ToDictionary(key => key, _ => new CuecNote(CuecState.Implemented), StringComparer.OrdinalIgnoreCase) };
        var doubt = ReviewEngine.Review(A.Input(facts, A.Customer() with { Cuecs = states })).Findings.SingleOrDefault(finding => finding.Kind is FindingKind.Doubt);
        Assert.Equal(lost is null ? null : $"We have noted a state for {lost}, and none of the 1 control", doubt?.Text.Split(" that ")[0]);
    }

    [Fact]
    public void an_exception_without_a_count_says_so_and_counts_as_the_policy_says()
    {
        var finding = Judged(A.Report(A.Exception("No assessment was completed for the staffing partner."))).Findings.Single(finding => finding.Kind is FindingKind.Exception);
        Assert.Equal(10, finding.Lines.Single(line => line.Factor == "F3 deviation").Points);
        Assert.Contains("deviations", finding.Missing);
        Assert.Contains("how many cases failed of how many", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportKind.Soc1Type2, "SOC 1 Type 2 report: about financial reporting")]
    [InlineData(ReportKind.Soc3, "SOC 3 report: no tests to read")]
    [InlineData(ReportKind.Caiq, "CAIQ self-assessment: no tests to read")]
    [InlineData(ReportKind.Iso27001Certificate, "ISO/IEC 27001 certificate: no tests to read")]
    [InlineData(ReportKind.StarCertificate, "CSA STAR certificate: no tests to read")]
    public void what_is_no_soc_2_report_says_what_it_lacks_and_weighs_more_where_one_is_required(ReportKind kind, string title)
    {
        var facts = A.Report() with { Kind = kind, Controls = [], Opinion = null };
        var required = A.Customer() with { Requires = new() { Type = RequiredType.Type2 } };
        Assert.Equal((title, Band.Low), Of(ReviewEngine.Review(A.Input(facts))));
        Assert.Equal((title, Band.Material), Of(ReviewEngine.Review(A.Input(facts, required))));
        Assert.Equal((title, Band.Review), Of(ReviewEngine.Review(A.Input(facts, required with { Tier = Tier.Medium }))));
    }

    [Fact]
    public void a_soc_1_report_of_a_single_day_is_of_a_single_day_and_about_financial_reporting()
    {
        var findings = ReviewEngine.Review(A.Input(A.Report() with { Kind = ReportKind.Soc1Type1 }, A.Customer() with { Requires = new() { Type = RequiredType.Type2 } })).Findings;
        Assert.Equal(
            ["A Type 1 report where we require Type 2", "SOC 1 Type 1 report: about financial reporting"],
            findings.Where(finding => finding.Kind is FindingKind.CoverageGap).Select(finding => finding.Title).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ReportKind.Soc2Type1)]
    [InlineData(ReportKind.Soc2Type2)]
    [InlineData(ReportKind.Unknown)]
    public void what_is_a_soc_2_report_or_was_not_recognised_is_not_said_to_have_no_tests(ReportKind kind) =>
        Assert.DoesNotContain(ReviewEngine.Review(A.Input(A.Report() with { Kind = kind })).Findings, finding => finding.Kind is FindingKind.CoverageGap);

    [Fact]
    public void a_letter_alone_weighs_as_no_assurance_also_where_no_report_is_required_and_is_no_report_with_a_short_period()
    {
        var gap = Assert.Single(ReviewEngine.Review(A.Input(Letter()) with { AsOf = new(2026, 4, 10) }).Findings, finding => finding.Kind is FindingKind.CoverageGap);
        Assert.Equal(("Bridge letter: no tests to read", Band.Material), (gap.Title, gap.Band));
    }

    [Theory]
    [InlineData("modulesUsed: [Payroll]\nmodulesNotUsed: [Expenses, payroll]\n", 2, 28, "\"payroll\" stands among the modules used, too")]
    [InlineData("tier: criticl\n", 1, 7, "\"criticl\" is none of low, medium, high, critical; did you mean \"critical\"?")]
    [InlineData("requires: { maxAgeMonths: 0 }\n", 1, 27, "\"maxAgeMonths\" is a whole number from 1 to 120, not \"0\"")]
    [InlineData("compensating:\n  - { criteria: [CC6.9], points: 5, reason: own review }\n", 2, 18, "\"CC6.9\" is no criterion (CC6.2, A1.3, C1.1, PI1.3, P6.1)")]
    public void an_impossible_engagement_is_refused_with_its_place(string yaml, int line, int column, string message)
    {
        var reading = EngagementYaml.Read(yaml);
        Assert.Null(reading.Value);
        Assert.Equal((line, column, message), (reading.Problems[0].Line, reading.Problems[0].Column, reading.Problems[0].Message));
    }

    private static (string, Band) Of(Review review)
    {
        var finding = review.Findings.First(finding => finding.Kind is FindingKind.CoverageGap);
        return (finding.Title, finding.Band);
    }

    private static Review Judged(params ReviewFacts[] previous) =>
        previous is [{ Exceptions.Count: > 0 } facts] ? ReviewEngine.Review(A.Input(facts)) : ReviewEngine.Review(A.Input() with { Previous = previous });

    private static Finding Gap(params ReviewFacts[] previous) => Judged(previous).Findings.Single(finding => finding.Kind is FindingKind.CoverageGap);

    private static IEnumerable<Finding> Letters(params ReviewFacts[] letters) =>
        ReviewEngine.Review(A.Input() with { Bridges = letters, AsOf = new(2026, 4, 10) }).Findings.Where(finding => finding.Kind is FindingKind.CoverageGap);

    private static ReviewFacts Letter() => A.Report() with
    {
        Document = new("1e77e4", 2, "native"), Kind = ReportKind.BridgeLetter, Period = new(new(2026, 1, 1), new(2026, 3, 31), 1), ReportDate = new(new(2026, 4, 2), 2), Opinion = null, Controls = [], Auditor = null,
    };

    private static ReviewFacts Earlier(string from, string to) =>
        A.Report() with { Document = new($"{from}{to}", 60, "native"), Period = new(DateOnly.Parse(from, null), DateOnly.Parse(to, null), 1), ReportDate = new(DateOnly.Parse(to, null).AddDays(40), 1) };
}
