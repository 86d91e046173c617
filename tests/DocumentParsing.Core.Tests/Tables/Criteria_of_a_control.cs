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

    private static Typesetter Block(Typesetter page, string id) => page
        .Paragraph($"Control {id}: The people who do the work have agreed to the rules.").Paragraph("Test performed: Inspected the rules and who agreed to them.").Paragraph("Result: No exceptions noted.");

    private static IEnumerable<string> CriteriaOf(Action<Typesetter> tests)
    {
        var report = new FictionalReport { Description = page => tests(page.NewPage().Heading("Section IV - Trust Services Criteria, Controls, Tests of Controls and Results")) };
        return ReportParser.Parse(report.Document()).Tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)));
    }
}
