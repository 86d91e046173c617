using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>"CC1.2" alone on its line, where the numbers of the controls stand, over the words of the criterion and the titles of the next table.</summary>
public sealed class Criteria_alone_over_their_words
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void They_head_the_next_table_and_are_no_controls(bool onNextPage)
    {
        var tables = TestSection.Read(press =>
        {
            (string Criterion, string Control)[] set = [("CC1.1", "BD-1"), ("CC1.2", "BD-2"), ("CC1.3", "BD-3")];
            foreach (var (criterion, control) in set)
            {
                if (onNextPage && criterion != "CC1.1")
                    press.NewPage();
                press.Text(criterion);
                press.Text("The entity does what this criterion says in words that run across the columns of the table below.");
                TestSection.Controls(press, control);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal([("BD-1", "CC1.1"), ("BD-2", "CC1.2"), ("BD-3", "CC1.3")], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
    }

    [Fact]
    public void A_criterion_close_below_the_number_of_its_control_heads_nothing()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref / TSC", "Control", "Test performed", "Result"],
                [["HL-01", "CC6.2"], ["Doors are locked."], ["Observed the doors."], ["No exceptions noted."]],
                [["HL-02", "CC6.3"], ["Hosts are scanned."], ["Inspected the scans."], ["No exceptions noted."]]);
            press.Line([(Press.Left, "HL-03"), (Press.Left + 60, "Lists are kept."), (Press.Left + 200, "Inspected the lists."), (Press.Left + 380, "No exceptions noted.")]);
            press.Line([(Press.Left, "CC6.4")]);
            press.Text("The entity has other tables, and this line runs across the columns of the one above, right below its last row.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("HL-01", "CC6.2"), ("HL-02", "CC6.3"), ("HL-03", "CC6.4")], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
    }

    [Theory]
    [InlineData("CC1 Control environment", "CC6 Logical access")]
    [InlineData("CC1 Control environment", "A1 Availability")]
    public void The_name_of_a_group_alone_in_the_first_column_is_no_control(string first, string second)
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 200, Press.Left + 260, Press.Left + 420];
            press.Line([(columns[0], "Control"), (columns[1], "Criteria"), (columns[2], "How it was tested"), (columns[3], "Finding")]);
            foreach (var (group, number) in new[] { (first, "CTL-1"), (second, "CTL-2") })
            {
                press.Feed(12);
                press.Line([(columns[0], group)]);
                press.Feed(12);
                press.Line([(columns[0], number), (columns[1], "CC1.1"), (columns[2], "Read the record of each"), (columns[3], "No exceptions noted.")]);
                press.Line([(columns[0], "Rules are set out and signed."), (columns[2], "of those who joined.")]);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CTL-1", "CTL-2"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Rules are set out and signed.", control.Description?.Value));
    }
}
