using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>Blocks as running text: where words happen to stand in columns, such as a signature beside a date, each cell is a paragraph.</summary>
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

            foreach (var cell in ((Grid)block).Rows.SelectMany(row => row).Where(cell => !cell.IsEmpty))
                yield return new Paragraph(cell, ParagraphKind.Text, [new Line(cell.Words)]);
        }
    }
}
