using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A table of criteria beside what somebody should do, below words that presume it in no usual way.</summary>
public class Tables_of_what_is_presumed
{
    private static readonly string[] Controls = ["Doors are locked at night.", "Disks are destroyed when they fail."];
    private const string OnNorthwind = "Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. The carve-out method has been used.";

    [Theory]
    [InlineData("The following controls are presumed at Northwind:")]
    [InlineData("Harrow takes the following controls to be in place there:")]
    [InlineData("Harrow relies on what follows:")]
    public void belong_to_the_organization_of_which_it_was_spoken(string sentence) =>
        Assert.Equal(Controls, Read(sentence, ["Type of measure", "Criterion"], [Controls[0], "CC6.4"], [Controls[1], "CC6.5"]).SubserviceControls.Select(item => item.Text.Value));

    [Fact]
    public void belong_to_the_one_that_their_rows_name() =>
        Assert.Equal(["Northwind locks doors at night.", "Northwind destroys disks that fail."],
            new FictionalReport { Description = page => page.Paragraph(OnNorthwind).Heading("Reports", 1.15).Paragraph("The table lists what we trust them to do.").Table([72, 430], ["We trust that", "Criteria"], ["Northwind locks doors at night.", "CC6.4"], ["Northwind destroys disks that fail.", "CC6.5"]) }.Read().SubserviceControls.Select(item => item.Text.Value));

    [Fact]
    public void belong_to_customers_whose_part_they_are_said_to_be() =>
        Assert.Equal(Controls, Read("Harrow chose its controls in the belief that customers would:", ["Code", "Measure", "Criterion"], ["CU-1", Controls[0], "CC6.4"], ["CU-2", Controls[1], "CC6.5"]).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("The table shows what was bought from Northwind:")]
    [InlineData("Harrow wrote this down:")]
    public void are_none_where_nothing_is_presumed(string sentence) =>
        Assert.Empty(Read(sentence, ["Thing", "Criterion"], [Controls[0], "CC6.4"], [Controls[1], "CC6.5"]).SubserviceControls);

    [Theory]
    [InlineData("Harrow makes commitments to customers. The requirements that follow must be met:", "Service commitment")]
    [InlineData("Customers ask for much. We need the following to meet it:", "System requirement")]
    public void are_none_of_customers_to_whom_something_is_promised(string sentence, string title) =>
        Assert.Empty(Read(sentence, [title, "Criterion"], [Controls[0], "CC6.4"], [Controls[1], "CC6.5"]).UserEntityControls);

    [Fact]
    public void are_none_where_the_organization_may_ask_it_of_itself() =>
        Assert.Empty(Read("The following must be done every year.", ["Thing", "Criterion"], [Controls[0], "CC6.4"], [Controls[1], "CC6.5"]).SubserviceControls);

    [Fact]
    public void are_none_where_the_numbers_are_those_of_controls() =>
        Assert.Empty(Read("Each of these must operate every day:", ["Number", "Control", "Criterion"], ["AC-01", Controls[0], "CC6.4"], ["AC-02", Controls[1], "CC6.5"]).SubserviceControls);

    [Fact]
    public void go_on_beside_the_end_of_their_criteria()
    {
        var facts = new FictionalReport { Description = page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("Harrow expects that Northwind has these controls in place:")
            .Rows([72, 430], ["Control expected", "Criteria"]).Space(0.5).Rows([72, 430], ["Doors are locked at night and in the days", "CC6.4, CC6.5,"], ["on which nobody works.", "CC6.6"]).Space(0.5).Rows([72, 430], ["Disks are destroyed when they fail.", "CC6.5"]) }.Read();
        Assert.Equal(["Doors are locked at night and in the days on which nobody works.", "Disks are destroyed when they fail."], facts.SubserviceControls.Select(item => item.Text.Value));
        Assert.Equal(["CC6.4", "CC6.5", "CC6.6"], facts.SubserviceControls[0].Criteria.Select(criterion => criterion.Value));
    }

    private static LetterFacts Read(string sentence, params string[][] rows) => new FictionalReport
    {
        Description = page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph(sentence).Table(rows[0].Length == 2 ? [72, 430] : [72, 130, 460], rows).Space(2).Heading("Background", 1.15).Paragraph("Harrow was founded by two people."),
    }.Read();

    [Fact]
    public void a_row_that_fills_its_column_is_read_with_the_table_below_it() =>
        Assert.Equal(["CC6.1", "CC6.2 CC6.3", "CC2.1"], new FictionalReport
        {
            Description = page => page.Heading("Complementary controls at user entities", 1.15).Paragraph("The services of Harrow were designed on the premise that user entities would have certain controls.")
                .Heading("Complementary User Entity Control Related Criteria", 1)
                .Rows([72, 440], ["User entities grant the rights of administrators to those in charge of accounts only", "CC6.1"])
                .Table([72, 440], ["User entities are responsible for taking away the access of leavers at once.", "CC6.2, CC6.3"], ["User entities are responsible for all that they send to Harrow.", "CC2.1"]),
        }.Read().UserEntityControls.Select(one => string.Join(' ', one.Criteria.Select(criterion => criterion.Value))));

    [Fact]
    public void may_have_a_first_row_that_fills_its_column_and_goes_on_below_it() =>
        Assert.Equal(["User entities grant the rights of administrators to those in charge of accounts and look these through. CC6.2 CC6.3", "User entities are responsible for taking away the access of leavers. CC6.1", "User entities are responsible for all that they send. CC2.1"], new FictionalReport
        {
            Description = page => page.Heading("Complementary controls at user entities", 1.15).Paragraph("The services of Harrow were designed on the premise that user entities would have certain controls.")
                .Rows([72, 394], ["User entities grant the rights of administrators to those in charge of", "CC6.2, CC6.3"], ["accounts and look these through.", ""],
                    ["User entities are responsible for taking away the access of leavers.", "CC6.1"], ["User entities are responsible for all that they send.", "CC2.1"]),
        }.Read().UserEntityControls.Select(one => $"{one.Text.Value} {string.Join(' ', one.Criteria.Select(criterion => criterion.Value))}"));
}
