using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>"What we did", "What we concluded": columns and labels without any of the usual nouns.</summary>
public sealed class Titles_that_are_questions
{
    [Theory]
    [InlineData("What we concluded")]
    [InlineData("What resulted")]
    public void May_ask_for_the_result(string title) => Assert.Equal(ColumnRole.Result, ColumnWords.RoleOf(title));

    [Theory]
    [InlineData("What we concluded from others")]
    [InlineData("What resulted in delay")]
    [InlineData("What Harrow concluded")]
    public void May_ask_for_something_else(string title) => Assert.Null(ColumnWords.RoleOf(title));

    [Theory]
    [InlineData("What we concluded")]
    [InlineData("What resulted")]
    public void May_be_the_labels_of_a_card(string result)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "No exceptions noted."), ("LX-02", "For 2 of 25 leavers, access was removed late."), ("LX-03", "No exceptions noted.") })
            {
                press.Line([(Press.Left, "Control ID"), (Press.Left + 110, number)]);
                press.Line([(Press.Left, "Control"), (Press.Left + 110, "The owner of the system looks through the list.")]);
                press.Line([(Press.Left, "What we did"), (Press.Left + 110, "Inspected the list of the last quarter.")]);
                press.Line([(Press.Left, result), (Press.Left + 110, said)]);
                press.Feed(14);
            }
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }
}
