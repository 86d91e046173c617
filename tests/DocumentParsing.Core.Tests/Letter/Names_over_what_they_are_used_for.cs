using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A table of subservice organizations whose services begin with small letters, as the second line of a cell does.</summary>
public class Names_over_what_they_are_used_for
{
    [Fact]
    public void are_two_where_their_rows_are_set_apart() =>
        Assert.Equal(["Northwind Hosting: hosting of servers", "Beta Mail: delivery of mail"], Read(page => page
            .Table([72, 230, 420], ["Subservice organization", "Services provided", "Method"], ["Northwind Hosting", "hosting of servers", "Carve-out"], ["Beta Mail", "delivery of mail", "Carve-out"])));

    [Fact]
    public void are_two_where_the_table_has_no_further_column() =>
        Assert.Equal(["Northwind Hosting: hosting of servers", "Beta Mail: delivery of mail"], Read(page => page
            .Rows([72, 230], ["Subservice organization", "Services provided"], ["Northwind Hosting", "hosting of servers"], ["Beta Mail", "delivery of mail"])));

    [Fact]
    public void are_one_where_three_columns_go_on_right_below() =>
        Assert.Equal(["Northwind Hosting: Hosting of servers", "Beta Desk Services: Answering of the calls of customers"], Read(page => page
            .Table([72, 230, 420], ["Subservice organization", "Services provided", "Method"], ["Northwind Hosting", "Hosting of servers", "Carve-out"])
            .Rows([72, 230, 420], ["Beta Desk", "Answering of the calls of", "Carve-out"], ["Services", "customers", "method"])));

    private static IEnumerable<string> Read(Action<Typesetter> table) => new FictionalReport
    {
        Description = page => table(page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the organizations below. The carve-out method is used for all of them.")),
    }.Read().SubserviceOrganizations.Select(one => $"{one.Name.Value}: {one.Services?.Value}");

    [Fact]
    public void begin_their_paragraphs_below_a_heading_on_those_that_are_carved_out()
    {
        Assert.Equal(["Northwind Cloud Platform", "Beta Night Desk LLC"], Below("Carved-Out Subservice Organizations"));
        Assert.DoesNotContain("Site Reliability Team", Below("Organization of the Work"));

        static IEnumerable<string> Below(string heading) => new FictionalReport
        {
            Description = page => page.Heading(heading, 1.15).Paragraph("Northwind Cloud Platform hosts the ledger and the consoles of its users.").Paragraph("Beta Night Desk LLC staffs the telephone line between midnight and six.")
                .Paragraph("The carve-out method was used for both.").Heading("Teams", 1.15).Paragraph("Site Reliability Team operates the servers by day and by night."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value);
    }
}
