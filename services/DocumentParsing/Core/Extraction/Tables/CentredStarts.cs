namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Where rows begin whose numbers are centred in their cells.</summary>
/// <remarks>
/// A sentence that ends on the same line in each cell looks like the end of the row. But there the number stands in the middle of neither half:
/// <code>
///             Customer data is stored      Inquired of the manager    No exceptions
///             in a vault.                  about the control.         noted.
///  AC-02      Exceptions must be           Inspected the list …
///             approved.                    … and determined whether
/// </code>
/// Of all ways to cut the lines, the one is taken whose rows break best (<see cref="RowBreaks"/>) and have their numbers nearest the middle.
/// The text of a control that is centred like its number (<see cref="CentredControls"/>) does not begin where the row does, but stands whole in it:
/// <code>
///                                      Inspected the policy.      No exceptions noted.
///  AC-03      Access is reviewed.
///                                      Inspected the review …     No exceptions noted.
/// </code>
/// </remarks>
internal sealed class CentredStarts
{
    /// <summary>How far the best way must stand above the next best to be certain.</summary>
    private const double Clear = 1.5;

    private readonly TablePart part;
    private readonly IReadOnlyList<int> anchors;
    private readonly double[] breaks;
    private readonly int column;
    private readonly bool goesOn;
    private readonly CentredControls? controls;

    /// <param name="anchors">The lines on which the numbers begin.</param>
    /// <param name="above">The row that may go on at the head of the part, or null.</param>
    /// <param name="goesOn">The table goes on on the next page, and perhaps the last row with it.</param>
    /// <param name="controls">The texts of the controls where they are centred, too; else null.</param>
    public CentredStarts(TablePart part, IReadOnlyList<int> anchors, ControlRow? above, bool goesOn, CentredControls? controls)
    {
        (this.part, this.anchors, this.goesOn, this.controls, column) = (part, anchors, goesOn, controls, part.Header.Find(ColumnRole.Id));
        var rows = new RowBreaks(part, above, controls is null ? null : [ColumnRole.Control, ColumnRole.Test, ColumnRole.Result]);
        // Without a row above, the first row begins with the first line.
        breaks = Enumerable.Range(0, part.Lines.Count).Select(at => above is null && at <= anchors.FirstOrDefault() ? (at == 0 ? 0 : double.NegativeInfinity) : rows.Score(at) + (controls is not null ? 0 : rows.BeginsControl(at) ? 1.5 : -2)).ToArray();
    }

    public IReadOnlyList<(int Start, bool IsGuess)> Find()
    {
        var (down, up) = (new double[anchors.Count][], new double[anchors.Count][]);
        for (var row = 0; row < anchors.Count; row++)
            down[row] = Candidates(row).Select(start => breaks[start] + (row == 0 ? 0 : Candidates(row - 1).Select((before, at) => down[row - 1][at] - Cost(row - 1, before, start)).Max())).ToArray();
        for (var row = anchors.Count - 1; row >= 0; row--)
            up[row] = Candidates(row).Select(start => row == anchors.Count - 1 ? -Cost(row, start, part.Lines.Count) : Candidates(row + 1).Select((next, at) => breaks[next] + up[row + 1][at] - Cost(row, start, next)).Max()).ToArray();
        return anchors.Select((_, row) =>
        {
            var ranked = Candidates(row).Select((start, at) => (Start: start, Score: down[row][at] + up[row][at])).OrderByDescending(way => way.Score).ToArray();
            return (ranked[0].Start, ranked.Length > 1 && ranked[0].Score - ranked[1].Score < Clear);
        }).ToArray();
    }

    /// <summary>How much more of the last row stands above its number than below; null where the number is in the middle, or where the table ends.</summary>
    public double? Missing(int start)
    {
        if (controls is null || !goesOn || Off(anchors.Count - 1, start, part.Lines.Count) <= 0.8)
            return null;
        var lines = part.Lines.Skip(start).ToArray();
        return (2 * Middle(anchors.Count - 1, part.Lines.Count)) - lines.Min(line => line.Line.Box.Y0) - lines.Max(line => line.Line.Box.Y1);
    }

    private IEnumerable<int> Candidates(int row)
    {
        var after = row == 0 ? -1 : Math.Max(anchors[row - 1], controls?.LastOf(row - 1) ?? -1);
        var until = Math.Min(anchors[row], controls?.FirstOf(row) ?? anchors[row]);
        return until > after ? Enumerable.Range(after + 1, until - after) : Enumerable.Range(anchors[row], 1);
    }

    /// <summary>What speaks against lines being one row: a number off their middle, a control or a result that is missing.</summary>
    private double Cost(int row, int start, int end)
    {
        if (column < 0)
            return 0;
        var lines = part.Lines.Skip(start).Take(end - start).ToArray();
        var mayGoOn = goesOn && end == part.Lines.Count;
        double cost = 0;
        foreach (var role in (ColumnRole[])[ColumnRole.Control, ColumnRole.Result])
        {
            if (!mayGoOn && part.Header.Find(role) is >= 0 and var needed && lines.All(line => line.Cells[needed] is null))
                cost += 2.5;
        }

        var off = Off(row, start, end);
        return cost + (controls is null ? Math.Min(Math.Max(0, off - 0.6), mayGoOn ? 1.5 : 4) : Math.Min(2 * Math.Max(0, off - 0.25), mayGoOn ? 1.5 : 6));
    }

    /// <summary>How far the number is from the middle of the lines, in heights of a line.</summary>
    private double Off(int row, int start, int end)
    {
        var lines = part.Lines.Skip(start).Take(end - start).ToArray();
        return Math.Abs(Middle(row, end) - ((lines.Min(line => line.Line.Box.Y0) + lines.Max(line => line.Line.Box.Y1)) / 2)) / lines[0].Line.Height;
    }

    private double Middle(int row, int end) => CentredControls.MiddleOf(part, column, anchors[row], end);
}
