using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Telling_what_a_document_is
{
    [Theory]
    [InlineData(" ")]
    [InlineData("..........")]
    [InlineData(".......... ")]
    [InlineData("…………")]
    public void a_contents_page_begins_no_part_whatever_leads_to_its_numbers(string leader) =>
        Assert.Equal(ReportKind.Soc2Type2, new FictionalReport
        {
            Contents = [$"Section I - Independent Service Auditor's Report{leader}3", $"Section II - Harrow's Management Assertion{leader}8", $"Section III - Description of the Harrow Ledger Platform{leader}10", $"Section IV - Tests of Controls and Results{leader}16"],
        }.Read().Kind);

    [Fact]
    public void a_contents_page_begins_no_part_even_without_numbers() =>
        Assert.Equal(ReportKind.Soc2Type2, new FictionalReport
        {
            LetterHeading = "Independent Service Auditor's Report",
            DescriptionHeading = "Description of the Harrow Ledger Platform",
            Contents = ["Section I - Independent Service Auditor's Report", "Section II - Harrow's Management Assertion", "Section III - Description of the Harrow Ledger Platform", "Section IV - Tests of Controls and Results"],
        }.Read().Kind);

    [Theory]
    [InlineData("We have examined Harrow's description of its Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to meet the criteria for the security category set forth in TSP section 100.", ReportKind.Soc2Type2)]
    [InlineData("We were engaged to examine the description of the Harrow Ledger Platform for the period March 1, 2025 through August 31, 2025, and the suitability of the design and operating effectiveness of controls based on the trust services criteria relevant to security.", ReportKind.Soc2Type2)]
    [InlineData("We have been engaged to report on the description prepared by the Directors of Harrow Ledger, Inc. of its system throughout the period 1 March 2025 to 31 August 2025 and on the suitability of the design and operating effectiveness of controls based on the trust services criteria relevant to security.", ReportKind.Soc2Type2)]
    [InlineData("We have examined Harrow's description of the Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025, and the suitability of the design and operating effectiveness of the controls included in it, against the criteria for the Security and Confidentiality categories.", ReportKind.Soc2Type2)]
    [InlineData("Harrow has described its system as it was from March 1, 2025 to August 31, 2025. We examined the description. We examined also if controls in it were suitably designed and operated effectively to meet the trust services criteria for security.", ReportKind.Soc2Type2)]
    [InlineData("Our examination dealt with the description of the Harrow Ledger Platform drawn up by Harrow Ledger, Inc. for March 1, 2025 to August 31, 2025, and with the question whether the controls in it were suitably designed and effective during those six months. Benchmarks were the trust services criteria for security.", ReportKind.Soc2Type2)]
    [InlineData("We have examined Harrow's description of its system as of August 31, 2025 and whether its controls were suitably designed to meet the trust services criteria for security if they operated effectively.", ReportKind.Soc2Type1)]
    [InlineData("We have examined Harrow's description of its system as of August 31, 2025 and the suitability of the design of controls to meet the trust services criteria relevant to security.", ReportKind.Soc2Type1)]
    [InlineData("We have examined Harrow's description of its payroll system throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to achieve the related control objectives stated in the description, which are likely to be relevant to user entities' internal control over financial reporting.", ReportKind.Soc1Type2)]
    [InlineData("We have examined Harrow's description of its payroll system as of August 31, 2025 and the suitability of the design of controls to achieve the related control objectives stated in the description. AT-C section 320 applies.", ReportKind.Soc1Type1)]
    [InlineData("We have examined Harrow's accompanying assertion titled \"Assertion of Harrow Management\" that the controls within the Harrow Ledger Platform were effective throughout the period March 1, 2025 to August 31, 2025 to provide reasonable assurance that its service commitments were achieved based on the trust services criteria relevant to security.", ReportKind.Soc3)]
    public void the_auditors_letter_says_it(string scope, ReportKind kind)
    {
        var facts = new FictionalReport { Scope = scope, Title = "Report of the auditor", Limbs = kind is ReportKind.Soc3 ? [] : null, OpinionLead = kind is ReportKind.Soc3 ? "In our opinion, management's assertion is fairly stated, in all material respects." : "In our opinion, in all material respects:" }.Read();
        Assert.Equal(kind, facts.Kind);
    }

    [Fact]
    public void a_letter_without_any_heading_is_still_one() =>
        Assert.Equal(ReportKind.Soc2Type2, new FictionalReport { Headings = false }.Read().Kind);

    [Theory]
    [InlineData("Report of Independent Service Auditors")]
    [InlineData("SECTION TWO: INDEPENDENT SERVICE AUDITORS' REPORT")]
    [InlineData("Independent Service Auditor’s Assurance Report")]
    [InlineData("Independent Accountant's Report")]
    [InlineData("Independent Practitioner's Report")]
    [InlineData("Auditor's Opinion")]
    public void the_letter_is_known_by_any_of_its_headings(string heading) =>
        Assert.Equal(ReportKind.Soc2Type2, new FictionalReport { LetterHeading = heading }.Read().Kind);

    [Fact]
    public void a_cover_of_another_type_than_the_letter_is_a_doubt() =>
        Assert.Contains(new FictionalReport { Title = "SOC 2 Type 1 Report" }.Read().Doubts, doubt => doubt.Fact == "kind");

    [Fact]
    public void a_type_named_for_something_else_on_the_cover_is_no_contradiction() =>
        Assert.DoesNotContain(new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type II Report", "A type 1 hypervisor for accountants"] }.Read().Doubts, doubt => doubt.Fact == "kind");

    public static TheoryData<string, string[]> Others => new()
    {
        { "a page of marketing", ["We are SOC 2 certified!", "Harrow completed its SOC 2 Type 2 audit for the period March 1, 2025 to August 31, 2025 with no exceptions noted. Unqualified opinion. Security, availability and confidentiality are in our blood."] },
        { "a press release", ["FOR IMMEDIATE RELEASE", "Boise, Idaho, October 9, 2025. Harrow Ledger, Inc. today announced that Marrow Finch LLP has examined the description of its system and the suitability of the design and operating effectiveness of controls, and that in the opinion of the auditor they meet the trust services criteria."] },
        { "a letter that an examination is under way", ["To whom it may concern:", "Marrow Finch LLP has been engaged to perform a SOC 2 Type 1 examination of Harrow Ledger, Inc. The report is expected in March 2026. We do not express an opinion at this time."] },
        { "a letter on another subject of assurance", ["Report of the Independent Accountant", "To the management of Harrow Keys, Inc.:", "We have examined the assertion by management that for its certification authority operations it maintained effective controls throughout the period March 1, 2025 to August 31, 2025 based on the WebTrust Principles and Criteria.", "In our opinion, management's assertion is fairly stated, in all material respects.", "Marrow Finch LLP", "October 9, 2025"] },
        { "a letter on a penetration test", ["Penetration test summary", "We have examined the external perimeter of Harrow Ledger, Inc. as of June 30, 2025. In our opinion, the system is well protected. The tests cover CC6.1 and CC7.1 of the trust services criteria."] },
        { "an audit of financial statements", ["Independent Auditor's Report", "To the Board of Directors of Harrow Ledger, Inc.:", "We have audited the accompanying financial statements of Harrow Ledger, Inc., which comprise the balance sheet as of August 31, 2025 and the related statements of income, and the description of its internal control.", "In our opinion, the financial statements present fairly, in all material respects, the financial position of Harrow Ledger, Inc.", "Marrow Finch LLP", "October 9, 2025"] },
        { "a letter of the auditor that work goes on", ["To whom it may concern:", "We have been engaged to examine Harrow's description of its system throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls based on the trust services criteria relevant to security. Our work is in progress, and we expect to issue our report in November. Accordingly, we do not express an opinion on the description or on the controls.", "Marrow Finch LLP", "October 9, 2025"] },
        { "a letter of the auditor about the time after a report", ["To whom it may concern:", "We examined Harrow's description of its system throughout the period March 1, 2025 to August 31, 2025 and the design and operating effectiveness of controls based on the trust services criteria relevant to security, and issued our report thereon. We have done nothing since and do not express an opinion on the controls after that day.", "Marrow Finch LLP", "December 9, 2025"] },
        { "an engagement letter", ["Dear Ms. Marlow:", "This letter confirms that we will examine the description of Harrow's system and the suitability of the design and operating effectiveness of its controls, based on the trust services criteria relevant to security. Our report will begin with a title and say whether, in our opinion, the description is fairly presented and the controls were suitably designed and operated effectively.", "Marrow Finch LLP", "January 9, 2025"] },
        { "a report on the protection of health information", ["Independent Accountant's Report", "We have examined management's assertion that Harrow complied with the HIPAA Security Rule throughout the period March 1, 2025 to August 31, 2025.", "In our opinion, management's assertion is fairly stated, in all material respects.", "Marrow Finch LLP", "October 9, 2025"] },
        { "a statement of the company on its certificate", ["We confirm that Harrow Ledger, Inc. holds a certificate under ISO/IEC 27001:2022, certificate no. 4417, valid until 3 June 2028. Our auditor has examined our controls."] },
        { "a certificate of a course", ["CERTIFICATE", "This certificate is awarded to", "Nora Marrow", "who has successfully completed the course ISO/IEC 27001 Lead Auditor.", "Certificate no. 4417", "4 June 2025"] },
        { "a readiness assessment", ["SOC 2 readiness assessment", "We were engaged to perform a readiness assessment of the system of Harrow Ledger, Inc. against the trust services criteria. In our opinion the description needs work and the controls were suitably designed."] },
        { "agreed-upon procedures", ["We were engaged to perform the agreed-upon procedures on the description of the system. In our opinion nothing else matters. The trust services criteria were not used."] },
        { "an article that explains reports", ["How to read a SOC 2 report", "A service auditor writes that controls were suitably designed and operated effectively throughout the period January 1, 2025 to December 31, 2025 to meet the trust services criteria relevant to security. A bridge letter covers the gap period."] },
        { "random words", ["exception CC6.1 2 of 25 security opinion period table Type 2 SOC 2 2025 auditor assertion control criteria In our"] },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void anything_else_is_unknown_and_nothing_is_claimed_of_it(string what, string[] text)
    {
        var facts = LetterReader.Read(DocumentLayout.Read(text.Aggregate(new Typesetter(), (page, paragraph) => page.Paragraph(paragraph)).Document()));
        Assert.True(facts.Kind == ReportKind.Unknown, what);
        Assert.Equivalent(new LetterFacts(), facts with { Doubts = [] });
    }

    [Fact]
    public void a_report_whose_letter_is_missing_says_that_it_could_not_be_read()
    {
        var page = new Typesetter().Cover("Harrow Ledger, Inc.", "SOC 2 Type 2 Report");
        foreach (var part in new[] { "Section I - Independent Service Auditor's Report", "Section II - Assertion of Harrow Management", "Section III - Description of the Harrow Ledger Platform" })
            page.Heading(part).Paragraph("The pages of this part are kept elsewhere and may be asked for at any time of the day, by telephone or by mail.").NewPage();
        var facts = LetterReader.Read(DocumentLayout.Read(page.Document()));
        Assert.Equal(ReportKind.Unknown, facts.Kind);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "kind");
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "opinion");
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "controls");
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "exceptions");
    }

    [Fact]
    public void a_time_from_one_day_to_another_is_a_period() =>
        Assert.Equal((ReportKind.Soc2Type2, new DateOnly(2025, 8, 31)), new FictionalReport
        {
            Scope = "Harrow Ledger, Inc. engaged us to examine, with reasonable assurance, its description of the Harrow Ledger Platform for the time from 1 March 2025 to 31 August 2025, together with the suitability and effectiveness of the controls described, against the trust services criteria for security and availability (TSP section 100).",
        }.Read() is var facts ? (facts.Kind, facts.Period?.End.Value ?? default) : default);
}
