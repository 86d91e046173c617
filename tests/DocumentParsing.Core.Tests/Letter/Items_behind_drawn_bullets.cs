using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Lists whose bullets are drawings, so that only the indent is left of them: short items without a full stop look like headings.</summary>
public class Items_behind_drawn_bullets
{
    private static readonly string[] Short = ["Restricting entry to the halls", "Destroying media before they leave", "Reading the logs of the halls"];

    private static readonly string[] Sentences = ["Turn on the second factor.", "Decide who may record a meeting.", "Keep your keys secret."];

    private static readonly string[] OfUsers = ["Granting access to their own users", "Reviewing the list of their users", "Keeping their keys secret"];

    [Fact]
    public void are_the_controls_of_the_organization_over_them() =>
        Assert.Equal(Short, Of(page => SetIn(page.Heading("Subservice organizations and what is expected of them", 1.15).Heading("Northwind Hosting, Inc. (hosting; carve-out)", 1), Short)).SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Customers are responsible for:")]
    [InlineData("Customers are expected to be responsible for the following controls:")]
    public void are_those_of_users_below_words_that_end_in_a_colon(string words) =>
        Assert.Equal(OfUsers, Of(page => SetIn(page.Heading("Complementary User Entity Controls", 1.15).Heading(words, 1), OfUsers)).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Controls we expect from you (CUECs)")]
    [InlineData("Complementary User Entity Controls")]
    public void may_be_sentences_that_ask_the_reader(string heading) =>
        Assert.Equal(Sentences, Of(page => SetIn(page.Heading(heading, 1.15), Sentences)).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void may_name_the_organizations_themselves() =>
        Assert.Equal(["Northwind Hosting, Inc.: hosting of servers", "Beta Mail Ltd: delivery of mail"], Of(page => SetIn(page.Heading("Subservice organizations (carved out)", 1.15), ["Northwind Hosting, Inc. – hosting of servers", "Beta Mail Ltd – delivery of mail"]))
            .SubserviceOrganizations.Select(one => $"{one.Name.Value}: {one.Services?.Value}"));

    [Fact]
    public void may_stand_as_close_as_their_lines_where_each_begins_one()
    {
        string[] said = ["Northwind watches all of its doors.", "Northwind keeps power and all of its lines doubled.", "Northwind erases all disks.", "Beta Mail protects messages while they travel.", "Beta Mail deletes them."];
        var facts = Of(page => page.Heading("Companies we rely on", 1.15).Paragraph("Northwind houses the servers. Beta Mail Ltd sends the messages. Both are carved out. Harrow counts on these companies as follows.")
            .Paragraph(said[0], 30).Rows([102], [said[1]], [said[2]]).Space(1).Rows([102], [said[3]], [said[4]]).Heading("Background", 1.15).Paragraph("Harrow was founded by two people who knew each other from school, and has grown since."));
        Assert.Equal(said, facts.SubserviceControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void are_headings_where_text_stands_below_them() =>
        Assert.Empty(Of(page => Short.Aggregate(page.Heading("Northwind Hosting, Inc. is a subservice organization that is carved out", 1.15), (setter, item) => setter.Paragraph(item, 30).Paragraph("Harrow was founded by two people who knew each other from school, and has grown since."))).SubserviceControls);

    private static Typesetter SetIn(Typesetter page, string[] items) => items.Aggregate(page, (setter, item) => setter.Paragraph(item, 30)).Heading("Background", 1.15).Paragraph("Harrow was founded by two people who knew each other from school, and has grown since.");

    private static LetterFacts Of(Action<Typesetter> description) => new FictionalReport
    {
        AfterScope = ["Harrow uses Northwind Hosting, Inc. for hosting. The description excludes the controls of this subservice organization (carve-out method)."],
        Description = description,
    }.Read();
}
