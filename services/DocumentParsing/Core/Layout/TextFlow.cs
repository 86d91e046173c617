namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// How running text is set in this document, so that a line can be told to continue the one above it. Two signs end a paragraph: more
/// space than between its lines, and a line that stops although the first word of the next would still have fitted.
/// </summary>
/// <remarks>The second sign alone parts a heading from its text, the lines of a signature, and list items whose bullets are drawings.</remarks>
internal sealed class TextFlow
{
    /// <summary>Words by which a line is taken for running text, not for a heading or a cell.</summary>
    private const int RunningWords = 8;

    /// <summary>Lines that surely go on with the one above; fewer may be an accident of the page.</summary>
    private const int FewestOfPage = 6;

    private readonly double pitch;

    /// <summary>A letter may be set wider than the tables that make up most of a report.</summary>
    private readonly Dictionary<int, double> pitchOfPage = [];
    private readonly double usual;
    private readonly Dictionary<(int Page, int Column), double> right = [];

    public TextFlow(IReadOnlyList<PageLayout> pages)
    {
        var pitches = new Dictionary<double, int>();
        var ofText = new Dictionary<double, int>();
        foreach (var page in pages)
        {
            // In a column a heading in larger type has as many words as a line of text and may stand out to the right of it.
            var running = page.Lines.Where(IsRunning).ToArray();
            var heights = running.Select(line => line.Height).Order().ToArray();
            foreach (var line in running.Where(line => line.Column == 0 || line.Height <= 1.12 * heights[heights.Length / 2]))
                right[(page.Number, line.Column)] = Math.Max(line.Box.X1, right.GetValueOrDefault((page.Number, line.Column)));
            var own = new Dictionary<double, int>();
            for (var i = 1; i < page.Lines.Count; i++)
            {
                var (before, line) = (page.Lines[i - 1], page.Lines[i]);
                if (before.Words.Count < WordsOfRunning(before) || line.Words.Count < WordsOfRunning(line) || !SameSize(before, line))
                    continue;
                var ratio = Math.Round(20 * (line.Box.CentreY - before.Box.CentreY) / line.Height) / 20;
                if (ratio is not (> 0.7 and < 2.5))
                    continue;
                pitches[ratio] = pitches.GetValueOrDefault(ratio) + 1;
                if (IsRunning(before) && IsRunning(line))
                    ofText[ratio] = ofText.GetValueOrDefault(ratio) + 1;
                if (IsRunning(before) && !EndsSentence(before) && !StopsEarly(before, line))
                    own[ratio] = own.GetValueOrDefault(ratio) + 1;
            }

            if (own.Values.Sum() >= FewestOfPage)
                pitchOfPage[page.Number] = own.MaxBy(count => count.Value).Key;
        }

        usual = right.Count == 0 ? 0 : right.Values.Order().ElementAt(right.Count / 2);
        // Rows of tables are lines, too, and set closer than text: they tell only of a document that has nothing else.
        pitches = ofText.Values.Sum() >= FewestOfPage ? ofText : pitches;
        pitch = pitches.Count == 0 ? 1.2 : pitches.MaxBy(count => count.Value).Key;
    }

    public bool Continues(Line before, Line line)
    {
        if (before.Column != line.Column)
            return false;
        var step = (line.Box.CentreY - before.Box.CentreY) / (pitchOfPage.GetValueOrDefault(line.Page, pitch) * Math.Max(before.Height, line.Height));
        // After the end of a sentence a little more space is enough: the items of a list set close together.
        return SameSize(before, line) && step < (EndsSentence(before) ? 1.1 : 1.28) && !StopsEarly(before, line);
    }

    /// <summary>The first word of the next line would still have fitted.</summary>
    public bool StopsEarly(Line before, Line line)
    {
        // A page that holds only a signature shows no margin of its own; it has that of the others.
        if (!right.TryGetValue((before.Page, before.Column), out var edge) && (edge = usual) == 0)
            return false;
        var room = edge - before.Box.X1;
        if (room < line.Words[0].Box.Width + (0.35 * line.Height))
            return false;
        // A paragraph set in from the right stops early with each line, but only by a little and not at the end of a sentence.
        return room > 0.12 * (edge - before.Box.X0) || EndsSentence(before);
    }

    private static bool EndsSentence(Line line) => line.Words[^1].Text[^1] is '.' or ':' or ';' or '!' or '?' or ']' or ')';

    private static bool SameSize(Line before, Line line) => Math.Abs(before.Height - line.Height) <= 0.12 * Math.Max(before.Height, line.Height);

    private static int WordsOfRunning(Line line) => line.Column == 0 ? RunningWords : RunningWords / 2;

    /// <summary>A line of running text, not a heading and not the cells of a table.</summary>
    public static bool IsRunning(Line line) => line.Words.Count >= WordsOfRunning(line) && !line.HasGap(1.5 * line.Height);
}
