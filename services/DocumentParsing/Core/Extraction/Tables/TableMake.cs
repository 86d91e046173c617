using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>What tables under the same titles have in common, on whatever pages they stand.</summary>
/// <param name="Header">Their titles, as the first of them has them.</param>
/// <param name="Gutters">Between the columns.</param>
/// <param name="Height">Of a line in the middle of all, in points.</param>
/// <param name="Left">Where the first column begins, in points.</param>
internal sealed record TableMake(ColumnHeader Header, Gutter[] Gutters, double Height, double Left)
{
    /// <summary>In heights of the line.</summary>
    private const double WidestIndent = 3;

    /// <summary>Fewer tables, or rows, show nothing.</summary>
    private const int Fewest = 3;

    private const int MostTestsOfControl = 5;

    /// <param name="titles">Of the first table.</param>
    /// <param name="body">What stands under the titles in all of them: a page with a single short row could not show the gutters.</param>
    public static TableMake Of(ColumnHeader titles, IReadOnlyList<Line> body)
    {
        var header = UntitledNumbers(titles, body) ?? CountedTests(titles, body) ?? titles;
        return new(header, Gutter.Find(header, body), HeightOf(header, body), LeftOf(header, body));
    }

    public TableLine Cut(Line line) => TableLine.Cut(line, Gutters);

    /// <summary>Each cell begins at the very place where its column does.</summary>
    public bool KeepsEdges(TableLine cut)
    {
        for (var i = 0; i < cut.Cells.Length; i++)
        {
            // A list inside a cell stands to the right of the edge.
            if (cut.Cells[i] is { } cell && (cell.Box.X0 - (i == 0 ? Left : Gutters[i - 1].Right)) is var indent
                && Math.Abs(indent) > 0.5 * cell.Height && !(i > 0 && indent > 0 && indent < WidestIndent * cell.Height && IsBullet(cell.Words[0].Text)))
                return false;
        }

        return true;
    }

    private static bool IsBullet(string word) => word is "–" or "-" or "o" || (word.Length == 1 && BlockReader.BeginsWithBullet(word));

    /// <summary>Left of the first title stand the numbers of the controls, in a column that has no title.</summary>
    private static ColumnHeader? UntitledNumbers(ColumnHeader header, IReadOnlyList<Line> body)
    {
        if (header.Has(ColumnRole.Id) || !header.Has(ColumnRole.Control))
            return null;
        var first = header.Cells[0].Box;
        Line[] left = [.. body.Where(line => line.Pieces.Count > 1 && line.Pieces[0].Box.X1 < first.X0 - 2 && line.Pieces[1].Box.X0 > first.X0 - (2 * line.Height)).Select(line => line.Pieces[0])];
        if (left.Length < Fewest || !Array.TrueForAll(left, number => number.Words.Count <= 3 && number.Text.Any(char.IsAsciiDigit) && ControlIds.LooksLikeOne(number.Text)))
            return null;
        var box = left.Select(number => number.Box).Aggregate((one, other) => one.Union(other));
        return header with { Cells = [new HeaderCell(ColumnRole.Id, "", box with { Y0 = first.Y0, Y1 = first.Y1 }), .. header.Cells] };
    }

    /// <summary>"# | Nature | Test performed | Result" over tests that are counted from 1 for each control, which stands over its table.</summary>
    private static ColumnHeader? CountedTests(ColumnHeader header, IReadOnlyList<Line> body)
    {
        if (header.Find(ColumnRole.Id) is not (>= 0 and var column) || header.Has(ColumnRole.Control) || !header.Has(ColumnRole.Test) || !header.Has(ColumnRole.Result) || !ColumnWords.IsSerial(header.Cells[column].Text))
            return null;
        var title = header.Cells[column].Box;
        string[] numbers = [.. body.Select(line => line.Pieces.FirstOrDefault(piece => Math.Abs(piece.Box.X0 - title.X0) < piece.Height)).OfType<Line>().Where(piece => piece.Text.All(char.IsAsciiDigit)).Select(piece => piece.Text)];
        return numbers.Count(number => number == "1") is >= Fewest and var tables && tables * MostTestsOfControl > numbers.Length
            ? header with { Cells = [.. header.Cells.Select((cell, i) => i == column ? cell with { Role = null } : cell)] } : null;
    }

    private static double HeightOf(ColumnHeader header, IReadOnlyList<Line> body)
    {
        var heights = body.Select(line => line.Height).Order().ToArray();
        return heights.Length == 0 ? header.Lines[0].Height : heights[heights.Length / 2];
    }

    /// <summary>At the first title, or left of one that is centred over its column.</summary>
    private static double LeftOf(ColumnHeader header, IReadOnlyList<Line> body) => body.Select(line => line.Box.X0).Where(left => left < header.Cells[0].Box.X0 + 4)
        .GroupBy(left => Math.Round(left)).MaxBy(group => group.Count())?.Average() ?? header.Cells[0].Box.X0;
}
