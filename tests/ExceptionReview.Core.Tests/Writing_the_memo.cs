using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Wording;
using VendorRisk.ExceptionReview.Memo;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Writing_the_memo
{
    private static readonly Review Judged = ReviewEngine.Review(A.Input(A.Report(
        A.Exception("For 2 of 25 leavers <access> was removed late & noticed \u0002 later.", 2, 25, response: "Since June 2025 accounts carry an expiry date."))) with
    {
        Bridges = [A.Report() with { Document = new("letter", 2, "native"), Kind = ReportKind.BridgeLetter, Period = new(new(2026, 1, 1), new(2026, 3, 31), 1), ReportDate = new(new(2026, 4, 2), 2) }],
        Previous = [A.Report() with { Document = new("before", 50, "native"), Period = new(new(2024, 1, 1), new(2024, 11, 30), 1) }],
    });

    private static readonly MemoDocument Memo = ReviewMemo.Write(new(Judged));

    [Fact]
    public void has_the_sections_a_reviewer_would_write() => Assert.Equal(
        ["Conclusion", "The report", "Age and coverage", "Exceptions", "Since the report to 30 November 2024", "Other findings", "Conditions, decision and signatures", "What this was made from"],
        Memo.Blocks.OfType<MemoBlock.Heading>().Where(heading => heading.Level == 1).Select(heading => heading.Text));

    [Fact]
    public void escapes_what_the_report_says_in_html()
    {
        var html = MemoHtml.Write(Memo);
        Assert.Contains("&lt;access&gt; was removed late &amp; noticed", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<access>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Terminology.Check(html));
    }

    [Fact]
    public void is_a_valid_word_document_that_says_the_same()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(MemoDocx.Write(Memo)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        foreach (var heading in Memo.Blocks.OfType<MemoBlock.Heading>()) Assert.Contains(heading.Text, text, StringComparison.Ordinal);
        Assert.Equal(Memo.Blocks.OfType<MemoBlock.Table>().Count(), document.MainDocumentPart.Document.Body.Descendants<Table>().Count());
    }

    [Fact]
    public void draws_reports_letters_and_gaps_on_one_line_of_days()
    {
        var timeline = Assert.Single(Memo.Blocks.OfType<MemoBlock.Timeline>());
        Assert.Equal(
            [(TimelineColour.Report, 335), (TimelineColour.Gap, 31), (TimelineColour.Report, 365), (TimelineColour.Letter, 90)],
            timeline.Bars.Select(bar => (bar.Colour, bar.End.DayNumber - bar.Start.DayNumber + 1)));
        Assert.Contains("31 days without cover, 1 Dec 2024 – 31 Dec 2024", MemoHtml.Write(Memo), StringComparison.Ordinal);
    }

    [Fact]
    public async Task prints_a_pdf_or_says_what_is_missing()
    {
        var pdf = await MemoPdf.PrintAsync(MemoHtml.Write(Memo), CancellationToken.None);
        if (pdf is null) Assert.Fail(MemoPdf.HowToInstall);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 8), StringComparison.Ordinal);
    }
}
