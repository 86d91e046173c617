using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>Tables of a Word document: rows that stay whole, a head that repeats on every page, rules between rows and none between columns.</summary>
internal static class MemoDocxTable
{
    public static Table Of(MemoBlock.Table table)
    {
        var built = New(table.Widths.Select(Share), new TableBorders(
            new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "D5DDE4" },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "D5DDE4" }));
        built.Append(Row(table, table.Head, isHead: true, isLast: false));
        for (var index = 0; index < table.Rows.Count; index++)
            built.Append(Row(table, table.Rows[index], isHead: false, isLast: index == table.Rows.Count - 1));
        return built;
    }

    /// <summary>One cell with a bar of the band's colour at its left.</summary>
    public static Table Verdict(MemoBlock.Verdict verdict)
    {
        var built = New([MemoDocx.TextWidth], new TableBorders(new LeftBorder { Val = BorderValues.Single, Size = 36, Color = Colour(verdict.Band) }));
        built.Append(new TableRow(
            new TableRowProperties(new CantSplit()),
            new TableCell(
                new TableCellProperties(
                    new TableCellWidth { Width = Text(MemoDocx.TextWidth), Type = TableWidthUnitValues.Dxa }, new Shading { Val = ShadingPatternValues.Clear, Fill = "F3F6F9" },
                    new TableCellMargin(new TopMargin { Width = "120", Type = TableWidthUnitValues.Dxa }, new LeftMargin { Width = "200", Type = TableWidthUnitValues.Dxa },
                        new BottomMargin { Width = "120", Type = TableWidthUnitValues.Dxa })),
                MemoDocx.Styled("Verdict", verdict.Text))));
        return built;
    }

    internal static Table New(IEnumerable<int> widths, TableBorders borders) => new(
        new TableProperties(
            new TableWidth { Width = Text(MemoDocx.TextWidth), Type = TableWidthUnitValues.Dxa }, borders, new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "50", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 110, Type = TableWidthValues.Dxa })),
        new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));

    private static TableRow Row(MemoBlock.Table table, IReadOnlyList<string> cells, bool isHead, bool isLast)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (table.ToFillIn && !isHead) properties.Append(new TableRowHeight { Val = 620, HeightType = HeightRuleValues.AtLeast });
        if (isHead) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var column = 0; column < cells.Count; column++) row.Append(Cell(table, column, cells[column], isHead, isLast));
        return row;
    }

    private static TableCell Cell(MemoBlock.Table table, int column, string text, bool isHead, bool isLast)
    {
        var isTotal = table.HasTotal && isLast;
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(Share(table.Widths[column])), Type = TableWidthUnitValues.Dxa });
        if (isHead) properties.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 8, Color = "8A97A3" }));
        if (isTotal) properties.Append(new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Color = "8A97A3" }));
        // Figures stand apart from the words that follow them.
        if (table.Figures.Contains(column)) properties.Append(new TableCellMargin(new RightMargin { Width = "240", Type = TableWidthUnitValues.Dxa }));
        if (isHead || (table.ToFillIn && !isHead)) properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom });
        var paragraph = MemoDocx.Styled(isHead || isTotal ? "TableHead" : "TableText", text);
        // A sum stays with what it sums up, and signatures with each other.
        if ((table.HasTotal || table.ToFillIn) && !isLast) MemoDocx.KeptWithNext(paragraph);
        if (table.Figures.Contains(column)) paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        if (table.Bands.Contains(column) && !isHead)
        {
            foreach (var run in paragraph.Elements<Run>()) run.RunProperties = new RunProperties(new Bold(), new Color { Val = Colour(text) });
        }

        return new TableCell(properties, paragraph);
    }

    private static string Colour(string band) => band.ToLowerInvariant() switch
    {
        "material" => "A61B1B",
        "review" => "8A5200",
        "low" => "2F5D8F",
        "not material" => "276344",
        _ => "1D2733",
    };

    private static int Share(int percent) => MemoDocx.TextWidth * percent / 100;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
