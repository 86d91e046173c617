namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Quotation marks that recognition saw where a rule or dirt stands before a word.</summary>
/// <remarks>Raw: <c>No exceptions were “noted.</c>, <c>backup of the ‘database</c>: opened before a word in small letters, and never closed.</remarks>
internal static class RecognisedQuotes
{
    /// <summary>Words within which a quotation is closed.</summary>
    private const int Longest = 25;

    public static void Mend(IReadOnlyList<List<LaidWord>> pages)
    {
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i] is { Quality: not null, Text: ['‘' or '“' or '\'' or '"', var first, ..] } word && char.IsLower(first) && !page.Skip(i).Take(Longest).Any(Closes))
                    page[i] = word with { Text = word.Text[1..] };
            }
        }
    }

    private static bool Closes(LaidWord word) => word.Text.TrimEnd('.', ',', ';', ':', ')') is [.., '’' or '”' or '\'' or '"'];
}
