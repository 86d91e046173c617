namespace VendorRisk.DocumentParsing.Core.Source;

/// <summary>A document as positioned words: all that the core knows of a PDF.</summary>
/// <param name="Sha256">Lower-case hex digest of the file's bytes.</param>
/// <param name="Pages">Every page in order; <c>Pages[n - 1].Number == n</c>, pages without words included.</param>
public sealed record SourceDocument(string Sha256, IReadOnlyList<SourcePage> Pages)
{
    /// <summary>The first complaint of the tool that took the words out, where it could not read all of the file; null for a whole file.</summary>
    public string? Damage { get; init; }
}
