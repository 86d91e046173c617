using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables that give the number of a control behind or below its text.</summary>
/// <remarks>
/// Raw:
/// <code>
/// Result     Control                          Procedure
///            Access is reviewed each          Inspected the record …
///            quarter by the owner.
///            [AC/6]
/// </code>
/// One control whose text ends in "(AES-256)" makes no such table: most rows must have a number there.
/// </remarks>
internal static class NumbersAtEnd
{
    public static void Mark(IReadOnlyList<ControlRow> rows, Mending mending)
    {
        var unnumbered = rows.Where(row => row.IsUnnumbered).Select(row => (Row: row, Text: mending.Join(row.Of(ColumnRole.Control).SelectMany(line => line.Words).ToArray()).Plain)).ToArray();
        foreach (var make in unnumbered.GroupBy(row => Array.FindIndex(unnumbered, other => other.Row.Header.IsSameAs(row.Row.Header))))
        {
            var numbers = make.Select(row => ControlIds.Trailing(row.Text) is { } number ? row.Text.Substring(number.Start, number.Length) : null).ToArray();
            if (numbers.Count(number => number is not null) < 0.8 * numbers.Length || numbers.Distinct().Count() < 0.5 * numbers.Length)
                continue;
            foreach (var (row, text) in make)
            {
                row.HasNumberAtEnd = true;
                // Two numbers, or none: rows ran into each other.
                row.IsUncertain |= ControlIds.Trailing(text) is not { } number || Holds(text[..number.Opens]);
            }
        }
    }

    /// <summary>Another text with its number stands before.</summary>
    private static bool Holds(string text) => Enumerable.Range(0, text.Length).Where(at => text[at] == ']').Any(at => ControlIds.Trailing(text[..(at + 1)]) is not null);
}
