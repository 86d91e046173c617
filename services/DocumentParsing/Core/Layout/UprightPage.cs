using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Turns a page whose text runs up or down the paper (a landscape table stored sideways, without a rotation in the file), or a scan that was
/// laid on the glass upside down, so that it reads from left to right. Word boxes then stand on end: "effectiveness" is 9 points wide and 60 high.
/// </summary>
public static class UprightPage
{
    /// <summary>Quality in percent below which a mark alone is dust.</summary>
    private const double Speck = 40;

    /// <summary>Quality in percent below which what stands before a number is hardly a part of it.</summary>
    private const double Doubtful = 60;

    public static List<LaidWord> Read(SourcePage page)
    {
        var turn = TurnOf(page);
        // A rotated page may be announced with the size it has before the rotation, so the words have the last say.
        double width = page.Width, height = page.Height;
        foreach (var word in page.Words)
        {
            width = Math.Max(width, word.Box.X1);
            height = Math.Max(height, word.Box.Y1);
        }

        var words = new List<LaidWord>(page.Words.Count);
        for (var i = 0; i < page.Words.Count; i++)
        {
            var word = page.Words[i];
            var box = turn switch
            {
                Turn.None => word.Box,
                Turn.ReadsDown => new Box(word.Box.Y0, width - word.Box.X1, word.Box.Y1, width - word.Box.X0),
                Turn.UpsideDown => new Box(width - word.Box.X1, height - word.Box.Y1, width - word.Box.X0, height - word.Box.Y0),
                Turn.ReadsUp => new Box(height - word.Box.Y1, word.Box.X0, height - word.Box.Y0, word.Box.X1),
            };
            var text = Mending.Spell(word.Text);
            // A recogniser takes the rules of a table for letters: "|", "_|", "—".
            if (page.Origin == TextOrigin.Recognised && text.All(c => c is '|' or '_' or '[' or ']' or '{' or '}' or '~' or '=' or '—' or '.' or '\'' or '‘' or '’' or ':' or '\\' or '/'))
                continue;
            if (word.Quality is { } quality)
            {
                if (quality < Speck && text is ";" or "," or "(" or ")" or "\"" or "“" or "”")
                    continue;
                // "OX-17__|", "/OX-17": the rule at its edge was read with the word, and its box begins there.
                var bare = WithoutRule(quality < Doubtful ? WithoutSpeck(text) : text);
                if (bare.Length > 0 && bare.Length < text.Length)
                {
                    var letter = (box.X1 - box.X0) / text.Length;
                    var lost = text.IndexOf(bare, StringComparison.Ordinal);
                    box = box with { X0 = box.X0 + (lost * letter), X1 = box.X1 - ((text.Length - lost - bare.Length) * letter) };
                }

                text = RecognisedCriterion.Mend(bare, quality);
            }

            if (text.Length > 0 && !string.IsNullOrWhiteSpace(text))
                words.Add(new LaidWord(page.Number, i, text, box, word.Quality));
        }

        return words;
    }

    /// <summary>"-—OX-17", "°OX-17"; not "-Access", which may be an item of a list, nor "–OX-17", to which a range may run.</summary>
    private static string WithoutSpeck(string text) => text.TrimStart('-', '—', '–', '°') is { Length: > 1 } rest && char.IsLetter(rest[0]) && rest.Any(char.IsAsciiDigit) && (text[0] == '°' || text.Length > rest.Length + 1) ? rest : text;

    private static string WithoutRule(string text)
    {
        var bare = text.Trim('|', '_', '¦');
        return bare.Length > 2 && bare[0] is '/' or '\\' or '[' or ']' or '{' or '}' && char.IsLetterOrDigit(bare[1]) && !bare.AsSpan(1).ContainsAny("/\\[]{}") ? bare[1..] : bare;
    }

    private enum Turn
    {
        None,
        ReadsDown,
        ReadsUp,
        UpsideDown,
    }

    private static Turn TurnOf(SourcePage page)
    {
        int standing = 0, lying = 0, down = 0, up = 0, right = 0, left = 0;
        Word? before = null;
        foreach (var word in page.Words)
        {
            // Only words of some length show which way they run: "of" is about as high as wide.
            if (word.Text.Length < 4)
                continue;
            if (word.Box.Height < word.Box.Width)
            {
                lying++;
                if (before is not null && Math.Abs(before.Box.CentreY - word.Box.CentreY) < 0.3 * word.Box.Height)
                    _ = word.Box.CentreX > before.Box.CentreX ? right++ : left++;
                before = word;
                continue;
            }

            standing++;
            if (before is not null && Math.Abs(before.Box.CentreX - word.Box.CentreX) < Math.Max(1, 0.3 * word.Box.Width))
                _ = word.Box.CentreY > before.Box.CentreY ? down++ : up++;
            before = word;
        }

        // A recogniser gives words in the order in which they are read; in a file the order means nothing.
        if (standing <= lying)
            return page.Origin == TextOrigin.Recognised && left > right ? Turn.UpsideDown : Turn.None;
        return down >= up ? Turn.ReadsDown : Turn.ReadsUp;
    }
}
