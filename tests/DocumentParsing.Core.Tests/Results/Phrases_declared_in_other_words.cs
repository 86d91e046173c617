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
    [InlineData("If no deviations came to light, the finding is: “Sound.”")]
    [InlineData("If no deviations came to light, our observation reads “Sound.”")]
    [InlineData("If no deviations came to light, its findings say “Sound.”")]
    [InlineData("If no deviations came to light, our findings are: “Sound.”")]
    public void It_is_clean_where_its_meaning_is(string preamble) => Assert.Equal(TestOutcome.NoException, Classify(preamble));

    [Theory]
    [InlineData("“Sound.” is our usual wording where the test disclosed exceptions.")]
    [InlineData("“Sound.” is a usual wording where the test disclosed no exceptions.")]
    [InlineData("If deviations came to light, the finding is: “Sound.”")]
    [InlineData("If no deviations beyond a finding came to light, the finding is: “Sound.”")]
    [InlineData("If no deviations came to light, a finding is: “Sound.”")]
    public void It_stays_unknown_where_its_meaning_is_not_plainly_clean(string preamble) => Assert.Equal(TestOutcome.Unknown, Classify(preamble));

    private static TestOutcome Classify(string preamble) => ResultPhrases.Classify("Sound.", DeclaredPhrases.Learn([preamble]));
}
