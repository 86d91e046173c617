using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A letter is known by who reports on whose description with which criteria, not by the words that most firms use for it.</summary>
public class Letters_in_other_words
{
    private const string Subject = "the trust services criteria relevant to security and availability (TSP section 100)";

    [Theory]
    [InlineData("I have examined the description by Harrow Ledger, Inc. of the Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025, and the suitability of the design and the operating effectiveness of the controls described, on the basis of ")]
    [InlineData("We have undertaken a reasonable assurance engagement on Harrow's Description of the Harrow Ledger Platform throughout the period 1 March 2025 to 31 August 2025 and on the design and operating effectiveness of controls to meet ")]
    [InlineData("We were appointed by the Directors to report on Harrow's Description of the Harrow Ledger Platform for the period 1 March 2025 to 31 August 2025, and on the suitability of the design and operation of its controls with reference to ")]
    [InlineData("We have carried out an independent examination of the description that Harrow Ledger, Inc. gives of the Harrow Ledger Platform, and of the design and operating effectiveness of its controls, throughout the period March 1, 2025 to August 31, 2025 against ")]
    [InlineData("Our assurance engagement covered Harrow's description of the Harrow Ledger Platform and the design and effective operation of its controls throughout the period March 1, 2025 to August 31, 2025, measured by ")]
    [InlineData("This report is on Harrow's description of the Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025, and on the design and operating effectiveness of the controls set out in it, with ")]
    [InlineData("Harrow has given us its description of the Harrow Ledger Platform and has asked us to find out whether the controls in it were suitably designed and operated effectively throughout the period March 1, 2025 to August 31, 2025 to meet ")]
    [InlineData("We have examined management's assertion that its description of the Harrow Ledger Platform is presented fairly and that its controls were suitably designed and operated effectively throughout the period March 1, 2025 to August 31, 2025, in the light of ")]
    [InlineData("We have audited the system of Harrow Ledger, Inc. that is described in Part 3, and whether its controls were suitably designed and operated effectively throughout the period March 1, 2025 to August 31, 2025, by ")]
    public void what_was_examined_may_be_said_in_many_ways(string scope)
    {
        foreach (var headings in new[] { true, false })
        {
            // Without its heading only the words of the first person tell the letter from the rest.
            if (!headings && !scope.StartsWith("We", StringComparison.Ordinal) && !scope.StartsWith('I') && !scope.StartsWith("Our", StringComparison.Ordinal))
                continue;
            var facts = new FictionalReport { Headings = headings, Scope = scope + Subject + "." }.Read();
            Assert.Equal((ReportKind.Soc2Type2, "Harrow Ledger, Inc.", "Marrow Finch LLP"), (facts.Kind, facts.ServiceOrganization?.Value, facts.Auditor?.Value));
            Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 8, 31)), (facts.Period?.Start.Value, facts.Period?.End.Value));
            Assert.Equal([TrustCategory.Security, TrustCategory.Availability], facts.Categories.Select(category => category.Value));
            Assert.Equal(OpinionKind.Unqualified, facts.Opinion?.Kind.Value);
            Assert.Empty(facts.Doubts);
        }
    }

    [Theory]
    [InlineData("In my opinion, in all material respects:")]
    [InlineData("It is my opinion that, in all material respects:")]
    [InlineData("Based on our procedures and the evidence obtained, in our opinion, in all material respects:")]
    [InlineData("Our opinion is that, in all material respects:")]
    [InlineData("We are of the opinion that, in all material respects:")]
    public void a_conclusion_may_begin_in_many_ways(string lead)
    {
        var facts = new FictionalReport { OpinionLead = lead }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Unqualified), (facts.Kind, facts.Opinion?.Kind.Value));
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("As my examination was of design as of a date, I did not test the operating effectiveness of controls and express no opinion on it.")]
    [InlineData("The operating effectiveness of controls was not tested, and we do not express an opinion on operating effectiveness.")]
    [InlineData("No procedures were carried out on the operating effectiveness of the controls.")]
    [InlineData("Our engagement did not extend to whether the controls operated effectively at any time.")]
    [InlineData("The controls were designed so that commitments would be achieved if they operated effectively.")]
    [InlineData("Management of Harrow is responsible for the description and for the design, implementation and operation of the controls.")]
    public void what_a_letter_says_was_not_tested_makes_no_type_2(string denial)
    {
        foreach (var headings in new[] { true, false })
        {
            var facts = Type1(denial, headings).Read();
            Assert.Equal(ReportKind.Soc2Type1, facts.Kind);
            Assert.Equal(new DateOnly(2025, 8, 31), facts.AsOf?.Value);
            Assert.Empty(facts.Doubts);
        }
    }

    [Theory]
    [InlineData("We have undertaken a reasonable assurance engagement on Harrow's Description of the Harrow Ledger Platform throughout the period")]
    [InlineData("We have examined the description of the Harrow Ledger Platform prepared by the management of Harrow Ledger, Inc. throughout the period")]
    [InlineData("We have examined Harrow's description of its Harrow Ledger Platform for processing the payments of user entities throughout the period")]
    [InlineData("We have examined the description of the Harrow Ledger Platform in Section Three (the \"description\") for the period")]
    [InlineData("We have examined Harrow's description of its Harrow Ledger Platform, set out in Part 3 of this report, covering the period")]
    [InlineData("We have examined the description of the Harrow Ledger Platform made available by Harrow Ledger, Inc. (\"Harrow\") for the period")]
    [InlineData("We have examined the description of the Harrow Ledger Platform found in Section III titled \"Harrow's Description of Its System\" for")]
    [InlineData("We have examined the description in Section III titled \"Description of the System\" of Harrow Ledger, Inc. (\"Harrow\") pertaining to its Harrow Ledger Platform for the period")]
    [InlineData("Harrow Ledger, Inc. has described its Harrow Ledger Platform in Section III. We have examined that description by the criteria in DC section 200, 2018 Description Criteria for a Description of a Service Organization's System in a SOC 2 Report, for the period")]
    [InlineData("We have examined the description of Harrow Ledger, Inc. (\"Harrow\") of its Harrow Ledger Platform, found in Part 3, by the criteria for a description of a service organization's system in DC section 200 (the \"description criteria\") for the period")]
    [InlineData("We have examined Harrow's description of the Harrow Ledger Platform by Harrow Ledger, Inc. for its customers for the period")]
    public void the_system_is_named_without_what_is_said_of_it(string scope) =>
        Assert.Equal("Harrow Ledger Platform", new FictionalReport { Scope = $"{scope} March 1, 2025 to August 31, 2025 and the design and operating effectiveness of controls based on the trust services criteria relevant to security." }.Read().System?.Value);

    [Fact]
    public void a_type_2_letter_may_deny_what_it_says_of_the_controls_of_others()
    {
        var facts = new FictionalReport { AfterScope = ["We have not evaluated the suitability of the design or operating effectiveness of the controls of user entities.", "Under SSAE No. 21 the operating effectiveness of controls is tested."] }.Read();
        Assert.Equal(ReportKind.Soc2Type2, facts.Kind);
    }

    [Fact]
    public void one_under_the_australian_standard_concludes_before_it_says_whose_responsibility_was_what()
    {
        var facts = new FictionalReport
        {
            Organization = "Tarn Records Pty Ltd", Short = "Tarn", System = "Tarn Archive Service", Firm = "Beck Holloway Pty Ltd",
            Cover = ["SOC 2 Type 2", "Tarn Records Pty Ltd", "Description of the Tarn Archive Service and controls relevant to Security, Privacy", "Period: 1 July 2024 to 30 June 2025", "Beck Holloway Pty Ltd"],
            LetterHeading = "Section One: Independent Assurance Practitioner's Report", Addressee = "To the Directors of Tarn Records Pty Ltd",
            BeforeOpinion = [],
            Scope = "We have performed a reasonable assurance engagement in respect of Tarn's Description of the Tarn Archive Service throughout the period 1 July 2024 to 30 June 2025 and on the design and operating effectiveness of controls relevant to security and privacy, with reference to TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy.",
            OpinionHeading = "Adverse Opinion",
            OpinionLead = "In our opinion, because of the significance of the matters described in the Basis for Adverse Opinion section below, the controls stated in the Description were not suitably designed and did not operate effectively throughout the period 1 July 2024 to 30 June 2025, and the Description does not, in respect of those matters, present the Tarn Archive Service in accordance with the description criteria.",
            Limbs = [],
            AfterOpinion = ["# Basis for Adverse Opinion", "Leavers kept their access all year. Consequently criteria CC6.2 and CC6.3 were not met. The matter is pervasive.", "# Our Independence", "We have complied with APES 110 and applied ASQM 1."],
            Signature = ["Beck Holloway Pty Ltd", "Edith Crane, Director", "Hobart, Tasmania, 30 September 2025"],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, "Tarn Records Pty Ltd", "Beck Holloway Pty Ltd", new DateOnly(2025, 9, 30)), (facts.Kind, facts.ServiceOrganization?.Value, facts.Auditor?.Value, facts.ReportDate?.Value));
        Assert.Equal([TrustCategory.Security, TrustCategory.Privacy], facts.Categories.Select(category => category.Value));
        Assert.Equal((OpinionKind.Adverse, "Leavers kept their access all year. Consequently criteria CC6.2 and CC6.3 were not met. The matter is pervasive."), (facts.Opinion!.Kind.Value, facts.Opinion.Basis?.Value));
        Assert.Equal(new OpinionLimbs(OpinionKind.Adverse, OpinionKind.Adverse, OpinionKind.Adverse), facts.Opinion.Limbs);
        Assert.Equal(["CC6.2", "CC6.3"], facts.Opinion.Criteria.Select(criterion => criterion.Value.Value));
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("We have been engaged to report on Harrow's description of its payroll system for processing customers' transactions throughout the period 1 March 2025 to 31 August 2025, and on the design and operation of controls related to the control objectives stated in the description. We conducted our engagement in accordance with ISAE 3402.", ReportKind.Soc1Type2)]
    [InlineData("We have been engaged to report on Harrow's description of its payroll system as at 31 August 2025, and on the design of controls related to the control objectives stated in the description. We conducted our engagement in accordance with CSAE 3416.", ReportKind.Soc1Type1)]
    [InlineData("We have undertaken a reasonable assurance engagement on Harrow's description of its payroll system throughout the period 1 March 2025 to 31 August 2025 and the design and operating effectiveness of controls to achieve the control objectives, in accordance with ASAE 3402.", ReportKind.Soc1Type2)]
    public void a_report_for_financial_auditors_may_be_under_any_countrys_standard(string scope, ReportKind kind) =>
        Assert.Equal(kind, new FictionalReport { Scope = scope, Title = "Assurance report on controls" }.Read().Kind);

    [Fact]
    public void a_failed_penetration_test_in_the_letter_does_not_make_it_a_letter_on_one()
    {
        var facts = new FictionalReport
        {
            BeforeOpinion = ["The penetration test of the platform was not carried out, nor was a readiness assessment of recovery. As a result, controls did not operate effectively to meet criterion CC7.1."],
            OpinionLead = "In our opinion, except for the matter described in the preceding paragraph, in all material respects:",
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Qualified), (facts.Kind, facts.Opinion?.Kind.Value));
    }

    [Fact]
    public void one_may_be_a_single_paragraph_on_paper_of_the_firm()
    {
        var facts = new FictionalReport
        {
            Headings = false,
            Addressee = "Harrow Ledger, Inc.",
            Scope = "Dear Sirs, at your request I have examined the description that you give of the Harrow Ledger Platform throughout the period March 1, 2025 to August 31, 2025, and the design and operating effectiveness of its controls, against the trust services criteria relevant to security. Save for what is said of criterion CC8.1 on page 40, where changes were made without tests, it is my opinion that in all material respects the description presents the platform as it was designed and implemented, and that the controls were suitably designed and operated effectively throughout the period March 1, 2025 to August 31, 2025.",
            OpinionLead = "The tests and what came of them are listed behind the description.",
            Limbs = [],
            Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "Harrow Ledger Platform", "For the period March 1, 2025 to August 31, 2025", "Relevant to security", "Nora Marrow, CPA"],
            Signature = ["Nora Marrow, CPA", "Boise, Idaho", "October 9, 2025"],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Qualified, "Nora Marrow, CPA"), (facts.Kind, facts.Opinion?.Kind.Value, facts.Auditor?.Value));
        Assert.Equal(["CC8.1"], facts.Opinion!.Criteria.Select(criterion => criterion.Value.Value));
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "opinion.basis");
    }

    [Theory]
    [InlineData("Report by the Independent Reporting Accountant")]
    [InlineData("Independent Assurance Practitioner's Report")]
    [InlineData("Independent Practitioner's Reasonable Assurance Report")]
    [InlineData("Service Auditor's Examination Report")]
    [InlineData("Independent Assurance Report")]
    [InlineData("A Letter to the Reader")]
    [InlineData("Report on the Description of the Harrow Ledger Platform")]
    public void its_heading_may_be_any(string heading)
    {
        var facts = new FictionalReport { LetterHeading = heading }.Read();
        Assert.Equal((ReportKind.Soc2Type2, "Marrow Finch LLP", OpinionKind.Unqualified), (facts.Kind, facts.Auditor?.Value, facts.Opinion?.Kind.Value));
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_disclaimer_may_tell_of_work_that_was_not_finished()
    {
        var facts = new FictionalReport
        {
            BeforeOpinion = ["# Basis for Disclaimer of Opinion", "The move to another data center is ongoing, and our procedures have not been completed because records were not yet available."],
            OpinionHeading = "Disclaimer of Opinion", OpinionLead = "Accordingly, we do not express an opinion on the description or on the controls.", Limbs = [],
        }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Disclaimer), (facts.Kind, facts.Opinion?.Kind.Value));
    }

    [Fact]
    public void a_cover_of_another_report_than_the_letter_is_a_doubt() =>
        Assert.Contains(new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 3 Report", "For the period March 1, 2025 to August 31, 2025"] }.Read().Doubts, doubt => doubt.Fact == "kind");

    [Theory]
    [InlineData("Section III - How the Harrow Ledger Platform Works")]
    [InlineData("Part C: The Platform and What Keeps It Safe")]
    [InlineData("Section 3: Our Service")]
    public void a_description_under_a_title_of_its_own_begins_behind_letter_and_assertion(string title)
    {
        var mark = title[..(title.IndexOf(' ', StringComparison.Ordinal) + 1)];
        var facts = new FictionalReport
        {
            LetterHeading = $"{mark}1: Independent Service Auditor's Report",
            DescriptionHeading = title,
            Assertion = $"{mark}2: Management's Assertion",
            Description = page => page.Heading("Organizations We Rely On", 1.15).Paragraph("These organizations perform services that are necessary:")
                .Items("•", "Northwind Hosting, Inc. – hosting of servers (carve-out method)", "Beta Desk Ltd – answering of calls (inclusive method)")
                .Heading("What Customers Must Do", 1.15).Paragraph("Controls were designed on the assumption that user entities have controls of their own. They are responsible for the following:")
                .Items("•", "Removing the access of people who leave.", "Keeping their keys secret."),
        }.Read();
        Assert.Equal([("Northwind Hosting, Inc.", SubserviceMethod.CarveOut), ("Beta Desk Ltd", SubserviceMethod.Inclusive)], facts.SubserviceOrganizations.Select(one => (one.Name.Value, one.Method)));
        Assert.Equal(["Removing the access of people who leave.", "Keeping their keys secret."], facts.UserEntityControls.Select(control => control.Text.Value));
        Assert.Equal("Marrow Finch LLP", facts.Auditor?.Value);
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact != "complementarySubserviceOrganizationControls");
    }

    private static FictionalReport Type1(string denial, bool headings) => new()
    {
        Headings = headings,
        Title = "SOC 2 Type 1 Report",
        Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 1 Report", "Harrow Ledger Platform", "As of August 31, 2025", "Relevant to security", "Prepared by Marrow Finch LLP"],
        When = "as of August 31, 2025",
        Scope = "I have examined Harrow's description of the Harrow Ledger Platform as of August 31, 2025 and the suitability of the design of the controls stated in it, based on the trust services criteria relevant to security.",
        AfterScope = [denial],
        OpinionLead = "In my opinion, in all material respects:",
        Limbs = ["the description presents the system as of August 31, 2025; and", "the controls were suitably designed as of August 31, 2025."],
    };
}
