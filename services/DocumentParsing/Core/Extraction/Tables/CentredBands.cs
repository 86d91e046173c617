using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Criteria that stand at half the height of their words, left of them, come before them.</summary>
/// <remarks>
/// Raw, of which the lines say "The board oversees … and", "CC1.2", "stands apart from …":
/// <code>
///          The board oversees how controls are made and
/// CC1.2
///          stands apart from those who manage.
/// </code>
/// </remarks>
internal static class CentredBands
{
    public static List<TableEvent> Part(IReadOnlyList<TableEvent> events, Mending mending) =>
        [.. events.SelectMany(one => one is TextEvent text ? Part(text, mending) : [one])];

    private static IEnumerable<TableEvent> Part(TextEvent text, Mending mending)
    {
        var lines = text.Lines;
        for (var at = 1; at < lines.Count; at++)
        {
            if (CriteriaOf(lines[at], lines[at - 1]) is not { } criteria)
                continue;
            var (first, end) = (at, at + 1);
            while (first > 0 && IsBeside(lines[first - 1], lines[at - 1]))
                first--;
            while (end < lines.Count && IsBeside(lines[end], lines[at - 1]))
                end++;
            var words = lines[at].Words.Count > criteria.Words.Count ? [lines[at].Piece(criteria.Words.Count, lines[at].Words.Count)] : Array.Empty<Line>();
            return new[] { lines.Take(first), [criteria, .. lines.Take(at).Skip(first), .. words, .. lines.Take(end).Skip(at + 1)], lines.Skip(end) }
                .Select(part => part.ToArray()).Where(part => part.Length > 0).Select(part => new TextEvent(mending.Join(part.SelectMany(line => line.Words).ToArray()), part));
        }

        return [text];
    }

    /// <summary>The criteria alone in a column left of the words above, and those words at the same height or half a line higher.</summary>
    private static Line? CriteriaOf(Line line, Line above)
    {
        var pieces = line.SplitAt(0.8 * line.Height);
        if (!HeadedRow.AreCriteria(pieces[0]) || pieces[0].Box.X1 > above.Box.X0 - (0.8 * line.Height))
            return null;
        return pieces.Count > 1 ? IsBeside(pieces[1], above) ? pieces[0] : null : line.Box.Y0 < above.Box.Y1 - (0.1 * line.Height) ? line : null;
    }

    private static bool IsBeside(Line line, Line above) => Math.Abs(line.Box.X0 - above.Box.X0) < 2;
}
