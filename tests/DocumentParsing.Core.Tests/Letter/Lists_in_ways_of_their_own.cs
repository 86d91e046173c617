using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Controls of others in lists that firms set as nobody else does.</summary>
public class Lists_in_ways_of_their_own
{
    private static readonly string[] Plain = ["Accounts are closed when people leave.", "Keys are kept secret by those who hold them."];

    [Fact]
    public void each_role_may_have_a_heading_and_a_sentence_over_its_items()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("They are set out for the persons who operate them.")
            .Heading("Registrars", 1.0).Paragraph("A registrar decides what is kept.").Items("•", "Registrars sort records before they are handed over.", "Registrars check the receipt against the list of records.")
            .Heading("Auditors", 1.0).Paragraph("They read along.").Items("•", "Auditors of users ask Harrow for a list of its records."));
        Assert.Equal(["Registrars sort records before they are handed over.", "Registrars check the receipt against the list of records.", "Auditors of users ask Harrow for a list of its records."], facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void numbers_that_are_left_out_are_a_doubt()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 100], ["1", Plain[0]], ["2", Plain[1]], ["5", "Users are trained before they come in for the first time."]));
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementaryUserEntityControls" && doubt.Reason.Contains("from 2 to 5", StringComparison.Ordinal));
    }

    [Fact]
    public void the_numbers_of_a_second_list_begin_again()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Items("1.", Plain).Items("1.", "Users are trained before they come in for the first time.", "Lists of users are read each quarter."));
        Assert.Equal(4, facts.UserEntityControls.Count);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");
    }

    [Theory]
    [InlineData("What schools must do")]
    [InlineData("What pharmacies have to do")]
    public void a_heading_may_say_what_users_of_any_name_must_do(string heading) =>
        Assert.Equal(Plain, Read(page => page.Heading(heading, 1.15).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("What auditors must do")]
    [InlineData("What employees must do")]
    public void what_others_must_do_is_no_list_of_users(string heading) =>
        Assert.Empty(Read(page => page.Heading(heading, 1.15).Items("•", Plain)).UserEntityControls);

    [Theory]
    [InlineData("Customers are assumed to be responsible for:")]
    [InlineData("User entities are expected to be responsible for the following:")]
    public void a_sentence_may_say_that_they_are_assumed_to_be_responsible(string sentence) =>
        Assert.Equal(Plain, Read(page => page.Heading("Customers", 1.15).Paragraph(sentence).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("It takes for granted that the subservice organization operates:")]
    [InlineData("Harrow designed its controls in the expectation that the following controls are in place at these organizations:")]
    [InlineData("Harrow expects the organizations whose controls are excluded to operate these controls:")]
    public void so_may_one_on_subservice_organizations(string sentence) =>
        Assert.Equal(Plain, Read(page => page.Heading("Hosting", 1.15).Paragraph("Northwind Hosting, Inc. is a subservice organization that houses the servers. It is carved out.").Paragraph(sentence).Items("•", Plain)).SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Two firms from elsewhere are subservice organizations. The description excludes the controls of both (carve-out).")]
    [InlineData("Two subservice organizations are used. Both are presented under the carve-out method.")]
    public void names_may_stand_below_a_sentence_that_counts_them(string sentence) =>
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Desk Ltd"], Read(page => page.Heading("Others", 1.15).Paragraph(sentence).Items("–", "Northwind Hosting, Inc. hosts the databases.", "Beta Desk Ltd provides support.")).SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void whoever_operates_something_as_a_subservice_organization_is_one() =>
        Assert.Equal(["Beta Desk GmbH"], new FictionalReport { AfterScope = ["Beta Desk GmbH (“Beta”) operates a gateway for Harrow as a subservice organization. The inclusive method was chosen."] }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("To: Harrow GP, Inc., as General Partner")]
    [InlineData("To: Harrow GP, Inc., in its capacity as the managing general partner")]
    public void the_partner_that_answers_for_it_is_not_the_organization(string addressee) =>
        Assert.Equal("Harrow Ledger, Inc.", new FictionalReport { Addressee = addressee }.Read().ServiceOrganization?.Value);

    [Fact]
    public void a_line_on_the_partnership_is_no_firm() =>
        Assert.Equal("Marrow Finch LLP", new FictionalReport { Signature = ["Marrow Finch LLP", "A partnership of certified public accountants", "Boise, Idaho", "October 9, 2025"] }.Read().Auditor?.Value);

    private static LetterFacts Read(Action<Typesetter> description) => new FictionalReport { Description = description }.Read();
}
