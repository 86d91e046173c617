using System.Globalization;
using System.Net;
using System.Text;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as one HTML file: no script, nothing from elsewhere, fit for a screen and for A4 paper.</summary>
public static class MemoHtml
{
    private const string Style = """
        @page { size: A4; margin: 24mm 18mm 20mm; font: 8pt Carlito, Calibri, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #5b6874;
          @top-left { content: string(header); border-bottom: .5pt solid #c9d3dc; vertical-align: bottom; padding-bottom: 2mm; width: 70% }
          @top-right { content: string(mark); border-bottom: .5pt solid #c9d3dc; vertical-align: bottom; padding-bottom: 2mm; width: 30% }
          @bottom-left { content: string(footer); vertical-align: top; padding-top: 3mm }
          @bottom-right { content: "Page " counter(page) " of " counter(pages); vertical-align: top; padding-top: 3mm } }
        @page :first { @top-left { content: ""; border: 0 } @top-right { border: 0 } }

        body { font: 10.5pt/1.42 Carlito, Calibri, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1d2733; max-width: 180mm; margin: 0 auto; padding: 8mm 5mm }
        .running { position: absolute; left: -9999px } .header { string-set: header content() } .mark { string-set: mark content() } .footer { string-set: footer content() }
        @media print { body { max-width: none; padding: 0 } .running { position: static; height: 0; overflow: hidden; font-size: 0 } }
        h1.title { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; border: 0; padding: 0; color: #12202e } .subtitle { color: #46545f; margin: 0 0 2mm; font-size: 11pt }
        .status { margin: 0 0 6mm; font-weight: 700; padding-bottom: 3mm; border-bottom: 1.5pt solid #12202e }
        h1 { font-size: 14pt; margin: 8mm 0 2.5mm; color: #12202e; break-after: avoid } h2 { font-size: 11.5pt; margin: 6mm 0 1.5mm; color: #12202e; break-after: avoid }
        p { margin: 0 0 2.5mm; orphans: 3; widows: 3 } p.lead { break-after: avoid }
        table { border-collapse: collapse; width: 100%; margin: 2mm 0 4.5mm; font-size: 9pt; line-height: 1.35; table-layout: fixed } tr { break-inside: avoid } thead { display: table-header-group }
        th { text-align: left; font-weight: 700; color: #33414e; border-bottom: 1pt solid #8a97a3; vertical-align: bottom } td { border-bottom: .5pt solid #d5dde4; vertical-align: top }
        th, td { padding: 1.3mm 2mm 1.3mm 0; overflow-wrap: break-word; white-space: pre-line } th.num, td.num { text-align: right; padding-right: 4mm }
        table.whole, table.fill { break-inside: avoid } tr.total td { border-top: 1pt solid #8a97a3; border-bottom: 0; font-weight: 700 } table.fill td { height: 11mm; vertical-align: bottom }
        td.band { font-weight: 700 } td.material { color: #a61b1b } td.review { color: #8a5200 } td.low { color: #2f5d8f } td.not-material { color: #276344 }
        blockquote { margin: 2mm 0 3.5mm; padding: 0 0 0 4mm; border-left: 2pt solid #9fb0bf; color: #33414e; break-inside: avoid } blockquote footer { color: #5b6874; font-size: 9pt }
        .verdict { padding: 3.5mm 5mm; border-left: 4pt solid; background: #f3f6f9; margin: 2mm 0 3mm; font-weight: 700; font-size: 11.5pt; break-inside: avoid }
        .verdict.material { border-color: #a61b1b } .verdict.review { border-color: #b36b00 } .verdict.low { border-color: #3a6ea5 } .verdict.not-material { border-color: #2e7d4f }
        svg { width: 100%; height: auto; margin: 1mm 0 2mm; break-inside: avoid }
        """;

    public static string Write(MemoDocument memo)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").Append(Text(memo.Title))
            .Append("</title><style>\n").Append(Style).Append("\n</style></head>\n<body>\n<div class=\"running\" aria-hidden=\"true\"><span class=\"header\">").Append(Text(memo.Header))
            .Append("</span><span class=\"mark\">").Append(Text(memo.Mark)).Append("</span><span class=\"footer\">").Append(Text(memo.Footer)).Append("</span></div>\n<h1 class=\"title\">").Append(Text(memo.Title))
            .Append("</h1>\n<p class=\"subtitle\">").Append(Text(memo.Subtitle)).Append("</p>\n<p class=\"status\">").Append(Text(memo.Status)).Append("</p>\n");
        for (var index = 0; index < memo.Blocks.Count; index++) Block(html, memo, index);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Block(StringBuilder html, MemoDocument memo, int index)
    {
        switch (memo.Blocks[index])
        {
            case MemoBlock.Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Text(heading.Text)}</h{heading.Level}>\n");
                break;
            case MemoBlock.Paragraph paragraph:
                html.Append(memo.LeadsToSignatures(index) ? "<p class=\"lead\">" : "<p>").Append(Text(paragraph.Text)).Append("</p>\n");
                break;
            case MemoBlock.Verdict verdict:
                html.Append("<p class=\"verdict ").Append(Class(verdict.Band)).Append("\">").Append(Text(verdict.Text)).Append("</p>\n");
                break;
            case MemoBlock.Quotation quotation:
                html.Append("<blockquote>").Append(Text(quotation.Text)).Append("<footer>").Append(Text(quotation.Source)).Append("</footer></blockquote>\n");
                break;
            case MemoBlock.Table table:
                Table(html, table);
                break;
            case MemoBlock.Timeline timeline:
                html.Append(TimelineSvg.Of(timeline)).Append('\n');
                break;
            case var block:
                throw new ArgumentOutOfRangeException(nameof(index), block, "a block without a shape");
        }
    }

    private static void Table(StringBuilder html, MemoBlock.Table table)
    {
        html.Append("<table").Append(table.ToFillIn ? " class=\"fill\"" : table.HasTotal ? " class=\"whole\"" : "").Append("><colgroup>");
        foreach (var width in table.Widths) html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width}%\">");
        html.Append("</colgroup><thead><tr>");
        for (var column = 0; column < table.Head.Count; column++)
            html.Append("<th scope=\"col\"").Append(table.Figures.Contains(column) ? " class=\"num\">" : ">").Append(Text(table.Head[column])).Append("</th>");
        html.Append("</tr></thead><tbody>\n");
        for (var index = 0; index < table.Rows.Count; index++)
        {
            html.Append(table.HasTotal && index == table.Rows.Count - 1 ? "<tr class=\"total\">" : "<tr>");
            for (var column = 0; column < table.Rows[index].Count; column++) Cell(html, table, column, table.Rows[index][column]);
            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static void Cell(StringBuilder html, MemoBlock.Table table, int column, string text)
    {
        var look = table.Figures.Contains(column) ? " class=\"num\"" : table.Bands.Contains(column) ? $" class=\"band {Class(text)}\"" : "";
        html.Append("<td").Append(look).Append('>').Append(Text(text)).Append("</td>");
    }

    private static string Class(string band) => band.ToLowerInvariant().Replace(' ', '-');

    internal static string Text(string text) => WebUtility.HtmlEncode(text);
}
