using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>The three pillars of a report's reliability, and what could not be read or contradicts itself.</summary>
public sealed class Doubting_the_report_itself
{
    [Fact]
    public void structure_an_opinion_without_one_of_its_limbs()
    {
        var opinion = A.Report().Opinion!;
        Assert.Contains("Structure: the opinion does not speak of operation", Signs(A.Report() with { Opinion = opinion with { Limbs = opinion.Limbs! with { Operation = null } } }));
        Assert.Contains("Structure: the opinion does not speak of design", Signs(A.Report() with { Opinion = opinion with { Limbs = opinion.Limbs! with { Design = null } } }));
    }

    [Fact]
    public void structure_no_date() => Assert.Contains("Structure: no report date", Signs(A.Report() with { ReportDate = null }));

    [Theory]
    [InlineData("2026-03-30", null)]
    [InlineData("2026-03-31", "Structure: issued late")]
    [InlineData("2026-06-28", "Structure: issued late")]
    [InlineData("2026-06-29", "Structure: issued very late")]
    [InlineData("2026-01-01", null)]
    [InlineData("2025-12-31", "Structure: dated on the last day of the period")]
    public void structure_the_days_from_the_end_of_the_period_to_the_report(string dated, string? sign) =>
        Assert.Equal(sign, Signs(A.Report() with { ReportDate = new(DateOnly.Parse(dated, null), 5) }).SingleOrDefault());

    [Theory]
    [InlineData("2024-10-01", null)]
    [InlineData("2024-09-30", "Structure: an unusually long period")]
    public void structure_a_period_of_more_than_fifteen_months(string start, string? sign) =>
        Assert.Equal(sign, Signs(A.Report() with { Period = new(DateOnly.Parse(start, null), new(2025, 12, 31), 1) }).SingleOrDefault());

    [Fact]
    public void structure_a_criterion_without_a_control_and_nothing_where_no_control_was_read()
    {
        var facts = A.Report() with { Controls = [.. A.Report().Controls.Where(control => control.Criteria[0] != "CC6.4")] };
        Assert.Equal(["Structure: 1 criterion in scope without a control"], Signs(facts));
        Assert.Empty(Signs(A.Report() with { Controls = [] }));
    }

    [Fact]
    public void substance_a_control_of_which_nothing_was_done_but_asking()
    {
        ControlTest asked = new("Inquired of management whether the control works.", TestOutcome.NoException, "No exceptions noted.", 30);
        ControlTest seen = new("Inspected the record.", TestOutcome.NoException, "No exceptions noted.", 31);
        ControlTest both = new("Inquired of management and inspected the record.", TestOutcome.NoException, "No exceptions noted.", 32);
        Assert.Equal(["Substance: 1 control tested by asking only"], Signs(With(A.Control("Z-1", "CC6.1", asked))));
        Assert.Empty(Signs(With(A.Control("Z-1", "CC6.1", asked, seen))));
        Assert.Empty(Signs(With(A.Control("Z-1", "CC6.1", both))));
    }

    [Theory]
    [InlineData("Did not occur.", true)]
    [InlineData("It did not occur in the year", true)]
    [InlineData("It did not occur in the period.", false)]
    public void substance_a_non_occurrence_without_a_reason(string result, bool unexplained) => Assert.Equal(unexplained,
        Signs(With(A.Control("Z-1", "CC7.4", new ControlTest("Inspected the record.", TestOutcome.NoOccurrence, result.PadRight(result.EndsWith('.') && !unexplained ? 30 : 0), 33)))).Any());

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void substance_many_exceptions_under_a_clean_opinion(int count, bool said)
    {
        var exceptions = Enumerable.Range(1, count).Select(number => A.Exception($"Case {number} failed.", 1, 60, control: $"X-{number}")).ToArray();
        Assert.Equal(said, Signs(A.Report(exceptions)).Contains($"Substance: {count} exceptions under a clean opinion"));
    }

    [Fact]
    public void source_no_auditor_and_a_vendor_that_tests_itself()
    {
        Assert.Equal(["Source: no auditor named"], Signs(A.Report() with { Auditor = null }));
        var self = new ControlTest("Example inspected the list of users.", TestOutcome.NoException, "No exceptions noted.", 30);
        Assert.Equal(["Source: the vendor is named as the one who tests"], Signs(With(A.Control("Z-1", "CC6.1", self))));
    }

    [Fact]
    public void only_soc_2_reports_are_looked_at() => Assert.Empty(Signs(A.Report() with { Kind = ReportKind.Soc3, Auditor = null, ReportDate = null }));

    [Fact]
    public void controls_without_a_single_test_show_nothing()
    {
        var untested = A.Report() with { Controls = [.. A.Report().Controls.Select(control => control with { Tests = [] })] };
        Assert.Equal("Controls were read, but not one test: that no exception was found says nothing", Doubts(untested).Single().Title);
        Assert.Empty(Doubts(untested with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 1) }));
        Assert.Empty(Doubts(untested with { Controls = [untested.Controls[0], .. A.Report().Controls.Skip(1)] }));
    }

    [Fact]
    public void a_document_that_is_not_recognised_is_no_assurance()
    {
        var doubt = Doubts(A.Report() with { Kind = ReportKind.Unknown, Controls = [], Opinion = null }).Single();
        Assert.Equal(("The document is not recognised as an assurance report, so nothing in it counts as assurance", Band.Review), (doubt.Title, doubt.Band));
    }

    [Theory]
    [InlineData("controls[0].description", "the wording of a control (control Z-1) (page 7)", Band.Low)]
    [InlineData("controls[1].description", "the wording of a control (page 7)", Band.Review)]
    [InlineData("exceptions[0].deviations", "how many cases failed (control AC-07) (page 7)", Band.Review)]
    [InlineData("exceptions[1].deviations", "how many cases failed (page 7)", Band.Review)]
    [InlineData("reportDate", "the date of the report (page 7)", Band.Review)]
    [InlineData("additionalCriteria[2]", "the additional criteria (page 7)", Band.Review)]
    public void a_doubt_is_named_in_words_and_weighs_by_what_it_is_about(string fact, string words, Band band)
    {
        var facts = With(A.Control("Z-1", "P6.1")) with { Exceptions = [A.Exception("One case failed.", 1, 60)], Doubts = [new() { Fact = fact, Reason = "the number is smudged", Pages = [7] }] };
        facts = facts with { Controls = [facts.Controls[^1]] };
        var doubt = Doubts(facts).Single(doubt => doubt.Text.Contains("smudged", StringComparison.Ordinal));
        Assert.Equal(band, doubt.Band);
        Assert.StartsWith($"The reader was not sure of {words}: the number is smudged.", doubt.Text, StringComparison.Ordinal);
        Assert.Equal(7, doubt.Evidence.Single().Page);
    }

    [Fact]
    public void one_matter_that_leaves_several_facts_in_doubt_is_one_finding()
    {
        ReadingDoubt Doubt(string fact, int page) => new() { Fact = fact, Reason = "two numbers stand there", Pages = [page] };
        var facts = A.Report(A.Exception("One case failed.", 1, 60)) with { Doubts = [Doubt("exceptions[0].deviations", 7), Doubt("exceptions[0].sample", 7), Doubt("controls", 9), Doubt("exceptions", 9)] };
        Assert.Equal(
            ["how many cases failed and how many cases were tested (control AC-07) (page 7)", "the tables of controls and an exception (page 9)"],
            Doubts(facts).Select(doubt => doubt.Text.Replace("The reader was not sure of ", "", StringComparison.Ordinal).Split(':')[0]));
    }

    [Fact]
    public void a_doubt_without_a_page_names_none() =>
        Assert.StartsWith("The reader was not sure of the date of the report: smudged.", Doubts(A.Report() with { Doubts = [new() { Fact = "reportDate", Reason = "smudged" }] }).Single().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void more_deviations_than_cases_cannot_be(int deviations, bool doubted) =>
        Assert.Equal(doubted, Doubts(A.Report(A.Exception("Many failed.", deviations, 25))).Any());

    private static ReviewFacts With(ReportControl control) => A.Report() with { Controls = [.. A.Report().Controls, control] };

    private static IEnumerable<string> Signs(ReviewFacts facts) => Of(facts, FindingKind.Reliability).Select(finding => finding.Title);

    private static IEnumerable<Finding> Doubts(ReviewFacts facts) => Of(facts, FindingKind.Doubt);

    // On a day that no date of these reports lies behind.
    private static IEnumerable<Finding> Of(ReviewFacts facts, FindingKind kind) =>
        ReviewEngine.Review(A.Input(facts) with { AsOf = new(2026, 12, 1) }).Findings.Where(finding => finding.Kind == kind);
}
