using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;

/// <summary>One place's answer to what a fact is.</summary>
/// <param name="Sure">False where a character was mended or an order assumed to read it.</param>
public sealed record Statement<T>(T Value, SourceSpan Span, Place Place, bool Sure = true)
    where T : notnull;
