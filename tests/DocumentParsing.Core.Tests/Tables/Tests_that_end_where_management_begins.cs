using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>The last rows of the tests, and below them on the same page the heading of management's part.</summary>
public sealed class Tests_that_end_where_management_begins
{
    [Fact]
    public void Are_read_as_those_on_the_pages_before()
    {
        var tables = Read("For 2 of 25 leavers access was removed late.");
        Assert.Equal(["AC-01", "AC-02"], tables.Controls.Select(control => control.Id.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", 2, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
    }

    [Fact]
    public void Are_not_told_by_what_stands_below_the_heading()
    {
        var tables = Read("No exceptions noted.");
        Assert.Equal(["AC-01", "AC-02"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Exceptions);
    }

    private static TableFacts Read(string result) => TestSection.Read(press =>
    {
        TestSection.Controls(press, "AC-01");
        press.NewPage();
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
            [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 25 forms of", "joiners and leavers."], [.. Press.Wrap(result, 130, press.Size)]]);
        press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test planned", "Result"],
            [["PL-09"], ["A board of users", "is to meet."], ["It is to be seen", "whether it meets."], ["No exceptions noted."]]);
        TestSection.FurtherPages(press);
    }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
}
