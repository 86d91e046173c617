using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The header row of a table of controls.</summary>
public static class ColumnHeader
{
    public static bool IsHeaderLine(Line line) => line.SplitAt(0.55 * line.Height) is { Count: >= 2 } cells
        && cells.Count(cell => ColumnWords.RoleOf(cell.Text) is not null) >= 2;
}
