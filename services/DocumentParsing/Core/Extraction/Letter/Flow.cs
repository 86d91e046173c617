using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>Blocks as running text: where words happen to stand in columns, such as a signature beside a date, each cell is a paragraph.</summary>
/// <remarks>Raw: <c>a    the description presents …</c> / <c>b    the controls …</c>: a column of marks without a point or a bracket makes items of the texts beside them.</remarks>
public static class Flow
{
    public static IEnumerable<Paragraph> Of(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return paragraph;
                continue;
            }

            foreach (var row in ((Grid)block).Rows)
            {
                Passage[] cells = [.. row.Where(cell => !cell.IsEmpty)];
                var isItem = cells is [var mark, _] && GridReader.IsMark(mark.Plain);
                foreach (var cell in isItem ? cells[1..] : cells)
                    yield return new Paragraph(cell, isItem ? ParagraphKind.ListItem : ParagraphKind.Text, [new Line(cell.Words)]);
            }
        }
    }
}
