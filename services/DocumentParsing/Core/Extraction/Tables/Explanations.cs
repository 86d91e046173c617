namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The texts in which the auditor may say what the phrases of the tables mean.</summary>
/// <remarks>
/// Raw, a legend in two columns, whose lines become entries; and, in management's part, the heading of the replies:
/// <code>
/// NEN       No exceptions noted                Replies to outcomes other than "Satisfactory."
/// N/T       Not tested, because the event
///           did not occur
/// </code>
/// </remarks>
internal static class Explanations
{
    /// <summary>A mark and not the beginning of a sentence.</summary>
    private const int MostWordsOfMark = 5;

    public static IEnumerable<string> Of(IReadOnlyList<TextEvent> texts, Func<int, bool> isOfAuditor)
    {
        foreach (var text in texts)
        {
            if (!isOfAuditor(text.Lines[0].Page))
            {
                if (text.Passage.Words.Count <= 20 && text.Passage.Text.Contains("other than", StringComparison.OrdinalIgnoreCase))
                    yield return text.Passage.Text;
                continue;
            }

            yield return text.Passage.Text;
            foreach (var entry in Entries(text))
                yield return entry;
        }
    }

    private static IEnumerable<string> Entries(TextEvent text)
    {
        var (entry, meaningAt) = ("", 0.0);
        foreach (var line in text.Lines)
        {
            if (line.Pieces is [var mark, var meaning] && mark.Words.Count <= MostWordsOfMark)
            {
                if (entry.Length > 0)
                    yield return entry;
                (entry, meaningAt) = ($"{mark.Text} - {meaning.Text}", meaning.Box.X0);
            }
            else if (entry.Length > 0 && line.Pieces.Count == 1 && Math.Abs(line.Box.X0 - meaningAt) < line.Height)
            {
                entry += " " + line.Text;
            }
            else if (entry.Length > 0)
            {
                yield return entry;
                entry = "";
            }
        }

        if (entry.Length > 0)
            yield return entry;
    }
}
