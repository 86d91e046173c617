using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_the_scope
{
    private const string Citation = "set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (With Revised Points of Focus), in AICPA, Trust Services Criteria";

    [Theory]
    [InlineData("the trust services criteria relevant to security (applicable trust services criteria)", "Security")]
    [InlineData("the trust services criteria relevant to security, availability, and confidentiality (applicable trust services criteria)", "Security Availability Confidentiality")]
    [InlineData("controls relevant to the Security and Processing Integrity Trust Services Categories", "Security ProcessingIntegrity")]
    [InlineData("REPORT ON CONTROLS RELEVANT TO SECURITY, CONFIDENTIALITY & AVAILABILITY", "Security Availability Confidentiality")]
    [InlineData("The following Trust Service Categories are in scope: Common Criteria (to the Security, Confidentiality, and Availability Categories)", "Security Availability Confidentiality")]
    [InlineData("the criteria for the Security and Privacy categories", "Security Privacy")]
    [InlineData("the trust services criteria relevant to security and availability, not the prescribed requirements of the Australian Privacy Principles", "Security Availability")]
    [InlineData("the trust services criteria relevant to security, and the Privacy Act", "Security")]
    [InlineData("to meet the criteria for the security and privacy principles", "Security Privacy")]
    [InlineData("Common Criteria/Security and the additional criteria for Availability (A-series)", "Security Availability")]
    [InlineData("the principles of security and availability", "Security Availability")]
    [InlineData("The assignment concerns the categories security, availability and confidentiality of the Trust Services Criteria", "Security Availability Confidentiality")]
    [InlineData("measured against the Trust Services Criteria of the AICPA for security, availability and confidentiality", "Security Availability Confidentiality")]
    [InlineData("to meet the criteria for the security, availability and confidentiality principles", "Security Availability Confidentiality")]
    [InlineData("trust services criteria relevant to security, availability, processing integrity, confidentiality, and privacy (applicable trust services criteria)", "Security Availability ProcessingIntegrity Confidentiality Privacy")]
    [InlineData("the trust services criteria for all five categories: security, availability, processing integrity, confidentiality, and privacy", "Security Availability ProcessingIntegrity Confidentiality Privacy")]
    [InlineData("the criteria of the two trust services categories: security and availability", "Security Availability")]
    [InlineData("criteria relevant to secur1ty and confidentiaiity", "Security Confidentiality")]
    [InlineData("the trust services criteria that apply to security and confidentiality (TSP section 100)", "Security Confidentiality")]
    [InlineData("those trust services criteria which concern security and privacy", "Security Privacy")]
    [InlineData("those criteria of TSP section 100 (With Revised Points of Focus) that relate to security, confidentiality and privacy", "Security Confidentiality Privacy")]
    [InlineData("the criteria of that section, as far as they pertain to security and availability", "Security Availability")]
    [InlineData("criteria from that guide which apply to security", "Security")]
    [InlineData("measured by the criteria in respect of Security and Availability", "Security Availability")]
    [InlineData("the criteria of that section, as far as they concern security and availability", "Security Availability")]
    [InlineData("those criteria of TSP section 100 (With Revised Points of Focus) that concern security and privacy", "Security Privacy")]
    [InlineData("Report on Controls over Security and Privacy", "Security Privacy")]
    [InlineData("our report on its own internal controls for security and confidentiality", "Security Confidentiality")]
    public void the_categories_are_those_the_sentence_puts_in_scope(string text, string categories)
    {
        Assert.Equal(categories, string.Join(' ', CategoryReader.Read(text).InScope));
        Assert.Equal(categories, string.Join(' ', CategoryReader.Read($"{text} {Citation}.").InScope));
    }

    [Theory]
    [InlineData(Citation)]
    [InlineData("The Availability, Processing Integrity and Privacy categories are not in scope.")]
    [InlineData("The categories availability, processing integrity and privacy are not comprised by the engagement.")]
    [InlineData("Availability, processing integrity and privacy have not been assessed.")]
    [InlineData("The categories of availability, processing integrity and privacy do not form part of this report.")]
    [InlineData("Our engagement does not encompass availability, processing integrity and privacy.")]
    [InlineData("The categories availability, processing integrity and privacy were not the subject of our examination.")]
    [InlineData("Our examination did not address the availability, confidentiality, or privacy categories.")]
    [InlineData("The privacy and processing integrity categories were outside our engagement.")]
    [InlineData("The privacy category is outside of this examination.")]
    [InlineData("Confidentiality is distinguished from privacy in that privacy applies to people.")]
    [InlineData("The availability of the system is monitored, and privacy is respected.")]
    [InlineData("Harrow has controls over security and privacy.")]
    [InlineData("Report on Incidents over Security and Privacy")]
    [InlineData("What they concerned was security and privacy.")]
    [InlineData("Reporting on Controls at a Service Organization Relevant to Security, Availability, Processing Integrity, Confidentiality, or Privacy (SOC 2)")]
    [InlineData("")]
    public void nothing_else_puts_a_category_in_scope(string text) => Assert.Empty(CategoryReader.Read(text).InScope);

    [Theory]
    [InlineData("controls relevant to security and availability, and did not test their operating effectiveness")]
    [InlineData("controls relevant to security and availability, which were not tested at the subservice organization")]
    [InlineData("controls relevant to security and availability and does not concern financial reporting")]
    [InlineData("controls relevant to security and availability, and does not form part of an audit of financial statements")]
    public void what_is_not_said_of_them_takes_none_away(string text) => Assert.Equal("Security Availability", string.Join(' ', CategoryReader.Read(text).InScope));

    [Fact]
    public void what_is_excluded_beside_the_scope_stays_out()
    {
        var read = CategoryReader.Read("based on the trust services criteria relevant to security and availability; the privacy category is not in scope.");
        Assert.Equal([TrustCategory.Security, TrustCategory.Availability], read.InScope);
        Assert.Equal([TrustCategory.Privacy], read.Excluded);
    }

    [Theory]
    [InlineData("The criteria relating to processing integrity and to the protection of privacy do not enter into the perimeter.")]
    [InlineData("The criteria for processing integrity and privacy do not fall within the engagement.")]
    public void what_does_not_come_under_the_engagement_is_excluded(string text)
    {
        var read = CategoryReader.Read(text);
        Assert.Empty(read.InScope);
        Assert.Equal([TrustCategory.ProcessingIntegrity, TrustCategory.Privacy], read.Excluded);
    }

    [Fact]
    public void a_cover_may_hold_the_categories_alone_on_a_line() =>
        Assert.Equal([TrustCategory.Security, TrustCategory.Confidentiality], CategoryReader.ReadLine("Security and Confidentiality").InScope);

    [Theory]
    [InlineData("Security Awareness Training")]
    [InlineData("Availability Monitoring by Harrow")]
    public void a_line_that_says_more_is_no_list_of_categories(string line) => Assert.Empty(CategoryReader.ReadLine(line).InScope);

    [Fact]
    public void the_scope_paragraph_wins_over_a_cover_that_differs_and_the_difference_is_a_doubt()
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "Relevant to Security, Availability and Privacy", "March 1, 2025 to August 31, 2025"] }.Read();
        Assert.Equal([TrustCategory.Security, TrustCategory.Availability], facts.Categories.Select(category => category.Value));
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "categories");
    }

    [Theory]
    [InlineData("and the criteria set forth in the Cloud Security Alliance's Cloud Controls Matrix (CCM) Version 4.0.10 control specifications (CCM criteria).", "ccm-v4")]
    [InlineData("to meet the requirements set forth in the HITRUST CSF v11 and the HIPAA Security Rule requirements (HIPAA criteria).", "hitrust-csf hipaa")]
    [InlineData("and the control requirements of NIST Special Publication 800-53 Revision 5.", "nist-800-53")]
    [InlineData("and the requirements of ISO/IEC 27001:2022 (ISO criteria).", "iso-27001")]
    [InlineData("and the criteria of the Cloud Computing Compliance Criteria Catalogue (C5:2020).", "c5")]
    [InlineData("We apply the criteria of International Standard on Quality Management 1 and of ISAE 3000.", "")]
    [InlineData("The mapping of the criteria to ISO/IEC 27001 in Section V has not been subjected to our procedures.", "")]
    [InlineData("ISO/IEC 27001 is not among the criteria of this examination.", "")]
    public void further_criteria_are_those_that_were_examined(string sentence, string names) =>
        Assert.Equal(names, string.Join(' ', FrameworkReader.Read(sentence).Select(found => found.Name)));

    [Fact]
    public void criteria_of_the_scope_paragraph_are_facts_and_a_mapping_elsewhere_is_not()
    {
        var facts = new FictionalReport
        {
            AfterScope = ["In addition, we examined the suitability of the design of controls to meet the criteria set forth in the Cloud Controls Matrix (CCM) version 4.0 (CCM criteria).", "The information in Section V, a mapping of controls to the requirements of the HIPAA Security Rule, is presented by management, and we express no opinion on it."],
        }.Read();
        Assert.Equal(["ccm-v4"], facts.AdditionalCriteria.Select(criteria => criteria.Value));
    }

    [Fact]
    public void what_another_part_relates_the_criteria_to_is_not_examined() =>
        Assert.Equal(["ccm-v4"], new FictionalReport
        {
            AfterScope = ["In addition, we examined the suitability of the design of controls to meet the criteria set forth in the Cloud Controls Matrix (CCM) version 4.0 (CCM criteria).", "Part 5 relates the CCM criteria to Annex A of ISO/IEC 27001:2022. It is furnished by Harrow for convenience. We did not examine it."],
        }.Read().AdditionalCriteria.Select(criteria => criteria.Value));

    [Theory]
    [InlineData("criteria CC6.1, CC6.2 and A1.3", "CC6.1 CC6.2 A1.3")]
    [InlineData("CC 6.1 through CC 6.3", "CC6.1 CC6.2 CC6.3")]
    [InlineData("CC7.1–CC7.3 and PI1.2", "CC7.1 CC7.2 CC7.3 PI1.2")]
    [InlineData("CC6.l and P6.1", "CC6.1 P6.1")]
    [InlineData("CC8.8, A.5.1, CM-3, control CC6.1.2 and id CC6.1-04 with XCC6.1", "")]
    public void criteria_are_read_by_their_numbers(string text, string criteria) =>
        Assert.Equal(criteria, string.Join(' ', CriterionList.Read(text).Select(found => found.Criterion.Value)));
}
