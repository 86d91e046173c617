namespace VendorRisk.DocumentParsing.Core.Source;

/// <summary>Where the words of a page came from.</summary>
public enum TextOrigin
{
    /// <summary>The PDF's own text.</summary>
    Native,

    /// <summary>Optical character recognition of a page without words.</summary>
    Recognised,
}

/// <summary>One physical page. <paramref name="Number"/> is 1-based; width and height are in points, after the page's rotation.</summary>
public sealed record SourcePage(int Number, double Width, double Height, IReadOnlyList<Word> Words, TextOrigin Origin = TextOrigin.Native);
