using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A title over the titles of several columns is none of a column.</summary>
/// <remarks>
/// <code>
/// No.    Control activity      Criteria          Tests of controls
///                                          Procedure            Result
/// </code>
/// </remarks>
public sealed class Titles_in_two_tiers
{
    private const double Left = Press.Left;
    private static readonly double[] Columns = [Left, Left + 40, Left + 170, Left + 230, Left + 390];

    [Theory]
    [InlineData("Tests of controls", 278, "Procedure", "Result", 0)]
    [InlineData("Tests of controls", 230, "Procedure", "Result", 0)]
    [InlineData("Tests of Operating Effectiveness", 230, "Test performed", "Results", 0)]
    [InlineData("Tests of Operating Effectiveness", 230, "Test performed", "Results", 1)]
    [InlineData("Tests of Operating Effectiveness", 280, "Test performed", "Results", 0.5)]
    [InlineData("Tests of controls", 278, "Procedure", "Result", 0.5)]
    [InlineData("Tests of controls", 278, "Procedure", "Result", 1)]
    [InlineData("Work of Bell LLP", 282, "Procedure", "Result", 0)]
    [InlineData("Work of Bell LLP", 282, "Procedure", "Result", 1)]
    [InlineData("Bell LLP", 310, "Test", "Result", 0)]
    [InlineData("Service auditor's evaluation of design and of operation", 236, "Test", "Result", 0)]
    [InlineData("Tests of controls", 230, "Description", "Result", 0)]
    public void are_those_below(string group, double at, string test, string result, double lower)
    {
        foreach (var room in (double[])[0, 9])
        {
            AreRead(press =>
            {
                var top = press.Y;
                var tier = press.LineHeight + room;
                press.Place(group, Left + at, top, press.Size);
                press.Place("No.", Columns[0], top + (lower * tier), press.Size);
                press.Place("Control activity", Columns[1], top + (lower * tier), press.Size);
                press.Place("Criteria", Columns[2], top + (lower * tier), press.Size);
                press.Place(test, Columns[3], top + tier, press.Size);
                press.Place(result, Columns[4], top + tier, press.Size);
                press.Feed(tier + press.LineHeight);
            });
        }
    }

    [Theory]
    [InlineData("Service organization", "Service auditor", 40, 300)]
    [InlineData("Service organization", "Service auditor", 0, 230)]
    [InlineData("Controls of Harrow", "Tests of Controls by Bell LLP", 0, 230)]
    [InlineData("What Harrow does", "What Bell LLP did", 30, 290)]
    public void may_stand_below_two_such_titles(string first, string second, double one, double other)
    {
        foreach (var room in (double[])[0, 9])
        {
            AreRead(press =>
            {
                press.Line([(Left + one, first), (Left + other, second)]);
                press.Feed(room);
                press.Line([(Columns[0], "No."), (Columns[1], "Control"), (Columns[2], "Criteria"), (Columns[3], "Test"), (Columns[4], "Result")]);
            });
        }
    }

    [Fact]
    public void may_say_what_they_are_only_together_with_the_title_above()
    {
        AreRead(press =>
        {
            press.Line([(Left + 20, "Control"), (Columns[2], "Criteria"), (Left + 290, "Test of control")]);
            press.Line([(Columns[0], "Number"), (Columns[1] + 10, "Description"), (Columns[3], "Description"), (Columns[4], "Result")]);
        });
    }

    [Theory]
    [InlineData("CC4.1 – evaluating controls")]
    [InlineData("CC5.1 – choosing control activities")]
    [InlineData("CC4.1: Evaluations and their results")]
    public void are_not_the_criterion_above_them(string criterion)
    {
        var tables = TestSection.Read(press =>
        {
            void Table(string heading, int first)
            {
                press.Text(heading);
                press.Line([(Left, "Ref"), (Left + 60, "Control of Harrow"), (Left + 200, "Tests of operating effectiveness"), (Left + 400, "Results")]);
                press.Feed(6);
                for (var row = first; row < first + 2; row++)
                    press.Line([(Left, $"AC-0{row}"), (Left + 60, "Doors are locked."), (Left + 200, "Inspected the doors."), (Left + 400, "No exceptions noted.")]);
                press.Feed(12);
            }

            Table("CC3.4 – significant change", 1);
            Table(criterion, 3);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC3.4", "CC3.4", criterion[..5], criterion[..5]], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.Equal((2, 2), (tables.Completeness.TablesBegun, tables.Completeness.TablesRead));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void are_printed_again_where_the_row_goes_on_over_the_page()
    {
        var tables = TestSection.Read(press =>
        {
            void Titles()
            {
                press.Line([(Columns[0], "No."), (Columns[1], "Control activity"), (Columns[2], "Criteria"), (Left + 278, "Tests of controls")]);
                press.Feed(9);
                press.Line([(Columns[3], "Procedure"), (Columns[4], "Result")]);
                press.Feed(6);
            }

            Titles();
            press.OnNewPage = Titles;
            Rows(press, 1);
            press.NewPage();
            press.Line([(Columns[3], "Inspected the minutes of the"), (Columns[4], "No exceptions noted.")]);
            press.Line([(Columns[3], "board that meets each year.")]);
            press.Feed(6);
            Rows(press, 4);
            press.OnNewPage = null;
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["1.01", "1.02", "1.03", "1.04", "1.05", "1.06"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal("Inspected the minutes of the board that meets each year.", tables.Controls[2].Tests[1].Procedure?.Value);
        Assert.Empty(tables.Doubts);
    }

    private static void AreRead(Action<Press> titles)
    {
        var tables = TestSection.Read(press =>
        {
            titles(press);
            press.Feed(6);
            Rows(press, 1);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["1.01", "1.02", "1.03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it each year.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal("CC6.1", Assert.Single(control.Criteria).Value.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the record of a sample of 25 reviews.", Assert.Single(control.Tests).Procedure?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => control.Tests[0].Outcome));
        Assert.Empty(tables.Doubts);
    }

    private static void Rows(Press press, int first)
    {
        for (var row = first; row < first + 3; row++)
        {
            press.Line([(Columns[0], $"1.0{row}"), (Columns[1], "The owner of the system"), (Columns[2], "CC6.1"), (Columns[3], "Inspected the record of a"), (Columns[4], row == 2 ? "Exception noted: 2 of 25 late." : "No exceptions noted.")]);
            press.Line([(Columns[1], "reviews it each year."), (Columns[3], "sample of 25 reviews.")]);
            press.Feed(6);
        }
    }
}
