using VendorRisk.DocumentParsing.Core.Extraction.Results;

namespace VendorRisk.DocumentParsing.Core.Tests.Results;

/// <summary>A sample of one, or one of a few that is named between commas.</summary>
public sealed class Counts_of_the_only_one
{
    [Theory]
    [InlineData("The one review due was not held.", 1, 1)]
    [InlineData("Of the four reviews due, two, those for March and May, were not held.", 2, 4)]
    public void Are_read(string text, int deviations, int sample) => Assert.Equal((deviations, sample), Counted(text));

    [Theory]
    [InlineData("The one review due was held.")]
    [InlineData("In May the one who reviews was not at work.")]
    [InlineData("Of the four reviews due, two, as in the year before, were not held.")]
    [InlineData("The one exception of the year before did not recur.")]
    [InlineData("The 1 new owner of a key had not signed for it.")]
    public void Are_none_where_nothing_of_the_kind_is_counted(string text) => Assert.Null(DeviationRatio.Read(text)?.Sample);

    [Theory]
    [InlineData("The review of the second quarter did not include the database. The other of the two quarterly reviews selected covered all systems.", 1, 2)]
    [InlineData("Documentation of an urgent change was completed on the sixth day. Four urgent changes were selected, and the other three were documented in time.", 1, 4)]
    [InlineData("The agent was inactive on one device. Twenty-five devices were sampled.", 1, 25)]
    [InlineData("The second factor was not enabled on two servers. Ten servers were tested.", 2, 10)]
    public void May_be_told_by_those_beside_it(string text, int deviations, int sample) => Assert.Equal((deviations, sample), Counted(text));

    [Theory]
    [InlineData("The review did not include the database. The other of the two reviews selected was not held.")]
    [InlineData("Four changes were selected, and the other three were not documented.")]
    [InlineData("The agent was inactive on one device. Twenty-five owners were asked.")]
    public void Is_not_told_by_those_that_failed_too(string text) => Assert.Null(DeviationRatio.Read(text)?.Sample);

    private static (int? Deviations, int? Sample) Counted(string text) => (DeviationRatio.Read(text)?.Deviations, DeviationRatio.Read(text)?.Sample);
}
