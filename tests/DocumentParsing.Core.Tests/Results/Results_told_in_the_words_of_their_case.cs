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
    [InlineData("The ticketing system was not used during the period. Accordingly, the operating effectiveness of the review could not be tested.")]
    [InlineData("Two of the exercises fell outside the period. We did not test the control.")]
    [InlineData("No record left the platform during the period; accordingly, no record was available for testing.")]
    [InlineData("The log contained no approval of an incident. The control did not have to be performed in 2025.")]
    [InlineData("Neither incident was reported. The control did not operate in 2025.")]
    [InlineData("Because no review corrected records during the period, the operation of this control could not be observed.")]
    [InlineData("Since there was no evidence of approval, nothing remained to be tested.")]
    [InlineData("Because there was no ticket, the operation of this control could not be tested.")]
    [InlineData("Because there were no signed forms, nothing remained to be tested.")]
    public void What_the_control_should_have_done_is_no_occasion(string result) => Assert.NotEqual(TestOutcome.NoOccurrence, ResultPhrases.Classify(result, DeclaredPhrases.None));

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
    public void What_is_told_without_a_failure_is_for_a_person_and_no_exception(string result) => Assert.Equal(TestOutcome.Unknown, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("The connection attempted without a token was not refused, as intended.", TestOutcome.Exception)]
    [InlineData("Two failed jobs were not rerun, which is not how the control is intended to work.", TestOutcome.Exception)]
    [InlineData("Tests passed without findings.", TestOutcome.NoException)]
    [InlineData("No'exceptions noted.", TestOutcome.NoException)]
    [InlineData("No'evidence of the review was found.", TestOutcome.Unknown)]
    [InlineData("Test passed without findings but one.", TestOutcome.Unknown)]
    public void Words_near_to_those_mean_what_they_say(string result, TestOutcome outcome) => Assert.Equal(outcome, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("Records of the test did not exist for 40 percent (14) of the 35 changes.", 14, 35)]
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
    public void What_is_said_of_each_counts_no_part_of_them(string result) => Assert.Null(DeviationRatio.Read(result));

    [Theory]
    [InlineData("All 15 changes were late. For 4 of the 15, the delay was over a week.")]
    [InlineData("Of 88 workers, 6 had finished it late, so that 7 of 90 workers did not comply.")]
    public void Counts_that_do_not_add_up_are_shown_to_a_person(string result) => Assert.True(DeviationRatio.Read(result)!.IsAmbiguous);
}
