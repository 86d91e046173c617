using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Sentences and headings over a list that say in words of their own whose controls it holds.</summary>
public class Lists_announced_in_other_words
{
    private static readonly string[] Plain = ["Accounts are closed when people leave.", "Keys are kept secret by those who hold them."];

    private const string OnNorthwind = "Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. The carve-out method has been used.";

    [Theory]
    [InlineData("operates")]
    [InlineData("performs")]
    [InlineData("applies")]
    [InlineData("maintains")]
    [InlineData("carries out")]
    [InlineData("sees to")]
    public void what_the_organization_does_may_follow_the_verb(string verb) =>
        Assert.Equal(Plain, OfNorthwind($"Harrow takes for granted that Northwind {verb}:"));

    [Theory]
    [InlineData("Harrow takes for granted that Northwind knows:")]
    [InlineData("Harrow was told that Northwind operates:")]
    public void what_it_is_not_expected_to_do_is_no_list(string sentence) => Assert.Empty(OfNorthwind(sentence));

    [Theory]
    [InlineData("We took the following controls at Northwind for granted when we designed ours:")]
    [InlineData("Harrow expects these controls of them:")]
    [InlineData("Harrow reads the SOC 2 reports of Northwind every year and expects it to have these controls:")]
    [InlineData("It is expected of Northwind that it")]
    [InlineData("Harrow assumes the following controls at both:")]
    [InlineData("Harrow counts on Northwind for controls of these kinds:")]
    [InlineData("Harrow counts upon Northwind for the following controls:")]
    [InlineData("Harrow counts on the carved-out organizations to have these controls in operation:")]
    [InlineData("Harrow looks to Northwind for the following controls:")]
    [InlineData("When it chose its controls, Harrow took it for granted that Northwind would operate the following:")]
    [InlineData("Harrow assumes that these organizations operate the controls below:")]
    [InlineData("Harrow assumes that those suppliers have these controls:")]
    [InlineData("Harrow assumes that Northwind:")]
    [InlineData("In choosing its controls Harrow counted on the following controls of Northwind:")]
    [InlineData("Harrow relied on the following controls of Northwind:")]
    [InlineData("Harrow depends on Northwind to operate the following controls:")]
    [InlineData("Harrow counts on Northwind Hosting for:")]
    [InlineData("The commitments of Harrow also rest on the following controls of Northwind:")]
    [InlineData("Northwind guards its doors. We expect it to do the following:")]
    [InlineData("Northwind guards its doors. We expect it to ensure that")]
    [InlineData("We assume the presence of the following measures at these organizations:")]
    [InlineData("Northwind guards the doors. Harrow counts on this company as follows.")]
    [InlineData("Conditions to be fulfilled by external providers:")]
    [InlineData("Northwind has a certificate. The provider is expected to see to the following:")]
    [InlineData("Harrow meets both organizations each quarter. It assumes that the controls below are in place:")]
    [InlineData("The controls of Harrow were designed on the footing that the following controls exist at these organisations:")]
    [InlineData("Harrow expects the colocation provider to have the following controls in place (related criteria in parentheses):")]
    public void one_may_be_counted_on_or_looked_to_or_pointed_at(string sentence) => Assert.Equal(Plain, OfNorthwind(sentence));

    [Theory]
    [InlineData("Harrow counts the visits of Northwind by controls of these kinds:")]
    [InlineData("Harrow counts on Northwind for reports of these kinds:")]
    [InlineData("Harrow looks to Northwind for reports of these kinds:")]
    [InlineData("It is well known that those suppliers have seen these controls:")]
    public void who_is_counted_or_looked_to_for_other_things_is_not(string sentence) => Assert.Empty(OfNorthwind(sentence));

    [Fact]
    public void no_list_at_all_of_one_that_is_carved_out_is_a_doubt()
    {
        Assert.True(IsDoubted(page => page.Paragraph(OnNorthwind)));
        Assert.False(IsDoubted(page => page.Paragraph(OnNorthwind).Paragraph("Harrow assumes that Northwind has these controls:").Items("•", Plain)));
        Assert.False(IsDoubted(page => page.Paragraph(OnNorthwind.Replace("carve-out", "inclusive", StringComparison.Ordinal))));

        static bool IsDoubted(Action<Typesetter> below) => Read(page => below(page.Heading("Hosting", 1.15))).Doubts.Any(doubt => doubt.Fact == "complementarySubserviceOrganizationControls");
    }

    [Theory]
    [InlineData("Controls of the following kinds are assumed to exist there:")]
    [InlineData("The controls that Harrow assumes it to have are these:")]
    [InlineData("It is expected to have the following controls:")]
    [InlineData("Harrow assumes that it has the following controls.")]
    [InlineData("The complementary subservice organization controls that Harrow relies on are the following.")]
    [InlineData("We count on the operator for the following:")]
    [InlineData("Harrow relies on the following being done by it:")]
    [InlineData("We presuppose that it has put the following measures in place:")]
    [InlineData("In designing our controls we took it that the following would be in place there:")]
    public void where_they_are_assumed_may_have_been_said_before(string sentence) =>
        Assert.Equal(Plain, Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph(sentence).Items("•", Plain)).SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Controls of the following kinds are in place here:")]
    [InlineData("The controls that Harrow has are these:")]
    [InlineData("In the year we took it that the following was true there:")]
    public void its_own_controls_are_assumed_of_nobody(string sentence) =>
        Assert.Empty(Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph(sentence).Items("•", Plain)).SubserviceControls);

    [Theory]
    [InlineData("Customers are the user entities of the platform. Their own controls complement those of Harrow as follows.")]
    [InlineData("Customers have controls of their own. Their own controls supplement those of Harrow in these ways:")]
    [InlineData("The measures of Harrow achieve their aim only in conjunction with those of customers. We presuppose that:")]
    [InlineData("Some criteria can be met only together with the customer. The design of our controls assumes that:")]
    [InlineData("Customers are its user entities. Below are the complementary user entity controls that Harrow thought of.")]
    public void what_is_theirs_may_complement_what_is_ours(string paragraph) =>
        Assert.Equal(Plain, Read(page => page.Heading("The Part of Others", 1.15).Paragraph(paragraph).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void they_may_be_set_in_below_their_criteria()
    {
        var facts = Read(page => page.Heading("The Part of Others", 1.15)
            .Paragraph("Customers are the user entities of the platform. Under each criterion are the complementary user entity controls that Harrow thought of.")
            .Heading("CC6.2", 1).Paragraph(Plain[0], 30).Heading("CC6.1, CC6.3", 1).Paragraph(Plain[1], 30).Heading("The Region", 1.15).Paragraph("Harrow has its servers in one region of the country and looks after them well."));
        Assert.Equal([$"CC6.2: {Plain[0]}", $"CC6.1 CC6.3: {Plain[1]}"], facts.UserEntityControls.Select(item => $"{string.Join(' ', item.Criteria.Select(criterion => criterion.Value))}: {item.Text.Value}"));
    }

    [Theory]
    [InlineData("The Part of Others")]
    [InlineData("What Is Expected of Customers")]
    public void one_paragraph_may_say_them_all(string heading)
    {
        string[] said = ["Customers are expected to close the accounts of those who leave.", "Customers are expected to keep all keys secret.", "Customers are expected to read what changes."];
        Assert.Equal(said, Read(page => page.Heading(heading, 1.15).Paragraph($"The platform is one part of what a customer has in place. {string.Join(' ', said)}")).UserEntityControls.Select(item => item.Text.Value));
        Assert.Empty(Read(page => page.Heading("The Part of Others", 1.15).Paragraph($"{said[0]} They do so as soon as they can. {said[1]} {said[2]} That is all there is to it.")).UserEntityControls);
    }

    [Theory]
    [InlineData("Controls at the charge of the customers", "It belongs to the customer:")]
    [InlineData("Controls of the participating institutions", "They are these:")]
    [InlineData("Further words", "The platform was designed supposing that certain controls would be implemented by its users:")]
    [InlineData("Customers", "Conditions to be fulfilled by the customer, without which the criteria cannot be met by the controls of Harrow alone:")]
    public void what_users_must_do_is_told_in_many_words(string heading, string sentence) =>
        Assert.Equal(Plain, Read(page => page.Heading(heading, 1.15).Paragraph(sentence).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("The controls operated effectively, subject to the application by the customers of the complementary controls assumed in the design.")]
    [InlineData("The description names the conditions to be fulfilled by the customers; whether they are fulfilled we did not examine.")]
    public void a_list_that_the_letter_speaks_of_and_that_was_not_found_is_a_doubt(string sentence) =>
        Assert.Contains(new FictionalReport { AfterScope = [sentence], Description = page => page.Heading("Background", 1.15).Paragraph("Harrow was founded by two people.") }.Read().Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");

    [Fact]
    public void titles_may_say_that_one_relies_on_what_stands_below_them()
    {
        string[] said = ["Doors are locked at night and are watched.", "Power is doubled.", "Disks are destroyed when they leave.", "Texts are encrypted."];
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Heading("Provider Service What Harrow relies on", 1)
            .Rows([72, 200, 330], ["Northwind Hosting, Inc.", "Room for servers", said[0]], ["", "", said[1]], ["", "", said[2]], ["Beta Mail Ltd", "Delivery of mail", said[3]]));
        Assert.Equal(string.Join('|', said), string.Join('|', facts.SubserviceControls.Select(item => item.Text.Value)));
    }

    [Fact]
    public void a_column_may_say_what_users_are_expected_to_do() =>
        Assert.Equal(Plain, Read(page => page.Heading("What practices do", 1.15).Table([72, 130], ["#", "Dental practices are expected to"], ["1", Plain[0]], ["2", Plain[1]])).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void a_title_of_any_words_may_stand_beside_the_name_of_the_list() =>
        Assert.Equal(Plain, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 430], ["User entity control", "Nature"], [Plain[0], "Access"], [Plain[1], "Keys"])).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Expected at Northwind", true)]
    [InlineData("Controls assumed of Northwind", true)]
    [InlineData("Opened at Northwind", false)]
    public void titles_may_say_where_they_are_expected(string title, bool isList) =>
        Assert.Equal(isList ? Plain : [], new FictionalReport { Description = page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Table([72, 430], [title, "Criteria"], [Plain[0], "CC6.2"], [Plain[1], "CC6.1"]).Space(2).Heading("Background", 1.15).Paragraph("Harrow was founded by two people.") }.Read().SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("The list is not a complete account of what they need.")]
    [InlineData("This list does not name all of them.")]
    [InlineData("They are not an exhaustive account of what users need.")]
    public void that_there_may_be_more_takes_nothing_from_a_list(string sentence)
    {
        Assert.Equal(Plain, OfUsers("The Part of Others", $"The following complementary user entity controls should be in operation at customers. {sentence}"));
        Assert.Empty(OfUsers("The Part of Others", $"The following have been in operation at Harrow. {sentence}"));
    }

    [Theory]
    [InlineData("Duties of Customers", true)]
    [InlineData("Obligations of the Clients", true)]
    [InlineData("Controls to be placed in operation by employers", true)]
    [InlineData("Controls that should be operated by user entities", true)]
    [InlineData("Measures on the part of the customer", true)]
    [InlineData("Controls placed in operation by Harrow", false)]
    [InlineData("Measures of the directors", false)]
    [InlineData("Duties of Directors", false)]
    public void a_heading_may_say_who_does_them(string heading, bool isList) =>
        Assert.Equal(isList ? Plain : [], Read(page => page.Heading(heading, 1.15).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("C.3 Complementary controls at Northwind")]
    [InlineData("C3 Controls expected at Northwind")]
    public void a_letter_may_stand_before_the_number_of_the_heading(string heading) =>
        Assert.Equal(Plain, Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Heading(heading, 1.15).Items("1.", Plain)).SubserviceControls.Select(item => item.Text.Value));

    [Fact]
    public void a_heading_on_criteria_ends_a_list_unless_a_table_follows() =>
        Assert.Equal(Plain, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Items("•", Plain).Heading("Controls by criterion", 1.35).Paragraph("Controls that serve several criteria are repeated.")
            .Table([72, 200], ["CC1.1", "Integrity and ethical values"], ["CTL-3", "New joiners sign the code of conduct."], ["CTL-6", "Personnel affirm the code each year."])).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Term", "Meaning")]
    [InlineData("Abbreviation", "Definition")]
    public void words_that_are_explained_below_a_list_are_none_of_it(string term, string meaning) =>
        Assert.Equal(Plain, Read(page => page.Heading("Complementary User Entity Controls", 1.35).Items("•", Plain).Heading("Terms", 1.15).Table([72, 200], [term, meaning], ["ABC", "Association of builders"], ["QED", "What was to be shown"])).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Definitions")]
    [InlineData("Terms")]
    public void words_that_explain_the_name_of_a_list_are_none_of_it(string heading)
    {
        Assert.Equal(Plain, Read(page => Explained(page.Heading("Complementary User Entity Controls", 1.35).Items("•", Plain).Heading(heading, 1.35))).UserEntityControls.Select(item => item.Text.Value));
        Assert.Empty(Read(page => Explained(page.Heading(heading, 1.35))).UserEntityControls);

        static void Explained(Typesetter page) => page.Table([72, 200], ["Term", "Meaning"], ["CUEC", "Complementary user entity control"], ["Exception", "A result that differs from the control as described"], ["TLS", "Transport layer security"]);
    }

    [Fact]
    public void a_title_beside_that_of_the_criteria_may_be_the_beginning_of_each_sentence() =>
        Assert.Equal(Plain, Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Heading("Complementary Subservice Organization Controls", 1.15).Table([72, 430], ["It is assumed that the operator of the hall will", "Criteria"], [Plain[0], "CC6.2"], [Plain[1], "CC6.1"])).SubserviceControls.Select(item => item.Text.Value));

    [Fact]
    public void nobody_is_called_both() =>
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail Ltd"], Read(page => page.Heading("Hosting", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting and Beta Mail Ltd to send mail. The carve-out method has been used for these subservice organizations.")
            .Heading("Complementary Subservice Organization Controls", 1.15).Table([72, 330, 450], ["Control expected", "Subservice organization", "Criteria"], [Plain[0], "Both", "CC6.2"], [Plain[1], "Beta Mail Ltd", "CC6.1"])).SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void what_a_customer_does_may_be_called_measures() =>
        Assert.Equal(Plain, OfUsers("The Part of Others", "The control measures of Harrow presuppose the following measures on the part of the customer:"));

    [Fact]
    public void its_groups_may_be_headed_in_the_type_of_its_own_heading()
    {
        var facts = Read(page => page.Heading("The Customer's Part (complementary user entity controls)", 1.15).Paragraph("Our controls assume that customers do the following.")
            .Heading("Accounts", 1.15).Paragraph(Plain[0], 30).Heading("Keys", 1.15).Paragraph(Plain[1], 30).Heading("Background", 1.15).Paragraph("Harrow was founded by two people, who still own it."));
        Assert.Equal(Plain, facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void a_subject_numbered_like_an_item_heads_the_table_below_it()
    {
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("Controls expected at Northwind:").Items("1.", "Doors are locked at night and are watched.", "Disks are destroyed when they leave.")
            .Items("(16)", "Complementary controls of customers").Table([72, 430], ["Control", "Criteria"], [Plain[0], "CC6.2"], [Plain[1], "CC6.1"]));
        Assert.Equal(Plain, facts.UserEntityControls.Select(item => item.Text.Value));
        Assert.Equal(["Doors are locked at night and are watched.", "Disks are destroyed when they leave."], facts.SubserviceControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void a_title_of_two_lines_may_stand_with_the_others_above_the_table() =>
        Assert.Equal([.. Plain, "Lines are doubled."], Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("Subservice Services Controls Harrow expects").Paragraph("organization")
            .Table([72, 200, 330], ["Northwind Hosting, Inc.", "Room for servers", Plain[0]], ["Northwind Hosting, Inc.", "Room for keys", Plain[1]], ["Northwind Hosting, Inc.", "Lines", "Lines are doubled."])).SubserviceControls.Select(item => item.Text.Value));

    [Fact]
    public void criteria_in_brackets_may_stand_behind_the_mark_that_parts_them() =>
        Assert.Equal(["lock the doors at night", "encrypt all of the disks"], Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("We expect Northwind to:")
            .Paragraph("lock the doors at night; [CC6.4] encrypt all of the disks. [CC6.1]", 30)).SubserviceControls.Select(item => item.Text.Value.TrimEnd('.', ';')));

    [Fact]
    public void criteria_in_brackets_may_part_what_is_set_as_one_paragraph() =>
        Assert.Equal(["lock the doors", "encrypt the disks", "destroy the media", "report what happens"], Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("Harrow counts on Northwind to:")
            .Paragraph("lock the doors (CC6.4); encrypt the disks (CC6.1);", 30).Paragraph("destroy the media (CC6.5);", 30).Paragraph("report what happens (CC7.4).", 30)).SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Harrow assumes that the following are in place there:")]
    [InlineData("Harrow relies on these controls there:")]
    [InlineData("Harrow assumes that the two organizations have implemented the following:")]
    [InlineData("Harrow expects of the hosting provider:")]
    public void the_organization_may_be_called_by_what_it_is_or_by_a_there(string sentence) => Assert.Equal(Plain, OfNorthwind(sentence));

    [Theory]
    [InlineData("Harrow assumes that the following are kept there:")]
    [InlineData("Harrow relies on these people there:")]
    public void a_there_alone_announces_no_list(string sentence) => Assert.Empty(OfNorthwind(sentence));

    [Fact]
    public void an_expectation_may_be_a_noun() =>
        Assert.Equal(Plain, OfNorthwind("Harrow chose its own in the expectation that Northwind has these controls:"));

    [Fact]
    public void an_expectation_of_something_else_announces_none() =>
        Assert.Empty(OfNorthwind("Harrow chose its own to the expectation of those who own it, and Northwind has seen these controls:"));

    [Theory]
    [InlineData("at these organizations")]
    [InlineData("of those companies")]
    [InlineData("by these suppliers")]
    [InlineData("from those providers")]
    public void the_organizations_may_be_pointed_at(string whose) =>
        Assert.Equal(Plain, OfNorthwind($"Harrow assumes that its own controls are met {whose} with others:"));

    [Theory]
    [InlineData("Harrow assumes that its own controls are met at these branches with others:")]
    [InlineData("Harrow reads that its own controls are met at these organizations with others:")]
    public void what_is_pointed_at_must_be_organizations_of_which_something_is_assumed(string sentence) => Assert.Empty(OfNorthwind(sentence));

    [Theory]
    [InlineData("organizations that are carved out")]
    [InlineData("providers whose controls are left out")]
    [InlineData("companies that are excluded")]
    [InlineData("suppliers whose controls are not included")]
    public void the_organizations_may_be_those_that_were_left_out(string whose) =>
        Assert.Equal(Plain, OfNorthwind($"Harrow assumes that the {whose} have these controls:"));

    [Theory]
    [InlineData("organizations that are shut out")]
    [InlineData("providers whose invoices are excluded")]
    [InlineData("persons whose controls are excluded")]
    public void those_that_were_left_out_of_something_else_are_others(string whose) =>
        Assert.Empty(OfNorthwind($"Harrow assumes that the {whose} have these controls:"));

    [Theory]
    [InlineData("These controls are expected to be in place there:")]
    [InlineData("These are the controls that are assumed to be in place there.")]
    public void a_list_may_be_pointed_at_where_it_was_said_before_whose_it_is(string sentence) => Assert.Equal(Plain, OfNorthwind(sentence));

    [Theory]
    [InlineData("These controls are looked at in each year:")]
    [InlineData("These halls are expected to be in place there:")]
    public void what_is_pointed_at_must_be_controls_that_are_expected(string sentence) => Assert.Empty(OfNorthwind(sentence));

    [Theory]
    [InlineData("Customers are presumed to be responsible for:")]
    [InlineData("Customers are required to be responsible for the following:")]
    public void users_may_be_presumed_to_be_responsible(string sentence) => Assert.Equal(Plain, OfUsers("Customers", sentence));

    [Fact]
    public void users_who_are_said_to_be_responsible_by_others_are_not() => Assert.Empty(OfUsers("Customers", "Customers are reported to be responsible for:"));

    [Theory]
    [InlineData("What schools should do")]
    [InlineData("4.2 What our hospitals need to do")]
    public void a_heading_may_call_users_by_what_they_are(string heading) => Assert.Equal(ListKind.UserEntity, ListKinds.Of(heading));

    [Theory]
    [InlineData("What providers should do")]
    [InlineData("What our managers need to do")]
    [InlineData("What schools must do with a report")]
    [InlineData("What Northwind's must do")]
    public void a_heading_on_others_or_on_something_else_is_none(string heading) => Assert.Null(ListKinds.Of(heading));

    [Theory]
    [InlineData("What we count on customers to do", ListKind.UserEntity)]
    [InlineData("4.2 What Harrow relies upon its clients to have in place", ListKind.UserEntity)]
    [InlineData("What Harrow depends on user entities to operate", ListKind.UserEntity)]
    [InlineData("What Harrow needs customers to apply", ListKind.UserEntity)]
    [InlineData("What Harrow trusts that our customers do", ListKind.UserEntity)]
    [InlineData("Controls taken to be present at customers", ListKind.UserEntity)]
    [InlineData("Controls taken to be there at clients", ListKind.UserEntity)]
    [InlineData("Controls to be presumed at Customers", ListKind.UserEntity)]
    [InlineData("What we count on subservice organizations to do", ListKind.Subservice)]
    [InlineData("What Harrow asks of its subservice providers", ListKind.Subservice)]
    public void a_heading_may_say_on_whom_one_counts(string heading, ListKind kind) => Assert.Equal(kind, ListKinds.Of(heading));

    [Theory]
    [InlineData("What we count on customers to pay")]
    [InlineData("What we count on staff to do")]
    [InlineData("What Harrow sells to customers to do")]
    [InlineData("Controls taken to be faulty at customers")]
    [InlineData("What we count on subservice organizations to pay")]
    public void a_heading_on_what_else_one_counts_on_is_none(string heading) => Assert.Null(ListKinds.Of(heading));

    [Theory]
    [InlineData("The controls operated provided that the complementary controls of clients operated.", ListKind.UserEntity)]
    [InlineData("The controls operated provided that the complementary controls at user entities operated.", ListKind.UserEntity)]
    [InlineData("The controls operated provided that the complementary controls of the subservice organization operated.", ListKind.Subservice)]
    public void complementary_controls_of_others_are_assumed_whether_or_not_it_is_said_so(string sentence, ListKind kind) => Assert.True(ListKinds.IsAssumed(kind, sentence));

    [Theory]
    [InlineData("The controls operated provided that the complementary controls of Harrow operated.")]
    [InlineData("These are the complementary controls of Harrow. Clients have others, and so has the subservice organization.")]
    public void complementary_controls_of_nobody_else_are_not(string sentence) => Assert.Null(ListKinds.Assumed(sentence));

    [Theory]
    [InlineData("These are the complementary user entity controls.")]
    [InlineData("Those are our complementary customer controls.")]
    [InlineData("They are its complementary client controls.")]
    public void a_sentence_may_point_to_the_list_without_a_colon(string sentence) => Assert.Equal(Plain, OfUsers("Customers", $"Some of our controls need those of others. {sentence}"));

    [Theory]
    [InlineData("These were the complementary user entity controls.")]
    [InlineData("These are the reasons for complementary measures.")]
    public void a_sentence_that_points_to_no_list_is_none(string sentence) => Assert.Empty(OfUsers("Customers", $"Some of our controls need those of others. {sentence}"));

    [Fact]
    public void a_list_may_be_said_to_show_what_is_expected_and_not_all_of_it() =>
        Assert.Equal(Plain, OfUsers("Controls", "The commitments of Harrow can be met only if user entities operate controls of their own. The list shows what Harrow expects; it is not exhaustive for each of them."));

    [Fact]
    public void one_item_is_a_list_and_the_first_two_words_of_a_name_are_the_name() =>
        Assert.Equal([Plain[0]], Read(page => page.Heading("Hosting", 1.15).Paragraph("Harrow uses Arrow Wolf Networks, Inc. for the watching of alerts. The carve-out method has been used.")
            .Paragraph("We rely on this control at Arrow Wolf:").Items("•", [Plain[0]])).SubserviceControls.Select(item => item.Text.Value));

    [Fact]
    public void sentences_that_begin_on_lines_of_their_own_are_items_where_they_are_the_whole_list() =>
        Assert.Equal(Plain, Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("Northwind is a subservice organization. We expect it to do the following:").Rows([102], [Plain[0]], [Plain[1]]).Heading("Changes", 1.15).Paragraph("None were made."))
            .SubserviceControls.Select(item => item.Text.Value));

    private static IEnumerable<string> OfNorthwind(string sentence) =>
        Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph(sentence).Items("•", Plain)).SubserviceControls.Select(item => item.Text.Value);

    private static IEnumerable<string> OfUsers(string heading, string sentence) =>
        Read(page => page.Heading(heading, 1.15).Paragraph(sentence).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value);

    private static LetterFacts Read(Action<Typesetter> description) => new FictionalReport { Description = description }.Read();

    [Fact]
    public void those_of_each_organization_may_stand_below_its_name()
    {
        const string Both = "Harrow uses Northwind Hosting, Inc. and Beta Desk S.A. as subservice organizations. Both are carved out.";
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph(Both).Paragraph("Harrow assumes that they have the following controls.")
            .Paragraph("Northwind Hosting, Inc.").Items("•", Plain[0]).Heading("Beta Desk S.A.", 1.05).Items("•", Plain[1]));
        Assert.Equal(Plain, facts.SubserviceControls.Select(item => item.Text.Value));
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Desk S.A."], facts.SubserviceOrganizations.Select(organization => organization.Name.Value));
    }

    [Fact]
    public void one_name_may_stand_for_two_of_them()
    {
        const string Three = "Harrow uses Northwind Hosting, Inc., Beta Desk S.A. and Gamma Mail Ltd as subservice organizations. All are carved out.";
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph(Three).Paragraph("The complementary subservice organization controls that Harrow relies on are the following.")
            .Heading("Northwind and Beta Desk", 1.05).Table([72, 430], ["Control", "Criteria"], [Plain[0], "CC6.4"], ["Keeping the machines of customers apart.", "CC6.1"])
            .Heading("Gamma Mail", 1.05).Table([72, 430], ["Control", "Criteria"], [Plain[1], "CC6.5"]));
        Assert.Equal([Plain[0], "Keeping the machines of customers apart.", Plain[1]], facts.SubserviceControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void words_on_both_lists_begin_neither()
    {
        var facts = Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph("The complementary user entity controls and the complementary subservice organization controls are listed below.").Items("•", Plain));
        Assert.Empty(facts.UserEntityControls);
        Assert.Empty(facts.SubserviceControls);
    }

    [Fact]
    public void items_that_each_name_an_organization_say_themselves_whose_they_are()
    {
        string[] items = ["Northwind Hosting, Inc. locks its doors.", "Northwind destroys failed disks."];
        Assert.Equal(items, OfNorthwind("Harrow counts on the carved-out companies for the following:", items));
        Assert.Empty(OfNorthwind("Harrow counts on the carved-out companies for the following:", "Reports on events", "Prices that last"));

        static IEnumerable<string> OfNorthwind(string sentence, params string[] items) =>
            Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind).Paragraph(sentence).Items("•", items)).SubserviceControls.Select(item => item.Text.Value);
    }

    [Fact]
    public void titles_may_stand_apart_from_the_table_below_them() =>
        Assert.Equal(Plain, Read(page => page.Heading("Hosting", 1.15).Paragraph(OnNorthwind + " The following subservice organization controls should be implemented by Northwind.")
            .Heading("Criteria Control", 1).Space(2).Table([72, 200], ["CC6.2", Plain[0]], ["CC6.1", Plain[1]])).SubserviceControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Customer Controls", "Some criteria are met only if customers, too, have controls. Harrow assumed the following ones when it designed its own:")]
    [InlineData("What else is needed", "Some criteria are met only if customers have controls. Harrow assumed the following ones when it designed its own:")]
    public void those_who_need_controls_may_be_named_before_the_list_is_announced(string heading, string sentence) => Assert.Equal(Plain, OfUsers(heading, sentence));

    [Theory]
    [InlineData("Some reports are sent only if customers have controls over them. Harrow wrote the following ones when it began:")]
    [InlineData("Customers may look at the controls. Harrow assumed the following budget for its own:")]
    public void who_is_named_before_other_lists_needs_none(string sentence) => Assert.Empty(OfUsers("Services", sentence));

    [Fact]
    public void they_may_stand_below_the_objectives_that_they_are_for()
    {
        var facts = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Harrow contemplated that certain controls would be placed in operation by plan sponsors.")
            .Heading("Control Objective 1", 1.15).Paragraph("Plan sponsors are responsible for closing accounts when people leave.", 30)
            .Heading("Control Objectives 2 and 3", 1.15).Paragraph("Plan sponsors are responsible for keeping their keys secret.", 30)
            .Heading("Background", 1.15).Paragraph("Harrow was founded by two people."));
        Assert.Equal(["Plan sponsors are responsible for closing accounts when people leave.", "Plan sponsors are responsible for keeping their keys secret."], facts.UserEntityControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void a_part_of_the_report_whose_name_has_only_words_of_titles_ends_the_list() =>
        Assert.Equal(Plain, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Table([72, 430], ["User entity control", "Criteria"], [Plain[0], "CC6.2"], [Plain[1], "CC6.1"]).Space(3)
            .Heading("Trust Services Criteria, Controls and Responsibilities", 1.15).Space(2).Heading("Purpose of this part", 1).Space(2).Paragraph("The table shows which controls support which criteria.")
            .Table([72, 150, 430], ["Criterion", "Text of the criterion", "Numbers"], ["CC1.1", "The entity shows a commitment to integrity and to values.", "HL-01"], ["CC1.2", "The board oversees those who manage the organization.", "HL-02"])).UserEntityControls.Select(item => item.Text.Value));

    [Theory]
    [InlineData("Access", true)]
    [InlineData("Access to what the customer sends by mail", false)]
    public void a_subject_may_stand_between_the_announcement_and_the_first_items(string subject, bool isList) =>
        Assert.Equal(isList ? Plain : [], Read(page => page.Heading("The part of customers", 1.15).Paragraph("Some criteria are met only where customers play their part. Customers are responsible for:")
            .Heading(subject, 1.05).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void measures_of_customers_are_theirs() =>
        Assert.Equal(Plain, Read(page => page.Heading("3.10 Complementary measures of customers", 1.15).Paragraph("The measures of Harrow achieve their aim with those of others.").Heading("We presuppose that:", 1).Items("•", Plain)).UserEntityControls.Select(item => item.Text.Value));

    [Fact]
    public void names_may_stand_over_what_is_set_in_below_them()
    {
        var facts = Read(page => page.Heading("Subservice Organizations", 1.15).Paragraph("Northwind Hosting, Inc. and Beta Mail, Inc. are subservice organizations. The carve-out method is used for both.")
            .Paragraph("Harrow expects the following controls to be in operation at the subservice organizations.")
            .Paragraph("Northwind Hosting, Inc.").Paragraph("The doors of the halls are locked at all hours of the day and of the night.", 24).Paragraph("The generators and the cooling are maintained and tested.", 24)
            .Paragraph("Beta Mail, Inc.").Paragraph("Print files are reconciled to the pieces that were produced.", 24));
        Assert.Equal(3, facts.SubserviceControls.Count);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("complementarySubservice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The types of controls that management expects these organizations to have in place, and relies on, are the following:", ListKind.Subservice)]
    [InlineData("Harrow assumes those providers to have the following controls in place:", ListKind.Subservice)]
    [InlineData("Management expects these managers to have the following controls in place:", null)]
    public void organizations_of_which_it_was_spoken_may_be_those_that_are_expected_to_have_them(string sentence, ListKind? kind) => Assert.Equal(kind, ListIntroduction.Of(sentence, _ => false));

    [Theory]
    [InlineData("Controls at user entities are not required, or significant, for the service commitments to be achieved. Therefore none are listed.", true)]
    [InlineData("Controls at user entities are described in the contract.", false)]
    public void that_none_are_required_of_users_is_no_list_that_was_lost(string sentence, bool isNone) =>
        Assert.Equal(!isNone, Read(page => page.Heading("Complementary Controls at User Entities", 1.15).Paragraph(sentence)).Doubts.Any(doubt => doubt.Fact == "complementaryUserEntityControls"));

    [Theory]
    [InlineData("Harrow built its controls in the belief that each agency would have controls of its own. Those listed here are complementary user entity controls; criteria to which they contribute stand in parentheses.")]
    [InlineData("Harrow was designed on the understanding that courts exercise the following user entity controls.")]
    [InlineData("Certain commitments can be met only if clients do their part:")]
    public void A_sentence_may_say_what_the_items_are_or_who_must_do_their_part(string sentence)
    {
        string[] items = ["Agencies look through what they send before they send it.", "Agencies name somebody who keeps the list of their users."];
        var facts = new FictionalReport { Description = page => page.Heading("I. Duties of agencies", 1.15).Paragraph(sentence).Items("•", items).Heading("J. Other matters", 1.15).Paragraph("Harrow has no halls of its own.") }.Read();
        Assert.Equal(items, facts.UserEntityControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Harrow expects of them:")]
    [InlineData("The controls below are those Harrow supposes the provider to have:")]
    [InlineData("Harrow relies on the following controls of both:")]
    [InlineData("Harrow counts on these controls of theirs:")]
    [InlineData("Harrow expects both to have the complementary controls listed here:")]
    public void What_is_expected_of_those_just_named_is_a_list_of_theirs(string sentence)
    {
        string[] items = ["Northwind keeps the doors of its halls locked.", "Beta Desk screens those who answer calls."];
        var facts = new FictionalReport { Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind, Inc. is a subservice organization that hosts the servers; it is presented under the carve-out method.").Paragraph("Beta Desk, Inc. is a subservice organization that answers calls; it too is presented under the carve-out method.").Heading(sentence, 1).Items("•", items).Heading("Other matters", 1.15).Paragraph("Harrow has no halls of its own.") }.Read();
        Assert.Equal(items, facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void Controls_of_one_that_is_included_are_not_expected_of_it() =>
        Assert.Empty(ReadBelow("Controls of Beta Desk, Inc. (inclusive method)", page => page.Items("•", "Beta Desk screens those who answer calls at night.", "Beta Desk keeps calls for a week.")).SubserviceControls);

    [Theory]
    [InlineData("Control no. DSK-", true)]
    [InlineData("Matter no. DSK-", false)]
    public void Nor_are_those_of_forms_that_begin_with_the_number_of_a_control(string label, bool areControls) =>
        Assert.Equal(areControls, ReadBelow("Controls of Beta Desk", page => page.Table([72, 320], [$"{label}1", "Design and implementation procedures"], ["Criteria CC6.1", "Inspected accounts on the host, and one record of a session."], ["What Beta does: Beta Desk screens those who answer calls at night.", "Conclusion: suitable."],
            [$"{label}2", "Design and implementation procedures"], ["Criteria CC7.1", "Inspected the calls of two weeks that were kept."], ["What Beta does: Beta Desk keeps calls for a week.", "Conclusion: suitable."])).SubserviceControls.Count == 0);

    private static LetterFacts ReadBelow(string heading, Action<Typesetter> set) =>
        new FictionalReport
        {
            AfterScope = ["Beta Desk, Inc. is a subservice organization that answers calls. The inclusive method is used for it, and our examination extended to its controls."],
            Description = page =>
            {
                page.Heading("Subservice organizations", 1.15).Paragraph("Beta Desk, Inc. is a subservice organization that answers calls. It is presented by the inclusive method; its controls are included in the description.").Heading(heading, 1.15);
                set(page);
                page.Heading("Other matters", 1.15).Paragraph("Harrow has no halls of its own.");
            },
        }.Read();

    [Fact]
    public void A_name_with_its_services_may_stand_over_what_is_expected_of_it()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The following subservice organizations are presented under the carve-out method. Controls that Harrow assumes they operate are shown below each.")
                .Paragraph("Northwind Hosting, Inc.: Housing of the servers of production.").Items("•", "The doors of the halls are locked at night.", "Media are wiped before they leave the halls.")
                .Paragraph("Beta Mail, LLC: Delivery of reminders by text message and voice.").Items("•", "The text of messages is deleted after a month.").Heading("Other matters", 1.15).Paragraph("Harrow has no halls of its own."),
        }.Read();
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail, LLC"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
        Assert.Equal(["The doors of the halls are locked at night.", "Media are wiped before they leave the halls.", "The text of messages is deleted after a month."], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("The furniture supplier is a vendor without a part in the controls. The controls presumed at the organizations left out are:")]
    [InlineData("What we count on at these organizations:")]
    public void What_is_counted_on_at_those_left_out_may_be_told_in_their_place(string introduction)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Beta Desk, Inc. answers calls; it is presented by the carve-out method.").Paragraph(introduction)
                .Items("•", "Beta Desk: those who answer calls are screened.", "Beta Desk: calls are kept for a week.").Heading("Other matters", 1.15).Paragraph("Harrow has no halls of its own."),
        }.Read();
        Assert.Equal(["Beta Desk: those who answer calls are screened.", "Beta Desk: calls are kept for a week."], facts.SubserviceControls.Select(control => control.Text.Value));
    }
}
