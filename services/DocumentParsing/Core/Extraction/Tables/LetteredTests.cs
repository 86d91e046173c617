using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Tables whose first column has the number of a control over the letters of its tests: the control is a row across the others, which head what was done and what came out.</summary>
/// <remarks>
/// Raw:
/// <code>
/// Ref.     Test of control                          Outcome
/// GV01     A code of conduct is kept where all staff can read it at any time.
///  a       Asked the head of people …               No exceptions identified.
///  b       Examined the code …                      No exceptions identified.
/// </code>
/// Each control is made the text over a table of its tests, as <see cref="HeadedRow"/> reads them.
/// </remarks>
internal static partial class LetteredTests
{
    /// <summary>So many letters, and so often the first of them, make it such a table.</summary>
    private const int FewestMarks = 4;
    private const int FewestFirst = 2;

    /// <summary>Share of the cells with something in them that are letters; the others are numbers of controls.</summary>
    private const double MostAreMarks = 0.5;

    /// <summary>Share of the letters that are the first: each control has one, and hardly more than six tests.</summary>
    private const double LeastFirst = 0.15;

    /// <summary>In heights of the line: more, and another cell begins.</summary>
    private const double MostOfASpace = 0.6;

    public static IReadOnlyList<TableEvent> Part(IReadOnlyList<TableEvent> events, Mending mending)
    {
        List<ColumnHeader> makes = [];
        foreach (var part in events.OfType<TablePart>())
        {
            if (MayBeOne(part.Header) && !makes.Any(part.Header.IsSameAs) && HasLetters([.. events.OfType<TablePart>().Where(other => other.Header.IsSameAs(part.Header))]))
                makes.Add(part.Header);
        }

        return makes.Count == 0 ? events : [.. events.SelectMany(met => met is TablePart part && makes.Any(part.Header.IsSameAs) ? Parted(part, mending) : [met])];
    }

    private static bool MayBeOne(ColumnHeader header) => header.Has(ColumnRole.Id) && header.Has(ColumnRole.Test) && header.Has(ColumnRole.Result) && !header.Has(ColumnRole.Control);

    private static bool HasLetters(IReadOnlyList<TablePart> parts)
    {
        var cells = parts.SelectMany(part => part.Lines.Select(line => (Part: part, Line: line, Cell: line.Cells[part.Header.Find(ColumnRole.Id)]?.Text ?? ""))).Where(line => line.Cell.Length > 0).ToArray();
        Match[] marks = [.. cells.Select(line => Mark().Match(line.Cell)).Where(mark => mark.Success)];
        var first = marks.Count(mark => mark.Groups["first"].Success);
        return marks.Length >= FewestMarks && marks.Length >= MostAreMarks * cells.Length && first >= FewestFirst && first >= LeastFirst * marks.Length
            // A control with a result of its own has a test that bears no letter, and would be lost.
            && cells.All(line => Mark().IsMatch(line.Cell) || !ControlIds.LooksLikeOne(Mending.Plain(line.Cell)) || IsAcross(line.Line, line.Part.Header.Find(ColumnRole.Result)));
    }

    /// <summary>The rows of tests without their letters, and between them each row of a control as text.</summary>
    private static IEnumerable<TableEvent> Parted(TablePart part, Mending mending)
    {
        var (id, result) = (part.Header.Find(ColumnRole.Id), part.Header.Find(ColumnRole.Result));
        var header = part.Header with { Cells = Without(part.Header.Cells, id) };
        List<TableLine> tests = [];
        List<Line> control = [];
        var hasGoneOn = false;
        foreach (var line in part.Lines)
        {
            var opens = line.Cells[id] is { } number && !Mark().IsMatch(number.Text) && ControlIds.LooksLikeOne(Mending.Plain(number.Text));
            if (opens && (tests.Count > 0 || control.Count > 0))
            {
                yield return Closed();
                (tests, control, hasGoneOn) = ([], [], true);
            }

            if (opens || (control.Count > 0 && line.Cells[id] is null && line.Cells[result] is null))
            {
                control.Add(line.Line);
                continue;
            }

            if (control.Count > 0)
            {
                yield return Closed();
                (control, hasGoneOn) = ([], true);
            }

            tests.Add(line with { Cells = Without(line.Cells, id) });
        }

        yield return Closed();

        TableEvent Closed() => control.Count > 0
            ? new TextEvent(mending.Join([.. control.SelectMany(line => line.Words)]), control)
            : part with { Header = header, Lines = tests, Continues = part.Continues || hasGoneOn };
    }

    /// <summary>Nothing stands under the title of the results, or the end of a text that runs there.</summary>
    private static bool IsAcross(TableLine line, int result) =>
        line.Cells[result] is not { } end || (line.Line.Words.LastOrDefault(word => word.Box.X1 <= end.Words[0].Box.X0) is { } before && end.Words[0].Box.X0 - before.Box.X1 < MostOfASpace * line.Line.Height);

    private static T[] Without<T>(IReadOnlyList<T> cells, int at) => [.. cells.Where((_, column) => column != at)];

    [GeneratedRegex(@"^\(?(?:(?<first>a|1|i)|[b-z]|[2-9]|1\d|[ivx]{2,4})[.)]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
