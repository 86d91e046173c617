namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Words of an upright page to lines, top to bottom, by their height alone: the order in which a PDF lists its words means nothing.</summary>
public static class LineReader
{
    public static List<Line> Read(IReadOnlyList<LaidWord> words)
    {
        var sorted = words.OrderBy(word => word.Box.CentreY).ToArray();
        List<Line> lines = [];
        List<LaidWord> current = [];
        double centre = 0;
        foreach (var word in sorted)
        {
            // Half the smaller type's height: a superscript stays with its line, the next line of a tight cell does not.
            if (current.Count > 0 && word.Box.CentreY - centre > 0.45 * Math.Min(word.Box.Height, current[0].Box.Height))
            {
                lines.Add(Finish(current));
                current = [];
            }

            current.Add(word);
            centre = current.Count == 1 ? word.Box.CentreY : centre + ((word.Box.CentreY - centre) / current.Count);
        }

        if (current.Count > 0)
            lines.Add(Finish(current));
        return WithBullets(JoinBullets(lines));
    }

    /// <summary>A bullet in so small a type that its middle is above that of the line it begins.</summary>
    private static List<Line> JoinBullets(List<Line> lines)
    {
        for (var at = lines.Count - 2; at >= 0; at--)
        {
            if (lines[at] is { Words: [{ Text: [_] }] } sign && lines[at + 1] is var text && BlockReader.BeginsWithBullet(sign.Text + " ") && sign.Height < 0.8 * text.Height && sign.Box.X1 < text.Box.X0
                && sign.Box.Y1 - Math.Max(sign.Box.Y0, text.Box.Y0) > 0.5 * sign.Height && !BlockReader.BeginsWithBullet(text.Text))
            {
                lines[at] = Finish([.. sign.Words, .. text.Words]);
                lines.RemoveAt(at + 1);
            }
        }

        return lines;
    }

    /// <summary>
    /// A recogniser has no letter for a bullet: "¢", "©", "e", "-©" or "*" alone at the head of a line, with a gap behind it. It is badly recognised, or stands below
    /// another, or returns below itself; "a", "b", "c" number items.
    /// </summary>
    private static List<Line> WithBullets(List<Line> lines)
    {
        List<List<int>> columns = [];
        foreach (var at in Enumerable.Range(0, lines.Count).Where(at => HasSign(lines[at])))
        {
            if (columns.Find(column => AreBelow(lines[column[0]], lines[at])) is { } below)
                below.Add(at);
            else
                columns.Add([at]);
        }

        foreach (var column in columns)
        {
            var signs = column.Select(at => lines[at].Words[0]).ToArray();
            if (signs.Length > 1 && signs.Zip(signs.Skip(1)).All(pair => char.IsAsciiLetterLower(pair.First.Text[0]) && pair.Second.Text[0] == pair.First.Text[0] + 1))
                continue;
            var isMarked = signs.Any(sign => sign.Text == "•" || sign.Quality < Sure);
            foreach (var at in column.Where(at => lines[at].Words[0].Text is not ("a" or "•") && (isMarked || signs.Count(sign => sign.Text == lines[at].Words[0].Text) > 2)))
                lines[at] = new Line([lines[at].Words[0] with { Text = "•" }, .. lines[at].Words.Skip(1)]);
        }

        return lines;
    }

    /// <summary>Dirt before a sign may be read with it: then the words behind both stand below each other.</summary>
    private static bool AreBelow(Line above, Line line) => Enumerable.Range(0, 2).Any(word => Math.Abs(above.Words[word].Box.X0 - line.Words[word].Box.X0) < Tolerance);

    /// <summary>Points by which the signs of one list may stand apart.</summary>
    private const double Tolerance = 4;

    /// <summary>Percent from which a recogniser may be believed.</summary>
    private const double Sure = 75;

    /// <summary>Of one character, or of "-©", a sign with dirt before it.</summary>
    private static char? SignOf(string text) => text switch
    {
        [var sign] => sign,
        ['-' or '–' or '—', var sign] when !char.IsLetterOrDigit(sign) => sign,
        _ => null,
    };

    private static bool HasSign(Line line) =>
        line.Words is [{ Quality: not null } mark, var next, ..] && SignOf(mark.Text) is { } sign && (char.IsAsciiLetterLower(sign) || !(char.IsLetterOrDigit(sign) || sign is '(' or '"' or '“' or '$' or '#'))
        && next.Box.X0 - mark.Box.X1 > (char.IsAsciiLetterLower(sign) ? 0.3 : 0.15) * next.Box.Height;

    private static Line Finish(List<LaidWord> words)
    {
        words.Sort((a, b) => a.Box.X0.CompareTo(b.Box.X0));
        // Bold drawn by printing twice: the same word a fraction of a point beside itself.
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (words[i].Text == words[i - 1].Text && words[i].Box.X0 - words[i - 1].Box.X0 < 0.2 * words[i].Box.Height)
                words.RemoveAt(i);
        }

        return new Line(words);
    }
}
