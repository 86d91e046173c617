using VendorRisk.Web.Backends;
using VendorRisk.Web.Pages.OneReview;

namespace VendorRisk.Web.Tests;

public sealed class Telling_what_was_read
{
    private static ReportFacts ACompleteReading => new()
    {
        Pages = 82, Controls = 61, Tests = 88, TextOrigin = "native",
        Completeness = new ReadingCounts { PagesRead = 82, TablesBegun = 9, TablesRead = 9, ControlsAnnounced = 61 },
    };

    [Fact]
    public void no_exceptions_is_said_with_the_counts_beside_it() =>
        Assert.Equal("No exceptions. 88 tests of 61 controls, 82 of 82 pages read.", ReadingSentence.Of(ACompleteReading));

    [Fact]
    public void exceptions_are_counted_with_the_same_counts() =>
        Assert.Equal("3 exceptions. 88 tests of 61 controls, 82 of 82 pages read.", ReadingSentence.Of(ACompleteReading with { Exceptions = 3 }));

    public static TheoryData<ReadingCounts, string> Gaps => new()
    {
        { new() { PagesRead = 82, TablesBegun = 9, TablesRead = 8 }, "1 of 9 control tables could not be read." },
        { new() { PagesRead = 82, ControlsAnnounced = 64 }, "The report announces 64 controls." },
        { new() { PagesRead = 82, CriteriaWithoutControls = ["CC7.4", "CC7.5"] }, "No control was found for CC7.4, CC7.5." },
        { new() { PagesRead = 80 }, "2 pages were not read." },
        { new() { PagesRead = 82, PagesWithoutWords = [17] }, "No words on page 17." },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void no_exceptions_is_not_said_of_a_reading_with_a_gap(ReadingCounts counts, string gap)
    {
        var facts = ACompleteReading with { Completeness = counts };
        Assert.StartsWith("No exception was read, but the reading is not complete.", ReadingSentence.Of(facts), StringComparison.Ordinal);
        Assert.EndsWith(gap, ReadingSentence.Of(facts), StringComparison.Ordinal);
        Assert.False(ReadingSentence.Complete(facts));
    }

    [Fact]
    public void without_counts_nothing_is_called_complete() =>
        Assert.False(ReadingSentence.Complete(ACompleteReading with { Completeness = null }));

    [Fact]
    public void without_tests_nothing_is_said_about_exceptions() =>
        Assert.StartsWith("No tests of controls were read, so nothing is said about exceptions.", ReadingSentence.Of(ACompleteReading with { Tests = 0 }), StringComparison.Ordinal);
}
