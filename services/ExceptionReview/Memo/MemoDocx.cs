using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as a Word document: real headings, real tables whose head repeats, a header and page numbers.</summary>
public static class MemoDocx
{
    // A4 with 2 cm beside the text, in twentieths of a point.
    internal const int TextWidth = 11906 - 2 * 1134;

    public static byte[] Write(MemoDocument memo)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = MemoDocxStyles.Create();
            var (header, first, footer) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
            header.Header = new Header(Sides("Header", [Words(memo.Header)], [Words(memo.Mark)]));
            first.Header = new Header(Sides("Footer", [], [Words(memo.Mark)]));
            footer.Footer = new Footer(Sides("Footer", [Words(memo.Footer)], [Words("Page "), Field("PAGE"), Words(" of "), Field("NUMPAGES")]));
            var body = new Body(Styled("Title", memo.Title), Styled("Subtitle", memo.Subtitle), Styled("Status", memo.Status));
            for (var index = 0; index < memo.Blocks.Count; index++) body.Append(Block(memo, index));
            body.Append(new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new HeaderReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(first) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new FooterReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1361, Bottom = 1247, Left = 1134, Right = 1134, Header = 680, Footer = 567, Gutter = 0 },
                new TitlePage()));
            main.Document = new Document(body);
            package.PackageProperties.Title = memo.Title;
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Block(MemoDocument memo, int index) => memo.Blocks[index] switch
    {
        MemoBlock.Heading heading => [Styled($"Heading{heading.Level.ToString(CultureInfo.InvariantCulture)}", heading.Text)],
        MemoBlock.Paragraph paragraph when memo.LeadsToSignatures(index) => [KeptWithNext(Styled("Normal", paragraph.Text))],
        MemoBlock.Paragraph paragraph => [Styled("Normal", paragraph.Text)],
        MemoBlock.Verdict verdict => [MemoDocxTable.Verdict(verdict), Spacer()],
        MemoBlock.Quotation quotation => [Styled("Quote", quotation.Text), Styled("QuoteSource", quotation.Source)],
        MemoBlock.Table table => [MemoDocxTable.Of(table), Spacer()],
        MemoBlock.Timeline timeline => [MemoDocxTimeline.Of(timeline), Spacer()],
        var block => throw new ArgumentOutOfRangeException(nameof(index), block, "a block without a shape"),
    };

    internal static Paragraph Styled(string style, string text) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. Lines(text)]);

    internal static Paragraph KeptWithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.Append(new KeepNext());
        return paragraph;
    }

    // Two tables without a paragraph between them would become one.
    private static Paragraph Spacer() => new(new ParagraphProperties(new ParagraphStyleId { Val = "Spacer" }));

    private static IEnumerable<OpenXmlElement> Lines(string text) =>
        text.Split('\n').SelectMany((line, index) => index == 0 ? new OpenXmlElement[] { Words(line) } : [new Run(new Break()), Words(line)]);

    private static Paragraph Sides(string style, IEnumerable<OpenXmlElement> left, IEnumerable<OpenXmlElement> right) => new(
    [
        new ParagraphProperties(new ParagraphStyleId { Val = style }, new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })),
        .. left, new Run(new TabChar()), .. right,
    ]);

    private static Run Words(string text) => new(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string name) => new(new Run(new Text("1"))) { Instruction = name };

    // A report may hold characters that XML does not allow at all.
    private static string Printable(string text) => string.Concat(text.Where(letter => letter is '\t' or '\n' or >= ' ' && !char.IsSurrogate(letter) && letter is not '\uFFFE' and not '\uFFFF'));
}
