using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>
/// What a document says of itself when it is about nobody: "FICTIONAL SAMPLE - not a real report", "This report is a fictional sample ...". Whatever is made of such a document says so too.
/// A control that "inspected a sample" says nothing of the kind.
/// </summary>
internal static class Specimen
{
    // It stands on the cover or at its edge; deeper in, a report may speak of anything.
    private const int PagesLookedAt = 2;

    /// <summary>The two words as printed; null where the document says nothing like it.</summary>
    public static string? Words(SourceDocument document)
    {
        foreach (var page in document.Pages.Take(PagesLookedAt))
        {
            for (var i = 0; i + 1 < page.Words.Count; i++)
            {
                var (first, second) = (page.Words[i].Text, page.Words[i + 1].Text.TrimEnd('.', ',', ';'));
                if (first.Equals("fictional", StringComparison.OrdinalIgnoreCase) && second.ToLowerInvariant() is ("sample" or "report" or "specimen"))
                    return $"{first} {second}";
            }
        }

        return null;
    }
}
