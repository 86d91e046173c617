namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>One page after rotation and without its furniture.</summary>
/// <param name="Number">Physical page, 1-based.</param>
/// <param name="Lines">What is left to read, in reading order: from top to bottom, column by column where the text has two.</param>
/// <param name="Furniture">Running headers, footers, watermarks, stamps: taken out of the text, kept to be looked at.</param>
/// <param name="PrintedLabel">The number printed on the page, where there is one: often not the physical one.</param>
/// <param name="HasWords">False for a page that came without any word: a scan nobody recognised, or an empty page.</param>
public sealed record PageLayout(int Number, IReadOnlyList<Line> Lines, IReadOnlyList<LaidWord> Furniture, string? PrintedLabel, bool HasWords);
