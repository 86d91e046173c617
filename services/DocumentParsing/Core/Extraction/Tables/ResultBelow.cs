using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A result that no column holds: a line of its own behind a label, across the table below the row, or below the procedures in their cell.</summary>
/// <remarks>Raw: <c>Results of testing: No exceptions were noted.</c> · <c>TEST RESULTS  No exceptions noted.</c>; under "Tests performed and results" also without a label</remarks>
internal static partial class ResultBelow
{
    private const int MostWordsOfLabel = 5;

    public static bool Opens(Line line) => LabelOf(line) > 0;

    /// <summary>"Tests performed and results": the title of a column that holds both.</summary>
    public static bool IsOfBoth(string title) => OfBoth().IsMatch(title);

    /// <summary>"In the period no vendor was added, and the control was not tested.": from a sentence on, all that says what came out, in no usual words.</summary>
    public static bool SaysNothingWasTested(IEnumerable<Line> lines) => ResultPhrases.Classify(string.Join(' ', lines.Select(line => line.Text)), DeclaredPhrases.None) is TestOutcome.NoOccurrence or TestOutcome.NotTested;

    /// <summary>"No exceptions were noted.", "Exception noted. Key cards of two …": the words of a result, without a label.</summary>
    public static bool SaysOne(Line line) => ResultPhrases.Opens(line.Text, DeclaredPhrases.None);

    [GeneratedRegex(@"\b(?:tests?|testing|procedures?|work)\b.*\b(?:and|&|with|/)\s*(?:the\s+|test\s+)?(?:results?|findings?|conclusions?|outcomes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfBoth();

    /// <summary>The words of the label at the head of the line, or 0.</summary>
    public static int LabelOf(Line line, ColumnRole role = ColumnRole.Result)
    {
        if (!char.IsUpper(line.Words[0].Text[0]))
            return 0;
        for (var words = 1; words <= Math.Min(MostWordsOfLabel, line.Words.Count); words++)
        {
            var last = line.Words[words - 1].Text;
            var text = string.Join(' ', line.Words.Take(words).Select(word => word.Text));
            // Without a colon capitals, or room, set the label off from what follows.
            var ends = last[^1] == ':' || (words < line.Words.Count && ((!text.Any(char.IsLower) && line.Words[words].Text.Any(char.IsLower)) || line.Words[words].Box.X0 - line.Words[words - 1].Box.X1 > 0.8 * line.Height));
            if (ends && ColumnWords.IsTitle(text.TrimEnd(':')) && ColumnWords.RoleOf(text) == role)
                return words;
        }

        return 0;
    }

    /// <summary>The lines of the result, without their label.</summary>
    public static IEnumerable<Line> Unlabelled(IReadOnlyList<Line> lines)
    {
        var label = LabelOf(lines[0]);
        return label < lines[0].Words.Count ? lines.Skip(1).Prepend(lines[0].Piece(label, lines[0].Words.Count)) : lines.Skip(1);
    }
}
