using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Words that stand beside each other at one height, from left to right; a table row is still one line here.</summary>
public sealed class Line
{
    public Line(IReadOnlyList<LaidWord> words)
    {
        Words = words;
        var box = words[0].Box;
        double heights = 0;
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            heights += word.Box.Height;
        }

        Box = box;
        Height = heights / words.Count;
    }

    public IReadOnlyList<LaidWord> Words { get; }
    public Box Box { get; }

    /// <summary>The mean height of the words: a stand-in for the size of the type.</summary>
    public double Height { get; }

    public int Page => Words[0].Page;

    /// <summary>0 where lines run over the width of the page; 1 and 2 where the text of the page stands in two columns.</summary>
    public int Column { get; private init; }

    /// <summary>The words with one space between them, nothing mended.</summary>
    public string Text => field ??= Words.Count == 1 ? Words[0].Text : string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The line in the pieces that stand in columns of their own, as the titles over a table do.</summary>
    public IReadOnlyList<Line> Pieces => field ?? Once(ref field, SplitAt(0.6 * Height));

    /// <summary>The same for titles that fill their columns, so that the next begins right behind them.</summary>
    public IReadOnlyList<Line> ClosePieces => field ?? Once(ref field, SplitAt(Close * Height));

    /// <summary>In heights of the line.</summary>
    internal const double Close = 0.4;

    /// <summary>The line in the pieces that stand as far apart as the cells of a grid do.</summary>
    public IReadOnlyList<Line> Cells => field ?? Once(ref field, SplitAt(Height));

    /// <summary>Letter and tables are read at the same time, and pieces are told apart by which they are: whoever asks first decides.</summary>
    private static IReadOnlyList<Line> Once(ref IReadOnlyList<Line>? known, IReadOnlyList<Line> split) => Interlocked.CompareExchange(ref known, split, null) ?? split;

    /// <summary>How many words there are up to and with the first that ends in a colon, where that is not the last and they are no more than <paramref name="most"/>; else 0.</summary>
    public int WordsToColon(int most) =>
        Words.Take(most).TakeWhile(word => word.Text[^1] != ':').Count() + 1 is var words && words <= most && words < Words.Count ? words : 0;

    /// <summary>True where the space between two words is at least <paramref name="gap"/> points.</summary>
    public bool HasGap(double gap)
    {
        for (var i = 1; i < Words.Count; i++)
        {
            if (Words[i].Box.X0 - Words[i - 1].Box.X1 >= gap)
                return true;
        }

        return false;
    }

    /// <summary>The line in pieces, cut wherever the space between two words is at least <paramref name="gap"/> points.</summary>
    public IReadOnlyList<Line> SplitAt(double gap)
    {
        List<Line> pieces = [];
        var start = 0;
        for (var i = 1; i < Words.Count; i++)
        {
            if (Words[i].Box.X0 - Words[i - 1].Box.X1 < gap)
                continue;
            pieces.Add(Piece(start, i));
            start = i;
        }

        pieces.Add(start == 0 ? this : Piece(start, Words.Count));
        return pieces;
    }

    public Line In(int column) => new(Words) { Column = column };

    public Line Piece(int start, int end)
    {
        var words = new LaidWord[end - start];
        for (var i = start; i < end; i++)
            words[i - start] = Words[i];
        return new Line(words);
    }
}
