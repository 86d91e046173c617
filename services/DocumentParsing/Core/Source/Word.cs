namespace VendorRisk.DocumentParsing.Core.Source;

/// <summary>
/// One run of printed characters without a space, as the text layer or the character recognition gave it:
/// "excep-", "conﬁdentiality" (with a ligature), "CC6.1-02". Text is never empty and never normalised: readers normalise a copy.
/// </summary>
/// <param name="Text">The characters as they came.</param>
/// <param name="Box">Where they stand on the page.</param>
/// <param name="Quality">Null for native text; 0..100, the recogniser's own confidence, for a scanned page.</param>
public sealed record Word(string Text, Box Box, double? Quality = null);
