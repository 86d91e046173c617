namespace VendorRisk.DocumentParsing.Core.Source;

/// <summary>Words [Start, End) of one page, half-open, indexes into <see cref="SourcePage.Words"/>.</summary>
public readonly record struct WordRange(int Page, int Start, int End);

/// <summary>
/// A place in the document: word ranges in reading order. A cell that wraps, hyphenates or breaks over pages has several.
/// Carried by construction and never searched for afterwards: joining the words of the ranges gives the text a fact was read from.
/// </summary>
public sealed record SourceSpan(IReadOnlyList<WordRange> Ranges)
{
    /// <summary>The page on which the place begins, 1-based.</summary>
    public int Page => Ranges[0].Page;

    public IEnumerable<int> Pages => Ranges.Select(range => range.Page).Distinct();
}

/// <summary>A value that a reviewer may question, with the place it was read from.</summary>
public sealed record SourcedValue<T>(T Value, SourceSpan Span)
{
    public int Page => Span.Page;
}
