using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Turns a page whose text runs up or down the paper (a landscape table stored sideways, without a rotation in the file) so that it reads
/// from left to right. Word boxes then stand on end: "effectiveness" is 9 points wide and 60 high.
/// </summary>
public static class UprightPage
{
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
                Turn.ReadsUp => new Box(height - word.Box.Y1, word.Box.X0, height - word.Box.Y0, word.Box.X1),
            };
            var text = Mending.Spell(word.Text);
            // A recogniser takes the rules of a table for letters: "|", "_|", "—".
            if (page.Origin == TextOrigin.Recognised && text.All(c => c is '|' or '_' or '[' or ']' or '{' or '}' or '~' or '=' or '—' or '.' or '\'' or '‘' or '’' or ':' or '\\' or '/'))
                continue;
            if (word.Quality is { } quality)
                text = RecognisedCriterion.Mend(text, quality);
            if (text.Length > 0 && !string.IsNullOrWhiteSpace(text))
                words.Add(new LaidWord(page.Number, i, text, box, word.Quality));
        }

        return words;
    }

    private enum Turn
    {
        None,
        ReadsDown,
        ReadsUp,
    }

    private static Turn TurnOf(SourcePage page)
    {
        int standing = 0, lying = 0, down = 0, up = 0;
        Word? before = null;
        foreach (var word in page.Words)
        {
            // Only words of some length show which way they run: "of" is about as high as wide.
            if (word.Text.Length < 4)
                continue;
            if (word.Box.Height < word.Box.Width)
            {
                lying++;
                continue;
            }

            standing++;
            if (before is not null && Math.Abs(before.Box.CentreX - word.Box.CentreX) < 1)
                _ = word.Box.CentreY > before.Box.CentreY ? down++ : up++;
            before = word;
        }

        if (standing <= lying)
            return Turn.None;
        return down >= up ? Turn.ReadsDown : Turn.ReadsUp;
    }
}
