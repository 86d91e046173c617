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

    [Fact]
    public void Number_criteria_and_control_may_be_fields_of_a_form_with_labels_of_two_lines()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria) in new[] { ("HM-1", "CC1.1"), ("HM-2", "CC1.2, CC4.2"), ("HM-3", "CC6.1") })
            {
                press.Line([(Columns[0], "Control"), (Press.Left + 90, number)]);
                press.Line([(Columns[0], "number")]);
                press.Feed(5);
                press.Line([(Columns[0], "TSC reference"), (Press.Left + 90, criteria)]);
                press.Feed(5);
                press.Line([(Columns[0], "Control"), (Press.Left + 90, "The owner of the system reviews the list of")]);
                press.Line([(Columns[0], "description"), (Press.Left + 90, "those who may use it.")]);
                press.Feed(5);
                Tests(press, "Test performed", "No exceptions noted");
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["HM-1 CC1.1", "HM-2 CC1.2 CC4.2", "HM-3 CC6.1"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews the list of those who may use it.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Fields_that_nobody_asks_for_may_stand_between_them()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, type) in new[] { ("GOV-1", "CC1.1, CC2.2", "Preventive"), ("GOV-2", "CC1.2", "Detective"), ("GOV-3", "CC1.3", "Preventive") })
            {
                press.Line([(Columns[0], "Control ID"), (Press.Left + 90, number), (Press.Left + 260, "Owner"), (Press.Left + 330, "Head of Sales")]);
                press.Feed(9);
                press.Line([(Columns[0], "Control type"), (Press.Left + 90, type), (Press.Left + 260, "Frequency"), (Press.Left + 330, "Quarterly")]);
                press.Feed(9);
                press.Line([(Columns[0], "Criteria"), (Press.Left + 90, criteria)]);
                press.Feed(9);
                press.Line([(Columns[0], "Control activity"), (Press.Left + 90, "The owner of the system reviews the list of")]);
                press.Line([(Press.Left + 90, "those who may use it.")]);
                press.Feed(9);
                Tests(press, "Service auditor's test", "No exceptions noted.");
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["GOV-1 CC1.1 CC2.2", "GOV-2 CC1.2", "GOV-3 CC1.3"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews the list of those who may use it.", control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Tests_that_are_counted_from_one_are_no_controls()
    {
        double[] columns = [Press.Left, Press.Left + 25, Press.Left + 90, Press.Left + 320];
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria) in new[] { ("BB-01", "CC1.1 · CC1.3"), ("BB-02", "CC1.4"), ("BB-03", "CC2.3") })
            {
                press.Line([(Press.Left, number), (Press.Left + 390, criteria)]);
                press.Feed(9);
                press.Line([(Press.Left, "The owner of the system reviews the list of those who may use it each quarter.")]);
                press.Feed(9);
                press.Line([(columns[0], "#"), (columns[1], "Nature"), (columns[2], "Test performed by the service auditor"), (columns[3], "Result of test")]);
                foreach (var test in new[] { "1", "2" })
                {
                    press.Feed(7);
                    press.Line([(columns[0], test), (columns[1], "Inspection"), (columns[2], "Inspected the list of a sample of the quarters"), (columns[3], "No deviations noted.")]);
                    press.Line([(columns[2], "of the period for the signature of the owner.")]);
                }

                press.Feed(20);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["BB-01 CC1.1 CC1.3", "BB-02 CC1.4", "BB-03 CC2.3"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.Equal([2, 2, 2], tables.Controls.Select(control => control.Tests.Count));
        Assert.Empty(tables.Doubts);
    }

    private static void Tests(Press press, string title, string result)
    {
        press.Line([(Columns[0], title), (Columns[1], "Result")]);
        press.Feed(5);
        press.Line([(Columns[0], "Inspected the list of a sample of the quarters of"), (Columns[1], result)]);
        press.Line([(Columns[0], "the period for the signature of the owner.")]);
        press.Feed(24);
    }
}
