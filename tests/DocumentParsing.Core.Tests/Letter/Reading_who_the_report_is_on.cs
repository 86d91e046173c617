using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_who_the_report_is_on
{
    [Theory]
    [InlineData("To the Management of Harrow Ledger, Inc.:")]
    [InlineData("To: Management of Harrow Ledger, Inc.")]
    [InlineData("To the Board of Directors and Management of Harrow Ledger, Inc.")]
    [InlineData("To the Board of Directors of Harrow Ledger, Inc.:")]
    [InlineData("To the Directors of Harrow Ledger, Inc.")]
    [InlineData("To the Members of Harrow Ledger, Inc.:")]
    [InlineData("To Management of Harrow Ledger, Inc.")]
    [InlineData("To: Harrow Ledger, Inc.")]
    [InlineData("To the Board of Directors, Harrow Ledger, Inc.")]
    [InlineData("To the Audit Committee and Shareholders of Harrow Ledger, Inc.:")]
    [InlineData("To the board of directors of Harrow Ledger, Inc.")]
    [InlineData("To: the supervisory board and the management of Harrow Ledger, Inc.")]
    [InlineData("To: Harrow Ledger, Inc. (“Harrow”)")]
    [InlineData("To Harrow Ledger, Inc.")]
    [InlineData("To Harrow Ledger, Inc., its customers and their auditors")]
    [InlineData("To the top management of Harrow Ledger, Inc., Boise, Idaho")]
    [InlineData("To the President of Harrow Ledger, Inc.,")]
    [InlineData("To the Chief Executive Officer and the Board of Harrow Ledger, Inc.")]
    [InlineData("Independent service auditor's report to the directors of Harrow Ledger, Inc.")]
    [InlineData("Board of Directors and Management, Harrow Ledger, Inc.")]
    [InlineData("To whom it may concern")]
    public void it_is_whom_the_letter_is_addressed_to_as_the_cover_prints_it(string addressee)
    {
        var facts = new FictionalReport { Addressee = addressee }.Read();
        Assert.Equal(("Harrow Ledger, Inc.", 1), (facts.ServiceOrganization?.Value, facts.ServiceOrganization?.Page));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "serviceOrganization");
    }

    [Theory]
    [InlineData("We have examined the attached description titled \"Description of the Harrow Ledger Platform\" provided by Harrow Ledger, Inc. throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    [InlineData("We have examined management's description of the Harrow Ledger Platform of Harrow Ledger, Inc. (Harrow) throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    [InlineData("We have examined Harrow Ledger, Inc.'s (\"Harrow\") accompanying description of its Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    [InlineData("We have examined the attached description of Harrow Ledger, Inc.'s (\"Harrow\") Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    [InlineData("We have examined the accompanying description of Harrow Ledger, Inc.'s Harrow Ledger Platform for the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    [InlineData("We were commissioned to examine the description which Harrow Ledger, Inc. (Harrow) gives in Part C of its Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    [InlineData("We have examined the description titled \"Description of the Harrow Ledger Platform\" prepared by Harrow Ledger, Inc. We did so throughout the period March 1, 2025 to August 31, 2025, and examined the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.")]
    public void without_an_address_it_is_whom_the_scope_speaks_of(string scope)
    {
        var facts = new FictionalReport { Addressee = "Dear reader,", Scope = scope }.Read();
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.Equal("Harrow Ledger Platform", facts.System?.Value);
    }

    [Theory]
    [InlineData("Board of Directors and Management, Harrow Learning, PBC")]
    [InlineData("Dear reader,")]
    public void its_management_is_not_a_part_of_its_name(string addressee)
    {
        var facts = new FictionalReport
        {
            Organization = "Harrow Learning, PBC",
            Addressee = addressee,
            Scope = "We have examined the description of the Harrow Ledger Platform of Harrow's management, titled \"The Platform\", throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.",
        }.Read();
        Assert.Equal("Harrow Learning, PBC", facts.ServiceOrganization?.Value);
    }

    private const string OfThePlatform = "We have examined the accompanying description of the platform throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.";

    [Theory]
    [InlineData("Board of Managers\nHarrow Ledger, Inc.")]
    [InlineData("The Board of Managers\nHarrow Ledger, Inc.")]
    [InlineData("To The Board of Managers of Harrow Ledger, Inc.")]
    [InlineData("To the Managing Members of Harrow Ledger, Inc.")]
    [InlineData("To the Managing Directors of Harrow Ledger, Inc.")]
    public void the_address_alone_may_say_it(string addressee)
    {
        var facts = new FictionalReport { Addressee = addressee, Scope = OfThePlatform }.Read();
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "serviceOrganization");
    }

    [Theory]
    [InlineData("To the Directors of Harrow Ledger Ltd and of Harrow Books DAC", "Harrow Ledger Ltd and Harrow Books DAC")]
    [InlineData("Board of Directors and Management of Harrow Ledger", "Harrow Ledger")]
    public void the_address_may_name_it_as_the_cover_does(string addressee, string name)
    {
        var facts = new FictionalReport { Organization = name, Addressee = addressee, Scope = OfThePlatform }.Read();
        Assert.Equal((name, 1), (facts.ServiceOrganization?.Value, facts.ServiceOrganization?.Page));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "serviceOrganization");
    }

    [Theory]
    [InlineData("To the Management of Harrow Ledger, Inc., Boise, Idaho")]
    [InlineData("To the Board of Directors of Harrow Ledger, Inc., Boise")]
    public void the_place_behind_the_name_is_no_part_of_it(string addressee)
    {
        var facts = new FictionalReport { Cover = ["SOC 2 Type 2 Report"], Addressee = addressee, Scope = OfThePlatform }.Read();
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
    }

    [Theory]
    [InlineData("Harrow Ledger, L.P.")]
    [InlineData("Harrow Ledger, P.C.")]
    [InlineData("Harrow Ledger L.L.C.")]
    [InlineData("Harrow Ledger, L.L.P.")]
    [InlineData("Harrow Ledger LLP")]
    [InlineData("Harrow Ledger, Inc.")]
    public void the_place_may_stand_behind_a_form_in_initials(string name)
    {
        foreach (var place in new[] { "Boise", "Boise, Idaho" })
            Assert.Equal(name, new FictionalReport { Cover = ["SOC 2 Type 2 Report"], Addressee = $"To {name}, {place}", Scope = OfThePlatform }.Read().ServiceOrganization?.Value);
    }

    [Theory]
    [InlineData("To Harrow Ledger, U.K., Boise")]
    [InlineData("To Mr. J. P. Harrow, Boise")]
    [InlineData("To the owners of 12 St. James, P.S.. And others")]
    public void other_initials_are_no_form(string addressee) =>
        Assert.Null(new FictionalReport { Cover = ["SOC 2 Type 2 Report"], Addressee = addressee, Scope = OfThePlatform }.Read().ServiceOrganization);

    [Fact]
    public void a_second_form_behind_the_name_is_no_place()
    {
        var facts = new FictionalReport { Cover = ["SOC 2 Type 2 Report"], Addressee = "To the Management of Harrow Ledger, Inc., Harrow Books Ltd", Scope = OfThePlatform }.Read();
        Assert.Equal("Harrow Ledger, Inc., Harrow Books Ltd", facts.ServiceOrganization?.Value);
    }

    [Fact]
    public void a_body_of_which_the_cover_says_nothing_names_nobody()
    {
        var facts = new FictionalReport { Cover = ["SOC 2 Type 2 Report"], Addressee = "Board of Directors and Management of Quality", Scope = OfThePlatform }.Read();
        Assert.Null(facts.ServiceOrganization);
    }

    [Fact]
    public void it_is_not_the_firm_on_top_of_the_cover_where_the_letter_names_nobody()
    {
        var facts = new FictionalReport { Cover = ["Marrow Finch LLP", "Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Addressee = "Dear reader,", Scope = OfThePlatform }.Read();
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "serviceOrganization");
    }

    [Theory]
    [InlineData("Harrow Ledger, Inc., on behalf of its division Harrow Books")]
    [InlineData("Harrow Ledger, Inc., acting on behalf of its branch Harrow Books")]
    [InlineData("Harrow Ledger, Inc. through its business unit Harrow Books")]
    [InlineData("Harrow Ledger, Inc., acting through its department the Harrow Archive")]
    [InlineData("Harrow Ledger, Inc. for its division Harrow Books")]
    public void the_cover_may_name_the_part_of_it_that_the_report_is_on(string cover) =>
        Assert.Equal((cover, 1), new FictionalReport { Cover = [cover, "SOC 2 Type 2 Report"] }.Read().ServiceOrganization is { } name ? (name.Value, name.Page) : default);

    [Theory]
    [InlineData("Harrow Ledger, Inc. for its customers Harrow Books and others")]
    [InlineData("Harrow Ledger, Inc. through its division for books")]
    [InlineData("Harrow Ledger, Inc. and its division Harrow Books")]
    public void other_words_behind_its_name_on_the_cover_name_no_part_of_it(string cover) =>
        Assert.Equal("Harrow Ledger, Inc.", new FictionalReport { Cover = [cover, "SOC 2 Type 2 Report"] }.Read().ServiceOrganization?.Value);

    [Theory]
    [InlineData("To: Harrow GP, Inc., acting as trustee")]
    [InlineData("To: Harrow GP, Inc., as its sole manager")]
    [InlineData("To: Harrow GP, Inc., as an agent")]
    [InlineData("To: Harrow GP, Inc., acting in its capacity as the administrator")]
    public void whoever_answers_for_it_is_not_the_organization(string addressee) =>
        Assert.Equal("Harrow Ledger, Inc.", Described(addressee, "the description of Harrow Ledger, Inc.'s ledger system").ServiceOrganization?.Value);

    [Theory]
    [InlineData("To: Harrow GP, Inc., as trusted by many")]
    [InlineData("To: Harrow GP, Inc.")]
    public void whoever_is_addressed_for_itself_is(string addressee) =>
        Assert.Equal("Harrow GP, Inc.", Described(addressee, "the description of the platform").ServiceOrganization?.Value);

    [Theory]
    [InlineData("management's description of Harrow Ledger, Inc.'s ledger system", "Harrow Ledger, Inc.")]
    [InlineData("management's accompanying description of Harrow Ledger, Inc.'s ledger system", "Harrow Ledger, Inc.")]
    [InlineData("the description of Harrow Ledger, L.P.'s ledger system", "Harrow Ledger, L.P.")]
    public void the_description_may_be_that_of_its_management(string description, string name) =>
        Assert.Equal(name, Described("Dear reader,", description).ServiceOrganization?.Value);

    [Theory]
    [InlineData("an account by the customers of Harrow Ledger, Inc.'s ledger system")]
    [InlineData("the customers' description of Harrow Ledger, Inc.'s ledger system")]
    public void what_others_describe_names_nobody(string description) => Assert.Null(Described("Dear reader,", description).ServiceOrganization);

    private static Report.LetterFacts Described(string addressee, string description) => new FictionalReport
    {
        Cover = ["SOC 2 Type 2 Report"],
        Addressee = addressee,
        Scope = $"We have examined {description} throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the trust services criteria relevant to security.",
    }.Read();

    [Fact]
    public void an_address_may_be_broken_over_lines()
    {
        var facts = new FictionalReport { Addressee = "To the Board of Directors and Management\nHarrow Ledger, Inc.\nBoise, Idaho" }.Read();
        Assert.Equal(("Harrow Ledger, Inc.", 1), (facts.ServiceOrganization?.Value, facts.ServiceOrganization?.Page));
    }

    [Fact]
    public void a_trade_name_beside_the_legal_one_belongs_to_it()
    {
        var facts = new FictionalReport { Organization = "Quill Data Corp. d/b/a Harrow", Short = "Harrow", Addressee = "To the Management of Quill Data Corp. d/b/a Harrow" }.Read();
        Assert.Equal("Quill Data Corp. d/b/a Harrow", facts.ServiceOrganization?.Value);
    }

    [Fact]
    public void a_cover_in_capitals_prints_the_same_name()
    {
        var facts = new FictionalReport { Cover = ["HARROW LEDGER, INC.", "SOC 2 TYPE 2 REPORT", "MARCH 1, 2025 TO AUGUST 31, 2025"] }.Read();
        Assert.Equal(("HARROW LEDGER, INC.", 1), (facts.ServiceOrganization?.Value, facts.ServiceOrganization?.Page));
    }

    [Fact]
    public void words_around_the_name_on_the_cover_are_no_part_of_it()
    {
        var facts = new FictionalReport { Cover = ["SOC 2 report type II", "Ledger service of Harrow Ledger, Inc.", "March 1, 2025 to August 31, 2025"] }.Read();
        Assert.Equal(("Harrow Ledger, Inc.", 1), (facts.ServiceOrganization?.Value, facts.ServiceOrganization?.Page));
    }

    [Theory]
    [InlineData("Harrow Ledger, Inc.", "HARROW LEDGER INC", true)]
    [InlineData("Harrow Ledger, L.L.C.", "Harrow Ledger", true)]
    [InlineData("Quill Data Corp. d/b/a Harrow", "Harrow", true)]
    [InlineData("Marrow & Finch LLP", "Marrow and Finch", true)]
    [InlineData("Harrow Ledger, Inc.", "Harrow Payments, Inc.", false)]
    public void legal_forms_capitals_and_signs_do_not_make_another_organization(string left, string right, bool same) =>
        Assert.Equal(same, OrganizationName.Same(left, right));

    [Theory]
    [InlineData("Harrow Ledger, Inc. (\"Harrow\") asked us to examine its description of the Harrow Ledger Platform")]
    [InlineData("Harrow Ledger, Inc. has engaged us to report on its description of the Harrow Ledger Platform")]
    [InlineData("We were engaged by Harrow Ledger, Inc. (\"Harrow\") and have examined its description of the Harrow Ledger Platform")]
    [InlineData("Harrow Ledger, Inc. (\"Harrow\") has described its Harrow Ledger Platform in Part 3. We have examined that description")]
    public void it_may_be_the_one_that_asked_for_the_examination(string said)
    {
        var facts = new FictionalReport { Addressee = "Harrow Ledger, Inc., Boise, Idaho", Scope = $"{said} throughout the period March 1, 2025 to August 31, 2025, and the suitability of the design and operating effectiveness of its controls, by the trust services criteria relevant to security." }.Read();
        Assert.Equal(("Harrow Ledger, Inc.", "Harrow Ledger Platform"), (facts.ServiceOrganization?.Value, facts.System?.Value));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "serviceOrganization");
    }

    [Theory]
    [InlineData("Harrow Ledger, Inc. and its Audit Committee:", true)]
    [InlineData("Harrow Ledger, Inc., and its Board of Directors", true)]
    [InlineData("Those who use the platform and its customers:", false)]
    public void it_may_be_addressed_before_those_who_govern_it(string addressee, bool isAddressed)
    {
        var facts = new FictionalReport
        {
            Addressee = addressee,
            Scope = "We examined the accompanying description of the Harrow Ledger Platform for the period March 1, 2025 to August 31, 2025 in accordance with the description criteria, and the suitability of the design and operating effectiveness of the described controls, in order to report on whether commitments were met under the trust services criteria for security and availability in TSP section 100.",
        }.Read();
        Assert.Equal(!isAddressed, facts.Doubts.Any(doubt => doubt.Fact == "serviceOrganization"));
        Assert.True(!isAddressed || facts.ServiceOrganization?.Value == "Harrow Ledger, Inc.");
    }

    [Theory]
    [InlineData("Harrow Ledger, Inc., Spokane, Washington", "Harrow’s", false)]
    [InlineData("Harrow Ledger, Inc.", "Harrow’s", false)]
    [InlineData("Harrow Ledger, Inc., Spokane, Washington", "the", true)]
    [InlineData("Northwind Hosting, Inc., Spokane, Washington", "Northwind’s", true)]
    public void its_name_as_the_cover_has_it_may_stand_alone_over_a_letter_that_speaks_of_it(string addressee, string whose, bool isDoubted)
    {
        var facts = new FictionalReport
        {
            Addressee = addressee,
            Scope = $"We examined the description of the Billing Service (part III) as it existed from March 1, 2025 through August 31, 2025. We also examined whether the controls set out there had been suitably designed, and had operated effectively in that time, to reasonably assure that {whose} service commitments and system requirements were achieved under the criteria for the security category.",
        }.Read();
        Assert.Equal(isDoubted, facts.Doubts.Any(doubt => doubt.Fact == "serviceOrganization"));
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
    }
}
