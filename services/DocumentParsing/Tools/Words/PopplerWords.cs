using System.Buffers.Text;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>Reads what <c>pdftotext -bbox</c> prints, while it is printed, into pages of positioned words in poppler's order.</summary>
/// <remarks>
/// Raw: <c>&lt;page width="612.000000" height="792.000000"&gt;…&lt;word xMin="90.0" yMin="72.1" xMax="121.4" yMax="84.2"&gt;System&lt;/word&gt;</c>.
/// <c>-bbox-layout</c> prints the same words in the same order, with blocks and lines around them that nothing here asks for, and takes a fifth longer.
/// On a page with /Rotate the words stand where a person sees them, but width and height are those before the rotation: <see cref="PageList"/> has the true ones.
/// </remarks>
internal static class PopplerWords
{
    public static List<SourcePage> Read(Stream markup, int firstPage = 1, Action? pageRead = null)
    {
        var scanner = new MarkupScanner(markup);
        var decoder = new WordText();
        var pages = new List<SourcePage>();
        var words = new List<Word>();
        double width = 0, height = 0;
        Span<double> numbers = stackalloc double[4];
        while (scanner.Next(out var tag, out var text))
        {
            if (tag.StartsWith("word "u8))
            {
                if (!Numbers(tag, numbers))
                    continue;
                var word = decoder.Decode(text);
                if (!string.IsNullOrWhiteSpace(word))
                    words.Add(new Word(word, new Box(numbers[0], numbers[1], numbers[2], numbers[3])));
            }
            else if (tag.StartsWith("page "u8))
            {
                words.Clear();
                (width, height) = Numbers(tag, numbers[..2]) ? (numbers[0], numbers[1]) : (0, 0);
            }
            else if (tag.SequenceEqual("/page"u8))
            {
                pages.Add(new SourcePage(firstPage + pages.Count, width, height, words.ToArray()));
                pageRead?.Invoke();
            }
        }

        return pages;
    }

    // Attributes come in one order, each a plain decimal; what is not finite (a font of no size) is no place on a page.
    private static bool Numbers(ReadOnlySpan<byte> tag, Span<double> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            var start = tag.IndexOf("=\""u8);
            if (start < 0 || !Utf8Parser.TryParse(tag[(start + 2)..], out numbers[i], out var length) || !double.IsFinite(numbers[i]))
                return false;
            tag = tag[(start + 2 + length)..];
        }

        return true;
    }
}
