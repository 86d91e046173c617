using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A small firm writes "you" and "we conclude", and heads its parts in words of its own.</summary>
public class A_letter_to_those_who_asked_for_it
{
    [Theory]
    [InlineData("We conclude, in all material respects, that:")]
    [InlineData("We therefore conclude that, in all material respects:")]
    [InlineData("I conclude, on this basis, that:")]
    public void may_conclude_instead_of_having_an_opinion(string lead)
    {
        var facts = new FictionalReport { OpinionLead = lead }.Read();
        Assert.Equal((ReportKind.Soc2Type2, OpinionKind.Unqualified), (facts.Kind, facts.Opinion?.Kind.Value));
    }

    [Theory]
    [InlineData("We conclude our letter with the remark that:")]
    [InlineData("We shall conclude that:")]
    public void does_not_conclude_in_other_words(string lead) => Assert.NotEqual(OpinionKind.Unqualified, new FictionalReport { OpinionLead = lead }.Read().Opinion?.Kind.Value);

    [Theory]
    [InlineData("One. Our report as independent service auditor", SectionKind.AuditorReport)]
    [InlineData("Two. What the founders assert", SectionKind.Assertion)]
    [InlineData("II. Statement of Harrow's Managing Members", SectionKind.Assertion)]
    [InlineData("Statement by the Owners of Harrow", SectionKind.Assertion)]
    public void heads_its_parts_in_words_of_its_own(string heading, SectionKind kind) => Assert.Equal(kind, SectionSplitter.KindOf(heading));

    [Theory]
    [InlineData("What the founders ate")]
    [InlineData("Statement of Harrow's affairs")]
    public void has_other_headings(string heading) => Assert.Null(SectionSplitter.KindOf(heading));

    [Fact]
    public void is_not_cut_at_a_short_sentence_on_the_assertion()
    {
        var facts = new FictionalReport { Headings = true, BeforeOpinion = ["# Your part", "The commitments, the controls, the description and the assertion are all yours, as is the duty to see the risks."] }.Read();
        Assert.Equal((ReportKind.Soc2Type2, "Marrow Finch LLP"), (facts.Kind, facts.Auditor?.Value));
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("were suitable in design and effective in operation over those six months", ReportKind.Soc2Type2)]
    [InlineData("were suitable in design and attractive in operation over those six months", ReportKind.Soc2Type1)]
    public void may_say_that_controls_were_effective_in_operation(string how, ReportKind kind) => Assert.Equal(kind, new FictionalReport
    {
        Scope = $"We have examined the description of the Harrow Ledger Platform of Harrow Ledger, Inc. (\"Harrow\") covering March 1, 2025 to August 31, 2025, and whether the controls it describes {how}, under the trust services criteria for security (the \"criteria\").",
    }.Read().Kind);

    [Fact]
    public void is_signed_by_a_partner_whose_initial_looks_like_the_mark_of_an_item()
    {
        var facts = new FictionalReport { Firm = "Marrow Finch & Vale", Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "Marrow Finch & Vale, Chartered Accountants"], Signature = ["For Marrow Finch & Vale", "Chartered Accountants", "Firm Registration No. 417S", "K. Crane, Partner", "Place: Pune", "Date: 9 October 2025"] }.Read();
        Assert.Equal("Marrow Finch & Vale", facts.Auditor?.Value);
        Assert.Equal(new DateOnly(2025, 10, 9), facts.ReportDate?.Value);
    }

    [Fact]
    public void names_the_profession_below_the_firm() =>
        Assert.Equal("Marrow Finch LLP", new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "Marrow Finch LLP", "Public Accountants and Chartered Accountants"], Signature = ["Marrow Finch LLP", "Public Accountants and Chartered Accountants", "Singapore", "9 October 2025"] }.Read().Auditor?.Value);

    [Theory]
    [InlineData("Section I - Independent Service Auditor's Report", "We looked at all of it under the trust services criteria and saw that the controls were suitably designed.", true)]
    [InlineData("What we think", "I looked at all of it as your independent accountant, under the trust services criteria. In my view the controls were suitably designed.", true)]
    [InlineData("How to read a report", "A service auditor looks at all of it under the trust services criteria and may think that the controls were suitably designed.", false)]
    public void that_cannot_be_read_is_told_from_a_document_of_another_kind(string heading, string text, bool isDoubted)
    {
        var page = new Typesetter().Cover("Harrow Ledger, Inc.", "SOC 2, Type 2", "Controls relevant to security");
        page.Heading(heading).Paragraph(text);
        for (var i = 0; i < 6; i++)
            page.NewPage().Heading("How Harrow works").Paragraph("Harrow keeps the books of its customers, and its offices, in two countries.");
        var facts = LetterReader.Read(DocumentLayout.Read(page.Document()));
        Assert.Equal(ReportKind.Unknown, facts.Kind);
        Assert.Equal(isDoubted, facts.Doubts.Any(doubt => doubt.Fact == "kind"));
    }
}
