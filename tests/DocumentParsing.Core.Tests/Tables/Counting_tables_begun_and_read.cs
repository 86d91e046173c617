using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>What the page of a review says beside "no exceptions": how many of the tables that began could be read.</summary>
public sealed class Counting_tables_begun_and_read
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340];
    private static readonly string[] Titles = ["Ref", "Control", "Test performed", "Result"];
    private static readonly string[][] Row = [["AC-01"], ["Doors are locked."], ["Observed the doors."], ["No exceptions noted."]];

    [Fact]
    public void A_table_with_a_criterion_right_below_its_titles_is_read() => Assert.Equal((1, 1), CountOf(press =>
    {
        press.Line(Titles.Select((title, i) => (Columns[i], title)).ToArray());
        press.Feed(6);
        press.Text("CC6.4 The entity restricts physical access to the halls in which its data is kept to people who need it.");
        press.Line(Row.Select((cell, i) => (Columns[i], cell[0])).ToArray());
    }));

    [Fact]
    public void Each_table_counts_for_itself() => Assert.Equal((2, 2), CountOf(press =>
    {
        TestSection.Controls(press, "AC-01", "AC-02");
        press.Text("The next table holds what was found elsewhere, and has titles of its own for it.");
        TestSection.Table(press, Columns, ["No.", "Control activity", "Procedures", "Outcome"], Row);
    }));

    [Fact]
    public void Titles_at_the_foot_of_a_page_and_again_on_the_next_begin_one_table() => Assert.Equal((2, 2), CountOf(press =>
    {
        TestSection.Controls(press, "AC-01", "AC-02");
        press.Text("The next table holds what was found elsewhere, and has titles of its own for it.");
        TestSection.Table(press, Columns, ["No.", "Control activity", "Procedures", "Outcome"]);
        press.NewPage();
        press.Text("CC6.4 The entity restricts physical access to the halls in which its data is kept to people who need it.");
        TestSection.Table(press, Columns, ["No.", "Control activity", "Procedures", "Outcome"], [["AC-03"], ["Doors are locked."], ["Observed the doors."], ["No exceptions noted."]]);
    }));

    [Fact]
    public void A_table_that_only_names_controls_of_another_is_read() => Assert.Equal((2, 2), CountOf(press =>
    {
        TestSection.Table(press, Columns, ["No.", "Control activity", "Procedures", "Outcome"]);
        press.Text("CC6.5 The entity discontinues protection of physical things only when the data in them can be read no more.");
        press.Text("See also AC-01.");
        press.Text("CC6.4 The entity restricts physical access to the halls in which its data is kept to people who need it.");
        TestSection.Controls(press, "AC-01", "AC-02");
    }));

    [Fact]
    public void A_table_without_a_row_is_begun_and_not_read_which_is_a_doubt()
    {
        var tables = Read(press =>
        {
            TestSection.Controls(press, "AC-01", "AC-02");
            press.NewPage();
            TestSection.Table(press, Columns, ["No.", "Control activity", "Procedures", "Outcome"]);
        });
        Assert.Equal((2, 1), (tables.Completeness.TablesBegun, tables.Completeness.TablesRead));
        Assert.Equal(["controls", "exceptions"], tables.Doubts.Where(doubt => doubt.Reason == "A table begins there, and no row of it was read.").Select(doubt => doubt.Fact));
    }

    private static (int Begun, int Read) CountOf(Action<Press> set)
    {
        var tables = Read(set);
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Reason.Contains("no row of it"));
        return (tables.Completeness.TablesBegun, tables.Completeness.TablesRead);
    }

    private static TableFacts Read(Action<Press> set) => TestSection.Read(press => { set(press); TestSection.FurtherPages(press); });
}
