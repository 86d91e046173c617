using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as a Word document: real headings, real tables whose head repeats, page numbers.</summary>
public static class MemoDocx
{
    // A4 with 2 cm beside the text, in twentieths of a point.
    private const int TextWidth = 11906 - 2 * 1134;

    public static byte[] Write(MemoDocument memo)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = MemoDocxStyles.Create();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = PageNumbers();
            var body = new Body(Styled("Title", memo.Title), Styled("Subtitle", memo.Subtitle));
            foreach (var block in memo.Blocks) body.Append(Block(block));
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }));
            main.Document = new Document(body);
            package.PackageProperties.Title = memo.Title;
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Block(MemoBlock block) => block switch
    {
        MemoBlock.Heading heading => [Styled($"Heading{heading.Level.ToString(CultureInfo.InvariantCulture)}", heading.Text)],
        MemoBlock.Paragraph paragraph => [Styled("Normal", paragraph.Text)],
        MemoBlock.Verdict verdict => [Styled("Verdict", verdict.Text)],
        MemoBlock.Quotation quotation => [Styled("Quote", quotation.Text), Styled("QuoteSource", quotation.Source)],
        MemoBlock.Table table => [Table(table), new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "60", Before = "0" }))],
        // Word draws no bars; the table that follows every timeline has its figures.
        MemoBlock.Timeline => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "a block without a shape"),
    };

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table Table(MemoBlock.Table table)
    {
        var grid = new TableGrid(table.Widths.Select(width => new GridColumn { Width = Share(width) }));
        var built = new Table(
            new TableProperties(new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }, Margins()), grid);
        built.Append(Row(table.Head, table.Widths, head: true));
        foreach (var row in table.Rows) built.Append(Row(row, table.Widths, head: false));
        return built;
    }

    private static TableRow Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths, bool head)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (head) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var index = 0; index < cells.Count; index++)
        {
            var cell = new TableCellProperties(new TableCellWidth { Width = Share(widths[index]), Type = TableWidthUnitValues.Dxa });
            if (head) cell.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = "EDF1F5" });
            row.Append(new TableCell(cell, Styled(head ? "TableHead" : "TableText", cells[index])));
        }

        return row;
    }

    private static string Share(int percent) => (TextWidth * percent / 100).ToString(CultureInfo.InvariantCulture);

    private static TableBorders Borders() => new(
        Edge(new TopBorder()), Edge(new LeftBorder()), Edge(new BottomBorder()), Edge(new RightBorder()), Edge(new InsideHorizontalBorder()), Edge(new InsideVerticalBorder()));

    private static T Edge<T>(T border) where T : BorderType
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        border.Color = "C9D3DC";
        return border;
    }

    private static TableCellMarginDefault Margins() => new(
        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa });

    private static Footer PageNumbers() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }, new Justification { Val = JustificationValues.Right }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }, new Run(new Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "NUMPAGES" }));

    // A report may hold characters that XML does not allow at all.
    private static string Printable(string text) => string.Concat(text.Where(letter => letter is '\t' or '\n' or >= ' ' && !char.IsSurrogate(letter) && letter is not '\uFFFE' and not '\uFFFF'));
}
