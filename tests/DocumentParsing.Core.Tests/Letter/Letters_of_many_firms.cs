using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Whole letters in the manner of different firms and countries, each read for everything it says.</summary>
public class Letters_of_many_firms
{
    [Fact]
    public void one_under_the_international_standard_in_british_spelling()
    {
        var facts = new FictionalReport
        {
            Organization = "Tarn Records Limited", Short = "Tarn", System = "Tarn Archive Service", Firm = "Beck Holloway LLP",
            Cover = ["Tarn Records Limited", "Independent assurance report on controls relevant to security and confidentiality", "Tarn Archive Service", "SOC 2 Type 2", "1 April 2024 to 31 March 2025"],
            LetterHeading = "Independent Service Auditor's Assurance Report", Addressee = "To the Directors of Tarn Records Limited",
            Scope = "We have been engaged to report on the description prepared by the Directors of Tarn Records Limited (\"the Service Organisation\") of its Tarn Archive Service throughout the period 1 April 2024 to 31 March 2025 (\"the Description\"), at pages 9 to 31, and on the suitability of the design and operating effectiveness of controls to achieve the service commitments based on the trust services criteria relevant to security and confidentiality. Our work was performed in accordance with ISAE 3000 (Revised).",
            OpinionLead = "Our opinion has been formed on the basis of the matters outlined in this report. In our opinion, in all material respects, based on the criteria described in the Directors' statement:",
            Limbs = ["the Description fairly presents the Tarn Archive Service as designed and implemented throughout the period 1 April 2024 to 31 March 2025;", "the controls were suitably designed throughout that period; and", "the controls tested operated effectively throughout the period."],
            Signature = ["Beck Holloway LLP", "Chartered Accountants", "Leeds, United Kingdom", "14 May 2025"],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, "Tarn Records Limited", "Tarn Archive Service", "Beck Holloway LLP"), (facts.Kind, facts.ServiceOrganization?.Value, facts.System?.Value, facts.Auditor?.Value));
        Assert.Equal((new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 5, 14)), (facts.Period!.Start.Value, facts.Period.End.Value, facts.ReportDate?.Value));
        Assert.Equal([TrustCategory.Security, TrustCategory.Confidentiality], facts.Categories.Select(category => category.Value));
        Assert.Equal(OpinionKind.Unqualified, facts.Opinion?.Kind.Value);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void one_of_a_small_practice_without_headings_and_with_a_person_for_a_firm()
    {
        var facts = new FictionalReport
        {
            Headings = false,
            Cover = ["SOC 2 REPORT FOR TARN ARCHIVE SERVICE", "TYPE 2 INDEPENDENT SERVICE AUDITOR'S REPORT ON CONTROLS RELEVANT TO SECURITY, CONFIDENTIALITY & AVAILABILITY", "JULY 24, 2024 – JULY 23, 2025", "TARN RECORDS LLC"],
            Organization = "Tarn Records LLC", Addressee = "To the Management of Tarn Records LLC:",
            Scope = "We have examined the accompanying \"Description of Tarn Archive Service\" provided by Tarn Records LLC throughout the period July 24, 2024 to July 23, 2025 (the description) and the suitability of the design and operating effectiveness of controls to meet the criteria for the security, confidentiality and availability categories set forth in TSP section 100.",
            When = "throughout the period July 24, 2024 to July 23, 2025",
            OpinionLead = "In our opinion, in all material respects, based on the description criteria described in Tarn's assertion and the applicable trust services criteria:",
            Limbs = ["The description fairly presents the system that was designed and implemented throughout the period July 24, 2024 to July 23, 2025.", "The controls stated in the description were suitably designed to provide reasonable assurance that the criteria would be met if the controls operated effectively and user entities applied the complementary controls.", "The controls tested, which were those necessary, operated effectively throughout the period July 24, 2024 to July 23, 2025."],
            Signature = ["OLIVE MARSH", "Certified Public Accountant", "License Number: 90210-C", "August 14, 2025"],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, "Tarn Archive Service"), (facts.Kind, facts.System?.Value is { } system ? Title(system) : null));
        Assert.Equal("OLIVE MARSH", facts.Auditor?.Value);
        Assert.Equal(new DateOnly(2025, 8, 14), facts.ReportDate?.Value);
        Assert.Equal([TrustCategory.Security, TrustCategory.Availability, TrustCategory.Confidentiality], facts.Categories.Select(category => category.Value));
        Assert.Equal(["auditor"], facts.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void a_soc_1_report_has_control_objectives_and_no_categories()
    {
        var facts = new FictionalReport
        {
            Cover = ["Harrow Ledger, Inc.", "SOC 1 Type 2 Report", "Payroll System", "For the year ended September 30, 2025"],
            Scope = "We have examined Harrow Ledger, Inc.'s description of its Payroll System for processing the pay of user entities' employees throughout the period October 1, 2024 to September 30, 2025 and the suitability of the design and operating effectiveness of the controls included in the description to achieve the related control objectives stated in the description, based on the criteria identified in management's assertion. The controls are those that management believes are likely to be relevant to user entities' internal control over financial reporting.",
            BeforeOpinion = ["# Basis for Qualified Opinion", "As noted on page 31, controls over changes of pay rates were not operating effectively from October 1, 2024 to January 15, 2025. As a result, controls did not provide reasonable assurance that control objective 4 was achieved."],
            OpinionHeading = "Qualified Opinion",
            OpinionLead = "In our opinion, except for the matter described in the preceding paragraph, in all material respects, based on the criteria described in Harrow's assertion:",
            Limbs = ["the description fairly presents the Payroll System that was designed and implemented throughout the period October 1, 2024 to September 30, 2025;", "the controls related to the control objectives were suitably designed; and", "the controls operated effectively to provide reasonable assurance that the control objectives were achieved throughout the period October 1, 2024 to September 30, 2025."],
            Signature = ["Marrow Finch LLP", "Boise, Idaho", "November 20, 2025"],
        }.Read();
        Assert.Equal((ReportKind.Soc1Type2, OpinionKind.Qualified), (facts.Kind, facts.Opinion?.Kind.Value));
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2025, 9, 30)), (facts.Period!.Start.Value, facts.Period.End.Value));
        Assert.Empty(facts.Categories);
        Assert.Empty(facts.Opinion!.Criteria);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_soc_3_report_concludes_on_the_assertion()
    {
        var facts = new FictionalReport
        {
            Cover = ["Harrow Ledger, Inc.", "SOC 3 Report", "Harrow Ledger Platform", "March 1, 2025 through August 31, 2025"],
            Scope = "We have examined Harrow Ledger, Inc.'s (Harrow) accompanying assertion titled \"Assertion of Harrow Management\" (assertion) that the controls within the Harrow Ledger Platform (system) were effective throughout the period March 1, 2025 through August 31, 2025, to provide reasonable assurance that Harrow's service commitments and system requirements were achieved based on the trust services criteria relevant to security, availability, and confidentiality (applicable trust services criteria) set forth in TSP section 100, Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.",
            OpinionLead = "In our opinion, management's assertion that the controls within the Harrow Ledger Platform were effective throughout the period March 1, 2025 through August 31, 2025, is fairly stated, in all material respects.",
            Limbs = [],
            Description = page => page.Heading("Attachment A", 1.15).Paragraph("The boundaries of the system are those of the platform."),
        }.Read();
        Assert.Equal((ReportKind.Soc3, OpinionKind.Unqualified, "Harrow Ledger Platform"), (facts.Kind, facts.Opinion?.Kind.Value, facts.System?.Value));
        Assert.Equal(3, facts.Categories.Count);
        Assert.Equal(new DateOnly(2025, 8, 31), facts.Period?.End.Value);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void the_opinion_may_stand_before_the_responsibilities_and_the_date_above_the_name()
    {
        var facts = new FictionalReport
        {
            LetterHeading = "Independent Accountant's Report",
            AfterOpinion = ["Harrow uses Northwind Hosting, Inc., a subservice organization, to provide hosting. The description does not disclose the actual controls at the subservice organization.", "# Our responsibilities", "We conducted our examination in accordance with attestation standards. The evidence we obtained is sufficient and appropriate to provide a reasonable basis for our opinion."],
            Signature = ["9 October 2025", "Marrow Finch LLP", "Boise, Idaho"],
        }.Read();
        Assert.Equal((OpinionKind.Unqualified, "Marrow Finch LLP", new DateOnly(2025, 10, 9)), (facts.Opinion?.Kind.Value, facts.Auditor?.Value, facts.ReportDate?.Value));
        Assert.Equal("Northwind Hosting, Inc.", Assert.Single(facts.SubserviceOrganizations).Name.Value);
    }

    [Fact]
    public void a_letter_recognised_from_a_scan_is_read_through_its_usual_mistakes()
    {
        var facts = new FictionalReport
        {
            Setter = new Typesetter { Quality = 88 },
            When = "throughout the period March l, 2025 to August 31, 2025",
            Signature = ["Marrow Finch LLP", "Boise, Idaho", "0ctober 9, 2025"],
            Cover = ["Harrow Ledger, Inc.", "SOC 2 Type Il Report", "For the period March 1, 2025 to August 31, 2025", "Prepared by Marrow Finch LLP"],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, new DateOnly(2025, 3, 1)), (facts.Kind, facts.Period?.Start.Value));
        Assert.Equal(new DateOnly(2025, 10, 9), facts.ReportDate?.Value);
        // The period is confirmed by the cover; the date of the report stands once and had to be mended.
        Assert.Equal(["reportDate"], facts.Doubts.Select(doubt => doubt.Fact));
    }

    private static string Title(string text) => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant());

    private const string Scope = "We have examined the description of Harrow Ledger, Inc. (Harrow or the Company) of its Harrow Ledger Platform entitled \"Description of the Platform\" in Part III, covering the period March 1, 2025 through August 31, 2025 (the description), measured against the criteria for a description in DC section 200, and the suitability of the design and operating effectiveness of the controls stated in it throughout that period, to provide reasonable assurance that its service commitments were achieved based on the trust services criteria relevant to security and availability set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.";

    [Fact]
    public void one_set_wider_than_the_tables_that_make_up_most_of_its_report()
    {
        var letter = new FictionalReport { Setter = new Typesetter { Pitch = 1.55 }, Scope = Scope }.Document();
        var press = new Press(612, 792, 9, 1.1, letter.Pages.Count + 1, hasWatermark: false);
        press.Text("Section IV - Trust Services Criteria, Related Controls, and Tests of Controls", 1.4);
        for (var row = 0; row < 60; row++)
        {
            foreach (var line in (string[])["The owner of the system looks through the list of those", "who may use it in each of the quarters of the year and", "keeps a record of what was found and of what was done."])
                press.Line([(Press.Left, line), (Press.Left + 260, line)]);
            if (!press.HasRoom(4))
                press.NewPage();
        }

        var layout = DocumentLayout.Read(new SourceDocument("0000", [.. letter.Pages, .. press.Pages()]));
        Assert.Contains(Scope, layout.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));
        Assert.Empty(LetterReader.Read(layout).Doubts);
    }
}
