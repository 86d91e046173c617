using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables that give the number of a control in its text, where one such text alone would not show that it is one.</summary>
/// <remarks>
/// Raw, behind or below the text, or before it:
/// <code>
/// Result     Control                          Procedure              Control
///            Access is reviewed each          Inspected the record   Control No. 6: Access is
///            quarter by the owner.            …                      reviewed each quarter.
///            [AC/6]                                                  7) Passwords are long.
/// </code>
/// One control whose text ends in "(AES-256)" or begins with "24 Hours" makes no such table: most rows must have a number there.
/// </remarks>
internal static class NumbersInText
{
    /// <summary>Numbers that begin again under each criterion name no control; one control's text is now and then printed in two ways.</summary>
    private const double MostTexts = 1.1;

    public static void Mark(IReadOnlyList<ControlRow> rows, Mending mending)
    {
        var unnumbered = rows.Where(row => row.IsUnnumbered).Select(row => (Row: row, Text: mending.Join(row.Of(ColumnRole.Control).SelectMany(line => line.Words).ToArray()).Plain)).ToArray();
        foreach (var make in unnumbered.GroupBy(row => Array.FindIndex(unnumbered, other => other.Row.Header.IsSameAs(row.Row.Header))))
        {
            if (Have(make.Select(row => ControlIds.Trailing(row.Text) is { } number ? row.Text.Substring(number.Start, number.Length) : null).ToArray()))
            {
                foreach (var (row, text) in make)
                {
                    row.HasNumberAtEnd = true;
                    // Two numbers, or none: rows ran into each other.
                    row.IsUncertain |= ControlIds.Trailing(text) is not { } number || Holds(text[..number.Opens]);
                }
            }
            else if (make.Select(row => ControlIds.Labelled(row.Text) is { } number ? row.Text.Substring(number.Start, number.Length) : null).ToArray() is var numbers
                && Have(numbers) && make.Select(row => row.Text).Distinct().Count() <= MostTexts * numbers.Distinct().Count())
            {
                foreach (var (row, text) in make)
                {
                    row.HasNumberAtHead = true;
                    row.IsUncertain |= ControlIds.Labelled(text) is null;
                }
            }
        }
    }

    private static bool Have(string?[] numbers) => numbers.Count(number => number is not null) >= 0.8 * numbers.Length && numbers.Distinct().Count() >= 0.5 * numbers.Length;

    /// <summary>Another text with its number stands before.</summary>
    private static bool Holds(string text) => Enumerable.Range(0, text.Length).Where(at => text[at] == ']').Any(at => ControlIds.Trailing(text[..(at + 1)]) is not null);
}
