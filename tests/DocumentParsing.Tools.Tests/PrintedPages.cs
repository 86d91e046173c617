using System.Globalization;
using System.Text;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>Positioned words as a real PDF: each word in Helvetica at its place, as wide as its box.</summary>
internal static class PrintedPages
{
    /// <summary>Advance widths of Helvetica for the characters from 32 to 126, in thousandths of the type size.</summary>
    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static byte[] Of(SourceDocument document)
    {
        var pdf = new TinyPdf();
        foreach (var page in document.Pages)
            pdf.Page(string.Concat(page.Words.Select(word => Set(word, page.Height))), mediaBox: string.Create(CultureInfo.InvariantCulture, $"0 0 {page.Width} {page.Height}"));
        return pdf.Bytes();
    }

    private static string Set(Word word, double pageHeight)
    {
        // Poppler gives a word the height from Helvetica's ascender to its descender, 0.925 of the size.
        var (size, box) = (word.Box.Height / 0.925, word.Box);
        var text = string.Concat(word.Text.Select(WinAnsi));
        var stretch = 100 * box.Width / (size * text.Sum(c => c is >= ' ' and <= '~' ? Widths[c - ' '] : 556) / 1000);
        return string.Create(CultureInfo.InvariantCulture, $"BT /F {size:0.###} Tf {stretch:0.###} Tz {box.X0:0.###} {pageHeight - box.Y0 - (0.718 * size):0.###} Td ({Escaped(text)}) Tj ET\n");
    }

    private static char WinAnsi(char c) => c switch { '•' => '\u0095', '’' => '\u0092', '‘' => '\u0091', '“' => '\u0093', '”' => '\u0094', '–' => '\u0096', '—' => '\u0097', _ => c };

    private static StringBuilder Escaped(string text) => new StringBuilder(text).Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)");
}
