using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Wording;
using VendorRisk.ExceptionReview.Memo;
using VendorRisk.Sandboxing;

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
        ["Conclusion", "Scope", "The report", "Age and coverage", "Exceptions", "Since the report to 30 November 2024", "Other findings", "Conditions, decision and signatures", "What this was made from"],
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
        var drawn = Memo.Blocks.Count(block => block is MemoBlock.Table or MemoBlock.Verdict or MemoBlock.Timeline);
        Assert.Equal(drawn, document.MainDocumentPart.Document.Body.Descendants<Table>().Count());
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
        var pdf = await MemoPdf.PrintAsync(new Sandbox(), MemoHtml.Write(Memo), CancellationToken.None);
        if (pdf is null) Assert.Fail(MemoPdf.HowToInstall);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 8), StringComparison.Ordinal);
    }

    [Fact]
    public void comes_back_out_of_its_json_as_the_same_document()
    {
        var read = MemoJson.Read(Json(new(Judged)));
        Assert.Equal(MemoHtml.Write(Memo), MemoHtml.Write(read));
        Assert.Equal((Memo.Title, Memo.Header, Memo.Footer, Memo.Mark), (read.Title, read.Header, read.Footer, read.Mark));
    }

    [Fact]
    public void says_what_was_decided_asked_corrected_and_signed()
    {
        var html = MemoHtml.Write(ReviewMemo.Write(Worked()));
        foreach (var words in (string[])["risk accepted until 30 June 2026", "It is replaced then.", "How many were used?", "None.", "Counted again.", "Ann &lt;ann@customer.example&gt;"])
            Assert.Contains(words, html, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(Json(Worked()));
        Assert.Equal("accept-risk", json.RootElement.GetProperty("life").GetProperty("findings")[0].GetProperty("decision").GetProperty("kind").GetString());
        Assert.Empty(Terminology.Check(html));
    }

    [Fact]
    public void is_a_valid_word_document_also_when_people_have_worked_on_it()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(MemoDocx.Write(ReviewMemo.Write(Worked()))), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void keeps_the_room_for_signatures_with_what_is_signed()
    {
        Assert.Contains("<p class=\"lead\">The policy asks for", MemoHtml.Write(Memo), StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(new MemoryStream(MemoDocx.Write(Memo)), isEditable: false);
        var before = document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("The policy asks for", StringComparison.Ordinal));
        Assert.NotNull(before.ParagraphProperties!.KeepNext);
        Assert.NotNull(((Table)before.NextSibling()!).Descendants<Paragraph>().First().ParagraphProperties!.KeepNext);
    }

    [Fact]
    public void says_of_a_type_1_report_that_nothing_was_tested_over_time() => Assert.Contains(
        "tested none of them over time",
        MemoHtml.Write(ReviewMemo.Write(new(ReviewEngine.Review(A.Input(A.Report() with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 1) }))))), StringComparison.Ordinal);

    [Fact]
    public void names_people_by_their_names_and_with_their_addresses_where_they_sign()
    {
        var input = Worked();
        var html = MemoHtml.Write(ReviewMemo.Write(input with { Corrections = [input.Corrections[0] with { By = "Ben <ben@customer.example>" }] }));
        Assert.Contains("<td>Ben, 20 February 2026</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>Ann &lt;ann@customer.example&gt;</td><td>20 February 2026</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void makes_conditions_of_what_we_have_to_do_until_a_day()
    {
        var facts = A.Report() with
        {
            ComplementaryUserEntityControls = [new() { Text = "User entities rotate their keys.", Page = 18 }, new() { Text = "User entities train their staff.", Page = 18 }],
            SubserviceOrganizations = [new("Example Cloud", SubserviceMethod.CarveOut, "hosting", 17)],
        };
        var engagement = A.Customer() with
        {
            Cuecs = new() { Own = new Dictionary<string, CuecNote> { ["1"] = new(CuecState.Partial, "Ann", null, new(2026, 4, 30)), ["2"] = new(CuecState.Implemented, null, null, new(2026, 1, 31)) } },
            Chase = [new("Example Cloud", "Ben", new(2026, 5, 31))],
        };
        var html = MemoHtml.Write(ReviewMemo.Write(new(ReviewEngine.Review(A.Input(facts, engagement)))));
        Assert.Contains("<td>Control 1 expected of us is in place (Ann)</td><td>30 April 2026</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>A current report of Example Cloud is here (Ben)</td><td>31 May 2026</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Control 2 expected of us", html, StringComparison.Ordinal);
        Assert.Contains("<td>implemented</td><td>–</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void says_on_every_page_that_a_fictional_sample_is_one()
    {
        var sample = Judged with { Facts = Judged.Facts with { Document = Judged.Facts.Document with { Specimen = "FICTIONAL SAMPLE" } } };
        Assert.Equal("Fictional sample, not a real report", ReviewMemo.Write(new(sample)).Mark);
        Assert.Equal("Confidential", Memo.Mark);
    }

    private static string Json(MemoInput input)
    {
        var none = System.Text.Json.JsonDocument.Parse("null").RootElement;
        return MemoJson.Write(ReviewMemo.Write(input), input, new ReviewSources(none, [], []));
    }

    private static MemoInput Worked()
    {
        var at = new DateTimeOffset(2026, 2, 20, 9, 0, 0, TimeSpan.FromHours(1));
        var finding = Judged.Findings.First(finding => finding.Kind is FindingKind.Exception);
        var life = ReviewLife.Opened(Judged.Findings, Judged.Policy.SignOff);
        var question = new VendorQuestion
        {
            Id = "q1", Text = "How many were used?", By = "Ann", AskedAt = at, DueOn = new(2026, 3, 1),
            Answer = new() { Text = "None.", From = "Their security officer", On = new(2026, 2, 24), RecordedBy = "Ann", RecordedAt = at },
        };
        var decided = life.Findings[finding.Key] with
        {
            Questions = [question],
            Decision = new() { Kind = DecisionKind.AcceptRisk, Band = finding.Band, Proposed = finding.Band, Reason = "It is replaced then.", Until = new(2026, 6, 30), By = "Ann", At = at },
        };
        return new(Judged, life with
        {
            Findings = new Dictionary<string, FindingState>(life.Findings) { [finding.Key] = decided }, Touched = true, Signatures = [new("Ann <ann@customer.example>", at, "1")],
        })
        {
            Reference = new(Guid.Empty, 1, 2, at),
            Corrections = [new(finding.Key, InputName.Deviations, "2", "3", "Counted again.", 21, null, "Ann", at)],
            History = [new(at, "Ann", "signed", "Signed the review.")],
        };
    }
}
