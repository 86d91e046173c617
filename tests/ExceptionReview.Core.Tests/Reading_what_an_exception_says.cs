using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Reading_what_an_exception_says
{
    [Theory]
    [InlineData("For 2 of the 25 leavers tested, access was removed 4 and 9 business days after they left. The auditor inspected the logs and none of the accounts had been used.", -8)]
    [InlineData("No log-in activity was noted after the termination dates.", -8)]
    [InlineData("Inspection of the three laptops showed that disk encryption was enabled.", -8)]
    [InlineData("Access was not removed.", 0)]
    [InlineData("Access to the system was not used as a criterion.", 0)]
    public void a_look_back_by_the_auditor_shows_no_harm(string text, int points) => Assert.Equal(points, Points(A.Exception(text), "M3 no-harm look-back"));

    [Theory]
    [InlineData("Management reviewed the access logs; the accounts were not used.", -4)]
    [InlineData("No unauthorized activity was identified.", -4)]
    [InlineData("The accounts have been closed.", 0)]
    public void a_look_back_by_management_is_only_asserted(string response, int points) =>
        Assert.Equal(points, Points(A.Exception("Access was removed late.", response: response), "M3 no-harm look-back"));

    [Theory]
    [InlineData("The integration was completed on 12 May 2025.", -6)]
    [InlineData("Since June 2025 accounts carry an expiry date.", -6)]
    [InlineData("A delegate has been assigned for each owner.", -2)]
    [InlineData("The remedy is expected to be completed by March 31, 2026.", -2)]
    [InlineData("Management will look into it.", 0)]
    [InlineData("Management accepts the risk. The tool was replaced on 12 May 2025.", 0)]
    [InlineData("The alert had been disabled during a migration.", 0)]
    [InlineData("Management concurs.", 0)]
    public void remediation_counts_by_what_management_can_date(string response, int points) =>
        Assert.Equal(points, Points(A.Exception("Access was removed late.", response: response), "M2 remediation"));

    [Fact]
    public void remediation_is_retested_only_in_the_auditors_own_words()
    {
        Assert.Equal(-12, Points(A.Exception("The condition was remediated on 4/2/2025 and no further exceptions were noted for the remainder of the period."), "M2 remediation"));
        Assert.Equal(0, Points(A.Exception("Access was removed late.", response: "No independent testing of the control was performed by the service auditor."), "M2 remediation"));
    }

    [Theory]
    [InlineData("However, compensating control CC6.7.3 was tested without exception.", null, -15)]
    [InlineData("A compensating control exists.", null, -5)]
    [InlineData("The change was reviewed retroactively.", null, -5)]
    [InlineData("There was no compensating control.", null, 0)]
    [InlineData("Access was removed late.", "Mitigating controls were tested without exception.", -5)]
    public void a_compensating_control_counts_fully_only_where_the_auditor_tested_it(string text, string? response, int points) =>
        Assert.Equal(points, Points(A.Exception(text, response: response), "M1 compensating"));

    [Theory]
    [InlineData("Logs were not forwarded from 3 September 2025 to 12 November 2025.", 2, "not open at the end of the period, 19 % of the period affected")]
    [InlineData("The control was not in place until May 12, 2025.", 4, "not open at the end of the period, 36 % of the period affected")]
    [InlineData("Reviews were not performed during the period.", 10, "open at the end of the period, 100 % of the period affected")]
    [InlineData("For 1 of 4 quarters, the review was completed 22 days late.", 2, "not open at the end of the period, 6 % of the period affected")]
    [InlineData("Of the two semi-annual tests required during the period, one was not performed.", 6, "not stated whether open at the end of the period, 50 % of the period affected")]
    [InlineData("The servers remained open at the end of the period.", 6, "open at the end of the period, share of the period not stated")]
    [InlineData("An approval could not be provided.", 4, "not stated whether open at the end of the period, share of the period not stated")]
    public void duration_is_read_where_it_is_stated(string text, int points, string why)
    {
        var line = Line(A.Exception(text), "F6 duration");
        Assert.Equal(points, line.Points);
        Assert.StartsWith(why, line.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The cause was remedied on 10 March 2025.", 0)]
    [InlineData("The cause was remedied on 10 March 2026.", 4)]
    [InlineData("The remedy is scheduled for July 2026.", 4)]
    public void whether_it_is_still_open_follows_from_the_day_of_the_remedy(string response, int points) =>
        Assert.Equal(points + 2, Points(A.Exception("An approval could not be provided.", response: response), "F6 duration"));

    [Fact]
    public void several_controls_of_a_criterion_are_worse_than_one_and_unrelated_series_do_not_add_up()
    {
        var access = A.Exception("One approval is missing.", 1, 25, control: "AC-01", criterion: "CC6.2");
        var review = A.Exception("One review is missing.", 1, 25, control: "AC-02", criterion: "CC6.2");
        var backup = A.Exception("One backup failed.", 1, 25, control: "BK-01", criterion: "A1.2");
        Assert.Equal([7, 7, 0], Finding(access, review, backup).Select(finding => Points(finding, "F5 pervasive")));
    }

    [Fact]
    public void failing_controls_of_three_criteria_of_a_series_go_across_criteria()
    {
        var exceptions = new[] { "CC6.1", "CC6.2", "CC6.6" }.Select((criterion, index) => A.Exception("One case failed.", 1, 25, control: $"AC-{index}", criterion: criterion));
        Assert.All(Finding([.. exceptions]), finding => Assert.Equal(10, Points(finding, "F5 pervasive")));
    }

    [Theory]
    [InlineData(1, 0, "One case failed.", 0)]
    [InlineData(2, 0, "Two cases failed.", 4)]
    [InlineData(null, 0, "User access reviews were not performed.", 4)]
    [InlineData(null, 0, "An approval is missing.", 0)]
    [InlineData(1, 1, "One case failed.", 0)]
    [InlineData(1, 2, "One case failed.", 4)]
    public void one_control_is_isolated_with_one_deviation_in_one_test(int? deviations, int failedTests, string text, int points)
    {
        var failed = Enumerable.Repeat(new ControlTest("Inspected.", TestOutcome.Exception, "One case failed.", 20), failedTests);
        var facts = A.Report(A.Exception(text, deviations, deviations is null ? null : 25)) with
        {
            Controls = [A.Control("AC-07", "CC6.2", [new ControlTest("Inspected.", TestOutcome.NoException, "No exceptions noted.", 20), .. failed])],
        };
        Assert.Equal(points, Points(Judged(A.Input(facts)), "F5 pervasive"));
    }

    [Theory]
    [InlineData(2, "CC6.1 CC6.2", 10)]
    [InlineData(3, "CC6.1 CC6.2", 0)]
    [InlineData(3, "CC6.1 CC6.2 CC7.1", 0)]
    public void how_many_criteria_make_it_go_across_is_the_policys(int from, string criteria, int points)
    {
        var facts = A.Report([.. criteria.Split(' ').Select(criterion => A.Exception("One case failed.", 1, 25, control: $"X-{criterion}", criterion: criterion))]);
        var input = A.Input(facts);
        Assert.Equal(points, Points(Judged(input with { Policy = input.Policy with { Pervasiveness = new(from) } }), "F5 pervasive"));
    }

    [Theory]
    [InlineData("CC6.2 CC1.1", "key", "CC6.2")]
    [InlineData("CC1.1 CC6.2", "key", "CC6.2")]
    [InlineData("CC1.1 CC3.2", "supporting", "CC3.2")]
    [InlineData("CC1.1", "administrative", "CC1.1")]
    [InlineData("P6.1", "key", "P6.1")]
    [InlineData("P1.1", "supporting", "P1.1")]
    [InlineData("X9.9", "", null)]
    public void a_control_of_several_criteria_is_as_critical_as_the_most_critical_of_them(string criteria, string control, string? why)
    {
        var input = A.Input(A.Report(A.Exception("One case failed.", 1, 25, control: "none") with { Criteria = criteria.Split(' ') }));
        var reading = Readings.InputReading.Of(input, Judged(input).Key)!.Single(reading => reading.Input is Judgement.InputName.Control);
        Assert.Equal((control, why), (reading.Read, reading.Why));
    }

    [Fact]
    public void a_telling_word_in_the_control_makes_it_key()
    {
        var facts = A.Report(A.Exception("One case failed.", 1, 25, control: "GV-1", criterion: "CC1.1"));
        var input = A.Input(facts with { Controls = [A.Control("GV-0", "CC1.1"), A.Control("GV-1", "CC1.1") with { Description = "Privileged Access is approved by the board.", Page = 31 }] });
        var reading = Readings.InputReading.Of(input, Judged(input).Key)!.Single(reading => reading.Input is Judgement.InputName.Control);
        Assert.Equal(("key", "the control is about privileged access", new Evidence(31, "Privileged Access is approved by the board.", "controls[1].description")), (reading.Read, reading.Why, reading.Evidence!));
    }

    [Theory]
    [InlineData("The same deviation was noted in the prior year.", null, "true")]
    [InlineData("One case failed.", "This was also reported in the previous period.", "true")]
    [InlineData("One case failed; this is not a repeat finding.", null, "")]
    [InlineData("One case failed.", "It is not a recurring exception.", "")]
    [InlineData("One case failed.", null, "")]
    public void a_repeat_may_be_said_by_the_report_itself(string text, string? response, string repeat)
    {
        var input = A.Input(A.Report(A.Exception(text, 1, 25, response)));
        Assert.Equal(repeat, Readings.InputReading.Of(input, Judged(input).Key)!.Single(reading => reading.Input is Judgement.InputName.Repeat).Read);
    }

    [Fact]
    public void the_same_exception_in_the_previous_report_is_a_repeat()
    {
        var facts = A.Report(A.Exception("For 3 of 40 administrators, multi-factor authentication was not enforced.", 3, 40, control: "IAM-2", criterion: "CC6.1"));
        var previous = A.Report(A.Exception("Multi-factor authentication was not enforced for 2 of 25 administrators.", 2, 25, control: "OLD-9", criterion: "CC6.1")) with
        {
            Document = new("0f0f0f0f", 60, "native"), Period = new(new(2024, 1, 1), new(2024, 12, 31), 1),
        };

        Assert.Equal(5, Points(Judged(A.Input(facts) with { Previous = [previous] }), "F8 repeat"));
        Assert.Equal(0, Points(Judged(A.Input(facts)), "F8 repeat"));
    }

    [Fact]
    public void a_doubt_touches_its_own_exception_and_no_other()
    {
        var facts = A.Report(A.Exception("One case failed.", 1, 60, control: "X-1"), A.Exception("Another case failed.", 1, 60, control: "X-2")) with
        {
            Doubts = [new() { Fact = "exceptions[1].sample", Reason = "the number is smudged", Pages = [41] }],
        };

        Assert.Equal([false, true], ReviewEngine.Review(A.Input(facts)).Findings.Where(finding => finding.Kind is FindingKind.Exception).Select(finding => finding.Gates.Any(gate => gate.Id == "G4")));
    }

    [Fact]
    public void a_module_that_is_not_used_ends_the_matter()
    {
        var facts = A.Report(A.Exception("For 1 of 25 changes to Expense Desk no approval was given.", 1, 25));
        var finding = Judged(A.Input(facts, A.Customer() with { ModulesUsed = ["Payroll"], ModulesNotUsed = ["Expense Desk"] }));
        Assert.Equal((Band.Low, "G6"), (finding.Band, Assert.Single(finding.Gates).Id));
    }

    private static Finding Judged(ReviewInput input) => ReviewEngine.Review(input).Findings.First(finding => finding.Kind is FindingKind.Exception);

    private static IEnumerable<Finding> Finding(params ReportException[] exceptions) =>
        ReviewEngine.Review(A.Input(A.Report(exceptions))).Findings.Where(finding => finding.Kind is FindingKind.Exception);

    private static FactorLine Line(ReportException exception, string factor) => Finding(exception).Single().Lines.Single(line => line.Factor == factor);

    private static int Points(ReportException exception, string factor) => Line(exception, factor).Points;

    private static int Points(Finding finding, string factor) => finding.Lines.Single(line => line.Factor == factor).Points;
}
