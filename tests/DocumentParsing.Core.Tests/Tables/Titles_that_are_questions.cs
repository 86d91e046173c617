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
    [InlineData("What it showed")]
    [InlineData("What the test showed")]
    public void May_ask_for_the_result(string title) => Assert.Equal(ColumnRole.Result, ColumnWords.RoleOf(title));

    [Theory]
    [InlineData("What we concluded from others")]
    [InlineData("What resulted in delay")]
    [InlineData("What Harrow concluded")]
    [InlineData("What it showed the board")]
    [InlineData("The auditor replies")]
    [InlineData("Auditor replies")]
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

    [Fact]
    public void May_begin_the_sentences_below_a_control()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "The test disclosed no deviations."), ("LX-02", "For 2 of 25 leavers, access was removed late."), ("LX-03", "The test disclosed no deviations.") })
            {
                press.Text(number);
                press.Text("The owner of the system looks through the list of those who may use it every quarter.");
                press.Text("Serves: CC6.2");
                press.Text("What we did. Inspected the list of the last quarter for 25 leavers.");
                press.Text("What it showed. " + said);
                if (number == "LX-02")
                    press.Text("Harrow replies: The step has been automated since October.");
                press.Feed(14);
            }
        });
        Assert.Equal([("LX-01", "CC6.2"), ("LX-02", "CC6.2"), ("LX-03", "CC6.2")], tables.Controls.Select(read => (read.Id.Value, Assert.Single(read.Criteria).Value.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((2, 25, "The step has been automated since October."), (exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }
}
