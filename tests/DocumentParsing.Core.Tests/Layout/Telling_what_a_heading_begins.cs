using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

public sealed class Telling_what_a_heading_begins
{
    [Theory]
    [InlineData("4 Controls, Tests, and Results")]
    [InlineData("Section IV – Controls, Testing, and Results")]
    [InlineData("Part 4: Controls Tested and Results")]
    [InlineData("Section 4. Testing of Controls")]
    [InlineData("IV. Criteria, Tests and Results of Tests")]
    public void The_tests_are_announced_in_many_words(string heading) => Assert.Equal(SectionKind.Tests, SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("3.7 Testing of Changes")]
    [InlineData("Controls over Tested Backups")]
    public void Other_headings_speak_of_tests_and_begin_none(string heading) => Assert.Null(SectionSplitter.KindOf(heading));
}
