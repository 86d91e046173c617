using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>The same things as other auditors and other managements say them.</summary>
public sealed class Reading_other_firms_words
{
    [Theory]
    [InlineData("We implemented automated removal of access in June 2025.", -6)]
    [InlineData("Management has since retrained the team on 30-Jun-2025.", -6)]
    [InlineData("The workflow was corrected on Sept. 30th, 2025.", -6)]
    [InlineData("Effective 1 July 2025, tickets are closed by two people and access is removed automatically now.", -6)]
    [InlineData("The rule was restored on 10.03.2025.", -6)]
    [InlineData("The company enhanced the checklist.", -2)]
    [InlineData("Target completion date: Q3 2026.", -2)]
    [InlineData("A new tool is anticipated in the third quarter of 2026.", -2)]
    [InlineData("Completion is expected by 31 March 2026.", -2)]
    [InlineData("Implementation of single sign-on is in progress.", 0)]
    [InlineData("Management partially agrees.", 0)]
    [InlineData("The leaver's manager forgot to open a ticket.", 0)]
    public void remediation_by_management(string response, int points) =>
        Assert.Equal(points, Points(A.Exception("Access was removed late.", response: response), "M2 remediation"));

    [Theory]
    [InlineData("The control was re-tested after remediation without further exceptions.", -12)]
    [InlineData("Subsequent testing of 5 changes noted no exceptions.", -12)]
    [InlineData("The job was corrected in May 2025 and operated effectively for the remainder of the period.", -12)]
    [InlineData("For 2 of 25 leavers access was removed late. No other exceptions were noted.", 0)]
    [InlineData("The control was not re-tested.", 0)]
    public void remediation_retested_by_the_auditor(string text, int points) => Assert.Equal(points, Points(A.Exception(text), "M2 remediation"));

    [Theory]
    [InlineData("However, per review of logs, the terminated user did not access the system after termination.", -8)]
    [InlineData("No sign-ins took place after the last day of employment.", -8)]
    [InlineData("There was no evidence of access after the termination date.", -8)]
    [InlineData("We inspected the log and noted that the last login preceded the termination date.", -8)]
    [InlineData("It could not be determined whether the accounts were not used.", 0)]
    [InlineData("No evidence of the review could be provided.", 0)]
    public void a_look_back_by_the_auditor(string text, int points) => Assert.Equal(points, Points(A.Exception(text), "M3 no-harm look-back"));

    [Theory]
    [InlineData("A review of the audit log found no unauthorized activity.", -4)]
    [InlineData("Management identified no misuse.", -4)]
    [InlineData("We were unable to confirm that the keys were not used.", 0)]
    public void a_look_back_by_management(string response, int points) =>
        Assert.Equal(points, Points(A.Exception("Access was removed late.", response: response), "M3 no-harm look-back"));

    [Theory]
    [InlineData("A detective control, the weekly reconciliation, was tested and no exceptions were noted.", -15)]
    [InlineData("The compensating control AC-10 operated effectively throughout the period.", -15)]
    [InlineData("The risk is mitigated by the monthly comparison of accounts.", -5)]
    [InlineData("The change was approved after the fact.", -5)]
    [InlineData("The risk was not mitigated by another control.", 0)]
    [InlineData("The compensating control did not operate.", 0)]
    [InlineData("The mitigating control, a weekly comparison, was itself not performed.", 0)]
    [InlineData("The detective control also failed.", 0)]
    [InlineData("The alternative procedure was tested and exceptions were noted.", 0)]
    [InlineData("Exceptions were also noted in the compensating control AC-12.", 0)]
    [InlineData("Although compensating controls exist, the review was not performed.", -5)]
    [InlineData("The compensating control was not tested by us.", -5)]
    [InlineData("The compensating control AC-10 did not operate. The detective control AC-11 was tested without exception.", -15)]
    public void a_compensating_control(string text, int points) => Assert.Equal(points, Points(A.Exception(text), "M1 compensating"));

    [Fact]
    public void a_compensating_control_that_failed_covers_nothing_whatever_management_says() =>
        Assert.Equal(0, Points(A.Exception("The compensating control did not operate.", response: "The risk is mitigated by the monthly comparison of accounts."), "M1 compensating"));

    [Theory]
    [InlineData("The account had not been removed as of December 31, 2025.", "open at the end of the period")]
    [InlineData("The finding was still open as of 15 January 2026.", "open at the end of the period")]
    [InlineData("The ticket was unresolved at the time of our testing.", "open at the end of the period")]
    [InlineData("The port remained open as of period end.", "open at the end of the period")]
    [InlineData("The account was still active on 3 March 2025.", "not stated whether open")]
    public void an_open_end(string text, string why) => Assert.StartsWith(why, Line(A.Exception(text), "F6 duration").Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("The control did not operate effectively from Jan 1, 2025 through Mar. 14, 2025.", "20 %")]
    [InlineData("Alerts were not reviewed between March and May 2025.", "25 %")]
    [InlineData("The control was first implemented on 12 May 2025.", "36 %")]
    [InlineData("Reviews have not been performed since 1 October 2025.", "25 %")]
    [InlineData("For one (1) of the four (4) quarterly reviews, no evidence was kept.", "25 %")]
    [InlineData("In 2 out of a total of 12 months the scan was missed.", "17 %")]
    public void a_share_of_the_period(string text, string share) =>
        Assert.Contains($", {share} of the period affected", Line(A.Exception(text), "F6 duration").Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("A similar exception was noted in the prior-year report.", null, 5)]
    [InlineData("This is a recurring finding.", null, 5)]
    [InlineData("It was missed for the second consecutive year.", null, 5)]
    [InlineData("One review was missed.", "As in the previous period, the owner was on leave.", 5)]
    [InlineData("One review was missed.", "This is not a repeat finding.", 0)]
    [InlineData("One review was missed.", null, 0)]
    public void a_repeat(string text, string? response, int points) => Assert.Equal(points, Points(A.Exception(text, response: response), "F8 repeat"));

    private static int Points(ReportException exception, string factor) => Line(exception, factor).Points;

    private static FactorLine Line(ReportException exception, string factor) =>
        ReviewEngine.Review(A.Input(A.Report(exception))).Findings.First(finding => finding.Kind is FindingKind.Exception).Lines.Single(line => line.Factor == factor);
}
