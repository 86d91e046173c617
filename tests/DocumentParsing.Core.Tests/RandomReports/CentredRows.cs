using VendorRisk.DocumentParsing.Core.Extraction.Tables;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>
/// Rows whose texts all stand in the middle of their cells. A cell of criteria goes over all controls that follow each other with the same ones; where the
/// end of the page cuts it, its text stands at its head.
/// </summary>
/// <param name="lines">The lines of each column for one test; number, control and criteria only for the first.</param>
internal sealed class CentredRows(Press press, FirmStyle style, double[] edges, Func<PlannedControl, PlannedTest, bool, List<string>[]> lines)
{
    private double cellTop;
    private List<string> cell = [];

    public void Set(IReadOnlyList<PlannedControl> controls)
    {
        for (var at = 0; at < controls.Count; at++)
        {
            var continues = at > 0 && controls[at].Criteria.SequenceEqual(controls[at - 1].Criteria);
            if (!continues && at > 0)
                EndCell(press.Y, isCut: false);
            var height = HeightOf(controls[at]);
            if (!press.HasRoom(height / press.LineHeight))
            {
                if (continues)
                    EndCell(press.Y, isCut: true);
                press.NewPage();
                cellTop = press.Y;
            }

            if (!continues)
                (cellTop, cell) = (press.Y, Column(ColumnRole.Criteria) is >= 0 and var criteria ? lines(controls[at], controls[at].Tests[0], true)[criteria] : []);
            Row(controls[at], height);
            if (style.Responses == ResponsePlace.BelowRow && controls[at].Tests.Any(test => test.Response is not null))
            {
                // What stands across the table ends every cell.
                EndCell(press.Y, isCut: false);
                press.Feed(style.Padding);
                ReportPress.ResponseBelow(press, controls[at]);
                (cellTop, cell) = (press.Y, at + 1 < controls.Count && controls[at + 1].Criteria.SequenceEqual(controls[at].Criteria) && Column(ColumnRole.Criteria) is >= 0 and var again
                    ? lines(controls[at + 1], controls[at + 1].Tests[0], true)[again] : []);
            }
        }

        EndCell(press.Y, isCut: false);
    }

    private void EndCell(double bottom, bool isCut)
    {
        if (isCut)
            At(cell, Column(ColumnRole.Criteria), cellTop + (style.Padding / 2));
        else
            Centred(cell, Column(ColumnRole.Criteria), cellTop, bottom);
        cell = [];
    }

    private void Row(PlannedControl control, double height)
    {
        var top = press.Y;
        var first = lines(control, control.Tests[0], true);
        for (var column = 0; column < first.Length; column++)
        {
            if (style.Columns[column] is ColumnRole.Id or ColumnRole.Control)
                Centred(first[column], column, top, top + height);
        }

        var (at, spare) = (top, height - control.Tests.Sum(Height));
        foreach (var test in control.Tests)
        {
            var own = Height(test) + (spare / control.Tests.Count);
            var cells = lines(control, test, false);
            foreach (var role in (ColumnRole[])[ColumnRole.Test, ColumnRole.Result])
                Centred(cells[Column(role)], Column(role), at, at + own);
            at += own;
        }

        press.Feed(height);

        double Height(PlannedTest test) => HeightOf(lines(control, test, false)[Column(ColumnRole.Test)].Count, lines(control, test, false)[Column(ColumnRole.Result)].Count);
    }

    private double HeightOf(PlannedControl control)
    {
        var first = lines(control, control.Tests[0], true);
        var tests = control.Tests.Select(test => lines(control, test, false)).Sum(cells => HeightOf(cells[Column(ColumnRole.Test)].Count, cells[Column(ColumnRole.Result)].Count));
        return Math.Max(tests, HeightOf(first.Where((_, column) => style.Columns[column] is not (ColumnRole.Test or ColumnRole.Result)).Max(cell => cell.Count)));
    }

    private double HeightOf(params int[] counts) => (counts.Max() * press.LineHeight) + style.Padding;

    private void Centred(List<string> text, int column, double top, double bottom) => At(text, column, ((top + bottom) / 2) - (text.Count * press.LineHeight / 2));

    private void At(List<string> text, int column, double top)
    {
        for (var line = 0; line < text.Count; line++)
            press.Place(text[line], edges[column], top + (line * press.LineHeight), press.Size);
    }

    private int Column(ColumnRole role) => style.Columns.ToList().IndexOf(role);
}
