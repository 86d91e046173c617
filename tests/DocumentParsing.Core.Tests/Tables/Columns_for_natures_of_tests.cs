using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>"Inquiry | Observation | Inspection | Result": a column for each nature of test, and one result for the row.</summary>
public sealed class Columns_for_natures_of_tests
{
    [Theory]
    [InlineData("Result")]
    [InlineData("Results of tests")]
    public void Each_cell_that_is_not_empty_is_a_test(string result)
    {
        var tables = Read("Inquiry", "Observation", "Inspection", result, empty: []);
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["Asked the owner about the list.", "Inspected the list of May."], tables.Controls[0].Tests.Select(test => test.Procedure?.Value));
        Assert.Equal(["Saw the doors being locked."], tables.Controls[1].Tests.Select(test => test.Procedure?.Value));
        Assert.All(tables.Controls.Take(2).SelectMany(control => control.Tests), test => Assert.Equal((TestOutcome.NoException, "No exceptions noted."), (test.Outcome, test.Result?.Value)));
        Assert.Equal(2, tables.Controls[2].Tests.Count);
        // Stated once, it is one exception, whichever of the tests found it.
        Assert.Equal(("AC-03", 2, 25), Assert.Single(tables.Exceptions) is var exception ? (exception.Control, exception.Deviations?.Value, exception.Sample?.Value) : default);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_mark_in_a_cell_says_that_it_is_empty() =>
        Assert.Equal(["Saw the doors being locked."], Read("Inquiry", "Observation", "Inspection", "Result", empty: ["–"]).Controls[1].Tests.Select(test => test.Procedure?.Value));

    [Fact]
    public void Observations_beside_tests_are_results()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350], ["Ref", "Control", "Test performed", "Observation"],
                [.. new[] { "AC-01", "AC-02", "AC-03" }.Select(number => (string[][])[[number], ["The owner of the", "system reviews it."], ["Inspected the list."], ["No exceptions noted."]])]);
            TestSection.FurtherPages(press);
        }, "CC6.1: The entity restricts access.");
        Assert.All(tables.Controls, control => Assert.Equal(("Inspected the list.", TestOutcome.NoException), Assert.Single(control.Tests) is var test ? (test.Procedure?.Value, test.Outcome) : default));
    }

    private static TableFacts Read(string inquiry, string observation, string inspection, string result, string[] empty) => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 45, Press.Left + 150, Press.Left + 240, Press.Left + 330, Press.Left + 420], ["Ref", "Control", inquiry, observation, inspection, result],
            [["AC-01"], ["The owner looks", "through the list."], ["Asked the owner", "about the list."], empty, ["Inspected the", "list of May."], ["No exceptions", "noted."]],
            [["AC-02"], ["The doors are", "locked."], empty, ["Saw the doors", "being locked."], empty, ["No exceptions", "noted."]],
            [["AC-03"], ["Leavers lose", "their access."], ["Asked the owner", "about leavers."], empty, ["Inspected 25", "records."], ["For 2 of 25", "leavers, access", "was removed late."]]);
        TestSection.FurtherPages(press);
    }, "CC6.1: The entity restricts access.");
}
