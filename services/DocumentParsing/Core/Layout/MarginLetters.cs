namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>A title that runs up or down the margin of a page: spaced letters arrive as words of one letter below each other, and each would stand beside a line of the text.</summary>
/// <remarks>Raw, left of everything else on the page: <c>C</c>, <c>E</c>, <c>R</c>, <c>T</c>, <c>I</c>, <c>F</c> … in one column. Marks, numbers and answers ("Y", "N") in the first column of a table are few different letters, or none.</remarks>
internal static class MarginLetters
{
    private const int LongestPiece = 3;
    private const int FewestPieces = 8;
    private const int FewestLetters = 5;

    /// <summary>Points by which the middles of letters that run up the page may differ.</summary>
    private const double Tolerance = 6;

    public static IEnumerable<(int Page, int Index)> Find(IReadOnlyList<List<LaidWord>> pages) => pages.SelectMany(page => InMargin(page).Select(word => (word.Page, word.Index)));

    private static IEnumerable<LaidWord> InMargin(List<LaidWord> words)
    {
        LaidWord[] pieces = [.. words.Where(word => word.Text.Length <= LongestPiece && !word.Text.Any(char.IsAsciiDigit))];
        if (pieces.Length < FewestPieces)
            return [];
        foreach (var outermost in (LaidWord[])[pieces.MinBy(word => word.Box.X0)!, pieces.MaxBy(word => word.Box.X1)!])
        {
            LaidWord[] run = [.. pieces.Where(word => Math.Abs(word.Box.CentreX - outermost.Box.CentreX) < Tolerance)];
            if (run.Length < FewestPieces || run.SelectMany(word => word.Text).Where(char.IsUpper).Distinct().Count() < FewestLetters)
                continue;
            var (left, right) = (run.Min(word => word.Box.X0), run.Max(word => word.Box.X1));
            var others = words.Except(run).ToArray();
            if (others.All(word => word.Box.X0 > right) || others.All(word => word.Box.X1 < left))
                return run;
        }

        return [];
    }
}
