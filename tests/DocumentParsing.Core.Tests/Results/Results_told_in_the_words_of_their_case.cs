using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.Results;

/// <summary>No phrase that returns: the auditor tells what happened with this one control, or that nothing did.</summary>
public sealed class Results_told_in_the_words_of_their_case
{
    [Theory]
    [InlineData("There were no overdue readers in the quarter, so the control did not have to operate.")]
    [InlineData("No new supplier with access to client data was contracted; accordingly no testing could be performed.")]
    [InlineData("The emergency accounts were not used during the period. Accordingly, the operating effectiveness of the review could not be tested.")]
    [InlineData("Not operated in the period: the exercise falls in May of each year, outside the six months examined. We did not test the control.")]
    [InlineData("No tablets were retired between April 1, 2025 and March 31, 2026, so there was nothing to which the control could be applied.")]
    [InlineData("Because no security event corrupted case records during the period, the operation of this control could not be observed.")]
    [InlineData("A disaster was not declared at any time in the year, which left no report to read.")]
    [InlineData("The log contained no incident with an effect on the files of clients. The control did not have to be performed in 2025.")]
    [InlineData("No emergency program changes were made from January 1, 2025 to December 31, 2025. We therefore could not test whether this control operated.")]
    [InlineData("The tracker held no incidents of severity 1 for the year. There was no briefing to test.")]
    [InlineData("Every change asked for had been granted; since there were no refusals, nothing remained to be explained.")]
    [InlineData("None of the seven incidents concerned personal data, and accordingly nothing was reportable to the authority.")]
    [InlineData("Neither incident interfered with the service. No notification was therefore required, and the control did not operate in 2025.")]
    [InlineData("No client left the platform during the period; accordingly, no deletion was available for testing.")]
    [InlineData("No gateway was decommissioned in 2025, so the control did not have to be carried out.")]
    [InlineData("No supplier processing client data was engaged in the year, hence no instance was available for testing.")]
    [InlineData("No confirmed incident involving client data was recorded from May 1, 2025 to April 30, 2026; the operation of this control could therefore not be tested.")]
    [InlineData("The plan was not invoked during the year. We were accordingly unable to observe this control in operation.")]
    public void What_the_control_waits_for_did_not_come(string result) => Assert.Equal(TestOutcome.NoOccurrence, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("There was no reviewer in the quarter, so the control did not have to operate.")]
    [InlineData("No review of suppliers was contracted; accordingly no testing could be performed.")]
    [InlineData("Two of the exercises fell outside the period. We did not test the control.")]
    [InlineData("No record left the platform during the period; accordingly, no record was available for testing.")]
    [InlineData("The log contained no approval of an incident. The control did not have to be performed in 2025.")]
    [InlineData("Because there was no defined process, the operation of this control could not be tested.")]
    [InlineData("Since there was no incident response plan, the operating effectiveness of the control could not be tested.")]
    [InlineData("Because there was no ticket, the operation of this control could not be tested.")]
    [InlineData("No monitoring alerts were configured for the database servers, so the control had nothing to act on.")]
    [InlineData("No change tickets were raised for the deployments in Q2, so the control did not need to operate.")]
    [InlineData("There were no alerts from the agent because it was disabled from March to June, so the control did not have to operate.")]
    [InlineData("No terminations were communicated to IT by HR, so the control did not have to operate.")]
    [InlineData("No encryption keys were rotated. The control did not operate in 2025.")]
    [InlineData("No alerts were generated because the agent was disabled. The control did not operate in 2025.")]
    [InlineData("No customers were notified of the two incidents. We therefore could not test the timeliness of the notification.")]
    [InlineData("No changes were logged in the ticketing system as the policy requires. We therefore could not test their approval.")]
    [InlineData("No disposals were recorded, and we observed that twelve laptops had been replaced. We therefore could not test the control.")]
    [InlineData("The incident response plan was not activated during the outage of March; we therefore could not test the control.")]
    [InlineData("The emergency access procedure was not used during the change of 4 May, which was made with a shared account. We did not test the control.")]
    [InlineData("None of the twelve terminations involved a completed checklist, and so the operation of the control could not be tested.")]
    [InlineData("None of the five vendors involved a risk assessment, and we therefore could not test the control.")]
    [InlineData("The incident log contained no incidents because the logging tool had failed in March. The control did not have to be performed.")]
    [InlineData("The training tracker listed no contractors, who are in scope of the policy. We did not test this control.")]
    public void What_the_control_should_have_done_is_no_occasion(string result) => Assert.Contains(ResultPhrases.Classify(result, DeclaredPhrases.None), (TestOutcome[])[TestOutcome.Exception, TestOutcome.Unknown, TestOutcome.NotTested, TestOutcome.ScopeLimit]);

    [Theory]
    [InlineData("Terminated users' access was not removed in a timely manner. We could not test the removal of remote access.")]
    [InlineData("Backups failed for several weeks. We could not test a restore.")]
    [InlineData("The change was released without approval; management considered it routine, so an approval was not necessary.")]
    [InlineData("The access review of the third quarter was not performed; accordingly, no evidence of review was available for inspection.")]
    [InlineData("Access of 3 leavers was not removed. We did not test this control further.")]
    [InlineData("Testing was not performed because the developer was absent; the change was released anyway.")]
    [InlineData("Testing was not performed as required for two of the 25 changes.")]
    [InlineData("Testing was not performed; the release went live without approval.")]
    [InlineData("Neither incident was reported. The control did not operate in 2025.")]
    public void A_failure_weighs_more_than_what_was_not_tested(string result) => Assert.Equal(TestOutcome.Exception, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("Testing was not performed, since the files are held by the city, which declined to share them with us.", TestOutcome.NotTested)]
    [InlineData("We left this control out of our tests. It was introduced in September, and one month was too little to conclude upon.", TestOutcome.NotTested)]
    [InlineData("Testing was not performed for two of the four quarters.", TestOutcome.Exception)]
    [InlineData("Testing was not performed, by the company, before the release.", TestOutcome.Exception)]
    public void What_the_auditor_did_not_test_is_told_from_what_was_not_tested_by_the_organization(string result, TestOutcome outcome) => Assert.Equal(outcome, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("The flag had not been used: each of the 96 releases followed the ordinary path, so a second approval was not called for.")]
    [InlineData("The register was empty; no case was upheld, hence no disciplinary record was available for examination.")]
    [InlineData("The connection attempted without a token was refused, as intended.")]
    [InlineData("Jobs completed on 23 nights, and the two failed jobs were rerun the next morning, which is how the control is intended to work.")]
    [InlineData("The analyst had acknowledged every one of the 25 alerts inside one hour.")]
    [InlineData("No'evidence of the review was found.")]
    [InlineData("Test passed without findings but one.")]
    public void What_is_told_in_no_known_words_is_for_a_person_and_no_exception(string result) => Assert.Equal(TestOutcome.Unknown, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("The connection attempted without a token was not refused, as intended.", TestOutcome.Exception)]
    [InlineData("Two failed jobs were not rerun, which is not how the control is intended to work.", TestOutcome.Exception)]
    [InlineData("Tests passed without findings.", TestOutcome.NoException)]
    [InlineData("No'exceptions noted.", TestOutcome.NoException)]
    public void Words_near_to_those_mean_what_they_say(string result, TestOutcome outcome) => Assert.Equal(outcome, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("Records of the test did not exist for 40 percent (14) of the 35 changes.", 14, 35)]
    [InlineData("In 12 percent (3) of the 25 grants sampled, the approver was the requester.", 3, 25)]
    [InlineData("Notes were on file for 85% (17) of the 20 signals tested. No note existed for the other three, and their owners did not recall a call.", 3, 20)]
    [InlineData("Of thirty-six leavers, all of whom we tested, two kept their access for 9 and 16 days.", 2, 36)]
    [InlineData("Of all fourteen requests received in the period, one was answered after 52 days.", 1, 14)]
    [InlineData("Of 88 workers, 6 had finished it late, and one had not finished it at all, so that 7 of 88 workers did not comply.", 7, 88)]
    [InlineData("Only 23 of 25 accounts had a form; none was located for two accounts opened at night.", 2, 25)]
    [InlineData("Twelve monthly reviews made up the population. Two of them, those for May and June, had not been performed.", 2, 12)]
    [InlineData("Removal took place within 24 hours for 23 leavers in the sample of 30; for the remaining seven it took place up to 26 days later.", 7, 30)]
    [InlineData("All 15 changes bore the approval of the architect. For 4 of the 15, it was given after the change had been run.", 4, 15)]
    // As a recogniser reads it.
    [InlineData("Exception noted. On two. of the thirty nights sampled, the backup failed and was not repeated.", 2, 30)]
    [InlineData("Packs existed for the three months sampled, but for one of them we were shown no evidence of a discussion.", 1, 3)]
    [InlineData("For 9 of 40 leavers selected, access remained active. The delay ranged from 8 to 74 days, and in two instances cases had been opened.", 9, 40)]
    public void Those_that_failed_are_counted(string result, int deviations, int sample)
    {
        var ratio = DeviationRatio.Read(result)!;
        Assert.Equal((deviations, sample, false), (ratio.Deviations, ratio.Sample, ratio.IsAmbiguous));
    }

    [Theory]
    [InlineData("The analyst had acknowledged every one of the 25 alerts inside one hour.")]
    [InlineData("Neither incident interfered with the service.")]
    [InlineData("Twelve monthly reviews made up the population. Four of them were tested.")]
    public void What_is_said_of_each_counts_no_part_of_them(string result) => Assert.Null(DeviationRatio.Read(result));

    [Theory]
    [InlineData("All 15 changes were late. For 4 of the 15, the delay was over a week.")]
    [InlineData("Of 88 workers, 6 had finished it late, so that 7 of 90 workers did not comply.")]
    [InlineData("All 15 reviews were completed between 3 and 8 days past the deadline. 4 of the 15 reviews were not signed.")]
    [InlineData("All 15 leavers retained access beyond the day of departure. For 4 of the 15, access was never removed.")]
    [InlineData("88% (22) of the 25 laptops were encrypted.")]
    [InlineData("3 of 40 users completed the training late, so that 37 of 40 users completed it on time.")]
    [InlineData("1 of 25 new hires had not signed the policy; in total, 24 of 25 had signed it.")]
    public void Of_two_counts_it_is_for_a_person_to_say_which_counts_the_deviations(string result) => Assert.True(DeviationRatio.Read(result)!.IsAmbiguous);

    [Theory]
    [InlineData("All eight commitments were on file and predated the first assignment. We noted no exception.", true)]
    [InlineData("Both confirmations had been given within the following month. We noted no exception.", true)]
    [InlineData("Orders existed for the six accounts and were dated no later than the opening. We noted no exception.", true)]
    [InlineData("All eight commitments were signed later than the first assignment. We noted no exception.", false)]
    [InlineData("Both confirmations were late. We noted no exception.", false)]
    [InlineData("Two of eight commitments were on file. We noted no exception.", false)]
    public void What_all_of_them_were_may_be_told_before_the_phrase(string result, bool isRemark) => Assert.Equal(isRemark, ResultPhrases.IsCleanWithRemark(result, DeclaredPhrases.None));
}
