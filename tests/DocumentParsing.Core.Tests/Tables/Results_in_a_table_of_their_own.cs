using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>"Control | Control activity | Test performed", and after it "Control | Result".</summary>
public sealed class Results_in_a_table_of_their_own
{
    private const string Late = "For 2 of 25 leavers, access was removed late.";
    private const string Clean = "No exceptions noted.";

    [Theory]
    [InlineData("Control", "Result")]
    [InlineData("Control number", "Results of tests")]
    public void Are_joined_by_the_number_of_the_control(string number, string result)
    {
        var tables = Read(number, result, ("AC-01", Clean), ("AC-03", Clean), ("AC-02", Late));
        Assert.Equal([("AC-01", "Inspected the list.", TestOutcome.NoException), ("AC-02", "Inspected the list.", TestOutcome.Exception), ("AC-03", "Inspected the list.", TestOutcome.NoException)],
            tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Tests).Procedure?.Value, control.Tests[0].Outcome)));
        Assert.Equal(("AC-02", Late, 2, 25), Assert.Single(tables.Exceptions) is var exception ? (exception.Control, exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value) : default);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_table_of_the_exceptions_alone_gives_the_others_no_result()
    {
        var tables = Read("Control", "Exception", ("AC-02", Late));
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.Unknown, Assert.Single(control.Tests).Outcome));
        Assert.Contains(tables.Doubts, doubt => doubt.Fact == "controls[0].tests[0].outcome");
    }

    [Fact]
    public void A_control_with_two_results_or_one_that_was_not_tested_leaves_them_apart()
    {
        foreach (var further in new[] { ("AC-03", Late), ("AC-09", Late) })
            Assert.All(Read("Control", "Result", ("AC-01", Clean), ("AC-02", Clean), ("AC-03", Clean), further).Controls, control => Assert.Equal(TestOutcome.Unknown, Assert.Single(control.Tests).Outcome));
    }

    private static TableFacts Read(string number, string result, params (string Number, string Result)[] results) => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 80, Press.Left + 260], [number, "Control activity", "Test performed"],
            [.. new[] { "AC-01", "AC-02", "AC-03" }.Select(tested => (string[][])[[tested], ["The owner of the", "system reviews it."], ["Inspected the list."]])]);
        TestSection.Table(press, [Press.Left, Press.Left + 80], [number, result], [.. results.Select(row => (string[][])[[row.Number], [row.Result]])]);
        TestSection.FurtherPages(press);
    }, "CC6.1: The entity restricts access.");
}
