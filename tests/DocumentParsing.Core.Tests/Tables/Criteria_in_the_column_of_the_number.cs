using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Criteria_in_the_column_of_the_number
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 70, Press.Left + 220, Press.Left + 390];

    [Theory]
    [InlineData("Ref. / TSC", "AC-01|CC6.1,|CC6.2", "AC-02|CC6.3", "AC-03|CC7.1")]
    [InlineData("Control #", "AC-01|(CC6.1,|CC6.2)", "AC-02|(CC6.3)", "AC-03|(CC7.1)")]
    [InlineData("Ref.", "AC-01 (CC6.1,|CC6.2)", "AC-02 (CC6.3)", "AC-03 (CC7.1)")]
    [InlineData("TSC / No.", "CC6.1,|CC6.2|AC-01", "CC6.3|AC-02", "CC7.1|AC-03")]
    public void are_those_of_its_control(string title, params string[] numbers)
    {
        var tables = Read(press => TestSection.Table(press, Columns, [title, "Control", "Auditor test", "Conclusion"], [.. numbers.Select(Row)]));
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC6.1 CC6.2", "CC6.3", "CC7.1"], Criteria(tables));
        Assert.All(tables.Controls, control => Assert.Equal("Access is given by the owner of the system and is reviewed each quarter.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void are_those_besides_the_criterion_that_has_a_column()
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 130, Press.Left + 270, Press.Left + 390];
        var tables = Read(press => TestSection.Table(press, columns, ["Criterion", "No.", "Control in place", "Result", "Test performed"], Row("CC6.1", "AC-01", "also CC6.3"), Row("", "AC-02 †"), Row("CC6.2", "AC-03", "also CC7.1,", "CC7.2"), Row("", "AC-04")));
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC6.1 CC6.3", "CC6.1", "CC6.2 CC7.1 CC7.2", "CC6.2"], Criteria(tables));
        Assert.Empty(tables.Doubts);

        static string[][] Row(string criterion, params string[] number) => [[criterion], number, ["Access is given by the", "owner of the system and", "is reviewed each quarter."], ["Tested without", "exception."], ["Inspected the list of", "those who have it and the", "tickets."]];
    }

    [Fact]
    public void may_follow_on_the_next_page()
    {
        var tables = Read(press =>
        {
            press.OnNewPage = () => Head(press);
            Head(press);
            for (var number = 1; number <= 3; number++)
            {
                press.Line([(Columns[0], $"AC-{number:00}"), (Columns[1], "Access is given by the"), (Columns[2], "Inspected the list of"), (Columns[3], "No exceptions noted.")]);
                if (number == 2)
                    press.NewPage();
                press.Line([(Columns[0], "CC6.2,"), (Columns[1], "owner of the system"), (Columns[2], "those who have it.")]);
                press.Line([(Columns[0], "CC6.3"), (Columns[1], "in a ticket.")]);
                press.Feed(6);
            }

            press.OnNewPage = null;
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Access is given by the owner of the system in a ticket.", control.Description?.Value));
        Assert.All(Criteria(tables), criteria => Assert.Equal("CC6.2 CC6.3", criteria));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void that_a_control_lacks_are_not_those_of_the_control_above()
    {
        var tables = Read(press => TestSection.Table(press, Columns, ["Ref. / TSC", "Control", "Auditor test", "Conclusion"], Row("AC-01|CC6.1"), Row("AC-02|CC6.2"), Row("AC-03")));
        Assert.Equal(["CC6.1", "CC6.2", ""], Criteria(tables));
        Assert.Equal(["controls[2].criteria"], tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void that_head_the_rows_below_them_are_not_those_of_the_row_above()
    {
        var tables = Read(press =>
        {
            foreach (var (criterion, number) in new[] { ("CC6.1", "AC-01"), ("CC6.2", "AC-02"), ("CC6.3", "AC-03") })
                TestSection.Table(press, Columns, ["Ref.", "Control", "Auditor test", "Conclusion"], [[criterion], [], [], []], Row(number));
        });
        Assert.Equal(["CC6.1", "CC6.2", "CC6.3"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    private static TableFacts Read(Action<Press> set) => TestSection.Read(press =>
    {
        set(press);
        TestSection.FurtherPages(press);
    });

    private static string[][] Row(string number) =>
        [number.Split('|'), ["Access is given by the owner", "of the system and is reviewed", "each quarter."], ["Inspected the list of those", "who have it."], ["No exceptions noted."]];

    private static void Head(Press press)
    {
        press.Line([(Columns[0], "Ref. / TSC"), (Columns[1], "Control"), (Columns[2], "Auditor test"), (Columns[3], "Conclusion")]);
        press.Feed(6);
    }

    private static IEnumerable<string> Criteria(TableFacts tables) => tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)));

    [Fact]
    public void Further_ones_may_stand_below_the_number_over_the_text()
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("Criterion CC6.2: Access is given to those who need it");
            TestSection.Table(press, [Press.Left, Press.Left + 190, Press.Left + 360], ["Control", "Our test", "Result"],
                [["BR056", "Also CC6.3", "Access ends with the last day", "of those who leave."], ["Read the log of 25 who left."], ["No exceptions noted."]],
                [["BR058", "Also CC6.3", "Owners look through the list", "every quarter."], ["Read the list of one quarter."], ["No exceptions noted."]]);
        });
        Assert.Equal(["CC6.2 CC6.3", "CC6.2 CC6.3"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value))));
        Assert.Equal("Access ends with the last day of those who leave.", tables.Controls[0].Description?.Value);
    }

    [Fact]
    public void may_head_the_rows_in_words_no_wider_than_the_column()
    {
        var tables = Read(press =>
        {
            TestSection.Table(press, Columns, ["Control #", "Control", "Auditor test", "Conclusion"], Row("AC-01"));
            press.Feed(8);
            press.Line([(Columns[0], "PI1.2 – Inputs")]);
            press.Feed(8);
            press.Line([(Columns[0], "AC-02"), (Columns[1], "Files are looked through"), (Columns[2], "Inspected the list of"), (Columns[3], "No exceptions noted.")]);
            press.Line([(Columns[1], "before they are taken in."), (Columns[2], "those that were not.")]);
        });
        Assert.Equal(["AC-01", "AC-02"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["PI1.2"], tables.Controls[1].Criteria.Select(criterion => criterion.Value.Value));
    }

    [Theory]
    [InlineData("Hosts are watched.")]
    [InlineData("COSO Principle 17: Deficiencies are weighed and told to those who can mend them.")]
    public void that_take_a_row_of_their_own_head_the_controls_below(string criterion)
    {
        var tables = Read(press =>
        {
            foreach (var group in new[] { "1", "2" })
            {
                press.Line([(Columns[0] + 90, $"TRUST SERVICES CRITERIA {group} AND CONTROLS")]);
                press.Line([(Columns[0], "Ref."), (Columns[1], "Control activity"), (Columns[2], "Test of control"), (Columns[3], "Result")]);
                press.Feed(7);
                foreach (var row in new[] { "1", "2", "3" })
                {
                    press.Line([(Columns[0], $"CC{group}.{row}"), (Columns[1], criterion)]);
                    press.Feed(7);
                    press.Line([(Columns[0], $"AC-{group}{row}"), (Columns[1], "Access is given by the"), (Columns[2], "Inspected the list of"), (Columns[3], "No exceptions noted.")]);
                    press.Line([(Columns[1], "owner of the system."), (Columns[2], "those who have it.")]);
                    press.Feed(7);
                }

                press.Feed(7);
            }
        });
        Assert.Equal(["AC-11 CC1.1", "AC-12 CC1.2", "AC-13 CC1.3", "AC-21 CC2.1", "AC-22 CC2.2", "AC-23 CC2.3"], tables.Controls.Select(control => $"{control.Id.Value} {Assert.Single(control.Criteria).Value.Value}"));
        Assert.All(tables.Controls, control => Assert.Equal("Access is given by the owner of the system.", control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_criterion_that_is_called_so_is_none_of_the_numbers_however_close_to_the_rows()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 90, Press.Left + 230, Press.Left + 400], ["Control", "Description of the control", "Tests of the auditor", "Results"],
            [["Criterion CC1.1"]], [["AC-1.04"], ["Employees pledge to", "follow the code."], ["Inspected the code", "and 25 pledges."], ["No exceptions noted."]],
            [["Criterion CC1.2"]], [["AC-1.07"], ["The panel reads reports", "each quarter."], ["Inspected the minutes", "of two quarters."], ["No exceptions noted."]],
            [["Criterion CC1.3"]], [["AC-1.11"], ["Duties are told from", "each other."], ["Inspected the table", "of duties."], ["No exceptions noted."]]));
        Assert.Equal([("AC-1.04", "CC1.1"), ("AC-1.07", "CC1.2"), ("AC-1.11", "CC1.3")], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
    }
}
