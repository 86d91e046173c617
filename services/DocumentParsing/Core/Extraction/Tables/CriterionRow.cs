namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A criterion that takes a row of the table of the controls: its number in the column of theirs, its words at the edge of the column of their texts, and nothing else.</summary>
/// <remarks>
/// Raw:
/// <code>
/// Ref.     Control Activity                           Test of Control                  Result
/// CC9.2    Vendor risks are managed.
/// CTL-25   Suppliers are rated by criticality.        Inspected the ratings.           No exceptions noted.
/// </code>
/// </remarks>
internal static class CriterionRow
{
    public static bool IsOne(ColumnHeader header, TableLine line) =>
        !header.Has(ColumnRole.Criteria) && header.Has(ColumnRole.Test) && header.Find(ColumnRole.Id) is >= 0 and var number && header.Find(ColumnRole.Control) is >= 0 and var control
        && line is { IsSpanning: false, Line.Pieces: [var criteria, var text] } && line.Cells[number] is not null && HeadedRow.AreCriteria(criteria) && line.Cells[control]?.Words[0] == text.Words[0] && char.IsUpper(text.Text[0]);
}
