using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Controls over their tests without any titles: a line with the number of the control, and below its text each test beside its result.</summary>
/// <remarks>
/// Raw, the criteria at the end of the first line or nowhere, and perhaps a word before each test ("Test", "Test 1"):
/// <code>
/// AC-02    Access of leavers is removed on the        CC6.2, CC6.3
///          day on which they leave.
///          Inspected the records of 25 leavers.       No exceptions.
///          Observed the removal of one.               Exception. For one of 25
///                                                     leavers it was late.
/// </code>
/// The number may break behind a hyphen in a column of its own; the criteria may stand behind a label ("Maps to: TSC CC6.2 · CCM IAM-06", "Criteria   CC6.2") below the text, and an answer behind its label below the result.
/// The columns are known by what stands in them: numbers of one make, and results that are clean in themselves. What keeps to neither column closes the control.
/// </remarks>
internal sealed class UntitledRows
{
    private static readonly ColumnHeader Header = ColumnHeader.Untitled(ColumnRole.Id, ColumnRole.Control, ColumnRole.Criteria, ColumnRole.Test, ColumnRole.Result, ColumnRole.Response);

    /// <summary>A style repeats itself: so many numbers and so many clean results are the least that shows one.</summary>
    private const int Fewest = 3;

    private const double Tolerance = 2;

    /// <summary>Words; more are no label before a colon.</summary>
    private const int MostOfLabel = 3;

    /// <summary>Words; a longer line is no heading.</summary>
    private const int MostOfHeading = 8;

    private readonly List<ControlRow> rows = [];
    private readonly BrokenNumbers broken;
    private readonly double numbers;
    private readonly double texts;
    private readonly double results;

    /// <summary>Between two lines of one text.</summary>
    private readonly double leading;

    private IReadOnlyList<SourcedValue<CriterionId>> band = [];
    private ControlRow? row;

    /// <summary>What is being read of the row.</summary>
    private ColumnRole part;

    /// <summary>Where the lines of the procedure, or of the answer, begin.</summary>
    private double partAt;
    private Line? last;

    private UntitledRows(BrokenNumbers broken, double numbers, double texts, double results, double leading) => (this.broken, this.numbers, this.texts, this.results, this.leading) = (broken, numbers, texts, results, leading);

    public static IReadOnlyList<ControlRow> Read(IReadOnlyList<TextEvent> whole, DeclaredPhrases declared)
    {
        Line[] lines = [.. whole.SelectMany(text => text.Lines)];
        var broken = BrokenNumbers.Among(lines);
        double[] clean = [.. lines.Select(PiecesOf).Where(pieces => pieces.Count > 1 && ColumnsUnderOtherTitles.SaysClean(pieces[^1].Text, declared)).Select(pieces => pieces[^1].Box.X0)];
        IReadOnlyList<Line>[] heads = [.. lines.Where(line => IsHead(line, broken)).Select(PiecesOf)];
        if (clean.Length < Fewest || heads.Length < Fewest)
            return [];
        var (numbers, texts, results) = (Usual(heads.Select(head => head[0].Box.X0)), Usual(heads.Select(TextOf)), Usual(clean));
        if (results < texts + Tolerance || clean.Count(at => Math.Abs(at - results) < Tolerance) < 0.8 * clean.Length)
            return [];
        var leading = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page && broken.Without(pair.Second) is { } below && Math.Abs(below.Box.X0 - texts) < Tolerance && IsHead(pair.First, broken) && !IsAlone(PiecesOf(pair.First))).Select(pair => pair.Second.Box.Y0 - pair.First.Box.Y1).Order().ToArray();
        var reader = new UntitledRows(broken, numbers, texts, results, leading.Length == 0 ? 0.3 * Usual(lines.Select(line => line.Height)) : leading[leading.Length / 2]);
        foreach (var text in whole)
            reader.Take(text);
        var tested = reader.rows.Count(row => row.Of(ColumnRole.Test).Count > 0 && row.Of(ColumnRole.Result).Count > 0);
        return reader.rows.Count(row => !row.IsFurtherTest) >= Fewest && tested >= 0.9 * reader.rows.Count ? reader.rows : [];
    }

    private static IReadOnlyList<Line> PiecesOf(Line line) => line.SplitAt(0.8 * line.Height);

    private static double Usual(IEnumerable<double> values) => values.GroupBy(value => Math.Round(value)).MaxBy(group => group.Count())!.First();

    /// <summary>"AC-02 | Access of leavers is removed on the": a number alone in its column, not a criterion, beside the beginning of a text.</summary>
    private static bool IsHead(Line line, BrokenNumbers broken) => PiecesOf(line) is var pieces && HasNumber(pieces, broken.EndOf(line)) && (IsAlone(pieces) || (pieces[1].Words.Count > 1 && char.IsUpper(pieces[1].Text.FirstOrDefault(char.IsLetter)) && !HeadedRow.AreCriteria(pieces[1])));

    /// <summary>"AC-02          CC6.2   CC6.3" over the text of the control: a number with nothing but criteria at the end of its line.</summary>
    private static bool IsAlone(IReadOnlyList<Line> pieces) => pieces.Skip(1).All(HeadedRow.AreCriteria);

    /// <summary>Where the text of the control begins.</summary>
    private static double TextOf(IReadOnlyList<Line> head) => head[IsAlone(head) ? 0 : 1].Box.X0;

    private static bool HasNumber(IReadOnlyList<Line> pieces, Line? end) =>
        pieces.Count > 1 && Mending.Plain(pieces[0].Text + end?.Text) is var number && (number.Any(char.IsLetter) || number.Contains('.')) && number.Any(char.IsAsciiDigit) && ControlIds.LooksLikeOne(number) && ControlIds.LeadingLength(number) == number.Length
        && CriterionId.Find(number).All(found => found.Length < number.Length);

    private void Take(TextEvent text)
    {
        if (!IsHead(text.Lines[0], broken) && text.Lines[0].Box.X0 < texts + Tolerance && !(row is not null && part == ColumnRole.Control && Mapped(text.Lines[0]) is not null) && (CriterionBand.Read(text.Passage) is not null || CriterionBand.IsGroup(text.Passage.Plain)))
        {
            (band, row) = (CriterionBand.Read(text.Passage) ?? [], null);
            return;
        }

        foreach (var line in text.Lines)
        {
            if (broken.Without(line) is { } rest)
                Take(rest);
            last = line;
        }
    }

    private void Take(Line line)
    {
        if (PiecesOf(line) is var pieces && IsHead(line, broken) && Math.Abs(line.Box.X0 - numbers) < Tolerance && Math.Abs(TextOf(pieces) - texts) < Tolerance)
        {
            rows.Add(row = new ControlRow(Header, band));
            part = ColumnRole.Control;
            Add(ColumnRole.Id, pieces[0]);
            if (broken.EndOf(line) is { } end)
                Add(ColumnRole.Id, end);
            if (IsAlone(pieces))
            {
                Add(ColumnRole.Criteria, line.Piece(pieces[0].Words.Count, line.Words.Count));
                return;
            }

            var criteria = pieces.Count > 2 && HeadedRow.AreCriteria(pieces[^1]);
            Add(ColumnRole.Control, line.Piece(pieces[0].Words.Count, line.Words.Count - (criteria ? pieces[^1].Words.Count : 0)));
            if (criteria)
                Add(ColumnRole.Criteria, pieces[^1]);
            return;
        }

        var (left, right) = Cut(line);
        if (row is null)
        {
            // A test of a control that was not read.
            if (left is not null && right is not null && rows.Count > 0)
                rows[^1].IsUncertain = true;
        }
        else if (part == ColumnRole.Response)
        {
            if (GoesOn(line, partAt))
                Add(ColumnRole.Response, line);
            // The answer stands in the cell of the result, and the procedure goes on beside it.
            else if (left is not null && right is not null && Math.Abs(partAt - results) < Tolerance && GoesOn(right, partAt))
            {
                Add(ColumnRole.Test, left);
                Add(ColumnRole.Response, right);
            }
            else if (left is not null && right is not null)
                TakeTest(line, left, right);
            else
                End(line);
        }
        else if (part == ColumnRole.Control && (Math.Abs(line.Box.X0 - texts) < Tolerance || Math.Abs(line.Box.X0 - numbers) < Tolerance) && Mapped(line) is { } mapped)
        {
            Add(ColumnRole.Criteria, mapped);
        }
        else if (part == ColumnRole.Control && HeadedRow.AreCriteria(pieces[^1]) && (pieces.Count == 1 || Math.Abs(line.Box.X0 - texts) < Tolerance))
        {
            Add(ColumnRole.Criteria, pieces[^1]);
            if (pieces.Count > 1)
                Add(ColumnRole.Control, line.Piece(0, line.Words.Count - pieces[^1].Words.Count));
        }
        else if (left is not null && right is not null)
        {
            TakeTest(line, left, right);
        }
        else if (right is not null && part == ColumnRole.Test && (IsNear(line) || char.IsLower(right.Text[0])))
        {
            Add(ColumnRole.Result, right);
        }
        else if (left is not null && GoesOn(line, part == ColumnRole.Control ? texts : partAt))
        {
            Add(part, left);
        }
        else if (part == ColumnRole.Test && ResponseWords.IsLabelAlone(line.Text))
        {
            (part, partAt) = (ColumnRole.Response, line.Box.X0);
        }
        else if (part == ColumnRole.Test && LabelOfResponse(line) is > 0 and var words)
        {
            (part, partAt) = (ColumnRole.Response, line.Box.X0);
            Add(ColumnRole.Response, line.Piece(words, line.Words.Count));
        }
        else
        {
            End(line);
        }
    }

    /// <summary>"Maps to: TSC CC6.2, CC6.3 · CCM IAM-06", "Criteria     CC6.2, CC6.3": what stands behind the label; null for any other line.</summary>
    private static Line? Mapped(Line line)
    {
        var colon = line.WordsToColon(MostOfLabel);
        var label = colon > 0 ? colon : PiecesOf(line) is [var apart, var criteria] && HeadedRow.AreCriteria(criteria) ? apart.Words.Count : 0;
        return label > 0 && ColumnWords.RoleOf(line.Piece(0, label).Text) is ColumnRole.Criteria or ColumnRole.FurtherCriteria && line.Piece(label, line.Words.Count) is var behind && CriterionId.Find(Mending.Plain(behind.Text)).Any() ? behind : null;
    }

    /// <summary>"Harrow's response The reviewer had left.": the words of the label, which another type may set off, or a colon; 0 where there is none.</summary>
    private static int LabelOfResponse(Line line) => Enumerable.Range(2, MostOfLabel).FirstOrDefault(words => words < line.Words.Count && ResponseWords.IsLabelAlone(line.Piece(0, words).Text) && char.IsUpper(line.Words[words].Text[0]));

    /// <summary>A procedure beside its result: a label, room above, or the text of the control shows that another begins; on the next page a sentence may go on.</summary>
    private void TakeTest(Line line, Line left, Line right)
    {
        var runIn = ColonOfTest(left);
        var label = runIn == 0 && PiecesOf(left) is { Count: > 1 } pieces && CardLabels.RoleOf(pieces[0].Text) == ColumnRole.Test ? pieces[0].Words.Count : runIn;
        var procedure = left.Piece(label, left.Words.Count);
        if (part == ColumnRole.Test && label == 0 && (IsNear(line) || (line.Page != last!.Page && !RowBreaks.EndsSentence(row!.Of(ColumnRole.Test)[^1].Text))))
        {
            row!.IsUncertain |= Math.Abs(procedure.Box.X0 - partAt) > Tolerance || ResultPhrases.Opens(right.Text, DeclaredPhrases.None);
        }
        else
        {
            if (part is ColumnRole.Test or ColumnRole.Response)
            {
                var further = new ControlRow(Header, band) { IsFurtherTest = true, IsUncertain = row!.IsUncertain };
                foreach (var role in (ColumnRole[])[ColumnRole.Id, ColumnRole.Control, ColumnRole.Criteria])
                    further.Cells[Header.Find(role)].AddRange(row.Of(role));
                rows.Add(row = further);
            }

            (part, partAt) = (ColumnRole.Test, runIn > 0 ? left.Box.X0 : procedure.Box.X0);
        }

        Add(ColumnRole.Test, procedure);
        Add(ColumnRole.Result, right);
    }

    /// <summary>"Test: Inspected the list …": the words before and with the colon.</summary>
    private static int ColonOfTest(Line line) =>
        line.WordsToColon(MostOfLabel) is > 0 and var words && CardLabels.RoleOf(line.Piece(0, words).Text) == ColumnRole.Test ? words : 0;

    private void Add(ColumnRole role, Line line) => row!.Cells[Header.Find(role)].Add(line);

    /// <summary>A heading ends the control; of any other text nobody knows whose it is.</summary>
    private void End(Line line)
    {
        row!.IsUncertain |= line.Words.Count > MostOfHeading || RowBreaks.EndsSentence(line.Text);
        row = null;
    }

    /// <summary>No more room above the line than two lines of one text have between them.</summary>
    private bool IsNear(Line line) => last is not null && last.Page == line.Page && line.Box.Y0 - last.Box.Y1 < leading + (0.4 * line.Height);

    /// <summary>A further line of the text that begins there; on the next page only where its sentence is not at its end.</summary>
    private bool GoesOn(Line line, double at)
    {
        if (Math.Abs(line.Box.X0 - at) > Tolerance)
            return false;
        var above = row!.Cells[Header.Find(part)].LastOrDefault();
        // Below its label an answer begins after some room.
        return above is null ? line.Page == last!.Page && line.Box.Y0 - last.Box.Y1 < leading + line.Height
            : line.Page == above.Page ? line.Box.Y0 - above.Box.Y1 < leading + (0.4 * line.Height) : !RowBreaks.EndsSentence(above.Text);
    }

    /// <summary>What stands left of where results begin, and what begins there behind room.</summary>
    private (Line? Left, Line? Right) Cut(Line line)
    {
        var at = 0;
        while (at < line.Words.Count && line.Words[at].Box.X0 < results - Tolerance)
            at++;
        if (at == line.Words.Count)
            return (line, null);
        if (Math.Abs(line.Words[at].Box.X0 - results) > Tolerance || (at > 0 && line.Words[at].Box.X0 - line.Words[at - 1].Box.X1 < Line.Close * line.Height))
            return (line, null);
        return (at == 0 ? null : line.Piece(0, at), line.Piece(at, line.Words.Count));
    }

    /// <summary>Numbers of controls that break behind a hyphen: "ABC-" over "IAM-02", which begins the next line.</summary>
    private sealed class BrokenNumbers
    {
        private readonly Dictionary<Line, Line> ends = [];
        private readonly HashSet<Line> below = [];

        public static BrokenNumbers Among(Line[] lines)
        {
            var broken = new BrokenNumbers();
            foreach (var (line, next) in lines.Zip(lines.Skip(1)))
            {
                if (line.Words[0].Text[^1] is not '-' || line.Page != next.Page || Math.Abs(line.Words[0].Box.X0 - next.Words[0].Box.X0) > Tolerance || PiecesOf(line) is not [{ Words.Count: 1 }, _, ..] || PiecesOf(next)[0] is not { Words.Count: 1 } end || !IsNumber(Mending.Plain(line.Words[0].Text + end.Text)))
                    continue;
                broken.ends[line] = end;
                broken.below.Add(next);
            }

            return broken;
        }

        private static bool IsNumber(string joined) => joined.Any(char.IsAsciiDigit) && ControlIds.LooksLikeOne(joined);

        /// <summary>The rest of the number that the line begins with.</summary>
        public Line? EndOf(Line line) => ends.GetValueOrDefault(line);

        /// <summary>The line without the rest of a number above it; null where it is nothing else.</summary>
        public Line? Without(Line line) => !below.Contains(line) ? line : line.Words.Count > 1 ? line.Piece(1, line.Words.Count) : null;
    }
}
