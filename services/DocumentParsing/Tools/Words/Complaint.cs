namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>What poppler writes to standard error about a file.</summary>
internal static class Complaint
{
    // Poppler calls these errors too, but no character is lost by them.
    private static readonly string[] Harmless = ["Font Weight", "optional content", "current point", "Annot", "JavaScript", "linearization", "metadata"];

    /// <summary>The first sign that a part of the file could not be read; null where there is none.</summary>
    /// <remarks>Raw: <c>Syntax Error (66866): Illegal character &lt;72&gt; in hex string</c>; a <c>Syntax Warning</c> is only an opinion.</remarks>
    public static string? Damage(string complaint) => complaint
        .Split('\n', StringSplitOptions.TrimEntries)
        .FirstOrDefault(line =>
            line.StartsWith("Syntax Error", StringComparison.Ordinal)
            && !Array.Exists(Harmless, harmless => line.Contains(harmless, StringComparison.OrdinalIgnoreCase)));
}
