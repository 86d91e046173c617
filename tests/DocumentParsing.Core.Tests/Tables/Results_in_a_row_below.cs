using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A table without a column for results: below each control and its test stands a row with a label in the first column and the result beside it.</summary>
public sealed class Results_in_a_row_below
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 60, Press.Left + 230];

    [Theory]
    [InlineData("Result", "No exceptions were noted.", TestOutcome.NoException)]
    [InlineData("Test result", "No exceptions were noted.", TestOutcome.NoException)]
    [InlineData("Outcome", "No exceptions were noted.", TestOutcome.NoException)]
    [InlineData("Result", "Exception noted. For 2 of 25 the record was late.", TestOutcome.Exception)]
    public void Is_that_of_the_control_above(string label, string result, TestOutcome outcome)
    {
        var tables = Read(label, result);
        Assert.Equal(["GV.01", "GV.02", "GV.03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal([TestOutcome.NoException, outcome, TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal("The owner of the system reviews it each month.", tables.Controls[1].Description?.Value);
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("exceptions", StringComparison.Ordinal) && outcome == TestOutcome.NoException);
    }

    [Fact]
    public void Is_not_what_stands_beside_another_word()
    {
        var tables = Read("Owner", "Exception noted. For 2 of 25 the record was late.");
        Assert.Empty(tables.Exceptions);
        Assert.Contains(tables.Doubts, doubt => doubt.Fact == "exceptions");
    }

    private static TableFacts Read(string label, string second) => TestSection.Read(press =>
    {
        press.Line([(Columns[0], "Control"), (Columns[1], "Controls of Harrow"), (Columns[2], "Tests by the service auditor")]);
        press.Feed(9);
        foreach (var (number, result) in new[] { ("GV.01", "No exceptions were noted."), ("GV.02", second), ("GV.03", "No exceptions were noted.") })
        {
            press.Line([(Columns[0], number), (Columns[1], "The owner of the system"), (Columns[2], "Inspected the record of reviews and of those who made")]);
            press.Line([(Columns[1], "reviews it each month."), (Columns[2], "them.")]);
            press.Feed(9);
            press.Line([(Columns[0], label), (Columns[1], result)]);
            press.Feed(14);
        }

        TestSection.FurtherPages(press);
    });
}
