using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Titles that a scan spaces otherwise on one page than on all others: "Test   Result" for "Test Result" is no column more.</summary>
internal static class ScannedTitles
{
    /// <summary>The titles by the line that they begin with; of the same words, set as most of the pages have them.</summary>
    public static Dictionary<Line, ColumnHeader> Settle(IEnumerable<(Line Line, ColumnHeader? Header)> read)
    {
        var titles = new Dictionary<Line, ColumnHeader>();
        foreach (var (line, header) in read)
        {
            if (header is not null)
                titles[line] = header;
        }

        foreach (var same in titles.Where(title => title.Key.Words[0].Quality is not null).GroupBy(title => WordsOf(title.Value)).Where(same => same.Select(title => title.Value.Cells.Count).Distinct().Count() > 1).ToArray())
        {
            var usual = same.GroupBy(title => RolesOf(title.Value)).MaxBy(make => make.Count())!;
            foreach (var (line, header) in same.Where(title => RolesOf(title.Value) != usual.Key))
                titles[line] = At(usual.First().Value, header);
        }

        return titles;
    }

    private static string WordsOf(ColumnHeader header) => Mending.Letters(string.Concat(header.Cells.Select(cell => cell.Text))).ToUpperInvariant();

    private static string RolesOf(ColumnHeader header) => string.Join(' ', header.Cells.Select(cell => cell.Role));

    /// <summary>The usual titles at the place of these.</summary>
    private static ColumnHeader At(ColumnHeader usual, ColumnHeader place)
    {
        var (right, down) = (place.Cells[0].Box.X0 - usual.Cells[0].Box.X0, place.Cells[0].Box.Y0 - usual.Cells[0].Box.Y0);
        return new ColumnHeader([.. usual.Cells.Select(cell => cell with { Box = new Box(cell.Box.X0 + right, cell.Box.Y0 + down, cell.Box.X1 + right, cell.Box.Y1 + down) })], place.Lines);
    }
}
