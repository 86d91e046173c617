using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Words in reading order to word ranges: neighbours in the source become one range.</summary>
public static class Spans
{
    public static SourceSpan Of(IEnumerable<LaidWord> words)
    {
        List<WordRange> ranges = [];
        foreach (var word in words)
        {
            if (ranges.Count > 0 && ranges[^1] is var last && last.Page == word.Page && last.End == word.Index)
                ranges[^1] = last with { End = word.Index + 1 };
            else
                ranges.Add(new WordRange(word.Page, word.Index, word.Index + 1));
        }

        return new SourceSpan(ranges);
    }

    public static bool Holds(SourceSpan span, LaidWord word) => span.Ranges.Any(range => range.Page == word.Page && range.Start <= word.Index && word.Index < range.End);

    public static SourceSpan Join(params IEnumerable<SourceSpan> spans) => new(spans.SelectMany(span => span.Ranges).ToArray());
}
