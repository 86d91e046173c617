using VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_subservice_organizations
{
    [Theory]
    [InlineData("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting of its servers. This description leaves out what Northwind does (carve-out method).", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Northwind Hosting, a subservice organization, for hosting of its servers. The description excludes the controls of the subservice organization.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Harrow relies on Northwind Hosting LLC to provide data centers. Our examination did not extend to the controls of this subservice organization.", "Northwind Hosting LLC", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Hosting GmbH is a subservice organization that provides data centers. Its controls are outside the scope of this report; the carve-out method has been used.", "Northwind Hosting GmbH", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Northwind Hosting, Inc. for hosting of its servers. The description includes the relevant controls of Northwind Hosting (inclusive method).", "Northwind Hosting, Inc.", SubserviceMethod.Inclusive)]
    [InlineData("Harrow has engaged Northwind Hosting, Inc., a subservice organization, for customer support. Our examination extended to the controls of Northwind Hosting, Inc. that are relevant.", "Northwind Hosting, Inc.", SubserviceMethod.Inclusive)]
    [InlineData("The system is hosted by Northwind Hosting, Inc., a subservice organization. The controls of Northwind are carved out.", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Northwind Hosting for hosting. The description excludes the controls of the subservice organization and our examination did not extend to them.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Northwind, Inc. for hosting. Our examination did not extend to the controls of Northwind, Inc., which are left out under the carve-out method.", "Northwind, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("The controls of Beta Desk Ltd, an affiliated subservice organization, are included in the description.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Ltd, a subservice organization, and its relevant controls are included in this description.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Harrow has outsourced the housing of servers to Northwind Hosting B.V. The description excludes the controls of this subservice organisation.", "Northwind Hosting B.V.", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Hosting LP houses the servers of the platform. This description has been prepared on the carve-out method.", "Northwind Hosting LP", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Fennel Bank, N.A. to move money. The description excludes the controls of the subservice organization.", "Fennel Bank, N.A.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow makes use of Northwind Hosting, Inc. for services described here. This organization is presented by the carve-out method: the description leaves out its controls.", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow depends on Northwind Hosting AB for housing. The controls of this subservice organisation do not form part of the description.", "Northwind Hosting AB", SubserviceMethod.CarveOut)]
    [InlineData("Harrow obtains room for servers from Northwind Web Services. The description follows the carve-out method with respect to this subservice organization.", "Northwind Web Services", SubserviceMethod.CarveOut)]
    [InlineData("Harrow obtains its servers from Northwind Hosting SAS, which is shown by the carve-out method.", "Northwind Hosting SAS", SubserviceMethod.CarveOut)]
    [InlineData("Harrow has entrusted the answering of calls to Beta Desk Ltd, its affiliate. This subservice organization is treated under the inclusive method.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Ltd., which performs first-line support, is presented by the inclusive method. The description takes in its relevant controls.", "Beta Desk Ltd.", SubserviceMethod.Inclusive)]
    [InlineData("Northwind Hosting, Inc. – hosting of servers (carve-out method)", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk Ltd: answering of calls (inclusive)", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Northwind Hosting LLC, carved out", "Northwind Hosting LLC", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk Polska Sp. z o.o. is presented using the inclusive method, and this description includes its controls.", "Beta Desk Polska Sp. z o.o.", SubserviceMethod.Inclusive)]
    [InlineData("Harrow obtains first-line support from Beta Desk Praha s.r.o., which is presented by the inclusive method.", "Beta Desk Praha s.r.o.", SubserviceMethod.Inclusive)]
    [InlineData("Harrow uses Northwind Hosting Zagreb d.o.o. for hosting of its servers. The description excludes the controls of this subservice organization.", "Northwind Hosting Zagreb d.o.o.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses ServiceLoft, Inc. for tickets. The description excludes the controls of this subservice organization.", "ServiceLoft, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Hosting supplied by Northwind Hosting is carved out of the description. We did not examine controls there.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("The description carves out the services of Northwind Hosting.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Hosting supplied by Northwind Hosting (halls in two regions) is carved out of the description. We did not examine controls there.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Controls in place at Northwind Hosting, Inc. are left out under the carve-out method.", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("The carve-out method has been used: the description does not include the controls of Northwind Hosting.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Harrow hosts its platform with Northwind Hosting (NWH), which keeps the servers. NWH is presented under the carve-out method.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Harrow houses its servers at Northwind Hosting. The carve-out method has been used.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Hosting is used for hosting and is presented under the carve-out method.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk (India) Private Limited performs second-line support from another city. Its services are included in this description under the inclusive method.", "Beta Desk (India) Private Limited", SubserviceMethod.Inclusive)]
    [InlineData("The carve-out method is used for Northwind Hosting (storage of files). Harrow assumes that the controls of the table are in place there.", "Northwind Hosting", SubserviceMethod.CarveOut)]
    [InlineData("Harrow applies the inclusive method to Beta Desk Ltd, which answers calls.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Harrow uses Beta Desk Ltd, an affiliated subservice organization, whose relevant controls are included in it.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("The description has been prepared using the carve-out method in respect of Northwind Hosting EMEA SARL. It excludes the controls of that organisation.", "Northwind Hosting EMEA SARL", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses State Bank and Trust Company for custody. The description excludes the controls of the subservice organization.", "State Bank and Trust Company", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk Ltd is an independent subservice organization that answers calls. Our examination included the controls of Beta Desk Ltd that are stated in the description.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Northwind Hosting AG, Frankfurt am Main (carve-out method). Northwind offers room for servers.", "Northwind Hosting AG", SubserviceMethod.CarveOut)]
    [InlineData("Beta Mail Sdn. Bhd. sends the messages of customers. It is a subservice organization that is carved out.", "Beta Mail Sdn. Bhd.", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Hosting, Inc. houses the servers. Its controls are excluded.", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Corvane Holdings (North America), L.L.C. for hosting. The carve-out method has been used.", "Corvane Holdings (North America), L.L.C.", SubserviceMethod.CarveOut)]
    [InlineData("Harrow houses its servers with Northwind Cloud, a division of Corvane Holdings Corporation (\"Northwind\"). The carve-out method is used for Northwind.", "Northwind Cloud", SubserviceMethod.CarveOut)]
    [InlineData("Harrow runs on Northwind Cloud Platform, our one subservice organization. This description carves out Northwind Cloud Platform's controls.", "Northwind Cloud Platform", SubserviceMethod.CarveOut)]
    [InlineData("Harrow has availed data centre hosting from Northwind Hosting Private Limited. The carve-out method is followed.", "Northwind Hosting Private Limited", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Digital Trust, L.P. for hosting. The carve-out method has been used.", "Digital Trust, L.P.", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Web Services supplies storage. It is treated under the carve-out method: its controls are not described here.", "Northwind Web Services", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk Ltd is a subservice organization whose controls are included in the description. The commitments of Beta Desk Ltd would be achieved if the carved-out subservice organization applied its controls.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Northwind acts as a subservice organization and houses the servers. The carve-out method has been used.", "Northwind", SubserviceMethod.CarveOut)]
    [InlineData("Northwind serves as a subservice organization and houses the servers. The carve-out method has been used.", "Northwind", SubserviceMethod.CarveOut)]
    [InlineData("Harrow uses Beta Desk Ltd, a subservice organization, to answer calls. Its relevant controls are a part of this description.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Ltd is a subservice organization, whose services and controls are part of the description.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Ltd is a subservice organization. This is a description of the platform, which also includes the support services of Beta Desk Ltd.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Chennai Pvt. Ltd. answers calls. The inclusive method applies to Beta Desk Chennai Pvt. Ltd., whose controls are part of this description.", "Beta Desk Chennai Pvt. Ltd.", SubserviceMethod.Inclusive)]
    [InlineData("Certain functions are performed for Harrow by Northwind Hosting, Inc. The description leaves out the controls at this subservice organization.", "Northwind Hosting, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk Ltd is a subservice organization that answers calls. The description and our examination include the controls of Beta Desk Ltd.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Ltd is a subservice organization that answers calls. The description and our examination do not include the controls of Beta Desk Ltd.", "Beta Desk Ltd", SubserviceMethod.CarveOut)]
    public void one_is_read_with_its_method(string paragraph, string name, SubserviceMethod method)
    {
        var facts = About(paragraph).Read();
        Assert.Equal([(name, method)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Fact]
    public void a_sentence_that_covers_one_and_not_another_tells_the_method_of_neither() =>
        Assert.Null(SubserviceWording.Method("The description covers Beta Desk Ltd and does not cover Northwind Hosting."));

    [Fact]
    public void a_name_that_the_description_shortens_is_that_which_another_paragraph_gives_in_full() =>
        Assert.Equal([("Northwind Service Desk Sp. z o.o.", SubserviceMethod.Inclusive)], new FictionalReport
        {
            AfterScope = ["The description includes the controls of Northwind, an affiliated subservice organization."],
            Description = page => page.Paragraph("Calls of users are answered by Northwind Service Desk Sp. z o.o. in Gdynia."),
        }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Fact]
    public void a_full_stop_of_a_legal_form_ends_the_sentence_before_one_on_both() =>
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Streams, Inc."], About("Harrow obtains room for servers from Northwind Hosting, Inc. Delivery of streams is the task of Beta Streams, Inc. Both are subservice organizations, and their controls are carved out.").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_table_that_goes_on_over_the_page_is_one_of_them_below_its_repeated_titles() =>
        Assert.Equal(["Northwind Hosting, Inc.", "Fennel Data Halls Ltd"], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations (carve-out)", 1.15).Table([72, 300], ["Name", "Service"], ["Northwind Hosting, Inc.", "Hosting of the servers"])
                .NewPage().Table([72, 300], ["Name", "Service"], ["Fennel Data Halls Ltd", "Room for the hardware"]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void words_for_watching_over_them_may_begin_a_name() =>
        Assert.Equal(["Northwind Azure", "Fennel Records Inc."], new FictionalReport
        {
            Organization = "Vettinghouse Ledger, Inc.",
            Description = page => page.Heading("3.12 Subservice organizations", 1.15).Paragraph("Vettinghouse uses the subservice organizations below, to which the carve-out method applies:")
                .Items("•", "Northwind Azure, for hosting in two regions", "Fennel Records Inc., for the search of court records"),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void two_in_a_cell_of_the_list_of_what_is_expected_of_them_are_no_third() =>
        Assert.Equal(["Northwind Hosting, Inc.", "Fennel Data Halls Ltd"], new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Table([72, 250, 400], ["Subservice organization", "Service", "Method"],
                    ["Northwind Hosting, Inc. (NWH)", "Hosting of the servers", "Carve-out method"], ["Fennel Data Halls Ltd", "Room for the hardware", "Carve-out method"])
                .Heading("Complementary Subservice Organization Controls", 1.15).Table([72, 300, 450], ["Expected control", "Organization", "Criteria"],
                    ["Entry to the halls is limited.", "NWH, Fennel", "CC6.4"], ["Power is redundant and is tested.", "NWH, Fennel", "A1.2"], ["Hosts are patched.", "NWH", "CC7.1"]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void one_may_be_responsible_for_something()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow applies the carve-out method to both subservice organizations, so their controls are no part of this description.")
                .Paragraph("Northwind Hosting, Inc. is responsible for hosting of the platform (carve-out method).").Paragraph("Beta Mail Ltd is responsible for sending of mail (carve-out method).")
                .Paragraph("Harrow Staff Ltd is responsible to nobody."),
        }.Read();
        Assert.Equal([("Northwind Hosting, Inc.", "hosting of the platform"), ("Beta Mail Ltd", "sending of mail")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Services?.Value ?? "")));
    }

    [Fact]
    public void a_title_of_a_table_and_the_first_word_of_its_row_are_no_name()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow uses Northwind Hosting, Inc. for hosting. The description excludes the controls of the subservice organization."],
            Description = page => page.Heading("Subservice Organization", 1.15).Paragraph("This report uses the carve-out method. Controls expected at Northwind Hosting, Inc. are these:")
                .Paragraph("Control expected at the subservice organization Physical access to the halls is restricted, and the method is carve-out."),
        }.Read();
        Assert.Equal(["Northwind Hosting, Inc."], facts.SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Fact]
    public void each_may_have_a_paragraph_that_begins_with_its_name()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the following subservice organizations. The carve-out method has been applied to both.")
                .Paragraph("Northwind Hosting SARL (\"NWH\"), which provides hosting and storage. Harrow reads the report of NWH twice a year.")
                .Paragraph("Beta Desk, Inc., which provides the tickets of customer support. Customers are asked not to attach secrets to them."),
        }.Read();
        Assert.Equal([("Northwind Hosting SARL", SubserviceMethod.CarveOut), ("Beta Desk, Inc.", SubserviceMethod.CarveOut)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.Equal(["hosting and storage", "the tickets of customer support"], facts.SubserviceOrganizations.Select(one => one.Services?.Value));
    }

    [Fact]
    public void a_cell_that_states_the_method_outweighs_sentences_that_speak_of_several()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["The description excludes the controls of Northwind Hosting, Inc. and Gamma Mail, Inc., which are subservice organizations, and takes no account of what Beta Desk Ltd leaves to them; they are excluded."],
            Description = page => page.Heading("Subservice Organizations", 1.15)
                .Table([72, 250, 430], ["Subservice organization", "Services provided", "Method"], ["Northwind Hosting, Inc.", "Housing of servers", "Carve-out"], ["Gamma Mail, Inc.", "Sending of mail", "Carve-out"], ["Beta Desk Ltd", "Answering of calls", "Inclusive"])
                .Paragraph("The services of Beta Desk Ltd and Gamma Mail, Inc. that are not described here are outside the scope of the description."),
        }.Read();
        Assert.Equal([SubserviceMethod.CarveOut, SubserviceMethod.CarveOut, SubserviceMethod.Inclusive], facts.SubserviceOrganizations.OrderBy(one => one.Name.Value == "Beta Desk Ltd").Select(one => one.Method));
    }

    [Fact]
    public void a_paragraph_may_carve_one_out_and_include_another_by_its_short_name()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow uses Northwind Hosting LLC (\"Northwind Cloud Hosting\") for hosting. The description excludes the controls of Northwind Cloud Hosting. Harrow also uses Beta Desk Services Ltd. (\"Beta\"), an affiliated company, to answer calls. The description includes the controls of Beta that are relevant to the system."],
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Northwind Hosting LLC provides the servers. The description has been prepared using the carve-out method in respect of Northwind Hosting LLC.")
                .Paragraph("Beta Desk Services Ltd., an affiliated company, answers calls and mail."),
        }.Read();
        Assert.Equal([("Northwind Hosting LLC", SubserviceMethod.CarveOut), ("Beta Desk Services Ltd.", SubserviceMethod.Inclusive)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Subservice Organizations and Complementary Controls")]
    [InlineData("Subservice Organizations and Related Complementary Subservice Organization Controls")]
    [InlineData("C.21 Subservice organisations")]
    [InlineData("4.2 Use of Subservice Organizations")]
    public void a_heading_may_be_about_more_than_them_and_numbered_in_any_way(string heading)
    {
        var facts = new FictionalReport { Description = page => page.Heading(heading, 1.15).Paragraph("Northwind Hosting is used for hosting and is presented under the carve-out method.").Paragraph("Beta Proctor supplies supervision of examinations; its controls are excluded under the carve-out method.") }.Read();
        Assert.Equal([("Northwind Hosting", "hosting"), ("Beta Proctor", null)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Services?.Value)));
    }

    [Fact]
    public void a_paragraph_elsewhere_may_name_one_by_its_form_and_say_what_it_does()
    {
        var facts = new FictionalReport { Description = page => page.Heading("Background", 1.15).Paragraph("Beta Proctor Ltd supplies supervision of examinations; its controls are excluded under the carve-out method.") }.Read();
        Assert.Equal("Beta Proctor Ltd", Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Theory]
    [InlineData("Servers stand in buildings of Northwind Web Services (NWS) in two regions.")]
    [InlineData("Servers stand in buildings of Northwind Web Services (\"NWS\") in two regions.")]
    public void a_short_name_stands_for_what_is_printed_before_it_elsewhere(string sentence)
    {
        var facts = About(sentence, "The carve-out method is used for NWS: the description excludes the controls of NWS.").Read();
        Assert.Equal(("Northwind Web Services", SubserviceMethod.CarveOut), Assert.Single(facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method))));
    }

    [Theory]
    [InlineData("Logical access (NWH) is described below.", "NWH")]
    [InlineData("Logical Access (NWH) is described below.", "NWH")]
    [InlineData("The platform has its hosting in Lyon and Strasbourg (Northwind).", "Northwind")]
    public void what_stands_before_a_short_name_in_brackets_is_no_name_where_its_letters_are_others(string sentence, string name)
    {
        var facts = About(sentence, $"The carve-out method is used for {name}: the description excludes the controls of {name}.").Read();
        Assert.Equal((name, SubserviceMethod.CarveOut), Assert.Single(facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method))));
    }

    [Fact]
    public void a_sentence_of_nothing_but_the_method_names_nobody() =>
        Assert.Equal(["Northwind Hosting, Inc."], About("Harrow uses Northwind Hosting, Inc. as a subservice organization for hosting. Northwind keeps the servers. Excluded (carve-out method).").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_short_name_given_elsewhere_names_nobody_else()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow uses Northwind Web Services, a subservice organization, for hosting. The description excludes the controls of the subservice organization."],
            Description = page => page.Heading("Infrastructure", 1.15).Paragraph("Northwind Web Services (NWS) houses the servers of the platform in two regions.")
                .Heading("Complementary Subservice Organization Controls", 1.15).Paragraph("The following controls are expected of the subservice organization.")
                .Table([72, 190, 450], ["Subservice organization", "Expected control", "Criteria"], ["NWS", "The doors of the buildings are locked at all times.", "CC6.4"], ["NWS", "Disks are destroyed before they leave the buildings.", "CC6.5"]),
        }.Read();
        Assert.Equal("Northwind Web Services", Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Fact]
    public void a_table_on_the_next_page_may_name_them_beside_what_is_expected_of_them()
    {
        var facts = new FictionalReport
        {
            Setter = new Typesetter { Footer = "Marrow Finch LLP Page" },
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the organizations in this table. Their controls are carved out of the description.").NewPage()
                .Table([72, 190, 330], ["Organization", "Services", "Complementary controls expected"], ["Northwind Hosting, Inc.", "Hosting of servers.", "CC6.4: Doors are locked at all times and keys are counted."], ["", "", "CC6.5: Disks are destroyed before they leave the buildings."], ["Beta Mail Ltd", "Delivery of mail.", "CC6.7: Mail is encrypted while it is under way."]),
        }.Read();
        Assert.Equal([("Northwind Hosting, Inc.", SubserviceMethod.CarveOut, "Hosting of servers."), ("Beta Mail Ltd", SubserviceMethod.CarveOut, "Delivery of mail.")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method, one.Services?.Value)));
        Assert.Equal([("CC6.4", "Doors are locked at all times and keys are counted."), ("CC6.5", "Disks are destroyed before they leave the buildings."), ("CC6.7", "Mail is encrypted while it is under way.")], facts.SubserviceControls.Select(control => (control.Criteria[0].Value, control.Text.Value)));
    }

    [Fact]
    public void what_one_is_used_for_may_stand_in_brackets_behind_its_name()
    {
        var facts = About("The carve-out method is used for Northwind Hosting (storage of files) and Beta Mail (mail).").Read();
        Assert.Equal([("Northwind Hosting", "storage of files"), ("Beta Mail", "mail")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Services?.Value)));
    }

    [Fact]
    public void the_method_in_a_column_is_no_verb_before_a_name() =>
        Assert.Equal(["Northwind Hosting, Inc."], About("Harrow uses Northwind Hosting, Inc. for hosting. The description excludes the controls of this subservice organization.", "Northwind Hosting, Inc. Hosting of servers Carve-out Keys of doors are counted (CC6.4)").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Harrow relies on Northwind Hosting, Inc. to house its servers and on Beta Mail Ltd to send mail. These are subservice organizations and are presented under the carve-out method.")]
    [InlineData("Harrow uses Northwind Hosting, Inc. (\"Northwind\") for hosting and Beta Mail Ltd to send mail. The carve-out method has been used.")]
    [InlineData("Harrow uses “Northwind Hosting, Inc.” and “Beta Mail Ltd” as subservice organizations. The carve-out method is used.")]
    [InlineData("Harrow partners with Northwind Hosting, Inc. and Beta Mail Ltd for this. The carve-out method is used.")]
    [InlineData("Harrow uses Northwind Hosting, Inc. for hosting and Beta Mail Ltd for payments. The carve-out method is used.")]
    [InlineData("Northwind Hosting, Inc. stores one copy of all files, and Beta Mail Ltd stores another far away. Both are carved out of what is described.")]
    public void a_second_one_is_not_lost_behind_the_first(string paragraph) =>
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail Ltd"], About(paragraph).Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_bank_may_be_one_of_the_place_it_is_in() =>
        Assert.Equal(["Northwind Hosting, Inc.", "Bank of the Hills, N.A."], About("Harrow uses Northwind Hosting, Inc. for hosting and Bank of the Hills, N.A. for payments. The carve-out method is used.").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_title_over_what_is_expected_of_one_is_no_name() =>
        Assert.Equal(["Northwind LLC"], new FictionalReport { Description = page => page.Heading("Subservice Organization", 1.15).Paragraph("Northwind LLC hosts the service with storage and databases. The carve-out method applies to it. Complementary controls expected of Northwind LLC:")
            .Table([72, 430], ["Expected of Northwind LLC", "Criteria"], ["Northwind LLC restricts entry to its data centers.", "CC6.4"], ["Northwind LLC keeps two copies of all that is stored.", "A1.2"]) }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("The platform runs on infrastructure of Northwind; mail is sent through Beta. They are carved out.")]
    [InlineData("Providers do this work. The controls of these providers are not included in the scope of this report.")]
    [InlineData("Harrow uses the following (carve-out method): northwind.example and beta.example.")]
    public void words_on_a_method_in_the_description_without_a_name_are_a_doubt(string paragraph)
    {
        var facts = About(paragraph).Read();
        Assert.Empty(facts.SubserviceOrganizations);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "subserviceOrganizations");
    }

    [Theory]
    [InlineData("Harrow uses the subservice organization named further on. The description excludes the controls of the subservice organization (carve-out method).")]
    [InlineData("The carve-out method was used for subservice organizations.")]
    [InlineData("The controls of the subservice organizations are included in the description under the inclusive method.")]
    public void words_on_them_below_which_no_name_is_found_are_a_doubt(string sentence)
    {
        var facts = new FictionalReport { AfterScope = [sentence] }.Read();
        Assert.Empty(facts.SubserviceOrganizations);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "subserviceOrganizations");
    }

    [Theory]
    [InlineData("An affiliate of Harrow is presented under the inclusive method.")]
    [InlineData("Harrow uses two subservice organizations.")]
    public void words_on_another_than_was_found_are_a_doubt(string sentence)
    {
        var facts = About("Harrow uses Northwind Hosting, Inc. for hosting. The description excludes the controls of this subservice organization.", sentence).Read();
        Assert.Single(facts.SubserviceOrganizations);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "subserviceOrganizations");
    }

    [Theory]
    [InlineData("The controls of Beta Desk Ltd, an affiliated subservice organization, are included in the description and in our examination.", "Beta Desk Ltd", SubserviceMethod.Inclusive)]
    [InlineData("Subservice organizations: Harrow uses Northwind Hosting Ltd (subservice organization) for hosting. The description includes only the controls of Harrow and excludes the controls of the subservice organization.", "Northwind Hosting Ltd", SubserviceMethod.CarveOut)]
    public void one_that_only_the_letter_names_is_read_and_the_service_organization_is_none_of_its_own(string paragraph, string name, SubserviceMethod method)
    {
        var facts = new FictionalReport { AfterScope = [paragraph] }.Read();
        Assert.Equal([(name, method)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact != "complementarySubserviceOrganizationControls");
    }

    [Fact]
    public void what_it_is_used_for_is_read_from_its_own_paragraph() =>
        Assert.Equal("hosting of its servers and backups", Assert.Single(About("Harrow uses Northwind Hosting, Inc. for hosting of its servers and backups. The controls of Northwind are not included (carve-out method).").Read().SubserviceOrganizations).Services?.Value);

    [Theory]
    [InlineData("Services supplied by Northwind Hosting and Beta Mail Ltd are carved out of the description.")]
    [InlineData("Northwind Hosting and Beta Mail Ltd are presented by the carve-out method.")]
    [InlineData("We have carved out the operations of Northwind Hosting and Beta Mail Ltd from this report.")]
    [InlineData("Work done by Northwind Hosting and Beta Mail Ltd is not included; the carve-out method was used.")]
    public void one_sentence_may_treat_several(string sentence)
    {
        var facts = new FictionalReport { AfterScope = [sentence] }.Read();
        Assert.Equal([("Northwind Hosting", SubserviceMethod.CarveOut), ("Beta Mail Ltd", SubserviceMethod.CarveOut)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact != "complementarySubserviceOrganizationControls");
    }

    [Theory]
    [InlineData("Carved-out organizations", "The carve-out method is used for the organizations listed here:", "Northwind Hosting: servers", "Beta Mail Ltd: mail to customers")]
    [InlineData("Who else takes part", "The following companies are carved out of this description.", "Northwind Hosting – servers", "Beta Mail Ltd – mail to customers")]
    [InlineData("Subcontractors", "Harrow has outsourced work to these providers; the carve-out method applies to both providers:", "Northwind Hosting, for servers", "Beta Mail Ltd, for mail to customers")]
    [InlineData("Outsourcing", "We do not include the controls of the subservice organizations named below:", "Northwind Hosting (NWH): servers", "Beta Mail Ltd: mail to customers")]
    [InlineData("Outsourcing", "The carve-out method is used for subservice organizations (two of them):", "Northwind Hosting: servers", "Beta Mail Ltd: mail to customers")]
    [InlineData("Outsourcing", "The carve-out method is used for subservice organizations, which are few, and far away:", "Northwind Hosting: servers", "Beta Mail Ltd: mail to customers")]
    [InlineData("Outsourcing", "The carve-out method is used for the subservice organizations named in this list.", "Northwind Hosting: servers", "Beta Mail Ltd: mail to customers")]
    [InlineData("Outsourcing", "The carve-out method is used for the subservice organizations shown in the next list.", "Northwind Hosting: servers", "Beta Mail Ltd: mail to customers")]
    public void a_list_below_words_that_announce_them_names_them(string heading, string lead, string first, string second)
    {
        var facts = new FictionalReport { Description = page => page.Heading(heading, 1.15).Paragraph(lead).Items("•", first, second).Heading("Background", 1.15).Items("•", "Founders: two people", "Zebras: none") }.Read();
        Assert.Equal([("Northwind Hosting", SubserviceMethod.CarveOut, "servers"), ("Beta Mail Ltd", SubserviceMethod.CarveOut, "mail to customers")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method, one.Services?.Value.ToLowerInvariant())));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Fact]
    public void a_list_may_say_first_what_they_are_used_for()
    {
        var facts = new FictionalReport { Description = page => page.Heading("Outsourcing", 1.15).Paragraph("The carve-out method is used for these companies:").Items("•", "Hosting: Northwind Hosting", "Servers: Gamma Cloud, Inc.", "Mail to customers: Beta Mail Ltd") }.Read();
        Assert.Equal([("Northwind Hosting", "Hosting"), ("Gamma Cloud, Inc.", "Servers"), ("Beta Mail Ltd", "Mail to customers")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Services!.Value)));
    }

    [Theory]
    [InlineData("Subservice organizations are monitored. Harrow does so by the following means, for all organizations:", "Reports: they are read each year", "Meetings: one is held each quarter")]
    [InlineData("This report is intended for those who know how the system interacts with subservice organizations, and for these parties:", "Regulators", "Auditors")]
    [InlineData("We expect the subservice organizations, which are carved out, and other parties to:", "Lock doors", "Wipe disks")]
    [InlineData("Controls at the following subservice organizations are reviewed by these parties:", "Security: each year", "Legal Team: each quarter")]
    [InlineData("The carve-out method is used for subservice organizations (two of them), and responsibilities are shared:", "Security: each year", "Legal Team: each quarter")]
    [InlineData("The carve-out method is used for the subservice organizations named in the register.", "Security: each year", "Legal Team: each quarter")]
    [InlineData("Two companies know the subservice organizations. Both read of the carve-out method.", "Security: each year", "Legal Team: each quarter")]
    public void a_list_of_what_is_done_about_them_names_none(string lead, string first, string second) =>
        Assert.Empty(new FictionalReport { Description = page => page.Heading("Oversight of vendors", 1.15).Paragraph(lead).Items("•", first, second) }.Read().SubserviceOrganizations);

    [Theory]
    [InlineData("Harrow obtains second-level support from Beta Desk GmbH. The controls of Beta Desk GmbH are excluded from this description (carve-out method).", "second-level support")]
    [InlineData("Harrow has outsourced hosting and backups to Beta Desk GmbH. The carve-out method has been used.", "hosting and backups")]
    [InlineData("Harrow rents its servers from Beta Desk GmbH, which is shown by the carve-out method.", "its servers")]
    public void what_it_is_used_for_may_stand_before_its_name(string paragraph, string services) =>
        Assert.Equal(services, Assert.Single(About(paragraph).Read().SubserviceOrganizations).Services?.Value);

    [Theory]
    [InlineData("•")]
    [InlineData("-")]
    public void a_list_of_them_is_read_item_by_item(string bullet)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Companies behind the platform", 1.15).Paragraph("The following organizations perform services that are necessary for commitments to be met:")
                .Items(bullet, "Northwind Hosting, Inc. – hosting of servers (carve-out method)", "Beta Mail Ltd – delivery of mail (carve-out method)"),
        }.Read();
        Assert.Equal([("Northwind Hosting, Inc.", "hosting of servers"), ("Beta Mail Ltd", "delivery of mail")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Services!.Value)));
        Assert.All(facts.SubserviceOrganizations, one => Assert.Equal(SubserviceMethod.CarveOut, one.Method));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Fact]
    public void several_in_one_sentence_are_each_one()
    {
        var facts = About("Harrow uses Northwind Hosting, Inc. (\"Northwind\"), Beta Mail Ltd (\"Beta\"), and Gamma Cloud, subservice organizations, to provide hosting, mail and backup services. The description does not disclose the actual controls at the subservice organizations.").Read();
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail Ltd", "Gamma Cloud"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
        Assert.All(facts.SubserviceOrganizations, one => Assert.Equal(SubserviceMethod.CarveOut, one.Method));
    }

    [Fact]
    public void two_methods_in_one_report_are_kept_apart()
    {
        var facts = About(
            "Harrow uses Northwind Hosting, Inc. for hosting. This description leaves out what Northwind does (carve-out method).",
            "Harrow uses Beta Desk Ltd for first-line support. This description takes in what Beta Desk Ltd does (inclusive method).").Read();
        Assert.Equal([SubserviceMethod.CarveOut, SubserviceMethod.Inclusive], facts.SubserviceOrganizations.Select(one => one.Method));
    }

    [Fact]
    public void two_methods_in_one_paragraph_of_the_letter_are_kept_apart()
    {
        var facts = (About("Northwind Hosting, Inc. (carve-out method). Northwind runs the servers.", "Beta Desk Ltd (inclusive method). Beta Desk Ltd answers the telephone.") with
        {
            AfterScope = ["Harrow uses Northwind Hosting, Inc. (NWH) for hosting and Beta Desk Ltd for answering the telephone. Beta Desk Ltd's controls are included in the description under the inclusive method. The description excludes the controls of NWH under the carve-out method."],
        }).Read();
        Assert.Equal([("Northwind Hosting, Inc.", SubserviceMethod.CarveOut), ("Beta Desk Ltd", SubserviceMethod.Inclusive)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Fact]
    public void the_same_organization_in_letter_and_description_is_one_by_its_full_name()
    {
        var facts = (About("Harrow uses Northwind Hosting, Inc. (\"NWH\") for hosting of its servers. This description leaves out what NWH does (carve-out method).") with
        {
            AfterScope = ["Harrow uses Northwind Hosting (\"NWH\"), a subservice organization, to provide hosting. The description does not disclose the actual controls at the subservice organization."],
        }).Read();
        Assert.Equal("Northwind Hosting, Inc.", Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Theory]
    [InlineData("Harrow uses Keycloud by Northwind Hosting, Inc. (\"Northwind\") for sign-on, a subservice organization. Keycloud is treated under the carve-out method.", "Northwind Hosting, Inc.")]
    [InlineData("Harrow uses Keycloud, operated by Northwind Hosting, Inc., for sign-on. The description excludes the controls of this subservice organization.", "Northwind Hosting, Inc.")]
    [InlineData("Harrow uses Keycloud, a service of Northwind Hosting, Inc., for sign-on. The description excludes the controls of this subservice organization.", "Northwind Hosting, Inc.")]
    [InlineData("Harrow uses Northwind Web Hosting, Inc. for servers. The description excludes the controls of this subservice organization. Harrow uses NWH for hosting, which is presented by the carve-out method.", "Northwind Web Hosting, Inc.")]
    public void a_product_or_its_initials_are_no_organization_beside_the_one_that_they_stand_for(string paragraph, string name) =>
        Assert.Equal([name], About(paragraph).Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_longer_name_without_a_legal_form_is_that_of_a_product()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow uses Northwind Corporation (Skyline), a subservice organization, to host the system. The description excludes its controls."],
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow is hosted on Northwind Skyline in two regions. The carve-out method has been used."),
        }.Read();
        Assert.Equal("Northwind Corporation", Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Fact]
    public void a_table_of_them_is_read_row_by_row()
    {
        var facts = (new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the organizations below. The carve-out method is used for all of them.")
                .Table([72, 230, 420], ["Subservice Organization", "Services Provided", "Method"], ["Northwind Hosting, Inc.", "Hosting of servers and of backups in two regions of the country", "Carve-out"], ["Beta Mail Ltd", "Delivery of electronic mail", "Carve-out"]),
        }).Read();
        Assert.Equal([("Northwind Hosting, Inc.", SubserviceMethod.CarveOut), ("Beta Mail Ltd", SubserviceMethod.CarveOut)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.Equal("Delivery of electronic mail", facts.SubserviceOrganizations[1].Services?.Value);
    }

    [Fact]
    public void a_name_that_breaks_with_what_it_is_used_for_is_one() =>
        Assert.Equal([("Beta Desk Praha", "Answers to the calls of customers"), ("Northwind Hosting", "Hosting of servers")], OfRows(["Beta Desk", "Answers to the calls of", "CC6.4"], ["Praha", "customers", "CC6.5"], ["Northwind Hosting", "Hosting of servers", "CC6.6"]));

    [Fact]
    public void a_name_beside_what_begins_anew_is_another() =>
        Assert.Equal([("Beta Desk", "Answers to the calls"), ("Northwind Hosting", "Hosting of servers")], OfRows(["Beta Desk", "Answers to the calls", "CC6.4"], ["Northwind Hosting", "Hosting of servers", "CC6.6"]));

    [Theory]
    [InlineData("Name of subservice", "Services", "Method of", "organization", "provided", "presentation")]
    [InlineData("Subservice", "Services that it", "Method", "organization used", "provides", "applied")]
    [InlineData("Name of the", "What it does", "Presentation", "organization", "for Harrow", "in the description")]
    public void the_titles_of_their_table_may_break_over_lines(params string[] titles)
    {
        foreach (var space in new[] { 0, 0.4 })
        {
            var read = new FictionalReport
            {
                Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the organizations below.").Rows([72, 230, 430], titles[..3], titles[3..]).Space(space)
                    .Rows([72, 230, 430], ["Northwind Hosting, Inc.", "Hosting of servers", "Carve-out"], ["Beta Mail Ltd", "Delivery of mail", "Inclusive"]),
            }.Read().SubserviceOrganizations;
            Assert.Equal([("Northwind Hosting, Inc.", SubserviceMethod.CarveOut, "Hosting of servers"), ("Beta Mail Ltd", SubserviceMethod.Inclusive, "Delivery of mail")], read.Select(one => (one.Name.Value, one.Method, one.Services!.Value)));
        }
    }

    [Fact]
    public void a_row_close_below_titles_that_do_not_break_is_one() =>
        Assert.Equal(["Northwind", "Beta Mail Ltd", "Gamma Mail, Inc."], new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the organizations below.")
                .Rows([72, 230, 430], ["Subservice organization", "Services provided", "Method"], ["Northwind", "Hosting of servers", "Carve-out"], ["Beta Mail Ltd", "Delivery of mail", "Carve-out"], ["Gamma Mail, Inc.", "Sending of mail", "Carve-out"]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Table 3: Subservice organizations used by Harrow for the whole of its platform and the services that they provide")]
    [InlineData("Exhibit 2.1 - Subservice organizations")]
    public void the_title_of_a_table_may_have_a_number_and_break_over_lines(string title) =>
        Assert.Equal([("Northwind Hosting, Inc.", "Hosting of servers"), ("Beta Mail Ltd", "Delivery of mail")], Titled(title));

    [Theory]
    [InlineData("Table 3: Reports of subservice organizations that Harrow reads")]
    [InlineData("Table 3: Customers of Harrow")]
    public void the_title_of_a_table_on_something_else_names_none(string title) => Assert.Empty(Titled(title));

    private static IEnumerable<(string Name, string? Services)> Titled(string title) => new FictionalReport
    {
        Description = page => page.Paragraph(title).Table([72, 230], ["Name", "Service"], ["Northwind Hosting, Inc.", "Hosting of servers"], ["Beta Mail Ltd", "Delivery of mail"]).Paragraph("The carve-out method is used for all subservice organizations."),
    }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Services?.Value));

    private static IEnumerable<(string Name, string? Services)> OfRows(params string[][] rows) => new FictionalReport
    {
        Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the organizations below. The carve-out method is used for all of them.")
            .Rows([72, 230, 430], ["Subservice Organization", "Services Provided", "Criteria"]).Space(1).Rows([72, 230, 430], rows),
    }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Services?.Value));

    [Theory]
    [InlineData("Organizations to which work is subcontracted", "Name", "What it does", "Presentation")]
    [InlineData("Others who take part", "Company", "Task", "Method of presentation")]
    [InlineData("Outsourced services", "Partner engaged", "For", "Treatment")]
    public void a_table_is_known_by_its_methods_whatever_its_titles(string heading, string name, string task, string method)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading(heading, 1.15).Paragraph("The table names them and says how each is presented.")
                .Table([72, 230, 420], [name, task, method], ["Northwind Hosting SARL", "Hosting of servers and of backups in two regions of the country", "Carve-out"], ["Beta Desk, Inc.", "Answering of calls", "Inclusive"]),
        }.Read();
        Assert.Equal([("Northwind Hosting SARL", SubserviceMethod.CarveOut, "Hosting of servers and of backups in two regions of the country"), ("Beta Desk, Inc.", SubserviceMethod.Inclusive, "Answering of calls")],
            facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method, one.Services!.Value)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Fact]
    public void a_table_below_a_heading_on_them_needs_no_column_of_methods()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subcontractors", 1.15).Paragraph("The carve-out method is used for all subservice organizations.")
                .Table([72, 230], ["Provider", "Task"], ["Northwind Hosting", "Hosting of servers and of backups in two regions"], ["Beta Mail Ltd", "Delivery of electronic mail"]),
        }.Read();
        Assert.Equal(["Northwind Hosting", "Beta Mail Ltd"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Fact]
    public void a_table_of_something_else_below_such_a_heading_names_none() =>
        Assert.Empty(new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("The reports of subservice organizations are read.")
                .Table([72, 330], ["What is read", "How often"], ["Reports of auditors on all of them", "Yearly"], ["Notices of incidents and of outages", "Daily"]),
        }.Read().SubserviceOrganizations);

    [Fact]
    public void the_service_organization_is_none_of_them_by_any_of_its_names()
    {
        var report = About("Harrow uses Northwind Hosting, Inc. for hosting. The description includes only the controls of Leafline and excludes the controls of Northwind Hosting.", "Controls of Leafline are not included where the carve-out method is used.") with { Organization = "Harrow Ledger, Inc. d/b/a Leafline", Short = "Leafline", Addressee = "To the Management of Harrow Ledger, Inc. d/b/a Leafline:" };
        Assert.Equal(["Northwind Hosting, Inc."], report.Read().SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Theory]
    [InlineData("Harrow also relies on vendors that are not subservice organizations, such as Paper Plane Ltd and Desk Lamp, Inc.")]
    [InlineData("Harrow does not use any subservice organizations.")]
    [InlineData("Harrow uses Delta Office for video conferences and Epsilon Notes for notes.")]
    [InlineData("Harrow has entrusted the review of each subservice organization to the Vendor Board. The carve-out method is used.")]
    [InlineData("Harrow obtains the report of each subservice organization from Delta Trust, Inc. and reads it. The carve-out method is used.")]
    [InlineData("Data centers are carved out. Support is carved out as well; see the carve-out method.")]
    [InlineData("Hosting supplied by Northwind Hosting (halls in two regions) is looked at each year. The carve-out method is known to Harrow.")]
    [InlineData("The description includes only the controls of HLI and does not include those of any subservice organization.")]
    [InlineData("Reviews of subservice organizations are performed by Vendor Management. The carve-out method is used.")]
    [InlineData("Monitoring of subservice organizations depends on Security and on Legal. Their controls are not included.")]
    public void vendors_that_are_only_vendors_are_none(string paragraph) =>
        Assert.Empty(About(paragraph).Read().SubserviceOrganizations);

    [Fact]
    public void a_list_of_the_controls_expected_of_them_names_them_too()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Complementary Subservice Organization Controls", 1.15)
                .Paragraph("The carve-out method is used for all subservice organizations. The table lists what is expected of them.")
                .Table([72, 180, 290, 470], ["Subservice Organization", "Services Provided", "Expected Controls", "Criteria"], ["Northwind Hosting, Inc.", "Hosting of servers", "• Doors are locked at all times. • Disks are destroyed before they leave.", "CC6.4, CC6.5"], ["Beta Mail Ltd", "Mail delivery", "• Mail is encrypted while it is under way.", "CC6.7"]),
        }.Read();
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail Ltd"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
        Assert.Equal(["Doors are locked at all times.", "Disks are destroyed before they leave.", "Mail is encrypted while it is under way."], facts.SubserviceControls.Select(control => control.Text.Value));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subservice", StringComparison.Ordinal));
    }

    [Fact]
    public void the_system_that_the_report_is_on_is_none() =>
        Assert.Empty(new FictionalReport { System = "Quill Books", AfterScope = ["Harrow uses Quill Books for the keeping of books. The description excludes the controls of the subservice organization."] }.Read().SubserviceOrganizations);

    [Fact]
    public void one_whose_name_only_begins_like_that_of_the_system_is_one() =>
        Assert.Equal("Quill Hosting, Inc.", Assert.Single(new FictionalReport { System = "Quill Books", AfterScope = ["Harrow uses Quill Hosting, Inc. for the housing of servers. The description excludes the controls of the subservice organization."] }.Read().SubserviceOrganizations).Name.Value);

    [Fact]
    public void one_may_be_called_by_the_first_word_of_its_name_where_controls_are_expected_of_it()
    {
        var facts = About("Harrow uses Northwind Hosting GmbH for hosting. The carve-out method has been used.", "Northwind is expected to lock its doors.", "Northwind is expected to destroy its disks.").Read();
        Assert.Equal(["Northwind is expected to lock its doors.", "Northwind is expected to destroy its disks."], facts.SubserviceControls.Select(control => control.Text.Value));
    }

    [Theory]
    [InlineData("Northwind Mail")]
    [InlineData("Northwinds")]
    public void another_whose_name_begins_with_the_same_word_is_not_meant(string other)
    {
        var facts = About("Harrow uses Northwind Hosting GmbH for hosting. The carve-out method has been used.", $"{other} is expected to lock its doors.", $"{other} is expected to destroy its disks.").Read();
        Assert.Empty(facts.SubserviceControls);
    }

    [Theory]
    [InlineData("Harrow treats both as subservice organizations and carves them out.")]
    [InlineData("Harrow regards them as subservice organizations and carves them out.")]
    [InlineData("The description presents the two as subservice organizations and carves them out.")]
    [InlineData("Harrow considers all to be subservice organizations and carves them out.")]
    public void those_that_the_sentence_before_named_may_be_treated_as_such(string sentence) => Assert.Equal(["Northwind Hosting, Inc.", "Beta Mail Ltd"], Before(sentence));

    [Theory]
    [InlineData("Harrow treats both as customers of subservice organizations that are carved out.")]
    [InlineData("Harrow treats others as subservice organizations and carves them out.")]
    public void those_that_are_treated_otherwise_are_none(string sentence) => Assert.Empty(Before(sentence));

    private static IEnumerable<string> Before(string sentence) =>
        new FictionalReport { Description = page => page.Heading("Background", 1.15).Paragraph($"Servers stand in halls of Northwind Hosting, Inc., and Beta Mail Ltd has the letters. {sentence}") }.Read().SubserviceOrganizations.Select(one => one.Name.Value);

    [Theory]
    [InlineData("Beta Mail prints and mails the letters of those who ask for it.")]
    [InlineData("Beta Mail also prints the letters of those who ask for it.")]
    public void a_paragraph_below_their_heading_may_say_whatever_one_does(string sentence) => Assert.Equal(["Beta Mail"], About($"{sentence} The carve-out method has been used.").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Beta Mail prints and mails the letters of those who ask for it. It has done so for years.")]
    [InlineData("Beta Mail reviews the letters of those who ask for it. The carve-out method has been used.")]
    [InlineData("Beta Mail uses the letters of those who ask for it. The carve-out method has been used.")]
    [InlineData("Beta Mail printed the letters of those who ask for it. The carve-out method has been used.")]
    public void one_of_which_no_method_or_no_service_is_told_is_none(string paragraph) => Assert.Empty(About(paragraph).Read().SubserviceOrganizations);

    [Fact]
    public void below_another_heading_it_must_say_what_it_is() =>
        Assert.Empty(new FictionalReport { Description = page => page.Heading("Background", 1.15).Paragraph("Beta Mail prints and mails the letters of those who ask for it. The carve-out method has been used.") }.Read().SubserviceOrganizations);

    [Theory]
    [InlineData("Northwind Cloud and Lodestar are subservice organizations of Harrow. The description leaves their controls out (carve-out method).")]
    [InlineData("Northwind Cloud and Lodestar are both subservice organizations. The carve-out method has been used.")]
    public void two_may_be_called_so_by_one_word_each(string paragraph) => Assert.Equal(["Northwind Cloud", "Lodestar"], About(paragraph).Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void the_town_behind_a_name_in_a_list_is_no_other_organization() =>
        Assert.Equal(["Northwind Hosting Limited", "Beta Desk Private Limited"], new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations (carve-out method)", 1.15).Items("1.", "Northwind Hosting Limited, Leeds: servers and their storage in two regions.", "Beta Desk Private Limited, Frankfurt am Main: the calls of customers."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Northwind Web Services hosts the ledger, and its controls are carved out.", "Northwind Web Services", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Detection, Inc. is the managed provider, which monitors alerts at all hours. Its control activities are excluded as well, again under the carve-out method.", "Northwind Detection, Inc.", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Corporation, by way of its cloud, furnishes servers in two regions. We present Northwind under the carve-out method.", "Northwind", SubserviceMethod.CarveOut)]
    [InlineData("Northwind Text Gateway sends codes to those who sign in; its controls are carved out also.", "Northwind Text Gateway", SubserviceMethod.CarveOut)]
    [InlineData("Beta Desk Iberia, S.L., an affiliate, runs the desk at night; its controls are part of this description (inclusive method).", "Beta Desk Iberia, S.L.", SubserviceMethod.Inclusive)]
    [InlineData("Beta Desk Japan G.K. answers the telephone; its controls are likewise not part of this description (carve-out method).", "Beta Desk Japan G.K.", SubserviceMethod.CarveOut)]
    public void one_may_be_told_by_what_becomes_of_its_controls(string sentence, string name, SubserviceMethod method) =>
        Assert.Equal([(name, method)], Described(sentence));

    [Fact]
    public void both_of_the_sentences_before_may_have_been_treated_alike() =>
        Assert.Equal(["Beta Data Canada Inc.", "Fennel Trust Custody Corporation"], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Beta Data Canada Inc. operates the data centre in which the system runs. Fennel Trust Custody Corporation holds the assets and supplies prices. Both have been treated by the carve-out method."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void an_affiliate_may_be_told_by_services_and_controls_that_are_included() =>
        Assert.Equal([("Beta Print & Mail, LLC", SubserviceMethod.Inclusive)], Described("Beta Print & Mail, LLC prints and mails the statements. Its services and controls are included in this description (inclusive method)."));

    [Fact]
    public void items_may_be_set_as_close_as_their_lines() =>
        Assert.Equal(["Beta Data N.V.", "Fennel Mail B.V."], new FictionalReport
        {
            Description = page => page.Heading("Subservice organisations (carve-out)", 1.15).Paragraph("Beta Data N.V.: housing of servers in two towns (carve-out method); Fennel Mail B.V.: delivery of mail (carve-out method)."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("The portal runs on Northwind Azure, which supplies hosting. We have used the carve-out method: the controls of this subservice organisation are not described.")]
    [InlineData("Harrow hosts its ledger on Northwind Azure; this subservice organization is carved out.")]
    public void it_may_be_what_the_system_runs_on(string sentence) => Assert.Equal([("Northwind Azure", SubserviceMethod.CarveOut)], Described(sentence));

    [Fact]
    public void what_the_system_runs_on_may_be_software() =>
        Assert.Equal(["Northwind Hosting, Inc."], Described("Harrow runs its ledger on Fennel Server. Northwind Hosting, Inc. houses the servers; this subservice organization is carved out.").Select(one => one.Item1));

    [Fact]
    public void the_controls_of_the_company_itself_that_are_covered_say_nothing_of_it()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["The description covers the controls of the company. Controls at Northwind Azure were not part of our work."],
            Description = page => page.Heading("Subservice organisations", 1.15).Paragraph("The portal runs on Northwind Azure, which supplies hosting. We have used the carve-out method."),
        }.Read();
        Assert.Equal([("Northwind Azure", SubserviceMethod.CarveOut)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subserviceOrganizations[", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Beta Print and Mail, LLC", "Beta Print and Mail, LLC")]
    [InlineData("Beta Print and Delta, LLC", "Beta Print", "Delta, LLC")]
    [InlineData("Northwind Nuvem e Serviços de Dados Ltda.", "Northwind Nuvem e Serviços de Dados Ltda.")]
    public void a_name_may_have_small_words_in_it(string text, params string[] names) => Assert.Equal(names, PartyList.Read(text, 0).Parties.Select(party => party.Name));

    [Fact]
    public void a_table_of_their_controls_may_call_them_by_letters_that_a_sentence_explains()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The description adopts the carve-out method for both organizations below.")
                .Table([72, 330, 460], ["Organization", "Service", "Method"], ["Northwind Nuvem e Dados Ltda.", "cloud infrastructure", "Carve-out"], ["Beta Vigia Ltda.", "watch at night", "Carve-out"])
                .Paragraph("Controls supposed at the subservice organizations (NN: Northwind Nuvem; BV: Beta Vigia):")
                .Table([72, 130, 230], ["Org.", "Criteria", "Control supposed"], ["NN", "CC6.4", "Doors are locked at night."], ["BV", "CC7.2", "Alarms are looked at by day and by night."]),
        }.Read();
        Assert.Equal(["Northwind Nuvem e Dados Ltda.", "Beta Vigia Ltda."], facts.SubserviceOrganizations.Select(one => one.Name.Value));
        Assert.Equal(["Doors are locked at night.", "Alarms are looked at by day and by night."], facts.SubserviceControls.Select(item => item.Text.Value));
    }

    [Fact]
    public void one_whose_controls_are_only_reviewed_is_not() => Assert.Empty(Described("Northwind Web Services hosts the ledger, and its controls are reviewed."));

    [Fact]
    public void the_letter_may_leave_out_those_of_others() =>
        Assert.Equal(["Beta Desk Iberia, S.L.", "Northwind Hosting", "Fennel Halls"], new FictionalReport
        {
            AfterScope = ["The description includes the controls of Beta Desk Iberia, S.L. It excludes those of Northwind Hosting and Fennel Halls, and those of customers."],
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_sentence_over_a_table_gives_the_method_and_the_title_of_the_column_is_none()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Other Companies Used by Harrow", 1.15).Paragraph("The controls of the two companies below have been left out of this description (carve-out).")
                .Table([72, 300], ["Company", "Service"], ["Northwind Data Halls, LLC", "Rooms and power"], ["Beta Check Transport Co.", "Delivery of checks"]),
        }.Read();
        Assert.Equal([("Northwind Data Halls, LLC", SubserviceMethod.CarveOut), ("Beta Check Transport Co.", SubserviceMethod.CarveOut)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.StartsWith("subserviceOrganizations[", StringComparison.Ordinal));
    }

    private static IEnumerable<(string, SubserviceMethod)> Described(string sentence) =>
        new FictionalReport { Description = page => page.Heading("Other Parties", 1.15).Paragraph(sentence) }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method));

    private static FictionalReport About(params string[] paragraphs) => new()
    {
        Description = page => paragraphs.Aggregate(page.Heading("Subservice Organizations", 1.15), (setter, paragraph) => setter.Paragraph(paragraph)),
    };

    [Theory]
    [InlineData("Harrow uses Deltastore and Keycloud. Deltastore, operated by Northwind Hosting, Inc., keeps the files of Harrow. Its controls are excluded from this description under the carve-out method.", "Northwind Hosting keeps the files of others.", "Northwind Hosting, Inc.")]
    [InlineData("Deltastore, operated by Northwind Hosting, Inc., keeps the files of Harrow. Its controls are excluded from this description under the carve-out method. Deltastore is used by the ledger. Copies are kept in Deltastore.", "Beta keeps the files of others.", "Deltastore")]
    public void a_product_is_the_name_where_the_report_goes_by_it(string paragraph, string further, string name) =>
        Assert.Contains(name, (About(paragraph) with { AfterScope = [further] }).Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_short_name_of_several_words_stands_for_the_one_that_it_was_said_of()
    {
        var facts = (About("Harrow Polska is a subservice organization whose controls are included in the description (inclusive method).") with
        {
            AfterScope = ["The description was made by Harrow and its affiliate Harrow Ledger Support Polska Limited (\"Harrow Polska\")."],
        }).Read();
        Assert.Equal("Harrow Ledger Support Polska Limited", Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Fact]
    public void they_may_be_listed_below_words_that_carve_entities_out() =>
        Assert.Equal(["Northwind Corporation", "Beta Datacenters Limited"], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The following entities are carved out of the description, i.e. their controls are not included:")
                .Items("•", "Northwind Corporation (Skyline) - hosting of the ledger.", "Beta Datacenters Limited - housing of servers at Leeds."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_table_may_say_by_their_functions_what_all_of_the_following_do() =>
        Assert.Equal(["Northwind Mortgage Technology", "Beta Lockbox, Inc.", "BetaLogic"], new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Heading("Harrow has elected the carve-out method for all of the following:", 1)
                .Table([72, 300], ["Subservice organization", "Function"], ["Northwind Mortgage Technology", "Hosting of the ledger"], ["Beta Lockbox, Inc.", "Processing of payments"], ["BetaLogic", "Property tax service"]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void the_method_may_be_told_of_the_company_named_before() =>
        Assert.Equal([("Harrow Support Polska Sp. z o.o.", SubserviceMethod.Inclusive)], About("Harrow Support Polska Sp. z o.o. in Leeds, a group company, provides support. For this company the inclusive method has been applied: its control measures form part of this description.").Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Fact]
    public void each_of_several_may_have_what_it_does_between_commas() =>
        Assert.Equal(["Northwind Corporation", "Beta Print & Mail, Inc.", "Gamma Trust Company"], About("Harrow uses Northwind Corporation for hosting, Beta Print & Mail, Inc. for printing and mailing, and Gamma Trust Company for custody, which are subservice organizations. The carve-out method is used.").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Beta Mountain", true)]
    [InlineData("BetaWeave", true)]
    [InlineData("Betaweave", false)]
    [InlineData("Harrow Ledger", false)]
    public void one_that_only_its_controls_name_is_named_by_two_of_them(string name, bool isNamed)
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. The carve-out method has been used. The controls expected of the subservice organizations are:")
                .Items("•", "Northwind Hosting locks its doors.", $"{name} carries away what is to be destroyed.", $"{name} keeps a list of what it has destroyed."),
        }.Read();
        Assert.Equal(isNamed ? ["Northwind Hosting, Inc.", name] : ["Northwind Hosting, Inc."], facts.SubserviceOrganizations.Select(one => one.Name.Value));
    }

    [Fact]
    public void users_who_begin_two_of_their_controls_are_none() =>
        Assert.Equal(["Northwind Hosting, Inc."], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Harrow uses Northwind Hosting, Inc. for hosting. The carve-out method has been used.")
                .Heading("Complementary User Entity Controls", 1.15).Items("•", "Every Merchant closes the accounts of those who leave.", "Every Merchant keeps its keys secret.", "Payroll Operations reviews the list."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void both_may_be_what_the_service_runs_on_and_who_relays_for_it() =>
        Assert.Equal([("Northwind Cloud", SubserviceMethod.CarveOut), ("Lodestar", SubserviceMethod.CarveOut)], About("The service runs on Northwind Cloud, and calls are relayed by Lodestar. Harrow presents both as subservice organizations by the carve-out method: the description leaves their controls out.").Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Fact]
    public void of_three_names_nobody_knows_which_are_both() =>
        Assert.Empty(About("The service runs on Northwind Cloud, and calls are relayed by Lodestar in Leeds. Harrow presents both as subservice organizations by the carve-out method: the description leaves their controls out.").Read().SubserviceOrganizations);

    [Theory]
    [InlineData("Suppliers that Harrow reviews but does not consider subservice organizations include Lodestar (alerts), Maply (maps) and Beta Security, which runs the monitoring software.")]
    [InlineData("Lodestar and Beta Security, LLC do not qualify as subservice organizations, and Harrow reviews them as vendors.")]
    public void vendors_that_the_report_does_not_consider_so_are_none(string sentence) => Assert.Equal(["Northwind Hosting, Inc."], About("Northwind Hosting, Inc. is a subservice organization that houses the servers. The carve-out method is used.", sentence).Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void items_below_its_heading_may_do_anything_where_each_tells_its_method() =>
        Assert.Equal(["Northwind Corporation", "Beta Staffing Partners, LLC", "Lode Star Cloud"], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15)
                .Items("•", "Northwind Corporation (Skyline) provides storage. The description excludes its controls (carve-out method).", "Beta Staffing Partners, LLC recruits and employs those who read the forms. The description excludes its controls (carve-out method).", "Lode Star Cloud hosts both sites. Its controls are excluded from the description under the carve-out method."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void what_each_does_is_no_control_expected_of_it()
    {
        var facts = new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Harrow relies on these subservice organizations:")
                .Items("•", "Northwind Web Services: hosting of the ledger, presented by the carve-out method.", "Beta Wireless: connectivity of the gateways, presented by the carve-out method."),
        }.Read();
        Assert.Equal(["Northwind Web Services", "Beta Wireless"], facts.SubserviceOrganizations.Select(one => one.Name.Value));
        Assert.Empty(facts.SubserviceControls);
    }

    [Fact]
    public void titles_apart_from_their_table_leave_its_first_row_a_row() =>
        Assert.Equal(["Northwind Cloud", "Lodestar"], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The table shows the subservice organizations and how they are treated.").Heading("Organization Service Method Complementary controls expected", 1.02)
                .Table([72, 172, 300, 370], ["Northwind Cloud", "hosting of the ledger", "Carve-out", "Fire and climate are controlled at its data centers, and entry to them is open to those alone whom it has approved."], ["Lodestar", "payouts", "Carve-out", "Card data is stored in a vault."]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_broken_word_shows_that_a_row_goes_on() =>
        Assert.Equal(["Northwind Cloud Platform", "Lodestar"], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The table shows the subservice organizations and how they are treated.").Heading("Organization Service Method Controls expected", 1.02)
                .Rows([72, 162, 290, 340], ["Northwind Cloud", "hosting of the ledger in", "Carve-", "Data centers are guarded, and entry to"], ["Platform", "two regions", "out", "them is open to those approved."])
                .Rows([72, 162, 290, 340], ["Lodestar", "payouts to those who", "Carve-", "Card data is stored in a vault that"], ["", "are paid", "out", "complies with the standard."]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void controls_that_are_not_presented_are_left_out_and_nothing_is_denied() =>
        Assert.Equal([("Northwind Hosting, Inc.", SubserviceMethod.CarveOut)], About("Harrow uses Northwind Hosting, Inc. as a subservice organization for its servers. The description does not present subservice organization controls, and the carve-out method was used.").Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Theory]
    [InlineData("Suppliers that support Harrow without being subservice organizations include Fennel (delivery) and Beta Desk (tickets).", true)]
    [InlineData("Fennel supplies delivery as a subservice organization.", false)]
    public void suppliers_that_are_said_to_be_none_are_none(string sentence, bool isDenied) => Assert.Equal(isDenied, SubserviceWording.IsDenied(sentence));

    [Theory]
    [InlineData("Northwind Cloud Platform", "Northwind Cloud Platform")]
    [InlineData("Northwind", "Northwind")]
    public void one_that_is_first_named_in_full_goes_by_that_name_though_it_is_shortened_later(string again, string name)
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Harrow hosts the system with Northwind Cloud Platform. The description names the controls that Harrow supposes to exist at Northwind; it does not contain the controls of Northwind itself."],
            Description = page => page.Heading("Subservice Organization", 1.15).Paragraph($"{again} supplies the servers on which the system runs. Controls at Northwind are excluded from this description (carve-out method)."),
        }.Read();
        Assert.Equal(name, Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Theory]
    [InlineData("Harrow relies on Northwind Hosting, Inc. and on Beta Desk Ltd for parts of the service.")]
    [InlineData("Harrow relies on Northwind Hosting, Inc. and Beta Desk Ltd for parts of the service.")]
    public void several_may_be_named_behind_the_same_word_printed_again(string sentence) =>
        Assert.Equal(["Northwind Hosting, Inc.", "Beta Desk Ltd"], new FictionalReport { AfterScope = [$"{sentence} The description leaves out the controls of these subservice organizations."] }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void a_month_behind_the_same_word_is_none() =>
        Assert.Equal(["Northwind Hosting, Inc."], new FictionalReport { AfterScope = ["Harrow relies on Northwind Hosting, Inc. and by March on nobody else. The description leaves out the controls of this subservice organization."] }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void one_that_is_included_is_not_carved_out_with_the_others_of_its_sentence() =>
        Assert.Equal([("Beta Desk Ltd", SubserviceMethod.Inclusive), ("Northwind Hosting, Inc.", SubserviceMethod.CarveOut)], new FictionalReport
        {
            AfterScope = ["Beta Desk Ltd is a subservice organization that answers calls. Northwind Hosting, Inc. is a subservice organization as well; the description leaves out its controls."],
            Assertion = "We carve out one subservice organization and include one, Beta Desk Ltd.",
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The inclusive method is used for Beta Desk Ltd, so this description covers its relevant controls.").Paragraph("Northwind Hosting, Inc. houses the servers. The carve-out method is used for Northwind Hosting, Inc."),
        }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)).Order());

    [Theory]
    [InlineData("Beta Desk Ltd, of Leeds, supplies support by telephone.", true)]
    [InlineData("Beta Desk Ltd, of which Harrow is a client, is a vendor.", false)]
    public void the_place_where_one_sits_may_stand_behind_its_name(string sentence, bool isOne) =>
        Assert.Equal(isOne ? ["Northwind Hosting, Inc.", "Beta Desk Ltd"] : ["Northwind Hosting, Inc."], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations left out by the carve-out method", 1.15).Paragraph("Northwind Hosting, Inc. supplies room for the servers. Harrow assumes that Northwind applies these controls:").Items("•", "Doors are locked at night and in the daytime.", "Disks are destroyed before they leave the halls.")
                .Paragraph($"{sentence} Harrow assumes that Beta Desk applies these controls:").Items("•", "Those who answer calls are screened.", "Calls are kept for a week."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("infrastructure for the production environment")]
    [InlineData("hosting")]
    public void brackets_behind_each_may_say_what_it_is_used_for(string services) =>
        Assert.Equal([("Northwind Cloud Platform", services), ("Beta LLC", "termination of calls to the public telephone network")], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("The following subservice organizations are presented by the carve-out method, so that their controls are not within the boundaries of the system:")
                .Paragraph($"Northwind Cloud Platform ({services})", 30).Paragraph("Beta LLC (termination of calls to the public telephone network)", 30).Heading("Infrastructure", 1.15).Paragraph("Servers stand in three halls."),
        }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Services?.Value ?? "")));

    [Fact]
    public void one_paragraph_may_tell_of_one_and_its_method_and_then_of_another() =>
        Assert.Equal(["Northwind, Inc.", "Beta Media Storage, Inc."], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind, Inc. provides room for the servers. The carve-out method is applied. Beta Media Storage, Inc. stores tapes off site. The carve-out method is applied to it as well. Harrow reads the reports of both each year.")
                .Table([72, 350, 440], ["Control expected of the subservice organization", "Organization", "Criteria"], ["Doors are locked at night.", "Northwind", "CC6.4"], ["Tapes are kept in locked boxes.", "Beta", "CC6.4"]),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Beta Desk Limited's (\"Beta Desk\") description", "Beta Desk Limited")]
    [InlineData("Moody's (\"the agency\") ratings", "Moody's")]
    public void a_full_name_in_the_genitive_is_the_name_without_it(string text, string name) => Assert.Equal(name, Assert.Single(PartyList.Read(text, 0).Parties).Name);

    [Fact]
    public void a_company_of_which_controls_are_assumed_announces_no_names() =>
        Assert.Equal(["Northwind Corp."], new FictionalReport
        {
            Description = page => page.Heading("Organizations on which we rely", 1.15).Paragraph("The description excludes Northwind Corp., the one subservice organization, under the carve-out method. It keeps the servers. We assume these controls at that company:")
                .Items("•", "Entry to the halls is limited to those on the list.", "Power is backed by generators that are serviced each year."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void several_may_be_used_as_what_they_are() =>
        Assert.Equal(["Northwind Cloud", "Beta Desk, Inc."], new FictionalReport { AfterScope = ["Northwind Cloud and Beta Desk, Inc. are used as subservice organizations. The description excludes the controls of both."] }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void each_may_stand_before_its_services_and_its_method()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["Hosting by Northwind and card acceptance by Betapay are performed outside Harrow. The description, which follows the carve-out method, names the controls Harrow expects from them; none of those controls were examined."],
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind: hosting of dedicated servers. Carve-out method.").Paragraph("Betapay: acceptance of card payments. Carve-out method.")
                .Heading("Harrow counts on the following controls of the two:", 1).Items("•", "Northwind limits entry to its halls to those on the list.", "Betapay guards card data on the page that it hosts.").Heading("Infrastructure", 1.15).Paragraph("Servers stand in three halls."),
        }.Read();
        Assert.Equal([("Northwind", SubserviceMethod.CarveOut, "hosting of dedicated servers"), ("Betapay", SubserviceMethod.CarveOut, "acceptance of card payments")], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method, one.Services?.Value ?? "")));
        Assert.Equal(2, facts.SubserviceControls.Count);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact.Contains("ubservice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It is regarded as a vendor, not as a subservice organization, for the criteria can be met without its controls.")]
    [InlineData("It is not regarded as a subservice organization, for the criteria can be met without its controls.")]
    public void a_vendor_that_is_said_to_be_no_such_organization_is_none(string sentence) =>
        Assert.Equal(["Northwind, Inc."], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind, Inc. is a subservice organization that hosts the servers. The carve-out method is used for it.").Heading("Services", 1.15).Paragraph($"Beta Prairie Bank runs the lockbox. {sentence}"),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void one_may_be_called_by_the_service_of_it_that_is_used() =>
        Assert.Equal(["Northwind Cloud Platform", "Betaflare, Inc."], new FictionalReport
        {
            AfterScope = ["Northwind and Betaflare serve as subservice organizations; the description covers neither their controls nor those that customers are expected to have."],
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind Cloud Platform, a service of Northwind LLC, supplies virtual machines and storage. The description excludes the controls of Northwind under the carve-out method.")
                .Paragraph("Betaflare, Inc. supplies content delivery. It too is carved out.").Heading("Infrastructure", 1.15).Paragraph("Servers stand in three halls."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Fact]
    public void one_whose_controls_are_contained_in_the_description_is_included() =>
        Assert.Equal([("Northwind (Germany) GmbH", SubserviceMethod.CarveOut), ("Harrow Desk Emden GmbH", SubserviceMethod.Inclusive)], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind (Germany) GmbH operates the halls in which the servers stand. Its controls are not part of this description (carve-out method).")
                .Paragraph("Harrow Desk Emden GmbH, an affiliated company, answers calls at night. Its controls are contained in this description and were included in the examination (inclusive method).").Heading("Infrastructure", 1.15).Paragraph("Servers stand in three halls."),
        }.Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Fact]
    public void one_may_be_relied_on_and_carved_out_in_one_sentence() =>
        Assert.Equal(["Northwind Cloud", "Beta Video Corp."], new FictionalReport
        {
            Description = page => page.Heading("Subservice organizations", 1.15).Paragraph("Northwind Cloud is relied on for hosting of the application and its databases, and is carved out of the description.").Paragraph("Beta Video Corp. furnishes rooms for hearings, and is carved out of the description as well.").Heading("Infrastructure", 1.15).Paragraph("Servers stand in three halls."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("The platform runs on infrastructure of Northwind; mail is sent through Beta. Both are carved out.")]
    [InlineData("Harrow houses its servers with Northwind (a data centre in Dublin) and lets its traffic pass through Beta (protection against attacks). Both are treated by the carve-out method, so that this description does not contain their controls.")]
    [InlineData("Our servers are of Northwind, and messages are delivered by Beta. Harrow has carved both out: this description covers neither their controls nor their halls.")]
    public void two_whom_a_sentence_names_may_be_called_both_in_the_next(string paragraph) =>
        Assert.Equal([("Northwind", SubserviceMethod.CarveOut), ("Beta", SubserviceMethod.CarveOut)], About(paragraph).Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Fact]
    public void of_both_the_first_may_begin_the_sentence_by_a_name_of_two_words() =>
        Assert.Equal(["Northwind Cloud", "Beta"], About("Northwind Cloud provides infrastructure, and Beta delivers messages. Harrow has carved both out: this description does not cover their controls.").Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Pages are served through Northwind. The description leaves out what providers do (carve-out method).", "Northwind filters attacks.", "Northwind")]
    [InlineData("Pages are served through others. The description leaves out what providers do (carve-out method).", "Northwind filters attacks.", null)]
    [InlineData("Pages are served through Northwind. The description leaves out what providers do (carve-out method).", "Attacks are filtered.", null)]
    [InlineData("The criteria are those of Security. The description leaves out what providers do for the security of pages (carve-out method).", "Security guards the doors.", null)]
    [InlineData("Pages are shown on the Northwind Screen. The description leaves out what providers do (carve-out method).", "Northwind filters attacks.", null)]
    public void one_word_is_a_name_where_a_control_is_expected_of_it_that_is_said_to_be_carved_out(string paragraph, string control, string? name)
    {
        var facts = new FictionalReport { Description = page => page.Heading("Other Parties", 1.15).Paragraph(paragraph).Heading("Complementary subservice organization controls", 1.15).Items("•", control, "Doors are locked.") }.Read();
        Assert.Equal(name, facts.SubserviceOrganizations.SingleOrDefault()?.Name.Value);
    }

    [Fact]
    public void controls_of_the_excluded_ones_say_nothing_of_one_that_is_included() =>
        Assert.Equal([("Beta Imaging Co.", SubserviceMethod.Inclusive)], (About("Beta Imaging Co.: scanning of invoices. Inclusive method; its controls bear numbers that begin with B.") with
        {
            AfterScope = ["The controls of Harrow and Beta Imaging Co. were effective if the complementary controls of customers and of the excluded subservice organizations were effective."],
        }).Read().SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));

    [Theory]
    [InlineData("Harrow buys hosting from Northwind in Ireland. Both the description and the examination are based on the carve-out method.")]
    [InlineData("Hosting is bought from Northwind in Ireland. Both the first and the second hall are carved out.")]
    public void both_of_something_else_names_nobody(string paragraph) =>
        Assert.DoesNotContain("Ireland", About(paragraph).Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Harrow has not carved them out.", null)]
    [InlineData("Harrow has carved them out.", SubserviceMethod.CarveOut)]
    [InlineData("The controls were effective, provided that those at user entities and at the excluded subservice organizations worked.", null)]
    [InlineData("We did not examine the excluded subservice organizations, Northwind, Inc. and Beta Ltd.", SubserviceMethod.CarveOut)]
    [InlineData("The description includes the controls of Gamma Ltd but not those of the excluded subservice organization, Northwind, Inc.", null)]
    public void what_is_not_carved_out_is_told_from_what_is(string sentence, SubserviceMethod? method) => Assert.Equal(method, SubserviceWording.Method(sentence));

    [Fact]
    public void one_below_words_that_announce_them_may_be_a_name_and_what_it_is_used_for() =>
        Assert.Equal(["Northwind Web Services", "Beta"], new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the subservice organizations below under the carve-out method.")
                .Paragraph("Northwind Web Services (NWS): hosting of servers and databases", indent: 14).Paragraph("Beta: collection and retention of logs", indent: 14).Heading("Other matters", 1.15).Paragraph("Harrow has no halls of its own."),
        }.Read().SubserviceOrganizations.Select(one => one.Name.Value));

    [Theory]
    [InlineData("Northwind Web Services (NWS): hosting of servers and databases", "Beta: collection and retention of logs", 2)]
    [InlineData("Northwind Web Services (NWS): hosting of servers and databases", "and their networks", 0)]
    public void several_may_stand_in_lines_as_close_as_those_of_a_text(string first, string second, int count) =>
        Assert.Equal(count, new FictionalReport
        {
            Description = page => page.Heading("Subservice Organizations", 1.15).Paragraph("Harrow uses the subservice organizations below under the carve-out method.").Items("", first, second).Heading("Other matters", 1.15).Paragraph("Harrow has no halls of its own."),
        }.Read().SubserviceOrganizations.Count);
}
