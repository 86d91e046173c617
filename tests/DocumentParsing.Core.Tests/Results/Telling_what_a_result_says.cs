using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.Results;

public sealed class Telling_what_a_result_says
{
    [Theory]
    [InlineData("No exceptions noted.", TestOutcome.NoException)]
    [InlineData("No relevant exceptions were noted", TestOutcome.NoException)]
    [InlineData("Based on the procedures performed, no deviations were noted.", TestOutcome.NoException)]
    [InlineData("Refer to CC6.1.3 - no exceptions noted.", TestOutcome.NoException)]
    [InlineData("Control suitably designed and implemented. No exceptions noted.", TestOutcome.NoException)]
    [InlineData("Exceptions noted: 0", TestOutcome.NoException)]
    [InlineData("Exception: None", TestOutcome.NoException)]
    [InlineData("We did not identify any exceptions.", TestOutcome.NoException)]
    [InlineData("No instances were noted where access was not revoked.", TestOutcome.NoException)]
    [InlineData("0 of 25 items had exceptions.", TestOutcome.NoException)]
    [InlineData("Exception noted. For 2 of 25 leavers access was revoked late.", TestOutcome.Exception)]
    [InlineData("No exceptions noted, except that one of the 10 hires was trained late.", TestOutcome.Exception)]
    [InlineData("No exceptions noted for 24 of 25 items; for the other one, approval came after deployment.", TestOutcome.Exception)]
    [InlineData("24 of 25 items tested without exception.", TestOutcome.Exception)]
    [InlineData("Three (3) of thirty (30) joiners were let in before their manager had agreed.", TestOutcome.Exception)]
    [InlineData("24 of 25 items passed.", TestOutcome.Unknown)]
    [InlineData("Exception noted; it was remediated in May and no further exceptions were noted.", TestOutcome.Exception)]
    [InlineData("For 1 of 4 quarters, the review was completed 22 days after the due date.", TestOutcome.Exception)]
    [InlineData("No access reviews were performed during the period.", TestOutcome.Exception)]
    [InlineData("Partially effective. The setting was missing on one gateway.", TestOutcome.Exception)]
    [InlineData("See exception at CC6.2.", TestOutcome.Exception)]
    [InlineData("No customer terminations occurred during the period.", TestOutcome.NoOccurrence)]
    [InlineData("No exceptions noted. No security incidents occurred during the period.", TestOutcome.NoOccurrence)]
    [InlineData("Not tested: the circumstances that warrant the operation of the control did not occur.", TestOutcome.NoOccurrence)]
    [InlineData("Not applicable during the period: no contracts were terminated between March 1 and May 31.", TestOutcome.NoOccurrence)]
    [InlineData("Not tested. The evidence requested was not made available to us.", TestOutcome.NotTested)]
    [InlineData("Unable to test. The population was not provided.", TestOutcome.NotTested)]
    [InlineData("Not applicable - physical access is carved out.", TestOutcome.NotTested)]
    [InlineData("We were unable to obtain sufficient evidence for January and February.", TestOutcome.ScopeLimit)]
    [InlineData("Logs were not retained; accordingly we were unable to test the first quarter.", TestOutcome.ScopeLimit)]
    [InlineData("Pass", TestOutcome.Unknown)]
    [InlineData("Refer to test results at CC6.1.2.", TestOutcome.Unknown)]
    [InlineData("The control was modified in March; results for the former control are shown below.", TestOutcome.Unknown)]
    [InlineData("", TestOutcome.Unknown)]
    public void The_words_decide(string result, TestOutcome outcome) => Assert.Equal(outcome, ResultPhrases.Classify(result, DeclaredPhrases.None));

    [Theory]
    [InlineData("A result of “All clear” indicates that the control operated as described for all items tested.", "All clear.")]
    [InlineData("Results that are not considered deviations are noted by the phrase \"Nothing to report\".", "Nothing to report")]
    [InlineData("NEN - No exceptions noted", "NEN")]
    public void The_phrase_that_the_auditor_declares_is_clean(string preamble, string result) =>
        Assert.Equal(TestOutcome.NoException, ResultPhrases.Classify(result, DeclaredPhrases.Learn([preamble])));

    [Fact]
    public void A_phrase_that_reports_an_exception_is_never_learned_as_clean() =>
        Assert.Empty(DeclaredPhrases.Learn(["The phrase \"Exception noted\" means that no deviations beyond those described were found without exception."]).Clean);
}
