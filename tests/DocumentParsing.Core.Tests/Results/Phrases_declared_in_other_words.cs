using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.Results;

/// <summary>What the auditor says of a phrase: that it is a wording, or how a finding reads.</summary>
public sealed class Phrases_declared_in_other_words
{
    [Theory]
    [InlineData("“Sound.” is our usual wording where the test disclosed no exceptions.")]
    [InlineData("“Sound.” is the standard phrase for a test that disclosed no exceptions.")]
    [InlineData("“Sound.” are our words for a test that disclosed no exceptions.")]
    [InlineData("“Sound.” is the expression for a test that disclosed no exceptions.")]
    [InlineData("“Sound.” is our formula where the test disclosed no exceptions.")]
    [InlineData("“Sound.” means that everything we examined agreed with the control as stated.")]
    [InlineData("“Sound.” means that the control did what it says in all that we looked at.")]
    [InlineData("“Sound.” means that the control worked in everything we looked at.")]
    [InlineData("If no deviations came to light, the finding is: “Sound.”")]
    [InlineData("If no deviations came to light, our observation reads “Sound.”")]
    [InlineData("If no deviations came to light, its findings say “Sound.”")]
    [InlineData("If no deviations came to light, our findings are: “Sound.”")]
    public void It_is_clean_where_its_meaning_is(string preamble) => Assert.Equal(TestOutcome.NoException, Classify(preamble));

    [Theory]
    [InlineData("“Sound.” is our usual wording where the test disclosed exceptions.")]
    [InlineData("“Sound.” is a usual wording where the test disclosed no exceptions.")]
    [InlineData("“Sound.” means that not everything we examined agreed with the control.")]
    [InlineData("“Sound.” means that the control did what its owner likes.")]
    [InlineData("If deviations came to light, the finding is: “Sound.”")]
    [InlineData("If no deviations beyond a finding came to light, the finding is: “Sound.”")]
    [InlineData("If no deviations came to light, a finding is: “Sound.”")]
    public void It_stays_unknown_where_its_meaning_is_not_plainly_clean(string preamble) => Assert.Equal(TestOutcome.Unknown, Classify(preamble));

    private const string Key = "Results are given by their letters. Key to results: NEN – no exceptions noted. NOP – the control did not operate, because nothing in the period called for it.";

    [Theory]
    [InlineData("NEN", TestOutcome.NoException)]
    [InlineData("NOP", TestOutcome.NoOccurrence)]
    [InlineData("NOP. No new vendor was taken on.", TestOutcome.NoOccurrence)]
    public void A_key_may_stand_behind_another_sentence(string result, TestOutcome outcome) => Assert.Equal(outcome, ResultPhrases.Classify(result, DeclaredPhrases.Learn([Key])));

    [Theory]
    [InlineData("NOP. Two vendors were taken on.")]
    [InlineData("NOP. No evidence of it was kept.")]
    [InlineData("NOP. No one looked at the list.")]
    [InlineData("NOP. No owner was named.")]
    [InlineData("NOP. No access review was held.")]
    [InlineData("NOP. No new vendor was taken on. Two left without a review.")]
    [InlineData("NOPE. No new vendor was taken on.")]
    public void A_mark_covers_nothing_but_what_did_not_happen(string result) => Assert.NotEqual(TestOutcome.NoOccurrence, ResultPhrases.Classify(result, DeclaredPhrases.Learn([Key])));

    [Theory]
    [InlineData("because nothing in the period called for it", TestOutcome.NoOccurrence)]
    [InlineData("as no event called for it", TestOutcome.NoOccurrence)]
    [InlineData("for want of an event in the period that called for it", TestOutcome.NoOccurrence)]
    [InlineData("for want of people", TestOutcome.Unknown)]
    [InlineData("since no transactions were made", TestOutcome.NoOccurrence)]
    [InlineData("because nobody saw to it", TestOutcome.Unknown)]
    [InlineData("in the period", TestOutcome.Unknown)]
    public void A_mark_for_what_did_not_operate_needs_the_reason(string reason, TestOutcome outcome) =>
        Assert.Equal(outcome, ResultPhrases.Classify("Idle", DeclaredPhrases.Learn([$"“Idle” means that the control did not operate, {reason}."])));

    [Theory]
    [InlineData("found", TestOutcome.NoException)]
    [InlineData("not found", TestOutcome.Unknown)]
    public void It_may_mean_that_the_control_was_found_to_have_operated(string found, TestOutcome outcome) => Assert.Equal(outcome, Classify($"“Sound.” means that the control was {found} to have operated."));

    private static TestOutcome Classify(string preamble) => ResultPhrases.Classify("Sound.", DeclaredPhrases.Learn([preamble]));
}
