using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Lists_whose_items_are_not_alike
{
    private static readonly string[] Alike =
    [
        "User entities are responsible for removing the access of people who leave them.",
        "User entities are responsible for keeping their keys secret.",
        "User entities are responsible for reading the notes of each release.",
    ];

    [Theory]
    [InlineData("User entities are responsible for telling Harrow of incidents that touch the", "break off")]
    [InlineData("within their own organizations as well as with those whom they engage.", "begin in the middle")]
    [InlineData("User entities are responsible for naming a contact. User entities are responsible for backups of their own.", "hold two")]
    [InlineData("Inspected the list of contacts to determine whether user entities had named one.", "tell of a test")]
    public void are_doubted_where_one_may(string other, string reason)
    {
        var doubts = Read([.. Alike, other]).Doubts;

        Assert.True(doubts.Any(doubt => doubt.Fact == "complementaryUserEntityControls"), $"none of an item that may {reason}");
    }

    [Theory]
    [InlineData("User entities are responsible for telling Harrow of incidents. This includes those of their own suppliers.")]
    [InlineData("User entities are responsible for telling Harrow of incidents, as agreed (see the agreement).")]
    [InlineData("User entities are responsible for telling Acme Corp. Limited of incidents.")]
    public void are_not_doubted_where_an_item_says_more_of_the_same(string other) =>
        Assert.DoesNotContain(Read([.. Alike, other]).Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    public void are_not_doubted_where_only_the_last_ends_in_a_full_stop(string mark) =>
        Assert.DoesNotContain(Read([.. Alike[..^1].Select(item => item.TrimEnd('.') + mark), Alike[^1]]).Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");

    [Fact]
    public void are_doubted_where_user_entities_and_subservice_organizations_are_said_to_do_the_same()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Complementary User Entity Controls", 1.15).Items("•", Alike)
                .Heading("Complementary Subservice Organization Controls", 1.15).Items("•", [Alike[0], "The subservice organization locks its doors.", "The subservice organization destroys its disks."]),
        }.Read();

        Assert.Equal(["complementarySubserviceOrganizationControls", "complementaryUserEntityControls"], facts.Doubts.Select(doubt => doubt.Fact).Where(fact => fact.StartsWith("complementary", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("Physical", true)]
    [InlineData("Related Objective", true)]
    [InlineData("Northwind Hosting", false)]
    public void a_name_whose_every_word_is_an_ordinary_one_elsewhere_is_doubted(string name, bool doubted)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph($"Harrow uses {name} for hosting of its servers. The carve-out method has been used.")
                .Paragraph("Access is physical or logical, and each control serves the objective that is related to it. The hosting of servers is one of them."),
        }.Read();

        Assert.Equal(name, Assert.Single(facts.SubserviceOrganizations).Name.Value);
        Assert.Equal(doubted, facts.Doubts.Any(doubt => doubt.Fact == "subserviceOrganizations[0]"));
    }

    private static Report.LetterFacts Read(string[] items) =>
        new FictionalReport { Description = page => page.Heading("Complementary User Entity Controls", 1.15).Items("•", items) }.Read();
}
