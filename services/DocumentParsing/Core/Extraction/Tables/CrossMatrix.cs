using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A table that has a column for each criterion and a mark where a control answers it.</summary>
/// <remarks>
/// Raw:
/// <code>
/// Control   CC1.1   CC1.2   CC1.3
/// HL-01       X               X
/// HL-02               X
/// </code>
/// </remarks>
internal sealed class CrossMatrix
{
    /// <summary>Columns from which on a line of criteria is a header and no list in a text; behind a title fewer are enough.</summary>
    private const int LeastColumns = 3;

    /// <summary>Characters: "PI1.5".</summary>
    private const int LongestCriterion = 5;

    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase) { "x", "✓", "✔", "√", "●", "•", "■", "yes", "y", "☒", "☑", "\uF0FC" };

    private readonly List<(SourcedValue<CriterionId> Criterion, Box Box)> columns = [];
    private readonly List<(Passage Number, SourcedValue<CriterionId>[] Criteria)> rows = [];
    private readonly HashSet<Line> lines = [];
    private Line[] header = [];

    /// <summary>True for a line of such a table: it is no text and no row of another.</summary>
    public bool Holds(Line line) => lines.Contains(line);

    /// <summary>Maps the controls of its rows; the numbers that are no control that was read are returned.</summary>
    public IEnumerable<Passage> Map(Func<string, ReadControl?> find)
    {
        foreach (var (number, criteria) in rows)
        {
            if (find(number.Plain) is { } control)
                control.Map(criteria);
            else
                yield return number;
        }
    }

    public static CrossMatrix Read(DocumentLayout layout, Func<int, bool> isInScope)
    {
        var matrix = new CrossMatrix();
        foreach (var page in layout.Pages.Where(page => isInScope(page.Number)))
        {
            for (var at = 0; at < page.Lines.Count; at++)
                matrix.Take(page.Lines, at, layout.Mending);
        }

        return matrix;
    }

    private void Take(IReadOnlyList<Line> page, int at, Mending mending)
    {
        var line = page[at];
        if (header.Contains(line))
            return;
        if ((Header([line]) ?? (at + 1 < page.Count ? Header([line, page[at + 1]]) : null)) is { } read)
        {
            columns.Clear();
            columns.AddRange(read.Columns);
            header = read.Lines;
        }
        else if (columns.Count > 0 && Row(line) is var (number, marked))
        {
            rows.Add((mending.Join(number), marked));
            // Without a row below it, "HL-01 Code of conduct   CC1.1   CC1.2" is the title of a card.
            lines.UnionWith(header);
            lines.Add(line);
        }
        else
        {
            columns.Clear();
        }
    }

    /// <summary>"Control CC1.1 CC1.2 CC1.3": nothing but criteria, a column's room apart, behind at most a title; narrow columns break them ("CC4." over "1").</summary>
    private static ((SourcedValue<CriterionId>, Box)[] Columns, Line[] Lines)? Header(Line[] lines)
    {
        // Each criterion has a digit, and most lines have none.
        if (lines.Sum(line => line.Words.Count(word => word.Text.AsSpan().ContainsAnyInRange('0', '9'))) < LeastColumns - 1)
            return null;
        List<List<LaidWord>> titles = [];
        foreach (var piece in lines.SelectMany(line => line.SplitAt(0.5 * line.Height)))
        {
            if (titles.Find(title => Math.Min(title[0].Box.X1, piece.Box.X1) > Math.Max(title[0].Box.X0, piece.Box.X0)) is { } above)
                above.AddRange(piece.Words);
            else
                titles.Add([.. piece.Words]);
        }

        // Most lines that come here are a row of a table, whose cells are long.
        var named = titles.Select(title => (Words: title, Criterion: title.Sum(word => word.Text.Length) <= LongestCriterion ? CriterionId.From(string.Concat(title.Select(word => word.Text))) : null)).ToArray();
        var others = named.Count(title => title.Criterion is null);
        if (named.Length < LeastColumns || others > 1 || (others == 1 && named[0].Criterion is not null))
            return null;
        return (named.Where(title => title.Criterion is not null).Select(title => (new SourcedValue<CriterionId>(title.Criterion!, Spans.Of(title.Words)), title.Words[0].Box)).ToArray(), lines);
    }

    private (IReadOnlyList<LaidWord> Number, SourcedValue<CriterionId>[] Criteria)? Row(Line line)
    {
        var left = columns[0].Box.X0 - line.Height;
        var number = line.Words.TakeWhile(word => word.Box.X1 < left).ToArray();
        var marks = line.Words.Skip(number.Length).ToArray();
        if (number.Length == 0 || marks.Length == 0 || !ControlIds.LooksLikeOne(string.Join(' ', number.Select(word => word.Text))) || !marks.All(mark => Marks.Contains(mark.Text)))
            return null;
        return (number, marks.Select(mark => columns.MinBy(column => Math.Abs(column.Box.CentreX - mark.Box.CentreX)).Criterion).ToArray());
    }
}
