using VendorRisk.DocumentParsing.Core.Extraction.Tables;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Puts cards on which a control stands beside its tests into reading order: the title, the left column, the right column.</summary>
/// <remarks>
/// Raw:
/// <code>
/// CE-103                                                            CC1.3 · CC1.5
/// Control activity                     Test 1
/// Job families define the duties       Examined the definitions of six families.
/// of each position.                    Result
///                                      No exceptions noted.
/// </code>
/// or with the number beside the first label: <c>Control no. CE-103     Procedures performed</c>. Titles over a table look the same, but no label of a result stands alone among the tests below them.
/// </remarks>
internal static class CardColumns
{
    /// <summary>In the whole report: a style repeats itself.</summary>
    private const int FewestCards = 3;

    /// <summary>Points.</summary>
    private const double Tolerance = 3;

    /// <summary>In heights of a line: what is farther below belongs to the next card.</summary>
    private const double WidestGap = 1.6;

    private const int MostWordsOfLabel = 5;

    public static PageLayout[] InOrder(PageLayout[] pages)
    {
        var cards = Array.ConvertAll(pages, page => Find(page.Lines));
        return cards.Sum(found => found.Count) < FewestCards ? pages : [.. pages.Zip(cards, (page, found) => found.Count == 0 ? page : page with { Lines = InOrder(page.Lines, found) })];
    }

    private static List<(int From, int To, double Edge)> Find(IReadOnlyList<Line> lines)
    {
        List<(int From, int To, double Edge)> cards = [];
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Pieces is not [var control, var test] || !(IsLabel(control, ColumnRole.Control) || CardLabels.Usual.Of(control) is (ColumnRole.Control or ColumnRole.Id, _, false)) || !IsLabel(test, ColumnRole.Test))
                continue;
            var (left, right) = (control.Box.X0, test.Box.X0);
            var (to, bottom) = (at + 1, lines[at].Box.Y1);
            while (to < lines.Count && lines[to].Box.Y0 - bottom <= WidestGap * lines[to].Height && KeepsTo(lines[to], left, right))
                bottom = Math.Max(bottom, lines[to++].Box.Y1);
            // "Result" alone below "Test", and not below "Control".
            if (Enumerable.Range(at + 1, to - at - 1).Any(i => Beside(lines[i], right) is { } beside && Math.Abs(beside.Box.X0 - right) < Tolerance && IsLabel(beside, ColumnRole.Result)))
                cards.Add((at, to, right));
            at = to - 1;
        }

        return cards;
    }

    private static bool IsLabel(Line piece, ColumnRole role) => piece.Words.Count <= MostWordsOfLabel && CardLabels.RoleOf(piece.Text) == role;

    /// <summary>What stands in the right column; null where nothing does.</summary>
    private static Line? Beside(Line line, double right) => line.Words.Count(word => word.Box.X0 < right - Tolerance) is var split && split < line.Words.Count ? line.Piece(split, line.Words.Count) : null;

    private static bool KeepsTo(Line line, double left, double right) => line.Box.X0 > left - Tolerance && line.Words.All(word => word.Box.X0 > right - Tolerance || word.Box.X1 < right - Tolerance);

    private static List<Line> InOrder(IReadOnlyList<Line> lines, List<(int From, int To, double Edge)> cards)
    {
        List<Line> ordered = [];
        var at = 0;
        foreach (var (from, to, edge) in cards)
        {
            ordered.AddRange(lines.Skip(at).Take(from - at));
            var words = lines.Skip(from).Take(to - from).SelectMany(line => line.Words).ToLookup(word => word.Box.X0 > edge - Tolerance);
            ordered.AddRange(LineReader.Read([.. words[false]]).Select(line => line.In(1)));
            ordered.AddRange(LineReader.Read([.. words[true]]).Select(line => line.In(2)));
            at = to;
        }

        ordered.AddRange(lines.Skip(at));
        return ordered;
    }
}
