using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A line of a block cut into what stands in the column of labels and what stands in the column of values.</summary>
internal sealed record LabelledLine(Line? Label, Line? Value)
{
    public int Page => (Label ?? Value)!.Page;
}

/// <summary>Blocks whose labels have a column of their own, at the head of their values or in the middle of them.</summary>
/// <remarks>
/// Raw, centred, and a label of two lines:
/// <code>
///                     Access is requested in a ticket and
/// Control activity    approved by the owner of the system.
/// Management          The step has been automated.
/// response
/// </code>
/// </remarks>
internal sealed class LabelColumns
{
    private const double Tolerance = 3;
    private readonly double labels;
    private readonly double values;

    /// <summary>Labels stand beside the middle of their values, not at their head.</summary>
    public bool AreCentred { get; private set; }

    /// <summary>Labels stand beside the middle of their values, and on some page the two could not be told to belong together.</summary>
    public bool IsUncertain { get; private set; }

    private readonly Func<string, bool> isLabel;

    private LabelColumns(double labels, double values, Func<string, bool> isLabel) => (this.labels, this.values, this.isLabel) = (labels, values, isLabel);

    /// <param name="wordsOfLabel">How many words of a line are a known label in a column of its own, or 0.</param>
    /// <param name="isLabel">Tells a label by its words, also where it fills its column.</param>
    /// <param name="fewest">A style repeats itself: so many labels beside their values are the least that shows one.</param>
    public static LabelColumns? Find(IEnumerable<Line> lines, Func<Line, int> wordsOfLabel, Func<string, bool> isLabel, int fewest)
    {
        var all = lines.ToArray();
        var places = all.Select(line => (Line: line, Words: wordsOfLabel(line))).Where(line => line.Words > 0 && line.Words < line.Line.Words.Count)
            .Select(line => (Label: line.Line.Box.X0, Value: line.Line.Words[line.Words].Box.X0)).ToArray();
        if (places.Length < fewest)
            return null;
        var columns = new LabelColumns(Usual(places.Select(place => place.Label)), Usual(places.Select(place => place.Value)), isLabel);
        if (places.Count(place => Math.Abs(place.Label - columns.labels) < Tolerance && place.Value > columns.values - Tolerance) < 0.8 * places.Length)
            return null;
        columns.AreCentred = StandInTheMiddle(all.Select(columns.Cut).OfType<LabelledLine>().ToArray());
        return columns;
    }

    private static double Usual(IEnumerable<double> edges) => edges.GroupBy(edge => Math.Round(edge)).MaxBy(group => group.Count())!.First();

    /// <summary>Null where the line keeps to neither column.</summary>
    public LabelledLine? Cut(Line line)
    {
        var split = 0;
        while (split < line.Words.Count && line.Words[split].Box.X0 < values - Tolerance)
            split++;
        if (split > 0 && (line.Box.X0 < labels - Tolerance || line.Box.X0 > labels + Tolerance || line.Words[split - 1].Box.X1 > values - 1))
            return null;
        // Running text has no more than a space where a value would begin.
        if (split > 0 && split < line.Words.Count && line.Words[split].Box.X0 - line.Words[split - 1].Box.X1 < 0.8 * line.Height && !isLabel(line.Piece(0, split).Text))
            return null;
        // A heading over the blocks begins where the labels do, in larger type or with more words than a label has.
        if (split == line.Words.Count && split > 5)
            return null;
        return new LabelledLine(split == 0 ? null : line.Piece(0, split), split == line.Words.Count ? null : line.Piece(split, line.Words.Count));
    }

    /// <summary>Each label with the lines of its value, in order; without a label, lines that go on from the page before.</summary>
    public IEnumerable<(string? Label, Line? Place, IReadOnlyList<Line> Value)> Pair(IReadOnlyList<LabelledLine> lines, Func<string, bool> heads)
    {
        foreach (var page in lines.GroupBy(line => line.Page))
        {
            var names = Labels(page, heads);
            var texts = page.Where(line => line.Value is not null).Select(line => line.Value!).ToArray();
            var shares = AreCentred && texts.Length > 0 && names.Count > 0
                ? CentredCells.Share(texts.Select(text => new Extent(text.Box.Y0, text.Box.Y1)).ToArray(), names.Select(name => name.Extent).ToArray(), texts[0].Height, isContinued: true, goesOn: false, mayWait: false)?.Cells : null;
            IsUncertain |= AreCentred && shares is null && texts.Length > 0 && names.Count > 0;
            shares ??= texts.Select(text => names.FindLastIndex(name => name.Extent.Top < text.Box.CentreY)).ToArray();
            for (var i = -1; i < names.Count; i++)
            {
                var value = texts.Where((_, at) => shares[at] == i).ToArray();
                if (i >= 0 || value.Length > 0)
                    yield return (i < 0 ? null : names[i].Text, i < 0 ? null : names[i].Place, value);
            }
        }
    }

    /// <summary>Lines that are a label only together are one, and so is what goes on in small letters, or in words that are none alone: "Corrective action" over "by Harrow", "Control activity" over "Specified by Harrow".</summary>
    private static List<(string Text, Line Place, Extent Extent)> Labels(IEnumerable<LabelledLine> lines, Func<string, bool> isLabel)
    {
        List<(string Text, Line Place, Extent Extent)> labels = [];
        var pieces = lines.Where(line => line.Label is not null).Select(line => line.Label!).ToArray();
        for (var i = 0; i < pieces.Length;)
        {
            var count = 1;
            for (var more = 3; more > 1; more--)
            {
                var stand = i + more <= pieces.Length && (!isLabel(pieces[i].Text) || char.IsLower(pieces[i + 1].Text[0]) || !pieces.Skip(i + 1).Take(more - 1).Any(piece => isLabel(piece.Text) || ColumnWords.IsBeside(piece.Text))) && Enumerable.Range(i + 1, more - 1).All(at => pieces[at].Box.Y0 - pieces[at - 1].Box.Y1 < 0.6 * pieces[at].Height);
                if (stand && isLabel(string.Join(' ', pieces.Skip(i).Take(more).Select(piece => piece.Text))))
                {
                    count = more;
                    break;
                }
            }

            labels.Add((string.Join(' ', pieces.Skip(i).Take(count).Select(piece => piece.Text)), pieces[i], new Extent(pieces[i].Box.Y0, pieces[i + count - 1].Box.Y1)));
            i += count;
        }

        return labels;
    }

    /// <summary>Of so many labels at least one stands beside the middle of more lines than one.</summary>
    private const int FewestOff = 10;

    /// <summary>A label beside the middle of two lines stands between them, at the height of neither; one at the head of its value never does.</summary>
    private static bool StandInTheMiddle(LabelledLine[] lines)
    {
        // Smaller letters have their middle elsewhere, but begin or end at the height of the line they stand on.
        var between = lines.Count(line => line is { Label: { } label, Value: { } value } && 0.2 * Math.Min(label.Height, value.Height) is var off
            && Math.Abs(label.Box.CentreY - value.Box.CentreY) > off && Math.Abs(label.Box.Y0 - value.Box.Y0) > off && Math.Abs(label.Box.Y1 - value.Box.Y1) > off);
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (lines[i] is { Label: { } label, Value: null } && lines[i - 1].Value is { } above && lines[i + 1].Value is { } below && above.Page == below.Page
                && above.Box.CentreY < label.Box.CentreY && below.Box.Y0 - above.Box.Y1 < 0.6 * label.Height)
                between++;
        }

        // A "(b)" that stands a little lower is no style.
        return between >= 2 && FewestOff * between >= lines.Count(line => line.Label is not null);
    }
}
