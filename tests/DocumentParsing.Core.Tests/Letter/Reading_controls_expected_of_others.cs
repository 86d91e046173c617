using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_controls_expected_of_others
{
    private static readonly string[] Items =
    [
        "User entities are responsible for removing the access of people who leave them, without delay and in every environment that they use.",
        "User entities are responsible for keeping their keys secret.",
        "User entities are responsible for reading the notes of each release and for trying their own integrations with it before it is used for anything of importance.",
    ];

    private static readonly string[] Plain = ["Accounts are closed when people leave.", "Keys are kept secret by those who hold them."];

    private static readonly string[] Doors = ["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."];

    private const string Introduction = "The controls of Harrow cover only a portion of overall internal control for each user entity. It is not feasible for the commitments to be achieved by Harrow alone. The controls below are expected of user entities.";

    [Theory]
    [InlineData("Complementary User Entity Controls")]
    [InlineData("Complementary User-Entity Control Considerations")]
    [InlineData("User Control Considerations")]
    [InlineData("User Entity Responsibilities")]
    [InlineData("Complementary Customer Controls")]
    [InlineData("Customer Responsibilities")]
    [InlineData("Complementary User Entity Controls (CUECs)")]
    [InlineData("Complementary controls of user organisations")]
    [InlineData("Complementary Controls at User Entities")]
    [InlineData("What User Entities Must Do")]
    [InlineData("What customers should see to")]
    [InlineData("Responsibilities of Customers")]
    [InlineData("Controls at Customers")]
    [InlineData("Controls Expected of the Customer")]
    public void the_list_is_known_by_any_of_its_headings(string heading) =>
        Assert.Equal(Items, Read(page => page.Heading(heading, 1.15).Paragraph(Introduction).Items("•", Items)).Texts());

    [Theory]
    [InlineData("•")]
    [InlineData("1.")]
    [InlineData("(a)")]
    [InlineData("a.")]
    [InlineData("1)")]
    [InlineData("")]
    public void the_list_is_read_whatever_marks_its_items(string mark) =>
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items(mark, Items)).Texts());

    [Theory]
    [InlineData("Customer Control Considerations")]
    [InlineData("Client considerations")]
    [InlineData("4.3 Subscriber Considerations")]
    [InlineData("Tenants' Control Responsibilities")]
    public void a_heading_alone_may_announce_what_they_should_consider(string heading)
    {
        string[] items = ["Accounts are closed when people leave.", "Keys are kept secret by those who hold them."];
        Assert.Equal(items, Read(page => page.Heading(heading, 1.15).Items("•", items)).Texts());
    }

    [Theory]
    [InlineData("✓")]
    [InlineData("☑")]
    [InlineData("➢")]
    [InlineData("\uF0D8")]
    public void any_sign_may_stand_close_before_the_words(string sign)
    {
        string[] items = ["Accounts are closed when people leave.", "Keys are kept secret by those who hold them."];
        Assert.Equal(items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Paragraph($"{sign} {items[0]}", 18).Paragraph($"{sign} {items[1]}", 18)).Texts());
    }

    [Theory]
    [InlineData("✓")]
    [InlineData("➢")]
    public void a_cell_may_hold_several_behind_any_sign(string sign)
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15)
            .Table([72, 160], ["Criteria", "Complementary user entity control"],
                ["CC6.1", $"{sign} Keys are kept secret. {sign} Locks are changed each year."], ["CC6.2", $"{sign} Accounts are closed when people leave."]));
        Assert.Equal(["Keys are kept secret.", "Locks are changed each year.", "Accounts are closed when people leave."], read.Texts());
        Assert.Equal(["CC6.1", "CC6.1", "CC6.2"], read.Criteria());
    }

    [Fact]
    public void titles_of_a_table_are_no_control_though_they_begin_like_an_item() =>
        Assert.Equal(["User entities should remove the access of people who leave.", "User entities should keep their keys secret in every case."], Read(page => page.Heading("8. Complementary User Entity Controls", 1.15).Paragraph("The following is expected of user entities:")
            .Lines("S. No. Complementary user entity control").Table([72, 130], ["1", "User entities should remove the access of people who leave."], ["2", "User entities should keep their keys secret in every case."])).Texts());

    [Fact]
    public void whose_they_are_the_heading_says_where_the_title_calls_customers_by_what_they_are()
    {
        var read = Read(page => page.Heading("Controls expected of clinics (complementary user entity controls)", 1.15)
            .Table([72, 160], ["Criteria", "Control expected of the clinic"], ["CC6.2", "Clinics remove the access of those who leave them."], ["CC6.1", "Clinics keep the keys of their own accounts secret."]));
        Assert.Equal(["Clinics remove the access of those who leave them.", "Clinics keep the keys of their own accounts secret."], read.Texts());
    }

    [Fact]
    public void a_cell_may_hold_several_whose_bullets_are_drawings()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15)
            .Rows([72, 160], ["Criteria", "Complementary user entity control"])
            .Rows([72, 160], ["CC6.1", "User entities keep the words secret that they use to come in, and those that they"], ["", "use to go out."], ["", "User entities keep the keys of their doors."])
            .Rows([72, 160], ["CC6.2", "User entities remove the access of those who leave, and tell Harrow of it within a"], ["", "day. Nobody else will do so for them."]));
        Assert.Equal(
            ["User entities keep the words secret that they use to come in, and those that they use to go out.", "User entities keep the keys of their doors.", "User entities remove the access of those who leave, and tell Harrow of it within a day. Nobody else will do so for them."],
            read.Texts());
    }

    [Fact]
    public void criteria_may_stand_before_each_in_a_column_that_was_not_told_from_the_text()
    {
        var read = Read(page => page.Heading("Responsibilities of User Entities", 1.15).Paragraph("The following complementary user entity controls were assumed.")
            .Paragraph("CC6.2, CC6.3 User entities are expected to have controls over their accounts.").Paragraph("CC6.1 User entities are expected to have controls over their keys."));
        Assert.Equal(["User entities are expected to have controls over their accounts.", "User entities are expected to have controls over their keys."], read.Texts());
        Assert.Equal(["CC6.2 CC6.3", "CC6.1"], read.Criteria());
    }

    [Fact]
    public void an_item_may_begin_with_the_name_of_the_organization()
    {
        string[] items = ["Northwind restricts who may enter its halls.", "Northwind encrypts files at rest and in transit."];
        var read = Read(page => page.Heading("Subservice Organizations", 1.15).Paragraph("Northwind Hosting, Inc. (\"Northwind\") provides the hosting. The carve-out method has been followed, and its controls are excluded.")
            .Paragraph("The following controls are expected to be in place at the subservice organization:").Items("•", items));
        Assert.Equal(items, read.Facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void controls_of_an_organization_that_is_included_are_not_expected_of_it()
    {
        var read = Read(page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses Beta Desk Ltd to answer calls, which is presented by the inclusive method.")
            .Heading("Controls of Beta Desk Ltd", 1.15)
            .Table([72, 120, 220, 300, 430], ["BD-1", "Doors are locked.", "CC6.4", "Inspected the doors.", "No exceptions noted."], ["BD-2", "Mail is kept.", "CC6.7", "Inspected the mail.", "No exceptions noted."]));
        Assert.Empty(read.Facts.SubserviceControls);
    }

    [Fact]
    public void a_bullet_hangs_before_the_lines_of_its_item_in_a_cell()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("User entities should consider the controls below.")
            .Rows([72, 260], ["Control objective", "Complementary user entity controls"])
            .Rows([72, 260, 268], ["Objective 1: Joining", "• Controls should be in place so that what is", ""], ["of clients", "", "said on joining is whole and right."])
            .Rows([72, 260, 268], ["Objective 2: Hours", "• Controls should be in place so that hours", ""], ["and pay", "", "are approved before they are sent."]));
        Assert.Equal(["Controls should be in place so that what is said on joining is whole and right.", "Controls should be in place so that hours are approved before they are sent."], read.Texts());
    }

    [Fact]
    public void rows_that_name_the_organization_make_it_a_list_of_expected_controls()
    {
        string[] items = ["Northwind is responsible for locking its doors.", "Northwind is responsible for destroying disks.", "Northwind is responsible for its own hosts."];
        var read = Read(page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. Its controls are carved out of this description.")
            .Paragraph("Words about those who sell software to Harrow.").Paragraph("The design of the controls assumes that the following controls exist.")
            .Table([72, 200], ["Criteria", "Expected control"], ["CC6.4", items[0]], ["CC6.5", items[1]], ["CC6.1", items[2]]));
        Assert.Equal(items, read.Facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Criteria Control expected to be implemented")]
    [InlineData("Subservice organization Service provided Expected controls")]
    public void titles_of_a_table_that_stand_apart_from_it_end_no_list(string titles)
    {
        string[] items = ["Encryption of stored data and of the keys to it.", "Access of its own staff is reviewed."];
        var read = Read(page => page.Heading("Complementary Subservice Organization Controls", 1.15).Paragraph("Harrow assumes that the following controls are in place.")
            .Heading("Subservice", 1).Heading(titles, 1).Heading("organization", 1)
            .Table([72, 160], ["CC6.1", items[0]], ["CC6.2", items[1]]));
        Assert.Equal(items, read.Facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Vendor Services provided Controls expected that are in place Criteria")]
    [InlineData("Subservice Services provided Controls expected that Criteria organization are in place")]
    [InlineData("Vendor Service Controls expected Criteria")]
    public void titles_of_a_table_begin_its_list_though_they_look_like_a_heading(string titles)
    {
        string[] items = ["Doors are locked at all times and keys are counted.", "Mail is encrypted while it is under way."];
        var facts = Others(page => page.Heading("Background", 1.15).Paragraph("Harrow is a company of two founders.").Heading(titles, 1.15).Space(2)
            .Table([72, 200, 290, 480], ["Northwind Hosting, Inc.", "Hosting", items[0], "CC6.4"], ["Beta Mail Ltd", "Mail", items[1], "CC6.7"]));
        Assert.Equal(items, facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(["CC6.4", "CC6.7"], facts.SubserviceControls.SelectMany(control => control.Criteria).Select(criterion => criterion.Value));
    }

    [Theory]
    [InlineData("Physical access (Northwind)")]
    [InlineData("4.1 Doors and disks (Northwind Hosting)")]
    public void a_heading_may_name_the_organization_in_brackets(string heading) =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."],
            Expected(page => page.Heading(heading, 1.15)
                .Items("•", "The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.")));

    [Fact]
    public void a_heading_may_name_several_organizations_in_brackets() =>
        Assert.Equal(["The doors of the halls are locked.", "Power does not fail for long."],
            Others(page => page.Heading("Physical access (Northwind and Beta Mail Ltd)", 1.15).Items("•", "The doors of the halls are locked.", "Power does not fail for long."))
                .SubserviceControls.Select(control => control.Text.Value));

    [Fact]
    public void other_words_in_the_brackets_of_a_heading_name_no_organization() =>
        Assert.Empty(Expected(page => page.Heading("Physical access (offices)", 1.15).Items("•", "The doors of the halls are locked.", "Power does not fail for long.")));

    [Fact]
    public void responsibilities_that_are_said_to_be_no_controls_are_none_and_the_next_heading_begins_the_list()
    {
        var read = Read(page => page.Heading("User Entity Responsibilities", 1.15)
            .Paragraph("User entities have responsibilities of their own. These are not considered complementary user entity controls.")
            .Items("•", "User entities are responsible for paying their bills.", "User entities are responsible for asking when they need help.")
            .Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", Items));
        Assert.Equal(Items, read.Texts());
    }

    [Theory]
    [InlineData("address the complementary user entity controls of Northwind")]
    [InlineData("go with the complementary user entity controls that Northwind communicates to those who use it")]
    [InlineData("go with the complementary user entity controls listed in the report of Northwind")]
    public void controls_that_an_organization_expects_of_its_own_customers_are_none_of_this_report(string what)
    {
        var facts = About(page => page
            .Paragraph($"The people of Harrow read what is sent to them once a year, by mail or by hand, and have put in place controls of their own that {what}, which are these:")
            .Items("•", "Accounts of those who leave are closed in time.", "Keys are kept secret by those who hold them.")
            .Heading("Complementary User Entity Controls", 1.15).Items("•", Items));
        Assert.Equal(Items, facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Empty(facts.SubserviceControls);
    }

    [Fact]
    public void a_list_may_stand_in_two_columns_of_bullets()
    {
        string[] items = ["Accounts are closed when people leave.", "Keys are kept secret by all.", "Notes of each release are read.", "Incidents are told to Harrow."];
        Assert.Equal(items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Table([72, 310], ["• " + items[0], "• " + items[2]], ["• " + items[1], "• " + items[3]])).Texts());
    }

    [Fact]
    public void a_row_may_break_over_the_page_before_its_number_and_its_criteria()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Table([72, 110, 470], ["#", "User entity control", "Criteria"], ["1", Items[0], "CC6.2"], ["", "User entities are responsible for keeping", ""])
            .NewPage().Table([72, 110, 470], ["2", "their keys secret.", "CC6.1"], ["3", Items[2], "CC8.1"]));
        Assert.Equal(Items, read.Texts());
        Assert.Equal(["CC6.2", "CC6.1", "CC8.1"], read.Criteria());
    }

    [Fact]
    public void a_small_roman_number_may_stand_close_before_its_words()
    {
        string[] numbers = ["i.", "ii.", "iii.", "iv.", "v.", "vi."];
        string[] items = [.. numbers.Select((_, at) => $"Part {at + 1} of the work is done by those who use it."), "Part 7 of the work is done by them as well."];
        Assert.Equal(items, Read(page => numbers.Zip(items)
            .Aggregate(page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction), (setter, item) => setter.Items(item.First, item.Second))
            .Paragraph("vii." + items[^1], 18)).Texts());
    }

    [Fact]
    public void what_is_set_in_below_an_item_that_breaks_off_is_a_part_of_it() =>
        Assert.Equal(["User entities should keep a record of each change, which shows the request and its approval; the day on which it was made.", Items[1]],
            Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
                .Items("•", "User entities should keep a record of each change, which shows").Inset("◦", "the request and its approval;", "the day on which it was made.")
                .Items("•", Items[1])).Texts());

    [Fact]
    public void what_is_set_in_below_an_item_that_ends_is_an_item_of_its_own() =>
        Assert.Equal(["User entities should keep a record of each change.", "keep the request and its approval in good order.", Items[1]],
            Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
                .Items("•", "User entities should keep a record of each change.").Inset("◦", "keep the request and its approval in good order.")
                .Items("•", Items[1])).Texts());

    [Fact]
    public void items_with_codes_end_before_a_table_of_numbers_without_them() =>
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Table([72, 150, 450], ["CUEC-01", Items[0], "CC6.2"], ["CUEC-02", Items[1], "CC6.1"], ["CUEC-03", Items[2], "CC8.1"])
            .Paragraph("There are more tables below. Harrow adds to them each year.")
            .Table([72, 150, 450], ["1", "A policy is signed by all who begin work.", "CC1.1"], ["2", "Goals are set each year for all who work there.", "CC1.2"])).Texts());

    [Fact]
    public void words_on_what_is_expected_of_an_organization_end_the_list_of_user_entities()
    {
        var facts = About(page => page.Heading("Complementary User Entity Controls", 1.15).Items("•", Items)
            .Paragraph("Harrow does not do all of the work that its customers pay for, and has left some of it to others. The following controls are expected of Northwind:")
            .Items("•", "The doors of the halls are locked.", "Power does not fail for long."));
        Assert.Equal(Items, facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Equal(["The doors of the halls are locked.", "Power does not fail for long."], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("User entities appoint those who look after it.", "User entities notify Harrow when a key is lost.", "User entities review the preview before it is sent.")]
    [InlineData("The customer appoints those who look after it.", "The customer notifies Harrow when a key is lost.", "The customer reviews the preview before it is sent.")]
    [InlineData("The merchant appoints those who look after it. They read what it holds.", "The merchant notifies Harrow when a key is lost.", "The merchant reviews the preview before it is sent.")]
    [InlineData("Districts appoint those who look after it. They read what it holds.", "Districts notify Harrow when a key is lost.", "Districts review the preview before it is sent.")]
    [InlineData("Employers appoint those who look after it. They read what it holds.", "Employers notify Harrow when a key is lost.", "Employers review the preview before it is sent.")]
    public void paragraphs_that_begin_with_whom_they_bind_are_a_list_whatever_they_are_to_do(params string[] items) =>
        Assert.Equal(items, Read(page => items.Aggregate(page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Harrow designed its controls on the assumption that user entities operate those listed here. There may be others that one of them needs."), (setter, item) => setter.Paragraph(item))).Texts());

    [Fact]
    public void a_title_may_name_the_organization_at_length() =>
        Assert.Equal(["Doors of the halls are locked at night and in the daytime.", "Disks are destroyed before they leave the halls."], new FictionalReport { Description = page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 160], ["Criteria", "Controls expected to be in place at Northwind Hosting and Mail Services, Inc."], ["CC6.4", "Doors of the halls are locked at night and in the daytime."], ["CC6.5", "Disks are destroyed before they leave the halls."]) }.Read().SubserviceControls.Select(control => control.Text.Value));

    [Fact]
    public void a_paragraph_for_each_is_a_list_too() =>
        Assert.Equal(Items, Read(page => Items.Aggregate(page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction), (setter, item) => setter.Paragraph(item))).Texts());

    [Theory]
    [InlineData("User entities are to have controls over the removal of people who leave them.", "User entities are to have controls over the secrecy of their keys.")]
    [InlineData("The removal of people who leave is up to each of them.", "Keys are kept secret by those who hold them.")]
    [InlineData("Each customer ought to remove the people who leave it.", "Nobody but the customer should know its keys.")]
    public void criteria_may_head_what_is_indented_below_them(string first, string second)
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("They are listed by criterion, as user entities should read them.")
            .Lines("CC6.2, CC6.3").Paragraph(first, indent: 22).Lines("Criterion CC6.1").Paragraph(second, indent: 22)
            .Paragraph("Harrow explains these to every customer when a contract is signed."));
        Assert.Equal([first, second], read.Texts());
        Assert.Equal(["CC6.2 CC6.3", "CC6.1"], read.Criteria());
    }

    [Fact]
    public void a_small_line_at_the_foot_of_a_page_does_not_end_a_list()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("Listed by criterion.")
            .Lines("CC6.2").Paragraph(Items[0], indent: 22).Heading("Confidential and for customers of Harrow only", 0.7).NewPage()
            .Lines("CC6.1").Paragraph(Items[1], indent: 22).Lines("CC8.1").Paragraph(Items[2], indent: 22));
        Assert.Equal(Items, read.Texts());
        Assert.Equal(["CC6.2", "CC6.1", "CC8.1"], read.Criteria());
    }

    [Fact]
    public void it_may_be_the_responsibility_of_users()
    {
        string[] items = ["It is the responsibility of user entities to keep their keys secret.", "It is the responsibility of user entities to remove those who leave."];
        Assert.Equal(items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(items[0]).Paragraph(items[1])).Texts());
    }

    [Fact]
    public void several_in_one_paragraph_are_each_one() =>
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Paragraph(string.Join(' ', Items))).Texts());

    [Fact]
    public void codes_and_criteria_belong_beside_the_words()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Paragraph($"CUEC-01 {Items[0]} [CC6.2, CC6.3]").Paragraph($"CUEC-02 {Items[1]} (CC6.1)").Paragraph($"CUEC-03 {Items[2]}"));
        Assert.Equal(Items, read.Texts());
        Assert.Equal(["CC6.2 CC6.3", "CC6.1", ""], read.Criteria());
    }

    [Fact]
    public void a_table_is_read_whatever_the_order_of_its_columns()
    {
        string[][] Rows(params int[] order) => [.. new[] { new[] { "#", "Complementary user entity control", "Criteria" }, ["1", Items[0], "CC6.2, CC6.3"], ["2", Items[1], "CC6.1"], ["3", Items[2], "CC8.1"] }.Select(row => order.Select(column => row[column]).ToArray())];
        foreach (var (columns, rows) in new[] { (new double[] { 72, 100, 450 }, Rows(0, 1, 2)), ([72, 160], Rows(2, 1)), ([72, 440], Rows(1, 2)) })
        {
            var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Table(columns, rows));
            Assert.Equal(Items, read.Texts());
            Assert.Equal(["CC6.2 CC6.3", "CC6.1", "CC8.1"], read.Criteria());
        }
    }

    [Theory]
    [InlineData("S. No.")]
    [InlineData("Sl. No.")]
    public void a_column_of_numbers_may_have_any_short_title(string title) =>
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Table([72, 120, 470], [title, "User entity control", "Criteria"], ["1", Items[0], "CC6.2"], ["2", Items[1], "CC6.1"], ["3", Items[2], "CC8.1"])).Texts());

    [Fact]
    public void titles_repeated_on_the_next_page_may_have_taken_in_the_end_of_a_row()
    {
        string[] titles = ["Criteria", "User entity control", "Who"];
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Table([72, 140, 470], titles, ["CC6.2", Items[0], "All"], ["CC6.1", "User entities are responsible for keeping", "All"])
            .NewPage().Table([72, 140, 470], ["Criteria", "User entity control their keys secret.", "Who"], ["CC8.1", Items[2], "All"]));
        Assert.Equal(Items, read.Texts());
        Assert.Equal(["CC6.2", "CC6.1", "CC8.1"], read.Criteria());
    }

    [Fact]
    public void a_list_goes_on_over_the_end_of_its_page()
    {
        var many = Enumerable.Range(1, 24).Select(number => $"User entities are responsible for part {number} of the work, and for telling Harrow in good time whenever they are not able to do that part of the work themselves.").ToArray();
        Assert.Equal(many, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", many)).Texts());
        Assert.Equal(many, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("1.", many)).Texts());
    }

    [Fact]
    public void words_before_and_after_the_list_are_none_of_its_items() =>
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", Items).Paragraph("The list of controls presented above is not a comprehensive list of everything that user entities should do.")).Texts());

    [Fact]
    public void the_next_heading_ends_the_list() =>
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", Items).Heading("System Incidents", 1.15).Items("•", "An incident of some length happened in the summer of the year.")).Texts());

    [Theory]
    [InlineData("Section IV: Trust Services Criteria, Controls, Tests of Controls and Results of Tests")]
    [InlineData("CC1.1 – The entity shows that it means what it says")]
    public void neither_the_next_section_nor_a_table_of_tests_is_part_of_the_list(string below)
    {
        string[][] tested = [["Ref", "Control of Harrow", "Tests of operating effectiveness", "Results"], ["HR-01", "A code of conduct is signed by everyone who begins work.", "Inspected the code of conduct for a sample of 25 people.", "No deviations noted."], ["HR-02", "Performance is reviewed once a year against written goals.", "Inspected the reviews of a sample of 25 people.", "No deviations noted."]];
        var table = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction)
            .Table([72, 450], ["Complementary user entity control", "Criteria"], [Items[0], "CC6.2"], [Items[1], "CC6.1"], [Items[2], "CC8.1"])
            .NewPage().Heading(below).Table([72, 120, 280, 450], tested));
        Assert.Equal(Items, table.Texts());
        Assert.Equal(Items, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", Items).Heading(below, 1.15).Table([72, 120, 280, 450], tested)).Texts());
    }

    [Fact]
    public void a_numbered_heading_in_large_type_begins_the_list() =>
        Assert.Equal(Items, Read(page => page.Heading("5. Complementary User Entity Controls").Paragraph(Introduction).Items("1.", Items)).Texts());

    [Theory]
    [InlineData(1.12)]
    [InlineData(1)]
    public void a_lettered_heading_ends_the_list_of_others_and_begins_the_next(double size)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("M. Subservice Organizations", size)
                .Paragraph("Harrow uses Northwind, a subservice organization, for hosting. The description leaves out what Northwind does (carve-out method).")
                .Paragraph("Harrow expects these controls to be in place at Northwind (complementary subservice organization controls):")
                .Items("•", "The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.")
                .Heading("N. Complementary user entity controls", size).Paragraph("Harrow has assumed that its users have the controls below.").Items("–", Items)
                .Heading("O. Incidents", size).Paragraph("There were none of any importance in the period.").Items("•", "A small one happened in the summer of the year."),
        }.Read();
        Assert.Equal(2, facts.SubserviceControls.Count);
        Assert.Equal(Items, facts.UserEntityControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void a_control_that_begins_with_the_name_of_the_organization_is_a_control()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15)
                .Paragraph("Harrow uses Northwind, a subservice organization, for hosting. The description leaves out what Northwind does (carve-out method).")
                .Heading("Complementary Subservice Organization Controls", 1.15)
                .Items("•", "Northwind is responsible for keeping its doors locked.", "Northwind is responsible for the care of its machines."),
        }.Read();
        Assert.Equal(2, facts.SubserviceControls.Count);
    }

    [Theory]
    [InlineData("No complementary user entity controls are required.")]
    [InlineData("The controls of Harrow were designed without the need for complementary user entity controls.")]
    [InlineData("Harrow does not rely on any complementary user entity controls.")]
    public void a_report_that_needs_none_has_none_and_no_doubt(string sentence)
    {
        var facts = (new FictionalReport { Description = page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(sentence) }).Read();
        Assert.Empty(facts.UserEntityControls);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_list_that_is_assumed_but_not_found_is_a_doubt()
    {
        var facts = new FictionalReport { AfterScope = ["The description presents the complementary user entity controls assumed in the design of the controls."], Description = page => page.Heading("Background", 1.15).Paragraph("Harrow is a company.") }.Read();
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");
    }

    [Fact]
    public void those_of_subservice_organizations_are_kept_apart_from_those_of_user_entities()
    {
        var facts = new FictionalReport
        {
            Description = page => page
                .Heading("Subservice Organizations", 1.15)
                .Paragraph("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. This description leaves out what Northwind does (carve-out method).")
                .Heading("Complementary Subservice Organization Controls", 1.15)
                .Paragraph("The following controls are expected of Northwind:")
                .Table([72, 200, 460], ["Subservice organization", "Complementary control", "Related criteria"], ["Northwind", "The doors of the buildings are locked and the list of people with keys is reviewed.", "CC6.4"], ["Northwind", "Disks are destroyed before they leave the buildings.", "CC6.5"])
                .Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", Items),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked and the list of people with keys is reviewed.", "Disks are destroyed before they leave the buildings."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(["CC6.4", "CC6.5"], facts.SubserviceControls.SelectMany(control => control.Criteria).Select(criterion => criterion.Value));
        Assert.Equal(Items, facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Single(facts.SubserviceOrganizations);
    }

    [Theory]
    [InlineData("Harrow expects Northwind Hosting, Inc. to have the following controls in place.")]
    [InlineData("Harrow expects Northwind to operate controls such as these:")]
    [InlineData("The table lists the criteria that are met by controls at the subservice organization, and the types of controls that are expected to be implemented there.")]
    [InlineData("Northwind is responsible for the following controls:")]
    public void below_the_words_on_an_organization_a_sentence_may_announce_what_is_expected_of_it(string sentence)
    {
        string[] controls = ["The doors of the buildings are locked at all times and keys are counted.", "Disks are destroyed before they leave the buildings."];
        foreach (var list in new Action<Typesetter>[] { page => page.Items("•", controls), page => page.Table([72, 420], ["Expected control", "Criteria"], [controls[0], "CC6.4"], [controls[1], "CC6.5"]) })
        {
            var facts = new FictionalReport
            {
                Description = page => list(page.Heading("Subservice Organization", 1.15).Paragraph($"Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. The carve-out method has been used. {sentence}")),
            }.Read();
            Assert.Equal(controls, facts.SubserviceControls.Select(control => control.Text.Value));
        }
    }

    [Theory]
    [InlineData("We expect Northwind Hosting, Inc. to:")]
    [InlineData("Controls which Harrow presupposes at Northwind:")]
    [InlineData("Harrow expects the following of Northwind Hosting, Inc.:")]
    [InlineData("For this we count on the following at Northwind Hosting, Inc.:")]
    [InlineData("Harrow relies on the following at Northwind:")]
    [InlineData("Northwind is expected to:")]
    [InlineData("Northwind is responsible for the following:")]
    [InlineData("Harrow relies on the following controls of Northwind:")]
    [InlineData("Harrow's controls were designed with the assumption that the following controls would be implemented by Northwind Hosting, Inc..")]
    public void other_words_announce_such_a_list_too(string sentence)
    {
        string[] controls = ["keep the doors of the buildings locked at all times", "destroy disks before they leave the buildings"];
        Assert.Equal(controls, Expected(page => page.Paragraph(sentence).Items("•", $"{controls[0]} (CC6.4);", $"{controls[1]} (CC6.5)")));
    }

    [Fact]
    public void criteria_may_stand_above_the_items_of_a_list_that_a_sentence_announces()
    {
        var facts = About(page => page.Paragraph("The following controls of Northwind are assumed in the design of those of Harrow:")
            .Lines("Criterion CC6.4").Items("•", "The doors of the buildings are locked at all times.", "Visitors are accompanied at all times.").Lines("Criterion CC6.5").Items("•", "Disks are destroyed before they leave the buildings.")
            .Heading("System Incidents", 1.15).Items("•", "An incident of some length happened in the summer of the year."));
        Assert.Equal([("CC6.4", "The doors of the buildings are locked at all times."), ("CC6.4", "Visitors are accompanied at all times."), ("CC6.5", "Disks are destroyed before they leave the buildings.")], facts.SubserviceControls.Select(control => (control.Criteria[0].Value, control.Text.Value)));
    }

    [Theory]
    [InlineData("Controls expected to be in place at Northwind")]
    [InlineData("Control expected to be implemented by Northwind")]
    [InlineData("Controls expected at Northwind Hosting, Inc.")]
    public void the_title_of_a_column_may_say_of_whom_controls_are_expected(string title) =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."],
            Expected(page => page.Table([72, 160], ["Criteria", title], ["CC6.4", "The doors of the buildings are locked at all times."], ["CC6.5", "Disks are destroyed before they leave the buildings."])));

    [Theory]
    [InlineData("Controls at Northwind")]
    [InlineData("Responsibilities of Northwind Hosting")]
    [InlineData("Complementary Vendor Controls")]
    [InlineData("Complementary Third-Party Service Provider Controls")]
    public void a_heading_may_name_the_organization_or_call_it_otherwise(string heading) =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."],
            Expected(page => page.Heading(heading, 1.15).Items("•", "The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.")));

    [Fact]
    public void each_organization_may_have_a_table_below_its_caption()
    {
        var facts = Others(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Lines("Table 1: Northwind Hosting, Inc.").Table([72, 440], ["Expected control", "Criteria"], ["The doors of the buildings are locked at all times.", "CC6.4"], ["Disks are destroyed before they leave the buildings.", "CC6.5"])
            .Lines("Table 2: Beta Mail Ltd").Table([72, 440], ["Expected control", "Criteria"], ["Mail is encrypted while it is under way.", "CC6.7"]));
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.", "Mail is encrypted while it is under way."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(2, facts.SubserviceOrganizations.Count);
    }

    [Theory]
    [InlineData("At Beta Mail Ltd they are:")]
    [InlineData("For Beta Mail Ltd:")]
    [InlineData("The following controls are expected to be implemented at Beta Mail Ltd:")]
    public void a_second_list_follows_for_another(string lead)
    {
        var facts = Others(page => page.Paragraph("The types of controls that Harrow expects to be implemented at Northwind are as follows:").Items("1.", "The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.").Paragraph(lead).Items("1.", "Mail is encrypted while it is under way."));
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.", "Mail is encrypted while it is under way."], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void items_for_user_entities_outside_their_list_are_a_doubt()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("•", Items)
                .Heading("Matters of Another Kind", 1.15).Paragraph("There is more.").Items("•", "Customers are responsible for the training of those who work with the platform."),
        }.Read();
        Assert.Equal(3, facts.UserEntityControls.Count);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementaryUserEntityControls");
    }

    [Fact]
    public void a_table_set_at_twice_the_usual_distance_is_one() =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave.", "Power does not fail for longer than a moment."],
            Expected(page => page.Table([72, 440], ["Complementary Subservice Organization Control", "Control Objective"]).Space(1.6)
                .Table([72, 440], ["The doors of the buildings are locked at all times.", "CO 4"]).Space(1.6).Table([72, 440], ["Disks are destroyed before they leave.", "CO 5"]).Space(1.6).Table([72, 440], ["Power does not fail for longer than a moment.", "CO 5"])));

    private static Report.LetterFacts Others(Action<Typesetter> list) => new FictionalReport
    {
        Description = page => list(page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting and Beta Mail Ltd to send mail. The carve-out method has been used.")),
    }.Read();

    [Theory]
    [InlineData("Subservice Organization", "Services Provided")]
    [InlineData("Vendor", "Function")]
    [InlineData("Name of the organization", "What it does")]
    public void a_table_of_what_each_organization_does_lists_no_controls(string name, string task)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Complementary Subservice Organization Controls", 1.15).Paragraph("Harrow uses the subservice organizations in the table below. The carve-out method is applied.")
                .Table([72, 250], [name, task], ["Northwind Hosting, Inc.", "Hosting of the platform and of its backups"], ["Beta Mail Ltd", "Delivery of electronic mail"])
                .Paragraph("The following controls are expected to be in place at the subservice organizations.")
                .Table([72, 130, 420], ["Criteria", "Expected Control", "Subservice Organization"], ["CC6.4", "The doors of the buildings are locked at all times.", "Northwind Hosting, Inc."], ["CC6.7", "Mail is encrypted while it is under way.", "Beta Mail Ltd"]),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked at all times.", "Mail is encrypted while it is under way."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail Ltd"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Theory]
    [InlineData("The description presents the types of complementary subservice organization controls presumed in the design.", "complementarySubserviceOrganizationControls")]
    [InlineData("The complementary controls assumed in their design were applied by user entities and the subservice organization.", "complementarySubserviceOrganizationControls")]
    [InlineData("The complementary controls assumed in their design were applied by user entities and the subservice organization.", "complementaryUserEntityControls")]
    [InlineData("They would be met if user entities and the subservice organization applied the complementary controls contemplated.", "complementarySubserviceOrganizationControls")]
    [InlineData("They would be met if user entities and the subservice organization applied the complementary controls contemplated.", "complementaryUserEntityControls")]
    [InlineData("They operated provided that the complementary controls of the subservice organization and of customers assumed in their design operated too.", "complementarySubserviceOrganizationControls")]
    [InlineData("The description sets out which controls Harrow expects of others.", "complementarySubserviceOrganizationControls")]
    public void controls_that_the_letter_presumes_in_other_words_and_no_list_gives_are_a_doubt(string sentence, string fact) =>
        Assert.Contains(new FictionalReport { AfterScope = [sentence], Description = page => page.Heading("Background", 1.15).Paragraph("Harrow is a company.") }.Read().Doubts, doubt => doubt.Fact == fact);

    [Theory]
    [InlineData("Some of them can be achieved only if certain complementary user entity controls operate.", true)]
    [InlineData("They would be met if user entities put in place the controls that go with them.", true)]
    [InlineData("They would be met if user entities operate certain complementary controls.", true)]
    [InlineData("User entities have read the description of these controls.", false)]
    [InlineData("Nor did we examine the controls that user entities need to have in place for certain criteria to be met.", true)]
    [InlineData("User entities need to read the notes of each release.", false)]
    public void controls_of_users_that_the_letter_presumes_in_other_words_and_no_list_gives_are_a_doubt(string sentence, bool doubted) =>
        Assert.Equal(doubted, new FictionalReport { Limbs = ["the description presents the platform;", "the controls stated in it were suitably designed; and", "the controls stated in it operated effectively."], AfterScope = [sentence], Description = page => page.Heading("Background", 1.15).Paragraph("Harrow is a company.") }
            .Read().Doubts.Any(doubt => doubt.Fact == "complementaryUserEntityControls"));

    [Fact]
    public void bullets_that_were_drawn_leave_their_indent() =>
        Assert.Equal(["keep the doors of the buildings locked at all times", "destroy disks before they leave the buildings"],
            Expected(page => page.Paragraph("We expect Northwind Hosting, Inc. to:").Paragraph("keep the doors of the buildings locked at all times (CC6.4);", 20).Paragraph("destroy disks before they leave the buildings (CC6.5).", 20)));

    [Theory]
    [InlineData("Control we assume at Northwind Hosting")]
    [InlineData("Controls that Harrow expects of Northwind Hosting")]
    public void the_title_of_a_column_may_say_who_assumes_them_where(string title) =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."],
            Expected(page => page.Heading("Background", 1.15).Table([72, 160], ["Criterion", title], ["CC6.4", "The doors of the buildings are locked at all times."], ["CC6.5", "Disks are destroyed before they leave the buildings."])));

    [Theory]
    [InlineData("Harrow relies on Northwind for the following.")]
    [InlineData("Harrow depends on Northwind for the following:")]
    public void an_organization_may_be_relied_on_for_what_is_so(string sentence)
    {
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave."], Expected(page => page.Paragraph(sentence).Items("1.", "The doors of the buildings are locked at all times.", "Disks are destroyed before they leave.")));
        Assert.Empty(Expected(page => page.Paragraph(sentence).Items("1.", "Housing of the servers in two regions.", "Destruction of disks and of tapes.")));
    }

    [Theory]
    [InlineData("Expected controls:")]
    [InlineData("Controls expected of it:")]
    public void each_may_be_an_item_with_items_of_its_own(string label)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("The description excludes the controls of the subservice organizations below (carve-out method).")
                .Items("•", $"Northwind Hosting - housing of the servers. {label}").Inset("◦", "The doors of the buildings are locked at all times.", "Demand for power is watched each day.")
                .Items("•", $"Beta Mail - delivery of mail. {label}").Inset("◦", "Mail is encrypted while it is under way.")
                .Heading("Background", 1.15).Paragraph("Harrow is a company."),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked at all times.", "Demand for power is watched each day.", "Mail is encrypted while it is under way."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(["Northwind Hosting", "Beta Mail"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Fact]
    public void a_cell_of_many_lines_beside_one_name_is_a_table_though_its_titles_are_centred()
    {
        string[][] rows = [["Northwind Hosting", "Housing", "Carve-out", "The doors of the buildings are locked at all"], ["", "", "", "times. (CC6.4)"], [], ["", "", "", "Disks are destroyed before they leave. (CC6.5)"], [], ["", "", "", "Power does not fail for long. (A1.2)"], [], ["", "", "", "The keys of doors are counted. (CC6.4)"], [], ["", "", "", "Visitors are accompanied at all times. (CC6.4)"], [], ["Beta Mail", "Mail", "Carve-out", "Mail is encrypted while it is under way. (CC6.7)"]];
        var facts = new FictionalReport
        {
            Description = page => page.Paragraph("Harrow relies on Northwind Hosting to house its servers and on Beta Mail to send mail. These are subservice organizations, presented under the carve-out method.")
                .Heading("Subservice organizations and complementary controls expected of them", 1.15).Rows([90, 180, 240, 360], ["Organization", "Service", "Method", "Controls expected"]).Rows([72, 172, 230, 300], rows)
                .Heading("Background", 1.15).Paragraph("Harrow is a company."),
        }.Read();
        Assert.Equal(["CC6.4", "CC6.5", "A1.2", "CC6.4", "CC6.4", "CC6.7"], facts.SubserviceControls.Select(control => control.Criteria[0].Value));
        Assert.Equal(["Northwind Hosting", "Beta Mail"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Fact]
    public void controls_may_stand_behind_the_name_in_one_item() =>
        Assert.Equal(["doors are locked at all times", "disks are destroyed before they leave"],
            Expected(page => page.Items("•", "Northwind Hosting, Inc. - hosting of the servers. Expected controls: doors are locked at all times (CC6.4); disks are destroyed before they leave (CC6.5).")));

    [Fact]
    public void a_row_above_the_titles_may_say_whose_controls_they_are() =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Power does not fail for longer than a moment."],
            Expected(page => page.Lines("Subservice Organization - Northwind Hosting, Inc.").Table([72, 190, 250], ["Category", "Criteria", "Control"], ["Common Criteria", "CC6.4", "The doors of the buildings are locked at all times."], ["Availability", "A1.2", "Power does not fail for longer than a moment."])));

    [Fact]
    public void a_short_line_with_a_full_stop_before_the_list_is_its_heading() =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Power does not fail for longer than a moment."],
            Expected(page => page.Lines("Complementary Subservice Organization Controls.").Items("•", "The doors of the buildings are locked at all times.", "Power does not fail for longer than a moment.")));

    [Fact]
    public void criteria_in_brackets_tell_an_item_whose_bullet_was_drawn() =>
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."],
            Expected(page => page.Heading("Complementary Subservice Organization Controls", 1.15).Paragraph("Harrow's controls were designed with the assumption that the following controls would be implemented by Northwind Hosting, Inc.")
                .Paragraph("The doors of the buildings are locked at all times. (CC6.4)", 30).Paragraph("Disks are destroyed before they leave the buildings. (CC6.5)", 30)));

    [Fact]
    public void words_that_announce_a_list_which_is_not_found_are_a_doubt()
    {
        var facts = About(page => page.Paragraph("We expect Northwind Hosting, Inc. to:").Heading("Background", 1.15).Paragraph("Harrow is a company."));
        Assert.Empty(facts.SubserviceControls);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementarySubserviceOrganizationControls");
    }

    [Fact]
    public void a_number_may_stand_close_before_its_words()
    {
        var many = Enumerable.Range(1, 10).Select(number => $"User entities are responsible for part {number} of the work.").ToArray();
        Assert.Equal(many, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Items("1.", many[..9]).Paragraph("10." + many[9], 36)).Texts());
    }

    [Fact]
    public void the_titles_of_a_table_name_no_organization()
    {
        var facts = About(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 450], ["Complementary Subservice Organization Control", "Criteria"], ["The doors of the buildings are locked at all times.", "CC6.4"], ["Disks are destroyed before they leave the buildings.", "CC6.5"]));
        Assert.Equal("Northwind Hosting, Inc.", Assert.Single(facts.SubserviceOrganizations).Name.Value);
        Assert.Equal(2, facts.SubserviceControls.Count);
    }

    [Fact]
    public void a_loose_line_of_titles_names_no_organization() =>
        Assert.Single(About(page => page.Lines("Complementary Subservice Organization Control Criteria").Paragraph("The doors of the buildings are locked at all times.")).SubserviceOrganizations);

    [Fact]
    public void a_list_about_an_organization_that_expects_no_controls_of_it_is_none()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organization", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. The carve-out method has been used. Harrow watches its work in these ways:").Items("•", "Reports of Northwind are read once a year.", "Outages are discussed with Northwind each month."),
        }.Read();
        Assert.Empty(facts.SubserviceControls);
    }

    [Fact]
    public void a_line_that_ends_in_a_colon_is_as_good_as_a_heading()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organization", 1.15).Paragraph("Northwind Hosting, Inc. houses the servers. It is dealt with by the carve-out method.")
                .Paragraph("Complementary subservice organization controls expected of Northwind:").Paragraph("The doors of the buildings are locked at all times. (CC6.4) Disks are destroyed before they leave the buildings, whatever was stored on them. (CC6.5)"),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings, whatever was stored on them."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(["CC6.4", "CC6.5"], facts.SubserviceControls.SelectMany(control => control.Criteria).Select(criterion => criterion.Value));
    }

    [Fact]
    public void a_list_inside_its_sentence_is_read_item_by_item()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organization", 1.15).Paragraph("Northwind Hosting, Inc. houses the servers; the carve-out method is applied to it. Harrow trusts that Northwind Hosting, Inc. sees to the following: (a) the doors are locked at all times [CC6.4]; (b) disks are destroyed before they leave [CC6.5]; (c) power does not fail for long [A1.2]."),
        }.Read();
        Assert.Equal(["the doors are locked at all times", "disks are destroyed before they leave", "power does not fail for long"], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Harrow has assumed that Northwind has controls for (a) locking doors at all times, (b) destroying disks before they leave, and (c) reading its logs each day.")]
    [InlineData("Harrow assumes controls of Northwind for (1) locking doors at all times; (2) destroying disks before they leave; and (3) reading its logs each day. It does.")]
    [InlineData("Harrow expects the following of Northwind: (i) locking doors at all times; and (ii) destroying disks before they leave; or (iii) reading its logs each day.")]
    public void what_separates_the_items_of_a_list_in_a_sentence_belongs_to_none_of_them(string sentence) =>
        Assert.Equal(["locking doors at all times", "destroying disks before they leave", "reading its logs each day."], Expected(page => page.Paragraph(sentence)));

    [Theory]
    [InlineData("Harrow has assumed that Northwind has controls for (a) locking doors at all times, and (b) destroying disks before they leave.")]
    [InlineData("Harrow knows that Northwind has controls for (a) locking doors at all times, (b) destroying disks before they leave, and (c) reading its logs each day.")]
    public void letters_in_other_sentences_mark_no_list(string sentence) => Assert.Empty(Expected(page => page.Paragraph(sentence)));

    [Theory]
    [InlineData("(i)", "(ii)", "(iii)")]
    [InlineData("(a)", "(b)", "(c)")]
    [InlineData("(1)", "(2)", "(3)")]
    public void a_sentence_under_the_heading_of_user_entities_may_hold_their_list(string first, string second, string third) =>
        Assert.Equal(["close the accounts of those who leave", "keep their keys secret", "tell Harrow of incidents."],
            Read(page => page.Heading("Complementary User Entity Controls", 1.15)
                .Paragraph($"Harrow assumes that user entities will {first} close the accounts of those who leave; {second} keep their keys secret; and {third} tell Harrow of incidents. They do.")).Texts());

    [Fact]
    public void names_at_half_the_height_of_their_controls_belong_beside_them()
    {
        string[] controls = ["The doors of the buildings are locked at all times and the list of people who have keys is reviewed each quarter.", "Disks are destroyed before they leave the buildings, whatever was stored on them and whoever takes them away."];
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Northwind Hosting provides hosting and is carved out. The controls below are assumed to be in place there.")
                .CentredTable([72, 180, 450], ["Northwind Hosting", controls[0], "CC6.4"], ["Northwind Hosting", controls[1], "CC6.5"])
                .Heading("Complementary user entity controls", 1.3).Items("1.", Items),
        }.Read();
        Assert.Equal(controls, facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(Items, facts.UserEntityControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void titles_that_take_two_lines_are_one_header()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. Its controls are carved out.").Heading("Background", 1.15)
                .Table([72, 300, 440], ["Control activity expected to be implemented by the subservice organization", "Subservice organization", "Applicable trust services criteria"], ["The doors of the buildings are locked at all times.", "Northwind Hosting", "CC6.4"], ["Disks are destroyed before they leave the buildings.", "Northwind Hosting", "CC6.5"]),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings."], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void a_row_that_speaks_of_controls_and_customers_is_no_header()
    {
        string[] controls = ["Customer review of user controls", "Customer approval of control changes"];
        Assert.Equal(controls, Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Table([72, 420], ["Complementary user entity control", "Criteria"], [controls[0], "CC6.2"], [controls[1], "CC8.1"])).Texts());
    }

    [Fact]
    public void a_list_grouped_below_smaller_headings_is_one_list() =>
        Assert.Equal([.. Items, Items[0].Replace("people", "robots", StringComparison.Ordinal)], Read(page => page.Heading("Complementary User Entity Controls", 1.2).Paragraph(Introduction)
            .Heading("Control Objective 1", 1).Items("•", Items[0], Items[1]).Heading("Control Objective 2", 1).Items("•", Items[2]).Heading("Control Objective 3", 1).Items("•", Items[0].Replace("people", "robots", StringComparison.Ordinal))
            .Heading("System Incidents", 1.2).Items("•", "An incident of some length happened in the summer.")).Texts());

    [Fact]
    public void a_table_below_the_name_of_the_organization_and_a_loose_line_of_titles_is_its_list()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. Its controls are carved out.")
                .Heading("Complementary Subservice Organization Controls", 1.15).Lines("Subservice Organization - Northwind", "Category Criteria Control")
                .Table([72, 190, 250], ["Common Criteria", "CC6.4", "The doors of the buildings are locked at all times."], ["Availability", "A1.2", "Power does not fail for longer than a moment."]),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked at all times.", "Power does not fail for longer than a moment."], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void a_list_with_a_part_for_each_organization_is_one_list()
    {
        var facts = new FictionalReport
        {
            Description = page => page
                .Heading("Subservice Organizations", 1.15)
                .Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. This description leaves out what Northwind Hosting, Inc. does (carve-out method).")
                .Paragraph("Harrow uses Beta Mail Ltd for mail. This description leaves out what Beta Mail Ltd does (carve-out method).")
                .Heading("Complementary Subservice Organization Controls", 1.15)
                .Paragraph("The following controls are expected to be in operation:")
                .Lines("Northwind Hosting, Inc.").Items("•", "The doors of the buildings are locked at all times. (CC6.4)", "Disks are destroyed before they leave the buildings. (CC6.5)")
                .Lines("Beta Mail Ltd").Items("•", "Mail is encrypted while it is under way. (CC6.7)"),
        }.Read();
        Assert.Equal(["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.", "Mail is encrypted while it is under way."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(2, facts.SubserviceOrganizations.Count);
    }

    [Fact]
    public void criteria_below_each_other_stand_beside_one_control()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).Table([72, 200], ["Trust Services Criteria", "Complementary User Entity Controls"])
            .Lines("").Rows([72, 200], ["CC7.3", "User entities are responsible for telling Harrow of any breach that involves"], ["CC7.4", "Harrow Ledger Platform."])
            .Rows([72, 200], ["CC2.1", "User entities are responsible for the truth of what they enter."]).Rows([72, 200], ["CC9.1", "User entities are responsible for plans for the time in which the service"], ["A1.2", "is out."]));
        Assert.Equal(["CC7.3 CC7.4", "CC2.1", "CC9.1 A1.2"], read.Criteria());
    }

    [Fact]
    public void criteria_at_half_the_height_of_every_control_belong_beside_it()
    {
        string[] two = [.. new[] { "people", "machines", "programs" }.Select(what => Items[0].Replace("people", what, StringComparison.Ordinal))];
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph(Introduction).CentredTable([72, 450], ["Complementary User Entity Control", "Related Criteria"], [two[0], "CC6.2"], [two[1], "CC8.1"], [two[2], "CC6.3"]));
        Assert.Equal(two, read.Texts());
        Assert.Equal(["CC6.2", "CC8.1", "CC6.3"], read.Criteria());
    }

    [Fact]
    public void short_items_whose_bullets_were_drawn_may_end_in_their_criteria()
    {
        var facts = Others(page => page.Paragraph("We count on the following at Northwind Hosting, Inc.:").Paragraph("Doors are locked. [CC6.4]", 20).Paragraph("Disks are destroyed before they leave the buildings, whatever was stored on them. [CC6.5]", 20)
            .Paragraph("And on these at Beta Mail Ltd:").Paragraph("Mail is encrypted on its way. [CC6.7, CC6.1]", 20));
        Assert.Equal([("CC6.4", "Doors are locked."), ("CC6.5", "Disks are destroyed before they leave the buildings, whatever was stored on them."), ("CC6.7", "Mail is encrypted on its way.")],
            facts.SubserviceControls.Select(control => (control.Criteria[0].Value, control.Text.Value)));
    }

    [Fact]
    public void a_title_of_two_lines_may_be_the_first_one() =>
        Assert.Equal(["The doors of the buildings are locked at all times and the list of people who have keys is reviewed.", "Disks are destroyed before they leave the buildings, whatever was stored on them and whoever takes them away."],
            Expected(page => page.Heading("Complementary Subservice Organization Controls", 1.15).CentredTable([72, 180, 450], ["Subservice organization", "Complementary Subservice Organization Control", "Criteria"],
                ["", "The doors of the buildings are locked at all times and the list of people who have keys is reviewed.", "CC6.4"], ["Northwind Hosting, Inc.", "Disks are destroyed before they leave the buildings, whatever was stored on them and whoever takes them away.", "CC6.5"])));

    [Fact]
    public void the_last_row_may_stand_alone_on_the_next_page()
    {
        string[] controls = ["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.", "Power does not fail for longer than a moment, and what is needed for that is tried once in each quarter of the year."];
        Assert.Equal(controls, Expected(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 160], ["Criteria", "Complementary Subservice Organization Control"], ["CC6.4", controls[0]], ["CC6.5", controls[1]])
            .NewPage().Table([72, 160], ["A1.2", controls[2]]).Heading("Background", 1.15).Paragraph("Two people who had known each other for long are the founders of Harrow, and both of them work there.")));
    }

    [Fact]
    public void one_about_somebody_else_may_stand_between_those_that_begin_alike()
    {
        string[] controls = ["Trustee clients decide who may use it.", "Employers check their files before they send them.", "Trustee clients keep a schedule of what may be erased.", "Trustee clients answer the notices about releases."];
        var facts = About(page =>
        {
            page.Heading("Complementary user entity controls", 1.15).Paragraph("In designing the platform, Harrow assumed that user entities would apply the controls listed here. The list is not exhaustive of good practice.");
            foreach (var control in controls)
                page.Paragraph(control);
        });
        Assert.Equal(controls, facts.UserEntityControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void the_first_row_may_stand_alone_with_the_titles_that_the_next_page_repeats()
    {
        string[] controls = ["The doors of the buildings are locked at all times.", "Disks are destroyed before they leave the buildings.", "Power does not fail for longer than a moment."];
        Assert.Equal(controls, Expected(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 400], ["Control expected of Northwind", "Related criteria"], [controls[0], "CC6.4"])
            .NewPage().Table([72, 400], ["Control expected of Northwind", "Related criteria"], [controls[1], "CC6.5"], [controls[2], "A1.2"])));
    }

    [Fact]
    public void an_item_whose_bullet_was_drawn_may_fill_its_line()
    {
        string[] controls = ["Disks are destroyed before they leave.", "Doors are locked at all times and the list of all the keys is read by two people who sign it each day.", "Power does not fail for long.", "Mail is encrypted while it is under way."];
        Assert.Equal(controls, Expected(page => page.Paragraph("We expect Northwind Hosting, Inc. to have the following controls in place:").Rows([92], [.. controls.Select(control => new[] { control })])));
    }

    [Fact]
    public void criteria_beside_which_no_control_was_found_are_a_doubt()
    {
        var facts = About(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 450], ["Complementary Subservice Organization Control", "Criteria"], ["The doors of the buildings are locked at all times.", "CC6.4"], ["Disks are destroyed before they leave the buildings.", "CC6.5"], ["", "CC7.1"]));
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "complementarySubserviceOrganizationControls");
    }

    [Theory]
    [InlineData("is expected to")]
    [InlineData("is required to")]
    [InlineData("should")]
    public void paragraphs_may_each_say_what_an_organization_is_expected_to_do(string expected) =>
        Assert.Equal([$"Northwind Hosting, Inc. {expected} lock the doors of its buildings.", $"Northwind {expected} destroy disks before they leave."],
            Expected(page => page.Paragraph($"Northwind Hosting, Inc. {expected} lock the doors of its buildings. (CC6.4)").Paragraph($"Northwind {expected} destroy disks before they leave. (CC6.5)")));

    [Theory]
    [InlineData("Northwind is expected to move to a larger building next year.", "Harrow has visited the present one.")]
    [InlineData("Northwind is responsible for the hosting of the servers.", "Northwind is responsible for the lines between the buildings.")]
    public void other_paragraphs_about_an_organization_are_no_list(string first, string second) =>
        Assert.Empty(Expected(page => page.Paragraph(first).Paragraph(second)));

    [Fact]
    public void criteria_in_brackets_end_the_parts_of_one_sentence()
    {
        var facts = About(page => page.Paragraph("Harrow has assumed that Northwind has controls for (a) locking doors at all times (CC6.4), (b) destroying disks before they leave (CC6.5), and (c) reading its logs each day (CC7.2)."));
        Assert.Equal(["locking doors at all times", "destroying disks before they leave", "reading its logs each day"], facts.SubserviceControls.Select(control => control.Text.Value.TrimEnd('.')));
        Assert.Equal(["CC6.4", "CC6.5", "CC7.2"], facts.SubserviceControls.SelectMany(control => control.Criteria).Select(criterion => criterion.Value));
    }

    [Theory]
    [InlineData("Harrow has controls that address the complementary user entity controls of Northwind:")]
    [InlineData("Harrow meets the complementary user entity controls that Northwind communicates to its customers:")]
    public void what_an_organization_expects_of_its_customers_is_expected_of_nobody_here(string words) =>
        Assert.Empty(About(page => page.Paragraph(words).Items("•", ["Rules deny traffic by default.", "Logs are kept for a year."])).UserEntityControls);

    [Fact]
    public void a_numbered_heading_may_stand_over_a_line_that_announces_the_list() =>
        Assert.Equal(["User entities close the accounts of those who leave.", "User entities keep their keys secret."], Read(page => page.Lines("11. Complementary user entity controls").Space(1)
            .Lines("Harrow has assumed that user entities:").Space(1).Table([72, 160], ["CC6.2", "User entities close the accounts of those who leave."], ["CC6.1", "User entities keep their keys secret."])).Texts());

    [Fact]
    public void the_commonest_introduction_may_hold_its_list()
    {
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15)
            .Paragraph("The controls of Harrow were designed with the assumption that user entities will (i) close the accounts of those who leave; (ii) keep their keys secret; and (iii) tell Harrow of incidents."));
        Assert.Equal(["close the accounts of those who leave", "keep their keys secret", "tell Harrow of incidents."], read.Texts());
    }

    [Theory]
    [InlineData("Controls at Subscribers")]
    [InlineData("Control of the Institution")]
    [InlineData("Controls of each merchant")]
    [InlineData("What the Merchant Must Do")]
    [InlineData("What subscribers should see to")]
    [InlineData("What Harrow Asks of Licensees")]
    [InlineData("Control of the clinic (user entity)")]
    public void users_may_be_called_by_what_they_are_to_the_organization(string heading) =>
        Assert.Equal(Plain, Read(page => page.Heading(heading, 1.15).Items("•", Plain)).Texts());

    [Theory]
    [InlineData("Controls assumed at health plans")]
    [InlineData("4. Controls expected of sponsors and sites")]
    [InlineData("Complementary controls of lenders")]
    [InlineData("What Harrow requires of clinics")]
    public void users_may_be_called_by_any_common_noun(string heading)
    {
        var facts = About(page => page.Heading(heading, 1.15).Items("•", Plain));
        Assert.Equal(Plain, facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Empty(facts.SubserviceControls);
    }

    [Theory]
    [InlineData("Controls expected of Northwind")]
    [InlineData("Controls expected of subservice organizations")]
    [InlineData("Controls expected of service providers")]
    [InlineData("Controls expected at other organizations")]
    [InlineData("Complementary controls of vendors")]
    public void those_to_whom_work_is_left_are_no_users(string heading)
    {
        var facts = About(page => page.Heading(heading, 1.15).Items("•", Doors));
        Assert.Empty(facts.UserEntityControls);
        Assert.Equal(Doors, facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Controls over customers' data")]
    [InlineData("Controls of our employees")]
    [InlineData("What customers say of Harrow")]
    [InlineData("Merchants and their institutions")]
    public void a_heading_that_only_speaks_of_users_or_of_controls_heads_no_list(string heading)
    {
        var facts = About(page => page.Heading(heading, 1.15).Items("•", Plain));
        Assert.Empty(facts.UserEntityControls);
        Assert.Empty(facts.SubserviceControls);
    }

    [Theory]
    [InlineData("What Harrow Assumes at Northwind")]
    [InlineData("What we require of Northwind Hosting")]
    [InlineData("Responsibilities assumed by Northwind")]
    public void a_heading_may_ask_what_is_expected_of_an_organization(string heading) =>
        Assert.Equal(Doors, Expected(page => page.Heading(heading, 1.15).Items("•", Doors)));

    [Theory]
    [InlineData("The following controls are expected to be in place there.")]
    [InlineData("Complementary controls assumed:")]
    [InlineData("Harrow expects the following of it:")]
    public void whose_controls_follow_may_have_been_said_before(string sentence)
    {
        Assert.Equal(Plain, Expected(page => page.Heading("Housing", 1.15).Paragraph("Northwind keeps the servers of the platform and the lines that lead to them.").Paragraph(sentence).Items("•", Plain)));
        Assert.Equal(Plain, Read(page => page.Heading("Security", 1.15).Paragraph("User entities have a part of their own in the security of the platform.").Paragraph(sentence).Items("•", Plain)).Texts());
    }

    [Theory]
    [InlineData("Harrow is a company of two founders.")]
    [InlineData("User entities may ask what Northwind does.")]
    public void a_list_of_controls_is_nobodys_where_nothing_said_whose(string before)
    {
        var facts = About(page => page.Heading("Background", 1.15).Paragraph(before).Paragraph("The following controls are expected to be in place there.").Items("•", Plain));
        Assert.Empty(facts.UserEntityControls);
        Assert.Empty(facts.SubserviceControls);
    }

    [Fact]
    public void a_heading_begins_another_subject() =>
        Assert.Empty(Expected(page => page.Paragraph("Northwind keeps the servers of the platform.").Heading("Background", 1.15).Paragraph("The following controls are expected to be in place there.").Items("•", Plain)));

    [Theory]
    [InlineData("It is assumed that user entities close the accounts of those who leave.", "It is also assumed that user entities keep their keys secret.")]
    [InlineData("It is expected that the accounts of those who leave are closed by the customers.", "It is expected that keys are kept secret by the customers.")]
    [InlineData("Customers are assumed to close the accounts of those who leave.", "Customers are also expected to keep their keys secret.")]
    [InlineData("Each merchant is expected to close the accounts of those who leave.", "Moreover, each merchant is expected to keep its keys secret.")]
    public void paragraphs_may_each_say_what_users_are_expected_to_do(params string[] items) =>
        Assert.Equal(items, Read(page => items.Aggregate(page.Heading("Security", 1.15), (setter, item) => setter.Paragraph(item))).Texts());

    [Theory]
    [InlineData("It is assumed that Northwind locks its doors. (CC6.4)", "It is further assumed that Northwind destroys its disks. (CC6.5)")]
    [InlineData("It is expected of Northwind that it locks its doors.", "It is also expected of Northwind that it destroys its disks.")]
    [InlineData("Northwind is also expected to lock its doors.", "Northwind is likewise expected to destroy its disks.")]
    public void paragraphs_may_each_say_in_other_words_what_an_organization_is_expected_to_do(string first, string second) =>
        Assert.Equal([first.Split(" (")[0], second.Split(" (")[0]], Expected(page => page.Heading("Housing", 1.15).Paragraph(first).Paragraph(second)));

    [Theory]
    [InlineData("It is assumed that the weather holds in the summer.", "It is assumed that the river stays in its bed.")]
    [InlineData("Harrow is also expected to close the accounts of those who leave.", "Harrow is also expected to keep its keys secret.")]
    [InlineData("Customers are assumed to close the accounts of those who leave.", "They may do so at any time.")]
    public void paragraphs_on_what_is_expected_of_others_or_only_once_are_no_list(string first, string second)
    {
        var facts = About(page => page.Heading("Security", 1.15).Paragraph(first).Paragraph(second));
        Assert.Empty(facts.UserEntityControls);
        Assert.Empty(facts.SubserviceControls);
    }

    [Fact]
    public void items_may_be_set_in_below_a_sentence_that_ends() =>
        Assert.Equal(Doors, Expected(page => page.Heading("Housing", 1.15).Paragraph("We expect the controls below to be operated by Northwind.").Paragraph(Doors[0], 20).Paragraph(Doors[1], 20)));

    [Fact]
    public void a_paragraph_set_in_below_a_sentence_that_points_to_nothing_is_no_item() =>
        Assert.Empty(Expected(page => page.Heading("Housing", 1.15).Paragraph("We expect controls to be operated by Northwind.").Paragraph(Doors[0], 20).Paragraph(Doors[1], 20)));

    [Fact]
    public void a_row_across_the_table_may_hold_a_name_that_nothing_else_tells_of() =>
        Assert.Equal([.. Doors, "Mail is encrypted while it is under way.", "Mail is kept for a year at the most."], Expected(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 160], ["Criteria", "Expected control"], ["CC6.4", Doors[0]], ["CC6.5", Doors[1]]).Space(2).Heading("Gamma Mail", 1.15).Space(1).Table([72, 160], ["CC6.7", "Mail is encrypted while it is under way."], ["CC6.5", "Mail is kept for a year at the most."])));

    [Fact]
    public void a_heading_over_rows_without_criteria_ends_the_table() =>
        Assert.Equal(Doors, Expected(page => page.Heading("Complementary Subservice Organization Controls", 1.15)
            .Table([72, 160], ["Criteria", "Expected control"], ["CC6.4", Doors[0]], ["CC6.5", Doors[1]]).Space(2).Heading("System Incidents", 1.15).Space(1).Table([72, 160], ["May", "Mail was late for an hour in the morning."], ["June", "Mail was late for an hour at night."])));

    [Theory]
    [InlineData("What Northwind is assumed to control")]
    [InlineData("What Northwind is expected to do")]
    public void the_title_of_a_column_may_ask_what_is_assumed_of_an_organization(string title) =>
        Assert.Equal(Doors, Expected(page => page.Heading("Housing", 1.15).Table([72, 160], ["Criteria", title], ["CC6.4", Doors[0]], ["CC6.5", Doors[1]])));

    [Fact]
    public void the_title_of_a_column_on_what_the_company_does_itself_makes_no_list() =>
        Assert.Empty(Expected(page => page.Heading("Housing", 1.15).Table([72, 160], ["Criteria", "What Harrow is assumed to control"], ["CC6.4", Doors[0]], ["CC6.5", Doors[1]])));

    [Theory]
    [InlineData("Harrow assumes that Northwind will do the following:")]
    [InlineData("Harrow takes it for granted that Northwind observes what is right. We expect that they apply the following:")]
    [InlineData("Harrow takes for granted that controls of this kind are in place at Northwind:")]
    [InlineData("The following controls are expected of the organization named above:")]
    public void such_a_list_may_be_taken_for_granted(string sentence) =>
        Assert.Equal(Doors, Expected(page => page.Heading("Housing", 1.15).Paragraph(sentence).Items("•", Doors)));

    [Theory]
    [InlineData("Harrow assumes that subscribers do the following:")]
    [InlineData("Tenants are assumed to operate these controls:")]
    [InlineData("Harrow takes it for granted that merchants have these controls:")]
    [InlineData("Harrow expects employers to have the controls below.")]
    public void a_sentence_may_call_users_by_what_they_are(string sentence) =>
        Assert.Equal(Plain, Read(page => page.Heading("Security", 1.15).Paragraph(sentence).Items("•", Plain)).Texts());

    private static IEnumerable<string> Expected(Action<Typesetter> list) => About(list).SubserviceControls.Select(control => control.Text.Value);

    private static Report.LetterFacts About(Action<Typesetter> list) => new FictionalReport
    {
        Description = page => list(page.Heading("Subservice Organization", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting. The carve-out method has been used.")),
    }.Read();

    private static ReadList Read(Action<Typesetter> description) => new(new FictionalReport { Description = description }.Read());

    private sealed record ReadList(Report.LetterFacts Facts)
    {
        public IEnumerable<string> Texts() => Facts.UserEntityControls.Select(control => control.Text.Value);

        public IEnumerable<string> Criteria() => Facts.UserEntityControls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value)));
    }

    [Theory]
    [InlineData("CUEC 1", "CUEC 2", true)]
    [InlineData("CUEC-01", "CUEC-02", true)]
    [InlineData("Bank 1", "Bank 2", false)]
    public void their_codes_say_whose_they_are_whatever_stands_above_them(string first, string second, bool isList)
    {
        var read = Read(page => page.Heading("What belongs to banks", 1.15).Paragraph("The table shows what belongs to banks and to those who pay by them.")
            .Table([72, 160, 460], [first, "Banks decide which accounts they show to others.", "CC6.1"], [second, "Banks review the report of each month.", "CC4.1"]));
        Assert.Equal(isList ? ["Banks decide which accounts they show to others.", "Banks review the report of each month."] : [], read.Texts());
    }

    [Theory]
    [InlineData(118, 4)]
    [InlineData(160, 3)]
    public void the_first_row_of_a_table_may_stand_alone_at_the_foot_of_its_page(double column, int count)
    {
        // So near to its criterion it is a line of text.
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Paragraph("These complementary user entity controls are assumed in the design of the service:").Space(1.5)
            .Rows([72, 118], ["Criterion", "Complementary user entity control"]).Space(1).Rows([72, 118], ["CC6.2", "Venues name those who may administer the console at their own venue."]).NewPage()
            .Table([72, column], ["CC6.3", "Venues remove console users who change jobs or leave."], ["CC6.1", "Venues do not share the names and words with which they sign in."], ["CC8.1", "Venues read maps and prices before the day on which they are sold."]));
        Assert.Equal(count, read.Texts().Count());
        Assert.Contains("Venues remove console users who change jobs or leave.", read.Texts());
    }

    [Theory]
    [InlineData("Sponsors")]
    [InlineData("Registrars")]
    public void one_without_criteria_is_one_among_others_that_end_in_theirs(string called)
    {
        string[] items =
        [
            $"{called} approve the access of their own staff to the console. (CC6.2, CC6.3)", $"{called} submit files that are complete and accurate, and correct what comes back.", $"{called} review the report of each month within 30 days.",
            $"{called} keep the keys issued to them safe. (CC6.1)", $"{called} turn on the second factor where their policy calls for it. (CC6.1)", $"{called} tell Harrow in writing who may authorize changes. (CC2.3)",
        ];
        var read = Read(page => items.Aggregate(page.Heading("Complementary User Entity Controls", 1.15).Paragraph($"Harrow designed its controls on the assumption that {called.ToLowerInvariant()} would put the following controls in place."), (setter, text) => setter.Paragraph(text, 30)).Heading("Criteria not applicable", 1.15).Paragraph("Harrow has no halls of its own."));
        Assert.Equal(items.Select(item => item.Split(" (")[0]), read.Texts());
    }

    [Fact]
    public void the_heading_over_the_table_of_users_ends_that_of_subservice_organizations()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow uses Northwind Hosting, Inc. (Northwind) as a subservice organization for servers. The description leaves out its controls by the carve-out method."],
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind Hosting, Inc. supplies servers. The carve-out method is used for it.").Paragraph("Harrow expects Northwind to operate the following controls:")
                .Table([72, 440], ["Complementary subservice organization control", "Criteria"], [Doors[0], "CC6.4"], [Doors[1], "CC6.5"])
                .Space(2).Heading("Complementary user entity controls", 1.15).Table([72, 440], ["Control expected of libraries", "Criteria"], [Plain[0], "CC6.2"], [Plain[1], "CC6.1"]),
        }.Read();
        Assert.Equal(Plain, facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Equal(Doors, facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void their_criteria_may_stand_in_the_middle_beside_texts_of_two_lines_each()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow uses Northwind Hosting, Inc. (Northwind) as a subservice organization for servers. The description leaves out its controls by the carve-out method."],
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind Hosting, Inc. supplies servers. The carve-out method is used for it.")
                .Rows([160, 460], ["Complementary Subservice Organization Control", "Criterion"])
                .CentredTable([72, 440], ["Northwind is responsible for restricting who may enter the rooms in which the servers of the system are kept.", "CC6.4"], ["Northwind is responsible for the disposal of disks in a manner that lets nobody read what was on them.", "CC6.5"], ["Northwind is responsible for watching the firewalls and for telling Harrow of what looks suspicious.", "CC7.2"])
                .Space(2).Heading("Complementary user entity controls", 1.15).Items("•", Plain),
        }.Read();
        Assert.Equal(Plain, facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Equal(["Northwind is responsible for restricting who may enter the rooms in which the servers of the system are kept. CC6.4", "Northwind is responsible for the disposal of disks in a manner that lets nobody read what was on them. CC6.5", "Northwind is responsible for watching the firewalls and for telling Harrow of what looks suspicious. CC7.2"],
            facts.SubserviceControls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value).Prepend(control.Text.Value))));
    }

    [Fact]
    public void of_lines_that_end_in_their_criteria_one_may_have_none()
    {
        string[] lines =
        [
            "Users keep their passwords secret and do not share the names with which they sign in. (CC6.1)", "Heads of schools close the accounts of those who have left on the day they leave. (CC6.2, CC6.3)",
            "Schools check that what the parents of a child have entered agrees with records of their own.", "Schools tell Harrow without any delay when they suspect that an account has been misused. (CC7.3)",
        ];
        var read = Read(page => page.Heading("Complementary User Entity Controls", 1.15).Rows([100], [.. lines.Select(line => new[] { line })]).Heading("Criteria not applicable", 1.15).Paragraph("Harrow has no halls of its own."));
        Assert.Equal(lines.Select(line => line.Split(" (")[0]), read.Texts());
    }

    [Theory]
    [InlineData("They are assumed to have these controls:")]
    [InlineData("Each is expected to operate the following controls:")]
    public void a_sentence_may_say_of_those_spoken_of_before_what_they_are_assumed_to_have(string sentence)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("The carve-out method is applied to these organizations:").Table([72, 250], ["Organization", "Services"], ["Northwind Hosting, Inc.", "servers and storage of files"], ["Beta Desk Ltd", "support by telephone"])
                .Space(2).Paragraph(sentence).Items("•", Doors).Heading("Complementary User Entity Controls", 1.15).Items("•", Plain),
        }.Read();
        Assert.Equal(Doors, facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.Equal(Plain, facts.UserEntityControls.Select(control => control.Text.Value));
    }
}
