using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Dots from a number to its criteria, or from a label to its value.</summary>
public sealed class Dots_that_lead
{
    [Theory]
    [InlineData("....................")]
    [InlineData(". . . . . . . . . .")]
    public void A_result_may_stand_behind_them_below_tests_without_a_label(string dots)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "No exceptions noted"), ("LX-02", "Exception noted - For 2 of 25 leavers, access was removed late."), ("LX-03", "No exceptions noted") })
            {
                press.Text($"Control {number} (CC6.1, CC6.2)");
                press.Text("The owner of the system looks through the list of those who may use it every quarter.");
                press.Line([(Press.Left + 20, "Reviewed the standard for lists, to find out whether it had been approved.")]);
                press.Line([(Press.Left + 20, $"Result {dots} No exceptions noted")]);
                press.Line([(Press.Left + 20, "Judgmentally selected two lists and read them, to find out whether they were looked through.")]);
                press.Line([(Press.Left + 20, $"Result {dots} {said}")]);
                press.Feed(10);
            }
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC6.1", "CC6.2"], read.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], tables.Controls[1].Tests.Select(test => test.Outcome));
        Assert.All(tables.Controls.SelectMany(read => read.Tests), test => Assert.NotEqual("", test.Procedure?.Value ?? ""));
    }

    [Fact]
    public void A_control_of_a_Type_1_may_have_its_criteria_behind_them()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX 1", "LX 2", "LX 3", "LX 4", "LX 5" })
            {
                press.Text($"{number} . . . . . . . . . . . . . . . . CC6.1, CC6.2");
                press.Line([(Press.Left + 20, "The owner of the system looks through the list of those who may use it.")]);
                press.Feed(10);
            }
        });
        Assert.Equal(["LX 1", "LX 2", "LX 3", "LX 4", "LX 5"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Criteria.Count));
    }
}
