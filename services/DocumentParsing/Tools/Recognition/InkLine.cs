using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Recognition;

/// <summary>Boxes of the type in place of boxes of the ink, for the words of one line.</summary>
/// <remarks>
/// A recogniser's box ends where the ink does: "announce" is half as high as "(quarterly)" beside it and "-" a tenth, so that one line of small
/// type looks like two. A font's own box is the same for each word. Which letters a word has says where its baseline is and how large the type.
/// </remarks>
internal static class InkLine
{
    // In ems, of the fonts that reports are set in: from the baseline up to the top of x, of t, of capitals and d, and down to that of p and of a comma.
    private const double XTop = 0.52;
    private const double TTop = 0.65;
    private const double CapitalTop = 0.71;
    private const double Descender = 0.21;
    private const double Comma = 0.14;

    // The box that poppler gives a word of printed text: the font's ascent and descent.
    private const double Ascent = 0.91;
    private const double Descent = 0.22;

    /// <summary>Letters of a word whose box shows which way it runs.</summary>
    private const int Long = 4;

    /// <summary>Percent below which letters say nothing about the ink.</summary>
    private const double Legible = 60;

    /// <summary>A word this much larger or smaller than its line is of another size, or has dust about it.</summary>
    private const double Alike = 1.3;

    /// <summary>The words with the boxes of their type, in their order; as they are where no word says how large it is.</summary>
    public static IEnumerable<Word> ToType(IReadOnlyList<Word> line)
    {
        // A page that lies on its side has its words on end.
        if (line.Where(word => word.Text.Length >= Long).Sum(word => word.Box.Height - word.Box.Width) > 0)
            return line;
        var measured = line.Select(Measure).ToArray();
        var known = measured.OfType<(double Em, double Baseline)>().Select(word => word.Em).Order().ToArray();
        if (known.Length == 0)
            return line;
        var usual = known[known.Length / 2];
        return line.Select((word, i) => With(word, Nearest(measured, i, usual)));
    }

    /// <summary>Its own measure where that is like the line's, else that of the nearest word on the line for which it is.</summary>
    private static (double Em, double Baseline) Nearest((double Em, double Baseline)?[] measured, int at, double usual)
    {
        for (var away = 0; away < measured.Length; away++)
        {
            foreach (var i in (int[])[at - away, at + away])
            {
                if (i >= 0 && i < measured.Length && measured[i] is { } found && found.Em < usual * Alike && found.Em > usual / Alike)
                    return found;
            }
        }

        return (usual, measured.OfType<(double Em, double Baseline)>().First().Baseline);
    }

    private static Word With(Word word, (double Em, double Baseline) type) =>
        word with { Box = word.Box with { Y0 = type.Baseline - Ascent * type.Em, Y1 = type.Baseline + Descent * type.Em } };

    /// <summary>The size of the type and the height of its baseline, in points; null where the word has too few letters, or they are not sure.</summary>
    private static (double Em, double Baseline)? Measure(Word word)
    {
        if (word.Quality < Legible || !word.Text.Any(char.IsLetterOrDigit))
            return null;
        double top = 0, bottom = 0;
        foreach (var letter in word.Text)
        {
            top = Math.Max(top, letter switch
            {
                't' => TTop,
                '.' or ',' or ';' or ':' or '-' or '–' or '—' or '_' => 0,
                _ when "acegmnopqrsuvwxyz".Contains(letter, StringComparison.Ordinal) => XTop,
                _ => CapitalTop,
            });
            bottom = Math.Max(bottom, letter switch
            {
                'g' or 'j' or 'p' or 'q' or 'y' or 'Q' or '(' or ')' or '[' or ']' or '|' or '/' => Descender,
                ',' or ';' => Comma,
                _ => 0,
            });
        }

        var em = (word.Box.Y1 - word.Box.Y0) / (top + bottom);
        return (em, word.Box.Y1 - bottom * em);
    }
}
