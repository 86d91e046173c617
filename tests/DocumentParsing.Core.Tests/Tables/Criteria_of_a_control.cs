using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Criteria_of_a_control
{
    [Fact]
    public void are_those_of_the_heading_above_its_block() =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Block(Block(page.Heading("CC1.1"), "HL-01").Heading("CC6.2"), "HL-02")));

    [Fact]
    public void are_in_its_number_where_nothing_else_names_one() =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Block(Block(page, "CC1.1-01"), "CC6.2-02")));

    [Theory]
    [InlineData("1.1 Criterion CC1.1. The people have values", "6.2 Criterion CC6.2. Access is given to people")]
    [InlineData("A. Trust services criterion CC1.1: The people have values", "B. Trust services criterion CC6.2: Access is given to people")]
    public void are_those_of_a_heading_that_has_a_number_of_its_own(string first, string second) =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Rows(Rows(page.Paragraph(first), "1.1.1").Paragraph(second), "6.2.1")));

    private static Typesetter Rows(Typesetter page, string number) => page.Table([72, 120, 280, 440], ["Ref.", "Control activity", "Tests", "Results"],
        [number, "The people who do the work have agreed to the rules of Harrow.", "Inspected the rules and who agreed to them.", "No exceptions noted."]);

    private static Typesetter Block(Typesetter page, string id) => page
        .Paragraph($"Control {id}: The people who do the work have agreed to the rules.").Paragraph("Test performed: Inspected the rules and who agreed to them.").Paragraph("Result: No exceptions noted.");

    private static IEnumerable<string> CriteriaOf(Action<Typesetter> tests)
    {
        var report = new FictionalReport { Description = page => tests(page.NewPage().Heading("Section IV - Trust Services Criteria, Controls, Tests of Controls and Results")) };
        return ReportParser.Parse(report.Document()).Tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)));
    }
}
