using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_who_signed
{
    public static TheoryData<string[]> Signatures =>
    [
        ["Marrow Finch LLP", "Boise, Idaho", "October 9, 2025"],
        ["Marrow Finch LLP", "October 9, 2025", "Boise, Idaho"],
        ["October 9, 2025", "Marrow Finch LLP", "Boise, Idaho"],
        ["/s/ Marrow Finch LLP", "Boise, ID | October 9, 2025"],
        ["Marrow Finch LLP", "Certified Public Accountants", "12 Quay Street, Suite 400", "Boise, Idaho 83702", "October 09, 2025"],
        ["For and on behalf of Marrow Finch LLP", "London, United Kingdom", "9 October 2025"],
        ["_Marrow Finch LLP_", "Boise, Idaho", "October 9, 2025"],
        ["Jonah Reyes, Partner", "Marrow Finch LLP", "Boise, Idaho", "10/09/2025"],
        ["Marrow Finch LLP", "Dated: October 9, 2025"],
        ["For Marrow Finch LLP", "Chartered Accountants", "Firm Registration No. 417S", "(Edith Crane)", "Partner, Membership No. 0417", "Place: Pune", "Date: 9th October, 2025"],
        ["On behalf of Marrow Finch LLP", "Boise, Idaho", "October 9, 2025"],
        ["For M/s. Marrow Finch LLP", "October 9, 2025"],
        ["October 9, 2025", "Marrow Finch LLP", "Boise Office", "Designated Engagement Partner, Certified Public Accountant: Jonah Marrow Reyes"],
    ];

    [Theory]
    [MemberData(nameof(Signatures))]
    public void firm_and_date_are_read_in_any_order(string[] signature)
    {
        var facts = new FictionalReport { Signature = signature }.Read();
        Assert.Equal("Marrow Finch LLP", facts.Auditor?.Value);
        Assert.Equal(2, facts.Auditor?.Page);
        Assert.Equal(new DateOnly(2025, 10, 9), facts.ReportDate?.Value);
    }

    [Theory]
    [InlineData("Section IV lists the controls tested and the nature, timing, and results of the tests.")]
    [InlineData("Section 4 of this report describes our tests of controls.")]
    [InlineData("Part 4, Tests of Controls, contains what was tested and what came of it.")]
    public void a_sentence_on_another_part_of_the_report_does_not_end_the_letter(string sentence)
    {
        var facts = new FictionalReport { AfterOpinion = ["# Tests of controls", sentence] }.Read();
        Assert.Equal(("Marrow Finch LLP", 2), (facts.Auditor?.Value, facts.Auditor?.Page));
        Assert.Equal(new DateOnly(2025, 10, 9), facts.ReportDate?.Value);
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("Finch Advisory")]
    [InlineData("MJ Finch & Co")]
    [InlineData("Finch, Marrow & Company")]
    [InlineData("Marrow & Vale, CPAs")]
    [InlineData("Marrow Finch Wirtschaftsprüfungsgesellschaft mbH")]
    public void a_firm_is_known_by_its_form_or_by_the_cover(string firm)
    {
        var facts = new FictionalReport { Firm = firm, Signature = [firm, "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal(firm, facts.Auditor?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Theory]
    [InlineData("Finch & Vale, P.S.")]
    [InlineData("Marrow Finch, P.S.C.")]
    [InlineData("Marrow Finch, S.C.")]
    [InlineData("Finch Vale PSC")]
    [InlineData("Marrow & Vale, P.L.C.")]
    [InlineData("Marrow Vale Limited Liability Partnership")]
    [InlineData("R. G. Marrow & Daughters, CPAs")]
    public void the_form_of_a_state_is_enough_where_the_cover_names_no_firm(string firm)
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = [firm, "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal(firm, facts.Auditor?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Theory]
    [InlineData("Marrow & Lane", "Marrow & Lane, A Professional Accountancy Corporation")]
    [InlineData("MLV", "Marrow Lane Vale PLLC")]
    [InlineData("Marrow & Lane", "Marrow & Lane PAC")]
    public void a_signature_in_the_style_of_the_firm_may_stand_over_its_whole_name(string style, string firm)
    {
        var facts = new FictionalReport { Firm = style, Signature = [style, firm, "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal(firm, facts.Auditor?.Value);
    }

    [Theory]
    [InlineData("Marrow & Lane", "Beck Holloway LLP")]
    [InlineData("MLV", "Beck Holloway Finch LLP")]
    public void the_name_of_another_firm_below_is_not_the_whole_of_it(string style, string other)
    {
        var facts = new FictionalReport { Firm = style, Signature = [style, other, "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal(style, facts.Auditor?.Value);
    }

    [Theory]
    [InlineData("Independent Certified Public Accountants")]
    [InlineData("An independent firm of chartered accountants")]
    [InlineData("A limited liability partnership of certified public accountants")]
    public void what_the_firm_calls_itself_above_its_name_is_no_firm(string line) => Assert.Equal("Marrow & Lane", UnderTheLetter(line, "Marrow & Lane"));

    [Theory]
    [InlineData("Marrow & Lane, CPA Group")]
    [InlineData("Marrow & Lane, CPA Firm")]
    public void a_group_of_accountants_may_be_a_firm(string firm) => Assert.Equal(firm, UnderTheLetter(firm));

    [Theory]
    [InlineData("Nora Marrow, CPA Partner")]
    [InlineData("Nora Marrow, CPA of the group")]
    public void an_accountant_over_the_name_of_the_firm_is_none(string person) => Assert.Equal("Marrow & Lane", UnderTheLetter(person, "Marrow & Lane"));

    private static string? UnderTheLetter(params string[] lines) =>
        new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = [.. lines, "Boise, Idaho", "October 9, 2025"] }.Read().Auditor?.Value;

    [Fact]
    public void below_a_picture_of_a_signature_the_cover_says_who_signed()
    {
        var facts = new FictionalReport { Signature = ["October 9, 2025"] }.Read();
        Assert.Equal(("Marrow Finch LLP", 1), (facts.Auditor?.Value, facts.Auditor?.Page));
        Assert.Equal(new DateOnly(2025, 10, 9), facts.ReportDate?.Value);
    }

    [Fact]
    public void a_signature_nobody_can_read_and_nothing_confirms_is_a_doubt()
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = ["October 9, 2025"] }.Read();
        Assert.Null(facts.Auditor);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Fact]
    public void a_letter_dated_on_the_last_day_of_the_period_is_a_doubt() =>
        Assert.Contains(new FictionalReport { Signature = ["Marrow Finch LLP", "Boise, Idaho", "August 31, 2025"] }.Read().Doubts, doubt => doubt.Fact == "reportDate");

    [Fact]
    public void a_letter_without_a_date_is_a_doubt()
    {
        var facts = new FictionalReport { Signature = ["Marrow Finch LLP", "Boise, Idaho"] }.Read();
        Assert.Null(facts.ReportDate);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "reportDate");
    }

    [Fact]
    public void the_line_of_a_signing_service_is_neither_a_firm_nor_a_date()
    {
        var facts = new FictionalReport { Signature = ["Docusign Envelope ID: 2D855017-01-02-2025-AA", "Marrow Finch LLP", "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal(("Marrow Finch LLP", new DateOnly(2025, 10, 9)), (facts.Auditor?.Value, facts.ReportDate?.Value));
    }

    [Fact]
    public void the_date_of_managements_assertion_is_not_the_date_of_the_report()
    {
        var facts = new FictionalReport { Description = page => page.Heading("Section II - Assertion of Harrow Management").Paragraph("We have prepared the description of our system and confirm, to the best of our knowledge, that it is presented fairly.").Lines("Harrow Ledger, Inc.", "October 1, 2025") }.Read();
        Assert.Equal(new DateOnly(2025, 10, 9), facts.ReportDate?.Value);
    }

    [Fact]
    public void a_report_dated_before_its_period_ended_is_a_doubt()
    {
        var facts = new FictionalReport { Signature = ["Marrow Finch LLP", "Boise, Idaho", "August 3, 2025"] }.Read();
        Assert.Equal(new DateOnly(2025, 8, 3), facts.ReportDate?.Value);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "reportDate");
    }

    [Fact]
    public void a_cover_that_names_another_firm_is_a_doubt()
    {
        var facts = new FictionalReport { Firm = "Beck Holloway LLP" }.Read();
        Assert.Equal("Marrow Finch LLP", facts.Auditor?.Value);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Fact]
    public void the_title_of_the_report_on_the_cover_names_no_firm()
    {
        var facts = new FictionalReport { Cover = ["HARROW LEDGER, INC.", "SOC 2 TYPE 2", "INDEPENDENT SERVICE AUDITOR'S REPORT ON CONTROLS RELEVANT TO SECURITY AND AVAILABILITY", "MARCH 1, 2025 TO AUGUST 31, 2025"], Signature = ["FINCH ASSURANCE", "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal("FINCH ASSURANCE", facts.Auditor?.Value);
    }

    [Theory]
    [InlineData("Nora Marrow, CPA", "Certified Public Accountant")]
    [InlineData("Nora Marrow, CPA", "Certified Public Accountant, License No. 4417-M")]
    [InlineData("/s/ Nora Marrow, CPA, CISA", "Sole practitioner")]
    public void a_sole_practitioner_signs_with_a_name_and_a_title(string name, string below)
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = [name, below, "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal(name.Replace("/s/ ", "", StringComparison.Ordinal), facts.Auditor?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Fact]
    public void a_person_whom_the_cover_names_signs_alone()
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "Nora Marrow, CPA"], Signature = ["Nora Marrow, CPA", "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal("Nora Marrow, CPA", facts.Auditor?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Fact]
    public void a_person_who_may_have_signed_for_a_firm_is_a_doubt()
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = ["Nora Marrow, CPA", "Boise, Idaho", "October 9, 2025"] }.Read();
        Assert.Equal("Nora Marrow, CPA", facts.Auditor?.Value);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Fact]
    public void a_partner_signs_for_the_firm_below() =>
        Assert.Equal("Marrow Finch LLP", new FictionalReport { Signature = ["Nora Marrow, CPA", "Marrow Finch LLP", "Boise, Idaho", "October 9, 2025"] }.Read().Auditor?.Value);

    [Fact]
    public void a_note_in_place_of_a_signature_is_no_firm() =>
        Assert.Equal("Marrow Finch LLP", new FictionalReport { Signature = ["[signature on file]", "October 9, 2025"] }.Read().Auditor?.Value);

    [Theory]
    [InlineData("Marrow Lane & Associates", "Boise, Idaho", false)]
    [InlineData("MARROW LANE", "Chartered Accountants", false)]
    [InlineData("MARROW LANE", "Chartered Accountant", true)]
    [InlineData("MARROW LANE", "Boise, Idaho", true)]
    public void a_firm_may_be_known_by_its_partners_or_by_the_profession_below_its_name(string firm, string below, bool isDoubted)
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = [firm, below, "October 9, 2025"] }.Read();
        Assert.Equal(firm, facts.Auditor?.Value);
        Assert.Equal(isDoubted, facts.Doubts.Any(doubt => doubt.Fact == "auditor"));
    }

    [Theory]
    [InlineData("Marrow & Lane", "Intended readers", "Marrow & Lane")]
    [InlineData("Intended Readers", "Marrow & Lane", "Marrow & Lane")]
    [InlineData("Readers & Lane", "October 8, 2025", "Readers & Lane")]
    public void a_heading_on_those_who_may_read_it_is_no_firm(string first, string second, string firm) =>
        Assert.Equal(firm, new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"], Signature = [first, second, "Boise, Idaho", "October 9, 2025"] }.Read().Auditor?.Value);

    [Theory]
    [InlineData("Marrow Lane Auditores Independentes S/S")]
    [InlineData("Marrow Lane Auditores Ltda.")]
    [InlineData("Marrow & Lane Statsautoriseret Revisionspartnerselskab")]
    [InlineData("Marrow Lane Steuerberatungsgesellschaft")]
    [InlineData("Lane y Asociados, S. de R.L. de C.V.")]
    public void the_forms_of_other_countries_are_known(string firm)
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "Independent auditors' report SOC 2 Type II", "March 1, 2025 to August 31, 2025"], Signature = [firm, "October 9, 2025"] }.Read();
        Assert.Equal(firm, facts.Auditor?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "auditor");
    }

    [Fact]
    public void The_word_for_its_profession_below_a_german_firm_is_a_part_of_its_name() =>
        Assert.Equal("Marrow Finch Treuhand GmbH Wirtschaftsprüfungsgesellschaft", new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "March 1, 2025 to August 31, 2025", "Marrow Finch Treuhand GmbH"], Signature = ["Munich, October 9, 2025", "Marrow Finch Treuhand GmbH", "Wirtschaftsprüfungsgesellschaft", "Rosa Finch, Wirtschaftsprüferin"] }.Read().Auditor?.Value);

    [Theory]
    [InlineData("Marrow Finch Audit Partners", 9)]
    [InlineData("Marrow Finch Accountants", 9)]
    [InlineData("The board of directors", 8)]
    public void a_firm_without_a_legal_form_signs_before_management_does(string firm, int day) =>
        Assert.Equal(new DateOnly(2025, 10, day), new FictionalReport
        {
            Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "Harrow Ledger Platform"],
            AfterOpinion = [firm, "Christchurch", "9 October 2025", "We have described the platform, and the description meets the criteria for all who send us their books and read them on it."],
            Signature = ["Edith Crane, Managing Director", "8 October 2025"],
        }.Read().ReportDate?.Value);
}
