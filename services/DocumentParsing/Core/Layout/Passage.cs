using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Words of the document as one mended text that remembers, for every character, the word it came from.
/// A fact found at [start, end) of <see cref="Text"/> has its place from <see cref="SpanOf"/>: nothing is ever searched for afterwards.
/// </summary>
public sealed class Passage
{
    private readonly int[] starts;

    internal Passage(IReadOnlyList<LaidWord> words, string text, int[] starts)
    {
        Words = words;
        Text = text;
        this.starts = starts;
    }

    public static Passage Empty { get; } = new([], "", []);

    public IReadOnlyList<LaidWord> Words { get; }

    /// <summary>As printed, with hyphenation and ligatures mended and one space between words.</summary>
    public string Text { get; }

    /// <summary><see cref="Text"/> character for character, with plain quotes, hyphens and spaces: for matching, same offsets.</summary>
    public string Plain => field ??= Mending.Plain(Text);

    public bool IsEmpty => Words.Count == 0;
    public int Page => Words[0].Page;
    public SourceSpan Span => Spans.Of(Words);

    /// <summary>Where in <see cref="Text"/> a word begins.</summary>
    public int StartOf(int word) => starts[word];

    /// <summary>The place of the words that [start, start + length) touches.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var first = WordAt(start);
        var last = WordAt(start + Math.Max(length, 1) - 1);
        return Spans.Of(Words.Skip(first).Take(last - first + 1));
    }

    /// <summary>The part [start, start + length), widened to whole words, as a passage of its own.</summary>
    public Passage Slice(int start, int length)
    {
        if (IsEmpty || length <= 0)
            return Empty;
        var first = WordAt(start);
        var last = WordAt(start + length - 1);
        var words = Words.Skip(first).Take(last - first + 1).ToArray();
        var from = starts[first];
        var to = last + 1 < starts.Length ? starts[last + 1] : Text.Length;
        return new Passage(words, Text[from..to].TrimEnd(), starts[first..(last + 1)].Select(at => at - from).ToArray());
    }

    /// <summary>The part from <paramref name="start"/> to the end.</summary>
    public Passage From(int start) => Slice(start, Text.Length - start);

    public SourcedValue<T> Sourced<T>(T value) => new(value, Span);

    public SourcedValue<T> Sourced<T>(T value, int start, int length) => new(value, SpanOf(start, length));

    private int WordAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    public override string ToString() => Text;
}
