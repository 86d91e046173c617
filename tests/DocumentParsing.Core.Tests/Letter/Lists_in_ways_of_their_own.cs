using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
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
    public void a_heading_over_more_than_a_sentence_ends_the_list()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("They are set out for the persons who operate them.")
            .Heading("Registrars", 1.0).Paragraph("A registrar decides what is kept.").Items("•", Plain)
            .Heading("Incidents", 1.0).Paragraph("Few were told to Harrow. None of them lasted.").Items("•", "A door stood open for a night."));
        Assert.Equal(Plain, facts.UserEntityControls.Select(item => item.Text.Value));
    }

    private static readonly string[] Imperatives = ["Close the accounts of those who leave.", "Keep the keys secret.", "Read the notes of each release."];

    [Fact]
    public void themes_may_stand_over_items_that_are_only_set_in()
    {
        // The bullets are drawings, and the first two items stand as close as their lines.
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Our controls were designed on the assumption that user entities do certain things. They are gathered by theme.")
            .Heading("Accounts", 1.05).Rows([102], [Imperatives[0]], [Imperatives[1]])
            .Heading("Releases", 1.05).Paragraph(Imperatives[2], 30).Paragraph("Tell Harrow of incidents.", 30)
            .Heading("Background", 1.15).Paragraph("Harrow was founded by two people. They still own it."));
        Assert.Equal([.. Imperatives, "Tell Harrow of incidents."], facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void a_smaller_heading_over_text_at_the_margin_is_no_theme() =>
        Assert.Empty(Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Our controls were designed on the assumption that user entities do certain things.")
            .Heading("Accounts", 1.05).Paragraph("Harrow keeps a list of accounts.").Heading("Releases", 1.05).Paragraph("Harrow writes notes for each.").Paragraph("They are short.")).UserEntityControls);

    [Theory]
    [InlineData("", "Complementary user entity control", "A", "B")]
    [InlineData("Subject", "Control of the reader", "Accounts", "Keys")]
    [InlineData("Criteria", "Matter for which readers are responsible", "CC6.2", "CC6.1")]
    public void titles_over_them_are_no_items(string first, string second, string one, string other) =>
        Assert.Equal(Plain, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Readers are assumed to do the following.").Table([72, 160], [first, second], [one, Plain[0]], [other, Plain[1]])).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void a_row_without_its_first_cell_is_no_title() =>
        Assert.Equal(["Control of access is with the readers who hold keys", .. Plain], Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 160], ["Number", "Control"], ["", "Control of access is with the readers who hold keys"], ["B", Plain[0]], ["C", Plain[1]])).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void a_heading_a_little_larger_than_the_table_is_no_row_of_it()
    {
        // Rows without any room between them, of which one takes two lines.
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. The carve-out method has been used.").Paragraph("Harrow counts on the carved-out organizations to have these controls in operation.")
            .Rows([72, 230], ["Subservice organization", "Control that Harrow counts on"], ["Northwind Hosting, Inc.", "Doors are locked at night."], ["Northwind Hosting, Inc.", "Disks are destroyed when they fail."], ["Northwind Hosting, Inc.", "Fire is put out."])
            .Space(1.6).Heading("3.7 Controls of user entities", 1.15).Paragraph("User entities do the following:").Items("•", Plain));
        Assert.Equal(["Doors are locked at night.", "Disks are destroyed when they fail.", "Fire is put out."], facts.SubserviceControls.Select(item => item.Text.Value));
        Assert.Equal(Plain, facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void the_next_organization_may_have_no_more_than_its_name_over_its_items() =>
        Assert.Equal([.. Plain, "Mail is encrypted while it is under way."], OfTwo("Beta Mail Ltd").SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Incidents of the summer")]
    [InlineData("Gamma Cloud")]
    public void a_heading_that_is_no_name_ends_what_is_expected_of_one(string heading) =>
        Assert.Equal(Plain, OfTwo(heading).SubserviceControls.Select(item => item.Text.Value));

    private static LetterFacts OfTwo(string heading) => Read(page => page.Heading("Hosting", 1.15)
        .Paragraph("Harrow uses Northwind Hosting, Inc. for hosting and Beta Mail Ltd to send mail. These are subservice organizations and are presented under the carve-out method.")
        .Paragraph("Harrow expects these controls of Northwind Hosting, Inc.:").Items("•", Plain)
        .Heading(heading, 1.15).Items("•", "Mail is encrypted while it is under way."));

    [Fact]
    public void numbers_that_are_left_out_are_a_doubt()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 100], ["1", Plain[0]], ["2", Plain[1]], ["5", "Users are trained before they come in for the first time."]));
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementaryUserEntityControls" && doubt.Reason.Contains("from 2 to 5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CUEC-01", "CUEC-02", "CUEC-05")]
    [InlineData("#1", "#2", "#5")]
    [InlineData("1)", "2)", "5)")]
    public void numbers_of_any_make_may_show_it(string first, string second, string third) => Assert.Contains(Numbered(first, second, third).Doubts, IsOnUsers);

    [Theory]
    [InlineData("1.1", "1.2", "1.5")]
    [InlineData("a", "b", "e")]
    [InlineData("1", "2", "3")]
    [InlineData("1", "1", "3")]
    [InlineData("6", "8", "3")]
    public void what_counts_nothing_or_leaves_out_nothing_is_none(string first, string second, string third) => Assert.DoesNotContain(Numbered(first, second, third).Doubts, IsOnUsers);

    [Fact]
    public void numbers_before_items_may_show_it_as_well() =>
        Assert.Contains(Read(page => page.Heading("Complementary User Entity Controls", 1.15).Items("1.", Plain).Items("5.", "Users are trained before they come in for the first time.")).Doubts, IsOnUsers);

    private static LetterFacts Numbered(params string[] numbers) => Read(page => page.Heading("Complementary User Entity Controls", 1.15)
        .Table([72, 140], [numbers[0], Plain[0]], [numbers[1], Plain[1]], [numbers[2], "Users are trained before they come in for the first time."]));

    private static bool IsOnUsers(Doubt doubt) => doubt.Fact == "complementaryUserEntityControls";

    [Fact]
    public void the_numbers_of_a_second_list_begin_again()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Items("1.", Plain).Items("1.", "Users are trained before they come in for the first time.", "Lists of users are read each quarter."));
        Assert.Equal(4, facts.UserEntityControls.Count);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");
    }

    [Fact]
    public void two_columns_of_sentences_are_read_one_after_the_other() =>
        Assert.Equal([.. Plain, "Users are trained before they come in.", "Lists of users are read each quarter."], TwoColumns(
            ["Accounts are closed when people", "Users are trained before they"], ["leave.", "come in."],
            ["Keys are kept secret by those who", "Lists of users are read each"], ["hold them.", "quarter."]));

    [Fact]
    public void a_column_of_single_words_beside_them_is_none() =>
        Assert.DoesNotContain("Keys.", TwoColumns(["Accounts are closed when people", "Accounts"], ["leave.", ""], ["Keys are kept secret by those who", "Keys."], ["hold them.", ""]));

    private static IEnumerable<string> TwoColumns(params string[][] lines) =>
        Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Harrow assumed the following complementary user entity controls.").Rows([72, 310], lines)).UserEntityControls.Select(item => item.Text.Value);

    [Fact]
    public void each_may_stand_beside_its_criteria_in_one_row_for_all() =>
        Assert.Equal(["CC6.2 Owners approve accounts.", "CC6.3, CC6.4 Owners close the accounts that nobody uses.", "CC6.1 Owners keep the keys of theirs secret."], BySubject(
            ["Accounts", "Owners approve accounts.", "CC6.2"], ["", "Owners close the accounts that", "CC6.3,"], ["", "nobody uses.", "CC6.4"], ["Keys", "Owners keep the keys of theirs secret.", "CC6.1"]));

    [Fact]
    public void criteria_beside_the_middle_of_a_sentence_are_those_of_all() =>
        Assert.Equal(["CC6.2, CC6.3 Owners approve accounts, and close the accounts that nobody uses.", "CC6.1 Owners keep the keys of theirs secret."], BySubject(
            ["Accounts", "Owners approve accounts, and", "CC6.2"], ["", "close the accounts that", "CC6.3"], ["", "nobody uses.", ""], ["Keys", "Owners keep the keys of theirs secret.", "CC6.1"]));

    private static IEnumerable<string> BySubject(params string[][] lines) =>
        Read(page =>
        {
            page.Heading("Complementary User Entity Controls", 1.15).Rows([72, 160, 460], ["Subject", "Complementary user entity control", "Criteria"]);
            page.Space(1).Rows([72, 160, 460], lines[..^1]).Space(1).Rows([72, 160, 460], lines[^1]);
        }).UserEntityControls.Select(item => $"{string.Join(", ", item.Criteria.Select(criterion => criterion.Value))} {item.Text.Value}");

    [Theory]
    [InlineData("Doors are locked. CC6.4", true)]
    [InlineData("Doors are locked at night. CC6.4, CC6.5", true)]
    [InlineData("Doors are locked by CC6.4", false)]
    [InlineData("Doors are locked. See CC6.4", false)]
    [InlineData("Doors are locked. CC6.4 says so", false)]
    public void criteria_may_stand_behind_the_full_stop_of_an_item(string text, bool areIts) => Assert.Equal(areIts, ItemText.EndsInItsCriteria(text));

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

    [Fact]
    public void a_paragraph_may_hold_several_that_begin_with_their_criterion_and_a_dash() =>
        Assert.Equal(["CC6.2 Accounts are closed when people leave.", "CC6.1 Keys are kept secret by those who hold them."],
            Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Harrow had these in mind:").Paragraph($"CC6.2 – {Plain[0]} CC6.1 – {Plain[1]}")).UserEntityControls.Select(item => $"{string.Join(' ', item.Criteria.Select(criterion => criterion.Value))} {item.Text.Value}"));

    [Theory]
    [InlineData("CC6.2 – Accounts are closed. CC6.1 - Keys are kept secret.", 2)]
    [InlineData("CC6.2 – Accounts are closed as CC6.1 – the next of them – wants it.", 1)]
    [InlineData("CC6.2–CC6.3 Accounts are closed.", 0)]
    public void a_criterion_and_a_dash_begin_an_item_only_behind_a_full_stop(string text, int items) => Assert.Equal(items, ItemText.StartsWithCriteria(text).Count());

    [Fact]
    public void a_note_in_small_type_below_them_is_none() => Assert.Equal(Plain, Noted(page => page.Items("•", Plain).Heading("• Harrow keeps a list of those who leave.", 0.7)));

    [Fact]
    public void a_note_in_their_own_type_or_above_another_is_one_of_them()
    {
        Assert.Equal([.. Plain, "Harrow keeps a list of those who leave."], Noted(page => page.Items("•", Plain).Heading("• Harrow keeps a list of those who leave.", 1)));
        Assert.Equal([Plain[0], "Harrow keeps a list of those who leave.", Plain[1]], Noted(page => page.Items("•", Plain[0]).Heading("• Harrow keeps a list of those who leave.", 0.7).Items("•", Plain[1])));
    }

    private static IEnumerable<string> Noted(Action<Typesetter> list) => Read(page => list(page.Heading("Complementary User Entity Controls", 1.15))).UserEntityControls.Select(item => item.Text.Value);

    [Fact]
    public void a_title_may_speak_of_the_user_entity() =>
        Assert.Equal(Plain, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 160], ["Criteria", "Matter for the user entity"], ["CC6.2", Plain[0]], ["CC6.1", Plain[1]])).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Criteria User entity", true)]
    [InlineData("Criteria User entities", true)]
    [InlineData("Criteria User entitlement", false)]
    public void titles_may_name_user_entities(string text, bool areTitles) => Assert.Equal(areTitles, ItemTable.IsTitles(text));

    private static LetterFacts Read(Action<Typesetter> description) => new FictionalReport { Description = description }.Read();

    [Fact]
    public void the_last_of_coded_items_may_stand_alone_on_the_next_page_and_take_two_lines()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 140], ["CUEC-01", Plain[0]], ["CUEC-02", Plain[1]])
            .NewPage().Table([72, 140], ["CUEC-03", "Users keep the computers on which they open the ledger patched and free of malicious"], ["", "software."]));
        Assert.Equal([Plain[0], Plain[1], "Users keep the computers on which they open the ledger patched and free of malicious software."], facts.UserEntityControls.Select(control => control.Text.Value));
    }
}
