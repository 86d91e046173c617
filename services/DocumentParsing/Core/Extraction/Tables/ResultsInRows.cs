using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Results in a row of their own below the control and its test, in a table that has no column for them.</summary>
/// <remarks>
/// Raw:
/// <code>
/// Control    Controls of Harrow            Tests by the service auditor
/// GV.01      A code of conduct is kept.    Inspected the code of conduct …
/// Result     No exceptions were noted.
/// </code>
/// Such a row is made the text below the table that it closes, as <see cref="RowReader"/> takes results from there.
/// </remarks>
internal static class ResultsInRows
{
    private const int MostWordsOfLabel = 2;

    /// <summary>In heights of the line.</summary>
    private const double MostWithinRow = 0.5;

    public static IReadOnlyList<TableEvent> Part(IReadOnlyList<TableEvent> events, Mending mending) =>
        events.Any(met => met is TablePart part && HasOne(part)) ? [.. events.SelectMany(met => met is TablePart part && HasOne(part) ? Parted(part, mending) : [met])] : events;

    private static bool HasOne(TablePart part) => part.Header.Has(ColumnRole.Test) && !part.Header.Has(ColumnRole.Result) && part.Lines.Any(IsOne);

    private static bool IsOne(TableLine line) =>
        line.Cells[0] is { } label && line.Filled > 1 && label.Words.Count <= MostWordsOfLabel && char.IsUpper(label.Text[0]) && ColumnWords.RoleOf(label.Text) == ColumnRole.Result;

    /// <summary>A result goes on to the next row, which has something under the first title or room above it.</summary>
    private static bool GoesOn(TableLine line, TableLine above) => line.Cells[0] is null && line.Line.Box.Y0 - above.Line.Box.Y1 < MostWithinRow * line.Line.Height;

    private static IEnumerable<TableEvent> Parted(TablePart part, Mending mending)
    {
        var hasGoneOn = false;
        for (var at = 0; at < part.Lines.Count;)
        {
            var isResult = IsOne(part.Lines[at]);
            var count = 1;
            while (at + count < part.Lines.Count && (isResult ? GoesOn(part.Lines[at + count], part.Lines[at + count - 1]) : !IsOne(part.Lines[at + count])))
                count++;
            var lines = part.Lines.Skip(at).Take(count).ToArray();
            yield return isResult ? new TextEvent(mending.Join([.. lines.SelectMany(line => line.Line.Words)]), [.. lines.Select(line => line.Line)]) : part with { Lines = lines, Continues = part.Continues || hasGoneOn };
            at += lines.Length;
            hasGoneOn = true;
        }
    }
}
