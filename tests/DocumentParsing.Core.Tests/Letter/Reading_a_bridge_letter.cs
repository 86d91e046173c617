using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_a_bridge_letter
{
    [Fact]
    public void the_gap_is_its_period_and_the_report_it_speaks_of_is_not()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period from September 1, 2024 to August 31, 2025, was issued on October 9, 2025 by Marrow Finch LLP, and its opinion was qualified.",
            "This letter bridges the period from September 1, 2025 to November 30, 2025.");
        Assert.Equal(ReportKind.BridgeLetter, facts.Kind);
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)), (facts.Period!.Start.Value, facts.Period.End.Value));
        Assert.Equal(new DateOnly(2025, 12, 3), facts.ReportDate?.Value);
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.Null(facts.Auditor);
        Assert.Null(facts.Opinion);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_gap_may_run_to_the_date_of_the_letter()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period September 1, 2024 to August 31, 2025.", "This letter addresses the gap from September 1, 2025 through the date of this letter.");
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 12, 3)), (facts.Period!.Start.Value, facts.Period.End.Value));
    }

    [Fact]
    public void a_letter_that_does_not_say_what_it_bridges_is_a_doubt()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period September 1, 2024 to August 31, 2025.", "The gap since then is short.");
        Assert.Null(facts.Period);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "period");
    }

    [Fact]
    public void without_a_word_on_changes_it_is_no_bridge_letter() =>
        Assert.Equal(ReportKind.Unknown, LetterReader.Read(DocumentLayout.Read(new Typesetter().Lines("Harrow Ledger, Inc.", "December 3, 2025").Paragraph("You asked for a bridge letter for our SOC 2 report. We do not write any.").Document())).Kind);

    private static LetterFacts Letter(params string[] sentences) => LetterReader.Read(DocumentLayout.Read(new Typesetter()
        .Lines("Harrow Ledger, Inc.", "9 Canal Street", "Boise, Idaho 83702")
        .Lines("December 3, 2025")
        .Lines("To our customers")
        .Lines("Re: SOC 2 bridge letter")
        .Paragraph("Harrow Ledger, Inc. (\"Harrow\") has controls relevant to security and availability examined every year. " + sentences[0])
        .Paragraph(sentences[1])
        .Paragraph("We are not aware of any material changes to our controls that would affect the conclusions of the report. This letter is not an opinion, and nobody has examined what it says.")
        .Lines("Sincerely,", "Ada Merrow", "Head of Compliance")
        .Document()));
}
