using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Labels of cards in a firm's own words: one that returns on most cards is known by what its texts say, where no usual label has that role.</summary>
/// <remarks>
/// Raw, beside its texts, alone over them, or before a colon:
/// <code>
/// Safeguard       Access is requested in a ticket.          How we gained comfort
/// Our comfort     Inspected the tickets of 25 new users.    Inspected the tickets of 25 new users.
/// What remains    No exceptions noted.                      What remains: No exceptions noted.
/// </code>
/// </remarks>
internal static class LearnedLabels
{
    /// <summary>A style repeats itself.</summary>
    private const int Fewest = 4;

    private const int MostWords = 6;

    public static string Key(string label) => string.Join(' ', Mending.Plain(label).TrimEnd(':', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    public static CardLabels Learn(IReadOnlyList<TextEvent> texts, DeclaredPhrases declared)
    {
        var known = texts.SelectMany(text => text.Lines).Select(Usual).OfType<ColumnRole>().CountBy(role => role).ToDictionary();
        var returning = Labelled(texts).GroupBy(one => Key(one.Label)).Where(label => label.Count() >= Fewest).Select(label => (label.Key, Texts: label.Select(one => one.Text).ToArray())).ToArray();
        Dictionary<string, ColumnRole> learned = [];
        Name(ColumnRole.Test, ColumnsUnderOtherTitles.SaysWhatWasDone);
        Name(ColumnRole.Result, said => ColumnsUnderOtherTitles.SaysClean(said, declared));
        Name(ColumnRole.Criteria, ColumnsUnderOtherTitles.NamesCriteria);
        if (learned.Count > 0 || (Has(ColumnRole.Test) && Has(ColumnRole.Result)))
            Name(ColumnRole.Control, ColumnsUnderOtherTitles.SaysWhatIsDone);
        return learned.Count == 0 ? CardLabels.Usual : new CardLabels(learned);

        bool Has(ColumnRole role) => known.GetValueOrDefault(role) >= Fewest;

        // Of two labels whose texts say the same nobody knows which it is.
        void Name(ColumnRole role, Func<string, bool> says)
        {
            if (!Has(role) && returning.Where(label => !learned.ContainsKey(label.Key) && label.Texts.Count(says) is var saying && saying >= Fewest && saying > label.Texts.Length / 2).ToArray() is [var one])
                learned[one.Key] = role;
        }
    }

    /// <summary>What a usual label says the line begins; "Control AC-02" is the title of a card, and labels no text.</summary>
    private static ColumnRole? Usual(Line line) =>
        CardLabels.Usual.Of(line) is var (role, words, _) && !(role == ColumnRole.Control && words < line.Words.Count && line.Words[words].Text.Any(char.IsAsciiDigit)) ? role : null;

    /// <summary>What may be labels, each with the text that it stands beside, over or before.</summary>
    private static IEnumerable<(string Label, string Text)> Labelled(IReadOnlyList<TextEvent> texts)
    {
        for (var at = 0; at < texts.Count; at++)
        {
            var lines = texts[at].Lines;
            for (var i = 0; i < lines.Count; i++)
            {
                var pieces = lines[i].SplitAt(0.8 * lines[i].Height);
                if (lines[i].WordsToColon(MostWords) is > 0 and var words && words < lines[i].Words.Count && IsFree(lines[i].Piece(0, words)))
                    yield return (lines[i].Piece(0, words).Text, Text([lines[i].Piece(words, lines[i].Words.Count), .. lines.Skip(i + 1)]));
                else if (pieces.Count > 1 && IsFree(pieces[0]))
                    yield return Beside(lines, i, pieces[1].Box.X0);
                else if (pieces.Count == 1 && IsFree(lines[i]) && (i + 1 < lines.Count || at + 1 < texts.Count))
                    yield return (lines[i].Text, i + 1 < lines.Count ? Text(lines.Skip(i + 1)) : texts[at + 1].Passage.Plain);
            }
        }
    }

    /// <summary>The label, and its text in the column behind it; both may go on below.</summary>
    private static (string Label, string Text) Beside(IReadOnlyList<Line> lines, int from, double edge)
    {
        List<string> label = [], text = [];
        foreach (var line in lines.Skip(from))
        {
            var split = line.Words.TakeWhile(word => word.Box.X0 < edge - 3).Count();
            // The next label in a text that holds several.
            if (label.Count > 0 && split > 0 && CardLabels.Usual.RoleBeside(line.Piece(0, split).Text) is not null)
                break;
            label.AddRange(line.Words.Take(split).Select(word => word.Text));
            text.AddRange(line.Words.Skip(split).Select(word => word.Text));
        }

        return (string.Join(' ', label), Mending.Plain(string.Join(' ', text)));
    }

    private static string Text(IEnumerable<Line> lines) => Mending.Plain(string.Join(' ', lines.Select(line => line.Text)));

    /// <summary>A few words that begin large, and that nobody knows for another label, a number or a sentence.</summary>
    private static bool IsFree(Line label) =>
        label.Words.Count <= MostWords && char.IsUpper(label.Text[0]) && label.Text[^1] is not ('.' or ',' or ';' or '?') && !label.Text.Any(char.IsDigit)
        && CardLabels.Usual.RoleBeside(label.Text) is null && !ColumnWords.IsBeside(label.Text) && !ResultWords.Pointer().IsMatch(label.Text);
}
