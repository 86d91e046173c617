using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

public sealed class Telling_what_a_heading_begins
{
    [Theory]
    [InlineData("4 Controls, Tests, and Results")]
    [InlineData("Section IV – Controls, Testing, and Results")]
    [InlineData("Part 4: Controls Tested and Results")]
    [InlineData("Section 4. Testing of Controls")]
    [InlineData("IV. Criteria, Tests and Results of Tests")]
    [InlineData("Criteria and the Controls That Address Them")]
    [InlineData("4 Controls, audit procedures and results")]
    [InlineData("5 Control measures, work performed and outcomes")]
    [InlineData("4. Controls, work performed and conclusions")]
    [InlineData("Part D - Controls, evidence and findings")]
    [InlineData("What follows are test narratives")]
    [InlineData("Our tests")]
    [InlineData("Detailed testing")]
    [InlineData("Testing details")]
    [InlineData("Part 4 - Details of the tests performed")]
    [InlineData("SECTION FOUR: TESTING BY THE SERVICE AUDITORS")]
    [InlineData("Section IV – Criteria, Controls, Tests and Results, and Management’s Responses")]
    [InlineData("Part 4: Controls, Tests of Controls and Management Comments")]
    public void The_tests_are_announced_in_many_words(string heading) => Assert.Equal(SectionKind.Tests, SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("Section II - Statement of Harrow's Management", SectionKind.Assertion)]
    [InlineData("Statement by the Officers", SectionKind.Assertion)]
    [InlineData("3 Statement of the board", SectionKind.Assertion)]
    [InlineData("6 Reactions of the board", SectionKind.OtherInformation)]
    [InlineData("Management statement", SectionKind.Assertion)]
    [InlineData("What Harrow management says", SectionKind.Assertion)]
    [InlineData("Section III - The Ledger Platform as Described by Management", SectionKind.Description)]
    [InlineData("The Platform as described by the Directors", SectionKind.Description)]
    [InlineData("Section IV - Schedule of Tests", SectionKind.Tests)]
    [InlineData("Matrices of Controls", SectionKind.Tests)]
    [InlineData("Table of the Controls", SectionKind.Tests)]
    [InlineData("Section V - Information Supplied by the Directors", SectionKind.OtherInformation)]
    [InlineData("Information given by Harrow", SectionKind.OtherInformation)]
    [InlineData("Matters not covered by the accountant's report", SectionKind.OtherInformation)]
    [InlineData("Not covered by the opinion", SectionKind.OtherInformation)]
    [InlineData("2 Statement by Harrow", SectionKind.Assertion)]
    [InlineData("Section V – Management’s Responses to the Results of the Tests of Controls", SectionKind.OtherInformation)]
    [InlineData("Section V – Controls, and Management’s Responses to Exceptions", SectionKind.OtherInformation)]
    [InlineData("Section V – Other Information: Results of Tests and Management’s Responses", SectionKind.OtherInformation)]
    [InlineData("Part 5 Deviations in Tests of Controls and Management Comments", SectionKind.OtherInformation)]
    public void Each_part_is_announced_in_many_words(string heading, SectionKind kind) => Assert.Equal(kind, SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("Information Provided by the Independent Service Auditor")]
    [InlineData("Information provided by the service practitioner")]
    [InlineData("SECTION FOUR: INFORMATION PROVIDED BY THE SERVICE AUDITORS")]
    [InlineData("Section IV - Information Provided by the Independent Service Auditors")]
    public void What_the_auditor_adds_is_no_information_of_management(string heading) => Assert.Equal(SectionKind.Tests, SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("3.7 Testing of Changes")]
    [InlineData("Controls over Tested Backups")]
    [InlineData("Statement of Principles")]
    [InlineData("Roles as described by Human Resources")]
    [InlineData("Schedule of Backups")]
    [InlineData("Annex A: Criteria and controls")]
    [InlineData("The Schedule of Tests of Recovery")]
    [InlineData("Information supplied with each release")]
    [InlineData("Statement by Harrow")]
    [InlineData("2 Statement of Applicability")]
    public void Other_headings_speak_of_tests_and_begin_none(string heading) => Assert.Null(SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("How the Ledger works")]
    [InlineData("The Harrow Ledger Platform")]
    public void What_begins_a_page_in_their_type_right_behind_the_assertion_is_the_description(string heading)
    {
        var sections = DocumentLayout.Read(new FictionalReport { LetterHeading = "Independent Service Auditor's Report", Assertion = "Management statement", DescriptionHeading = heading }.Document()).Sections;
        Assert.Equal(heading, Assert.Single(sections, section => section.Kind == SectionKind.Description).Heading?.Text);
    }

    [Fact]
    public void Without_an_assertion_before_it_nothing_says_that_it_is() =>
        Assert.DoesNotContain(SectionKind.Description, DocumentLayout.Read(new FictionalReport { LetterHeading = "Independent Service Auditor's Report", DescriptionHeading = "How the Ledger works" }.Document()).Sections.Select(section => section.Kind));

    [Fact]
    public void Sentences_that_speak_of_parts_do_not_number_the_headings() =>
        Assert.Contains(SectionKind.Assertion, DocumentLayout.Read(new Typesetter().Heading("Harrow Ledger, Inc.", 1.6).NewPage().Heading("I. Assertion of Harrow's Management", 1.4).Paragraph("Part IV lists the controls tested and the results of the tests.")
            .Paragraph("Part V, which has other information, is not covered by the auditor's report.").NewPage().Heading("II. Independent Service Auditor's Report", 1.4).Paragraph("We have examined the description.").Document()).Sections.Select(section => section.Kind));

    [Fact]
    public void A_heading_may_stand_below_its_number_alone()
    {
        var document = new Typesetter().Cover("Harrow Ledger, Inc.", "SOC 2 Type 2 Report")
            .Heading("Section 1").Heading("Statement by the management of Harrow").Paragraph("We say that the description is right.").NewPage()
            .Heading("Section 2").Heading("Independent service auditor's report").Paragraph("We have examined the description of Harrow.").NewPage()
            .Heading("Section 3").Heading("The system").Paragraph("Harrow keeps a ledger.").NewPage()
            .Heading("Section 4").Heading("Controls and our tests of them").Paragraph("The controls of Harrow and what we did.").Document();
        Assert.Equal([SectionKind.Front, SectionKind.Assertion, SectionKind.AuditorReport, SectionKind.Description, SectionKind.Tests], DocumentLayout.Read(document).Sections.Select(section => section.Kind));
    }
}
