using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Two tables so close that they were taken for one: the titles of the second stand among the rows.</summary>
public class Titles_in_the_middle_of_a_table
{
    [Fact]
    public void of_expected_controls_are_a_doubt_where_no_list_was_read() =>
        Assert.Contains(Read("Complementary subservice organization control").Doubts, IsOfList);

    [Fact]
    public void of_something_else_are_none() => Assert.DoesNotContain(Read("Complementary measures").Doubts, IsOfList);

    private static bool IsOfList(Doubt doubt) => doubt.Fact == "complementarySubserviceOrganizationControls";

    private static LetterFacts Read(string title) => new FictionalReport
    {
        Description = page => page.Heading("Sites", 1.15)
            .Table([72, 330], ["Site", "Town"], ["The offices of those who sell", "Boise"], ["The halls of those who build", "Austin"], [title, "Criteria"], ["Doors are locked at night.", "CC6.4"], ["Disks are destroyed before they leave.", "CC6.5"]),
    }.Read();
}
