using System.Globalization;
using System.Net;
using System.Text;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as one HTML file: no script, nothing from elsewhere, fit for a screen and for A4 paper.</summary>
public static class MemoHtml
{
    private const string Style = """
        @page { size: A4; margin: 20mm 17mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #666 } }
        body { font: 10pt/1.45 "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #1d2733; max-width: 180mm; margin: 0 auto; padding: 8mm 0 }
        @media print { body { max-width: none; padding: 0 } }
        h1.title { font-size: 18pt; line-height: 1.25; margin: 0 0 1mm } .subtitle { color: #51606f; margin: 0 0 7mm }
        h1 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 1px solid #c9d3dc; padding-bottom: 1mm; break-after: avoid }
        h2 { font-size: 10.5pt; margin: 5mm 0 1.5mm; break-after: avoid } p { margin: 0 0 2.5mm }
        table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; font-size: 8.5pt; table-layout: fixed } tr { break-inside: avoid }
        th { text-align: left; background: #edf1f5; font-weight: 600 } th, td { border: 1px solid #c9d3dc; padding: 1mm 1.6mm; vertical-align: top; overflow-wrap: anywhere }
        blockquote { margin: 2mm 0 3mm; padding: 0 0 0 4mm; border-left: 2px solid #9fb0bf; color: #33414e } blockquote footer { color: #66737f; font-size: 8.5pt }
        .verdict { padding: 3mm 4mm; border-left: 5px solid; background: #f4f6f8; margin: 2mm 0 3mm; font-weight: 600 }
        .material { border-color: #a61b1b } .review { border-color: #b36b00 } .low { border-color: #3a6ea5 } .not-material { border-color: #2e7d4f }
        svg { width: 100%; height: auto; margin: 1mm 0 2mm }
        """;

    public static string Write(MemoDocument memo)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").Append(Text(memo.Title))
            .Append("</title><style>\n").Append(Style).Append("\n</style></head>\n<body>\n<h1 class=\"title\">").Append(Text(memo.Title))
            .Append("</h1>\n<p class=\"subtitle\">").Append(Text(memo.Subtitle)).Append("</p>\n");
        foreach (var block in memo.Blocks) Block(html, block);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Block(StringBuilder html, MemoBlock block)
    {
        switch (block)
        {
            case MemoBlock.Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Text(heading.Text)}</h{heading.Level}>\n");
                break;
            case MemoBlock.Paragraph paragraph:
                html.Append("<p>").Append(Text(paragraph.Text)).Append("</p>\n");
                break;
            case MemoBlock.Verdict verdict:
                html.Append("<p class=\"verdict ").Append(verdict.Band.Replace(' ', '-')).Append("\">").Append(Text(verdict.Text)).Append("</p>\n");
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
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "a block without a shape");
        }
    }

    private static void Table(StringBuilder html, MemoBlock.Table table)
    {
        html.Append("<table><colgroup>");
        foreach (var width in table.Widths) html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width}%\">");
        html.Append("</colgroup><thead><tr>");
        foreach (var head in table.Head) html.Append("<th scope=\"col\">").Append(Text(head)).Append("</th>");
        html.Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row) html.Append("<td>").Append(Text(cell)).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    internal static string Text(string text) => WebUtility.HtmlEncode(text);
}
