using VendorRisk.DocumentParsing.Core.Layout;

using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

public sealed class Headings_in_further_words
{
    [Theory]
    [InlineData("Section V - Answers of the Company, Unexamined", SectionKind.OtherInformation)]
    [InlineData("Section IV - Inventory of Controls", SectionKind.Tests)]
    [InlineData("Register of the Controls", SectionKind.Tests)]
    [InlineData("Part 4: Listing of controls", SectionKind.Tests)]
    [InlineData("Section II - Management's Representations", SectionKind.Assertion)]
    [InlineData("Management’s Representation", SectionKind.Assertion)]
    [InlineData("Section III - System Narrative", SectionKind.Description)]
    [InlineData("Narrative of the Ledger Platform", SectionKind.Description)]
    [InlineData("Section III - Narrative on the Platform", SectionKind.Description)]
    [InlineData("Assurance report of Marrow & Lane", SectionKind.AuditorReport)]
    [InlineData("Section I - Examination Report by Marrow & Lane", SectionKind.AuditorReport)]
    [InlineData("Part 1: Attestation report of Marrow & Lane", SectionKind.AuditorReport)]
    [InlineData("4 | Opinion of the Independent Service Auditor", SectionKind.AuditorReport)]
    [InlineData("Opinion from the practitioner", SectionKind.AuditorReport)]
    public void Begin_a_part(string heading, SectionKind kind) => Assert.Equal(kind, SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("Answers of the Company, Examined")]
    [InlineData("Inventory of Assets")]
    [InlineData("Register of Control Owners")]
    [InlineData("Management's Representation Letter")]
    [InlineData("Representations of the Vendor")]
    [InlineData("System Narratives and Charts")]
    [InlineData("Narrative of an Incident")]
    [InlineData("Assurance report of the year before")]
    [InlineData("The assurance report of Northwind")]
    [InlineData("Assurance reports of Northwind")]
    [InlineData("Opinions of customers")]
    public void Begin_none_where_they_speak_of_something_else(string heading) => Assert.Null(SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("1.", "The auditor's report", "Management's assertion", "Description of the system", "Tests of controls")]
    [InlineData("", "Section 1 – The auditor's report", "Section 2 – Management's assertion", "Section 3 – Description of the system", "Section 4 – Trust Services and CSA CCM Criteria, Related Controls, and Tests of Controls")]
    [InlineData("", "Section 1 – The auditor's report", "Section 2 – Management's assertion", "Section 3 – Description of the system", "Section 4 – Trust Services Criteria and the Requirements of the Framework That Harrow Has Chosen, the Related Controls Specified by Harrow, and the Tests of Controls by the Auditor")]
    public void Begin_none_on_a_page_of_nothing_but_their_names(string mark, params string[] names)
    {
        var page = new Typesetter().Cover("Harrow Ledger, Inc.", "SOC 2 Type 2 Report").Heading("What is inside");
        page = (mark.Length > 0 ? page.Items(mark, names) : names.Aggregate(page, (setter, name) => setter.Paragraph(name))).NewPage();
        foreach (var heading in names)
            page.Heading(heading).Paragraph("It is told here in a few words that have nothing to do with headings, and then in a few more.").NewPage();
        var sections = DocumentLayout.Read(page.Document()).Sections;
        Assert.Equal([SectionKind.Front, SectionKind.AuditorReport, SectionKind.Assertion, SectionKind.Description, SectionKind.Tests], sections.Select(section => section.Kind));
        Assert.Equal([3, 4, 5, 6], sections.Skip(1).Select(section => section.Heading!.Page));
    }

    [Theory]
    [InlineData("2 | Overview of the Platform", SectionKind.Description)]
    [InlineData("2 | Tests of Controls", SectionKind.Tests)]
    public void Follow_the_assertion_where_the_auditor_speaks_last(string second, SectionKind kind)
    {
        var page = new Typesetter().Cover("Harrow Ledger, Inc.", "SOC 2 Type 2 Report");
        foreach (var heading in (string[])["1 | Management's Letter of Assertion", second, "3 | Tests of Controls and Results", "4 | Opinion of the Independent Service Auditor"])
            page.Heading(heading).Paragraph("It is told here in a few words that have nothing to do with headings.").NewPage();
        Assert.Equal([SectionKind.Front, SectionKind.Assertion, kind, SectionKind.Tests, SectionKind.AuditorReport], DocumentLayout.Read(page.Document()).Sections.Select(section => section.Kind));
    }
}
