using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Number and criteria on one line, the words of the control below it, and then a table that has only its tests.</summary>
public sealed class Controls_over_tables_of_their_tests
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 270];

    [Fact]
    public void The_criteria_behind_the_number_are_those_of_the_control_and_no_heading_over_others()
    {
        var tables = Read(("ELC-1", "CC1.1, CC1.5", "No exception noted.", "No exception noted."), ("ELC-2", "CC1.2", "No exception noted.", null), ("LPA-1", "CC6.1", "Exception noted. For 2 of 25 users", "No exception noted."));
        Assert.Equal(["ELC-1 CC1.1 CC1.5", "ELC-2 CC1.2", "LPA-1 CC6.1"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews the list of those who may use it each quarter.", control.Description?.Value));
        Assert.Equal([2, 1, 2], tables.Controls.Select(control => control.Tests.Count));
        Assert.Equal([TestOutcome.Exception, TestOutcome.NoException], tables.Controls[2].Tests.Select(test => test.Outcome));
    }

    [Fact]
    public void What_stands_over_the_tests_of_an_exception_is_the_control_and_no_answer_to_it()
    {
        var tables = Read(("ELC-1", "CC1.1", "No exception noted.", null), ("LPA-1", "CC6.1", "Exception noted. For 2 of 25 users", "No exception noted."), ("LPA-2", "CC6.2", "No exception noted.", null));
        Assert.Equal(("LPA-1", 2, 25), Assert.Single(tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value))));
        Assert.Null(tables.Exceptions[0].Response);
        Assert.Empty(tables.Doubts);
    }

    private static TableFacts Read(params (string Number, string Criteria, string First, string? Second)[] controls) => TestSection.Read(press =>
    {
        press.Text("Entity-level controls", 1.2);
        foreach (var (number, criteria, first, second) in controls)
        {
            press.Line([(Columns[0], $"Control {number}"), (Press.Left + 330, $"Criteria: {criteria}")]);
            press.Feed(9);
            press.Line([(Columns[0], "The owner of the system reviews the list of those who may use it each quarter.")]);
            press.Feed(9);
            press.Line([(Columns[0], "Test of the service auditor"), (Columns[1], "Result")]);
            foreach (var result in new[] { first, second }.OfType<string>())
            {
                press.Feed(9);
                press.Line([(Columns[0], "Inspected the list of a sample of the quarters of"), (Columns[1], result)]);
                press.Line([(Columns[0], "the period for the signature of the owner."), (Columns[1], result.StartsWith("Exc", StringComparison.Ordinal) ? "the list was not signed." : "")]);
            }

            press.Feed(20);
        }

        TestSection.FurtherPages(press);
    });
}
