using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>The coverage timeline in a Word document: a table whose cells are the bars, so that it needs no picture and prints anywhere.</summary>
internal static class MemoDocxTimeline
{
    private const int Units = 120, NameWidth = 1300;
    private const int Unit = (MemoDocx.TextWidth - NameWidth) / Units;

    public static Table Of(MemoBlock.Timeline timeline)
    {
        var table = MemoDocxTable.New([NameWidth, .. Enumerable.Repeat(Unit, Units)], new TableBorders());
        foreach (var bar in timeline.Bars)
        {
            var from = Math.Min(At(timeline, bar.Start), Units - 1);
            var to = Math.Max(from + 1, At(timeline, bar.End.AddDays(1)));
            table.Append(Row([Name(bar.Name), Cell(from), Cell(to - from, bar.Colour), Cell(Units - to)]));
        }

        table.Append(Row([Name(""), .. Years(timeline)]));
        return table;
    }

    // One label a year, at its first day that is shown.
    private static IEnumerable<TableCell?> Years(MemoBlock.Timeline timeline)
    {
        for (var year = timeline.From.Year; year <= timeline.To.Year; year++)
        {
            var from = year == timeline.From.Year ? 0 : At(timeline, new DateOnly(year, 1, 1));
            var to = year == timeline.To.Year ? Units : At(timeline, new DateOnly(year + 1, 1, 1));
            // A sliver of a year has no room for its number.
            yield return Cell(to - from, text: to - from < 8 ? "" : year.ToString(CultureInfo.InvariantCulture), isAxis: true);
        }
    }

    private static int At(MemoBlock.Timeline timeline, DateOnly day)
    {
        var days = Math.Max(1, timeline.To.DayNumber - timeline.From.DayNumber + 1);
        return (int)Math.Round(Math.Clamp((day.DayNumber - timeline.From.DayNumber) / (double)days, 0, 1) * Units);
    }

    private static TableRow Row(IEnumerable<TableCell?> cells) => new([new TableRowProperties(new CantSplit()), .. cells.OfType<TableCell>()]);

    private static TableCell Name(string text) => new(
        new TableCellProperties(new TableCellWidth { Width = NameWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }), Small(text));

    private static TableCell? Cell(int units, TimelineColour? colour = null, string text = "", bool isAxis = false)
    {
        if (units <= 0) return null;
        var properties = new TableCellProperties(
            new TableCellWidth { Width = (units * Unit).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, new GridSpan { Val = units });
        if (isAxis) properties.Append(new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Color = "8A97A3" }, new LeftBorder { Val = BorderValues.Single, Size = 4, Color = "8A97A3" }));
        if (colour is { } known) properties.Append(Look(known));
        return new TableCell(properties, Small(text));
    }

    // Never by colour alone: what does not count is dashed, what covers nothing is empty.
    private static IEnumerable<OpenXmlElement> Look(TimelineColour colour) => colour switch
    {
        TimelineColour.Report => [Fill("3A6EA5")],
        TimelineColour.Letter => [Box(BorderValues.Single, "3A6EA5"), Fill("9CC3E6")],
        TimelineColour.Gap => [Box(BorderValues.Single, "A61B1B")],
        TimelineColour.Point => [Fill("3A6EA5")],
        TimelineColour.DoesNotCount => [Box(BorderValues.Dashed, "8A97A3"), Fill("E5E9ED")],
    };

    private static Shading Fill(string colour) => new() { Val = ShadingPatternValues.Clear, Fill = colour };

    private static TableCellBorders Box(BorderValues line, string colour) => new(
        new TopBorder { Val = line, Size = 8, Color = colour }, new LeftBorder { Val = line, Size = 8, Color = colour },
        new BottomBorder { Val = line, Size = 8, Color = colour }, new RightBorder { Val = line, Size = 8, Color = colour });

    private static Paragraph Small(string text) => MemoDocx.Styled("TimelineText", text);
}
