using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A sentence over the width of the table, which explains the row above or the rows below.</summary>
public sealed class Remarks_between_rows
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350];

    [Theory]
    [InlineData("Note: The lists of this control are kept at the office in Boise and at the one in Omaha, where they may be seen by all who work there.")]
    [InlineData("The controls below are operated by the owner of the ledger, who answers for them to the board.")]
    [InlineData("Remark – the tests of this control were made in May.")]
    public void Are_no_part_of_a_row_whose_number_is_in_its_middle(string remark) => Assert.Equal(
        [("AC-01", "The owner of the list and of the ledger keeps it."), ("AC-02", "Access of leavers and of the ledger keeps it."), ("AC-03", "A form for joiners and of the ledger keeps it."), ("AC-04", "The doors of the hall and of the ledger keeps it.")],
        Read(remark, (press, number, control) =>
        {
            press.Line([(Columns[1], control)]);
            press.Line([(Columns[0], number), (Columns[1], "and of the ledger"), (Columns[2], "Inspected the list."), (Columns[3], "No exceptions noted.")]);
            press.Line([(Columns[1], "keeps it.")]);
        }));

    [Theory]
    [InlineData("Note: The lists of this control are kept at the office in Boise and at the one in Omaha, where they may be seen by all who work there.")]
    [InlineData("The controls below are operated by the owner of the ledger, who answers for them to the board.")]
    public void Are_no_part_of_a_row_whose_number_is_at_its_top(string remark) => Assert.Equal(
        [("AC-01", "The owner of the list keeps it."), ("AC-02", "Access of leavers keeps it."), ("AC-03", "A form for joiners keeps it."), ("AC-04", "The doors of the hall keeps it.")],
        Read(remark, (press, number, control) =>
        {
            press.Line([(Columns[0], number), (Columns[1], control), (Columns[2], "Inspected the list."), (Columns[3], "No exceptions noted.")]);
            press.Line([(Columns[1], "keeps it.")]);
        }));

    [Theory]
    [InlineData("2 Risk")]
    [InlineData("3 Access")]
    [InlineData("A1.1 – Room")]
    public void Are_none_where_a_group_of_rows_has_a_name_in_the_column_of_the_numbers(string name)
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Columns[0], "Ref"), (Columns[1], "Control"), (Columns[2], "Test performed"), (Columns[3], "Result")]);
            foreach (var number in (string[])["AC-01", "AC-02", "AC-03", "AC-04"])
            {
                press.Feed(8);
                press.Line([(Columns[0], number), (Columns[1], "The owner of the list"), (Columns[2], "Inspected the list."), (Columns[3], "No exceptions noted.")]);
                press.Line([(Columns[1], $"reads {number} in it.")]);
                if (number != "AC-02")
                    continue;
                press.Feed(8);
                press.Line([(Columns[0], name)]);
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["The owner of the list reads AC-01 in it.", "The owner of the list reads AC-02 in it.", "The owner of the list reads AC-03 in it.", "The owner of the list reads AC-04 in it."], tables.Controls.Select(control => control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    private static IEnumerable<(string, string?)> Read(string remark, Action<Press, string, string> row)
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Columns[0], "Ref"), (Columns[1], "Control"), (Columns[2], "Test performed"), (Columns[3], "Result")]);
            press.Feed(6);
            string[] controls = ["The owner of the list", "Access of leavers", "A form for joiners", "The doors of the hall"];
            for (var i = 0; i < controls.Length; i++)
            {
                row(press, $"AC-0{i + 1}", controls[i]);
                press.Feed(6);
                if (i is not (0 or 2))
                    continue;
                press.Text(remark);
                press.Feed(2);
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity restricts access.");
        Assert.All(tables.Controls, control => Assert.Equal(("Inspected the list.", TestOutcome.NoException, "No exceptions noted."), Assert.Single(control.Tests) is var test ? (test.Procedure?.Value, test.Outcome, test.Result?.Value) : default));
        Assert.Empty(tables.Doubts);
        return tables.Controls.Select(control => (control.Id.Value, control.Description?.Value));
    }

    [Theory]
    [InlineData("Comment by Harrow's management (not examined):", "Each verification has been written to the log of the day on which it was done since July.")]
    public void The_answer_across_a_row_may_go_on_below_the_titles_of_the_next_page(string label, string end)
    {
        const string Said = "It was carried out by those of the night, but not ticked in the book of that day, as it should have been, and as it will be from now on.";
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        string[] titles = ["Ref", "Control", "Test performed", "Result"];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, titles, [["AC-01"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exceptions noted."]], [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 25 forms", "of leavers."], ["For 2 of 25 leavers", "the form was not kept."]]);
            press.Feed(-16);
            var lines = Press.Wrap($"{label} {Said} {end}", press.Right - Press.Left, press.Size);
            foreach (var line in lines.SkipLast(1))
                press.Line([(Press.Left, line)]);
            press.NewPage();
            press.Line(titles.Select((title, i) => (columns[i], title)).ToArray());
            press.Feed(6);
            press.Line([(Press.Left, lines[^1])]);
            press.Feed(6);
            foreach (var number in new[] { "AC-03", "AC-04" })
            {
                press.Line([(columns[0], number), (columns[1], "The owner of the"), (columns[2], "Inspected the"), (columns[3], "No exceptions noted.")]);
                press.Line([(columns[1], "system keeps a list."), (columns[2], "list.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal($"{Said} {end}", Assert.Single(tables.Exceptions).Response?.Value);
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact is "controls" or "exceptions");
    }
}
