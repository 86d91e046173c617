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
        return lines;
    }

    private static Line Finish(List<LaidWord> words)
    {
        words.Sort((a, b) => a.Box.X0.CompareTo(b.Box.X0));
        // Bold drawn by printing twice: the same word a fraction of a point beside itself.
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (words[i].Text == words[i - 1].Text && words[i].Box.X0 - words[i - 1].Box.X0 < 0.2 * words[i].Box.Height)
                words.RemoveAt(i);
        }

        if (words.Count > 1 && IsBullet(words[0], words[1]))
            words[0] = words[0] with { Text = "•" };
        return new Line(words);
    }

    /// <summary>A recogniser has no letter for a bullet: "¢", "©", "e" or "*" alone at the head of a line, badly recognised, with a gap behind it.</summary>
    private static bool IsBullet(LaidWord mark, LaidWord next) =>
        mark is { Quality: < 75, Text: [var sign] } && (char.IsAsciiLetterLower(sign) || !(char.IsLetterOrDigit(sign) || sign is '(' or '"' or '“' or '$' or '#'))
        && next.Box.X0 - mark.Box.X1 > 0.3 * next.Box.Height;
}
