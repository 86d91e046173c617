using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Parts of tables and the text between them to rows, each with the criterion it stands under.</summary>
/// <remarks>A row begins at its number. Where numbers are centred in their cells, <see cref="RowStarts"/> finds the true beginnings.</remarks>
internal sealed partial class RowReader
{
    /// <summary>From so many criteria without a row on they are a list.</summary>
    private const int MostBands = 4;

    private readonly Mending mending;
    private readonly List<ControlRow> rows = [];
    private IReadOnlyList<SourcedValue<CriterionId>> band = [];

    /// <summary>The number of another framework's requirement that rows stand under.</summary>
    private string? framework;
    private ControlRow? open;

    /// <summary>Criteria that followed each other without a row between them.</summary>
    private int listed;

    /// <summary>The row that a text heads whose table has no column for the control.</summary>
    private ControlRow? headed;

    /// <summary>The last row of the part before, and how much of it the next must have for its number to be in the middle.</summary>
    private (ControlRow Row, double Missing)? unsettled;

    /// <summary>The next row may have begun at the end of the part before.</summary>
    private bool beganBefore;

    /// <summary>The heading of a response to it has been met.</summary>
    private bool answersNext;

    /// <summary>"Comment of management" alone in a cell below the row, over the comment itself, which fills the table.</summary>
    private Line? label;

    private RowReader(Mending mending) => this.mending = mending;

    /// <summary>Lines at the head of a table that belong to no row: kept, so that nothing is lost unseen.</summary>
    private readonly List<TableLine> orphans = [];
    private readonly List<TableLine> rowless = [];

    /// <summary>The makes of table whose numbers stand in the middle of their rows.</summary>
    public IReadOnlyList<CentredMake> Centred { get; private set; } = [];

    public IReadOnlyList<ControlRow> Rows => rows;
    public IReadOnlyList<TableLine> Orphans => orphans;

    /// <summary>Those of the orphans that may be a row whose number was not read; the others are a part of the rows beside them.</summary>
    public IReadOnlyList<TableLine> Rowless => rowless;

    public static RowReader Read(IReadOnlyList<TableEvent> events, Mending mending)
    {
        var reader = new RowReader(mending);
        var parts = events.OfType<TablePart>().ToArray();
        var (centred, unnumbered) = (RowStarts.CentredMakes(events), RowStarts.UnnumberedMakes(parts));
        reader.Centred = centred;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is TextEvent text)
                reader.Take(text, events.ElementAtOrDefault(i + 1) is TablePart { Lines: [var below, ..] } ? below.Line : null);
            else if (events[i] is TablePart part)
                reader.Take(part, centred, unnumbered.Any(part.Header.IsSameAs), goesOn: i + 1 < events.Count && events[i + 1] is TablePart { Continues: true, Lines.Count: > 0 }, isOverText: events.Skip(i + 1).FirstOrDefault(met => met is not TablePart { Lines.Count: 0 }) is TextEvent);
        }

        reader.rows.ForEach(row => row.PartResult());
        reader.rows.ForEach(row => row.PartCriteria());
        reader.rows.ForEach(row => row.PartFurtherCriteria());
        for (var at = reader.rows.Count - 1; at >= 0; at--)
            reader.rows.InsertRange(at + 1, reader.rows[at].FurtherTests());
        return reader;
    }

    /// <param name="below">The line of a table that comes next.</param>
    private void Take(TextEvent met, Line? below)
    {
        var text = AnswerBeside(met) ?? met.Passage;
        if (label is not null && (ControlIds.LeadingLength(text.Plain) > 0 || CriterionBand.IsOne(text.Plain) || NumberOfNote().IsMatch(text.Plain)))
            label = null;
        if (label is { } above && open is not null)
        {
            open.Notes.Add(mending.Join([.. above.Words, .. met.Passage.Words]));
            label = null;
            return;
        }

        if (headed is not null && open is null && !headed.IsTested && HeadedRow.GoesOnWithForm(headed, met))
        {
            HeadedRow.AddFields(headed, met.Lines);
            return;
        }

        if (open is not null && met.Lines is [var alone] && AreOfCellAbove(alone, open, below))
        {
            open.Cells[open.Header.Find(ColumnRole.Control)].Add(alone);
            return;
        }

        // "CEK-12 – Key Rotation: …" over "CEK-12.1 | Keys are changed …".
        if (CriterionBand.OfFramework(text.Plain) is { } number && below is not null && below.Text.StartsWith(number, StringComparison.Ordinal))
        {
            (band, open, headed, framework) = ([], null, null, number);
            return;
        }

        var criteria = CriterionBand.Read(text);
        // The band is printed again with the titles at the head of the next page, and the row goes on under it.
        if (criteria is not null && open is { IsEmpty: false } && text.Page > open.LastPage && criteria.Select(one => one.Value).SequenceEqual(band.Select(one => one.Value)))
            return;
        if (criteria is not null)
        {
            // A list of criteria, as in front of tables by subject, heads nothing.
            listed = SharedControls.AreNamed(text.Plain) ? 0 : listed + 1;
            (band, open, headed, framework) = (listed < MostBands ? criteria : [], null, null, null);
        }
        else if (BeginsTests(text))
        {
            (band, open, headed, listed) = ([], null, null, 0);
        }
        else if (CriterionBand.IsGroup(text.Plain))
        {
            (band, open, headed) = ([], null, null);
        }
        else if (SharedControls.AreNamed(text.Plain))
        {
            (open, listed) = (null, 0);
        }
        else if (HeadedRow.Read(met, band) is { } row)
        {
            (headed, open, answersNext) = (row, null, false);
        }
        else if (headed is not null && open is null && !headed.IsTested && !CriterionBand.IsNote(text.Plain))
        {
            HeadedRow.AddText(headed, met.Lines);
        }
        else if (headed is not null && open == headed && headed.Of(ColumnRole.Result).Count == 0 && ResultBelow.Opens(met.Lines[0]))
        {
            HeadedRow.AddResult(headed, ResultBelow.Unlabelled(met.Lines));
        }
        else if (headed is not null && open == headed && text.Words.Count <= 4 && ResponseWords.IsHeading(text.Plain))
        {
            answersNext = true;
        }
        else if (headed is not null && open == headed && answersNext)
        {
            HeadedRow.AddResponse(headed, met.Lines);
            answersNext = false;
        }
        else if (open is not null && met.Lines is [var only] && IsLabelBelow(only, open))
        {
            label = only;
        }
        else if (open is not null && open.Below.Count == 0 && !open.Header.Has(ColumnRole.Result) && ResultBelow.Opens(met.Lines[0]))
        {
            open.Below.AddRange(ResultBelow.Unlabelled(met.Lines));
        }
        else if (open is not null && CriterionBand.IsNote(text.Plain) && !SpeaksOfAnother(text, open))
        {
            open.Notes.Add(text);
        }
        else if (open is { Notes.Count: > 0 } && open.Notes[^1].Words[^1].Page == text.Page - 1 && char.IsLower(text.Text[0]))
        {
            // The end of the page broke the note.
            open.Notes[^1] = mending.Join([.. open.Notes[^1].Words, .. text.Words]);
        }
        else
        {
            band = CriterionBand.MayBeOne(text) ? [] : band;
            open = null;
        }
    }

    /// <summary>In points.</summary>
    private const double AtMargin = 3;

    /// <summary>In heights of the line.</summary>
    private const double WithinCell = 0.5;

    /// <summary>"CC1.2" alone, close below the text of a control and at its margin, as the other rows end beside their tests, or farther from the next row: its criteria, and no heading of the next.</summary>
    private bool AreOfCellAbove(Line line, ControlRow row, Line? below) =>
        HeadedRow.AreCriteria(line) && row.Header.Find(ColumnRole.Control) is >= 0 and var control && row.Cells[control] is [.., var above] && above.Page == line.Page && !HeadedRow.AreCriteria(above)
        && Math.Abs(above.Box.X0 - line.Box.X0) < AtMargin && line.Box.Y0 - above.Box.Y1 < WithinCell * line.Height && Math.Abs(above.Height - line.Height) < WithinCell * line.Height
        && (EndInCriteria(row.Header) || (below is not null && below.Page == line.Page && below.Box.Y0 - line.Box.Y1 > line.Box.Y0 - above.Box.Y1 + (WithinCell * line.Height)));

    private bool EndInCriteria(ColumnHeader make) =>
        rows.Exists(row => row != open && row.Header.IsSameAs(make) && row.Of(ColumnRole.Control) is [_, .., var last] && HeadedRow.AreCriteria(last));

    /// <summary>"Section 5: Tests of Controls and Results" behind a list of controls under their criteria: the tables below stand under none of these. At the head of further pages it begins nothing.</summary>
    private bool BeginsTests(Passage text)
    {
        if (text.Words.Count > MostWordsOfTitle || text.Plain[^1] is '.' or ':' || SectionSplitter.KindOf(text.Plain) is not SectionKind.Tests)
            return false;
        var isFirst = titles.Add(Mending.Letters(Continued().Replace(text.Plain, "")));
        return isFirst && (band.Count > 0 || listed > 0) && OfNumberedPart().IsMatch(text.Plain);
    }

    [GeneratedRegex(@"\W*\b(?:continued|cont['’]?d|cont\.)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Continued();

    /// <summary>The titles of parts with tests that were met.</summary>
    private readonly HashSet<string> titles = [];

    // Numbered, as a part is: not "Tests of controls" over each table.
    [GeneratedRegex(@"^\W*(?:(?:section|part|chapter)\s+(?:[ivx]+|\d{1,2}|[a-h])|\d{1,2}(?:\.\d{1,2})?|[ivx]+)\b[\s.:)–—-]", RegexOptions.IgnoreCase)]
    private static partial Regex OfNumberedPart();

    private const int MostWordsOfTitle = 14;

    /// <summary>"Response of management     The list was kept in a" over "(unaudited)     drawer.": the label in a column of its own is read before what stands beside it.</summary>
    private Passage? AnswerBeside(TextEvent met)
    {
        var pieces = met.Lines[0].SplitAt(0.8 * met.Lines[0].Height);
        if (pieces.Count < 2 || !ResponseWords.IsLabel(pieces[0].Text))
            return null;
        var words = met.Lines.SelectMany(line => line.Words).ToLookup(word => word.Box.CentreX < pieces[1].Box.X0);
        return mending.Join([.. words[true], .. words[false]]);
    }

    /// <summary>"Management's Response – AC-02: …" below the row of AC-03.</summary>
    private bool SpeaksOfAnother(Passage note, ControlRow row) =>
        NumberOfNote().Match(note.Plain) is { Success: true } named && CriterionId.From(named.Groups["id"].Value) is null
        && RowNumber.Read(row, mending, out _) is { } number && ControlIds.Key(number.Value) != ControlIds.Key(named.Groups["id"].Value);

    [GeneratedRegex(@"^\W*(?:management'?s?'?\s+)?(?:responses?|reply|comments?|exceptions?)\s*(?:(?:of|by|from)\s+(?:[\w&.'-]+\s+){1,5}?)?(?:-|:|\(|to|for|at|on)\s*(?:control\s+)?(?:(?:no\.?|number|#)\s*)?(?<id>(?-i:" + ControlIds.Lettered + @")|\d{1,3}(?:\.\d{1,3})+)\s*(?:\([^()]{2,30}\)\s*)?[:)-]", RegexOptions.IgnoreCase)]
    private static partial Regex NumberOfNote();

    private void Take(TablePart part, IReadOnlyList<CentredMake> centred, bool unnumbered, bool goesOn, bool isOverText)
    {
        if (!part.Continues)
            open = null;
        if (StandsOverTests(part) is { } above)
        {
            rows.Remove(above);
            headed = HeadedRow.From(above);
        }

        if (!part.Header.Has(ColumnRole.Id) && headed is not null && (!part.Header.Has(ColumnRole.Control) || HeadedRow.IsCard(headed, part)))
        {
            if (!headed.IsTested)
                rows.Add(headed);
            // "Response from Harrow" alone below the tests, over the response itself.
            var answer = Enumerable.Range(0, part.Lines.Count).FirstOrDefault(at => IsLabelOfAnswer(part, at), part.Lines.Count);
            HeadedRow.Add(headed, part with { Lines = [.. part.Lines.Take(answer)] });
            HeadedRow.AddResponse(headed, [.. part.Lines.Skip(answer + 1).Select(line => line.Line)]);
            (open, listed) = (headed, 0);
            answersNext = answer == part.Lines.Count - 1;
            return;
        }

        var lines = TakeBands(part);
        listed = lines.Count > 0 ? 0 : listed;
        var starts = RowStarts.Find(part with { Lines = lines }, centred.FirstOrDefault(make => part.Header.IsSameAs(make.Header)), unnumbered, open, goesOn, out var guesses, out var missing);
        Settle(lines.Take(starts.DefaultIfEmpty(lines.Count).Min()).ToArray(), part.Continues);
        var (orphansBefore, rowsBefore) = (orphans.Count, rows.Count);
        label = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (starts.Contains(i) && !(i == 0 && part.Continues && open is not null && GoesOnWithNumber(part.Header, lines[i], open)))
            {
                var row = new ControlRow(part.Header, band) { StandsUnder = framework, IsUncertain = guesses.Contains(i) || (beganBefore && part.Continues), IsUnnumbered = unnumbered };
                beganBefore = false;
                if (open is not null)
                    open.IsUncertain |= row.IsUncertain;
                // The number printed again on the next page: the row goes on.
                if (open is null || !IsContinuation(part.Header, lines[i], open))
                {
                    rows.Add(row);
                    open = row;
                }
                else
                {
                    lines[i].Cells[part.Header.Find(ColumnRole.Id)] = null;
                }
            }

            // Where the table goes on, at the head of the next page, the label is a line of its cell.
            if (isOverText && open is not null && i == lines.Count - 1 && lines[i].Filled == 1 && lines[i].Line.Text.Contains("management", StringComparison.OrdinalIgnoreCase) && char.IsUpper(lines[i].Line.Text[0]) && ResponseWords.IsLabel(lines[i].Line.Text))
                label = lines[i].Line;
            else if (open is null)
                orphans.Add(lines[i]);
            else
                open.Add(lines[i]);
        }

        Attribute(orphans[orphansBefore..], part, rowsBefore);
        unsettled = missing is { } more && open is not null ? (open, more) : null;
    }

    /// <summary>"Control ID | Description | Criteria" over a row, and below it "Test | Outcome": the row that was read last is the control of these tests.</summary>
    private ControlRow? StandsOverTests(TablePart part) =>
        part.Header.Has(ColumnRole.Test) && part.Header.Has(ColumnRole.Result) && !part.Header.Has(ColumnRole.Id) && !part.Header.Has(ColumnRole.Control) && part.Lines.Count > 0
        && rows is [.., var last] && !last.Header.IsUntitled && last.Header.Has(ColumnRole.Id) && last.Header.Has(ColumnRole.Control) && !last.Header.Has(ColumnRole.Test) && !last.Header.Has(ColumnRole.Result) && last.Of(ColumnRole.Control).Count > 0 ? last : null;

    /// <summary>"Management's response" alone across the table, in its type, below a row that is not plainly without exceptions: over the answer to it.</summary>
    private bool IsLabelBelow(Line line, ControlRow row) =>
        ResponseWords.IsLabelAlone(line.Text) && row.Of(ColumnRole.Result) is [.., var end] && line.Page == end.Page && line.Height < 1.12 * end.Height
        && Results.ResultPhrases.Classify(mending.Join([.. row.Of(ColumnRole.Result).SelectMany(part => part.Words)]).Plain, Results.DeclaredPhrases.None) != Report.TestOutcome.NoException;

    /// <summary>A label alone in the column of the tests, and nothing but one column below it.</summary>
    private static bool IsLabelOfAnswer(TablePart part, int at) =>
        part.Lines[at] is { Only: 0 } line && part.Header.Cells[0].Role == ColumnRole.Test && !part.Header.Has(ColumnRole.Response) && char.IsUpper(line.Line.Text[0]) && ResponseWords.IsLabel(line.Line.Text) && part.Lines.Skip(at + 1).All(below => below.Only == 0);

    /// <summary>Printed lines above the first number of a column of numbers are of the row with that number, or of the one before: these two are uncertain, and no row is missing. A scan may have lost a number.</summary>
    private void Attribute(List<TableLine> loose, TablePart part, int rowsBefore)
    {
        // A line with words in one column only may be a heading.
        if (!loose.Any(line => line.Filled > 1))
            return;
        if (!part.Header.Has(ColumnRole.Id) || rows.Count == rowsBefore || loose.Any(line => line.Line.Words[0].Quality is not null))
        {
            rowless.AddRange(loose);
            return;
        }

        rows[rowsBefore].IsUncertain = true;
        if (part.Continues && rowsBefore > 0)
            rows[rowsBefore - 1].IsUncertain = true;
    }

    /// <summary>A number that was not in the middle of its row's first part is in the middle of the whole; else where the row ends, and the next begins, is not certain.</summary>
    private void Settle(TableLine[] rest, bool continues)
    {
        if (unsettled is not var (row, missing))
            return;
        var there = rest.Length == 0 ? 0 : rest.Max(line => line.Line.Box.Y1) - rest.Min(line => line.Line.Box.Y0);
        var isWhole = continues && Math.Abs(missing - there) < (rest.Length == 0 ? row.Cells.SelectMany(cell => cell).First().Height : rest[0].Line.Height);
        row.IsUncertain |= !isWhole;
        beganBefore = continues && !isWhole;
        unsettled = null;
    }

    /// <summary>A short criterion alone in the first column ("CC6.2") is a band, too.</summary>
    private List<TableLine> TakeBands(TablePart part)
    {
        if (part.Header.Cells[0].Role == ColumnRole.Criteria || part.Lines.Count == 0)
            return part.Lines.ToList();
        var first = part.Lines[0];
        if (first.Only != 0 || CriterionId.Find(first.Line.Text).FirstOrDefault().Criterion is not { } criterion || first.Line.Words.Count > 2)
            return part.Lines.ToList();
        band = [new SourcedValue<CriterionId>(criterion, Spans.Of(first.Line.Words))];
        open = null;
        return part.Lines.Skip(1).ToList();
    }

    /// <summary>The end of the page broke the number in its narrow cell: "HLX_OPS_0" there, "1" here beside text that goes on; "2" there and "3" here are two.</summary>
    private static bool GoesOnWithNumber(ColumnHeader header, TableLine line, ControlRow open) =>
        header.Find(ColumnRole.Id) is >= 0 and var column && line.Cells[column] is { } id && id.Text.Length <= 3 && id.Text.All(char.IsAsciiDigit)
        && open.Cells[column] is [.., var above] && above.Page == line.Line.Page - 1 && open.Cells[column].Any(part => !part.Text.All(char.IsAsciiDigit))
        && header.Find(ColumnRole.Control) is >= 0 and var control && line.Cells[control] is { } text && char.IsLower(text.Text.FirstOrDefault(char.IsLetter));

    /// <summary>The control begins anew, in the same words: it is printed again, under its next criterion.</summary>
    private static bool IsPrintedAgain(ColumnHeader header, TableLine line, ControlRow open) =>
        header.Find(ColumnRole.Control) is >= 0 and var control && line.Cells[control] is { } text && open.Of(ColumnRole.Control) is [var first, ..] && text.Text == first.Text;

    private static bool IsContinuation(ColumnHeader header, TableLine line, ControlRow open)
    {
        var column = header.Find(ColumnRole.Id);
        return column >= 0 && !IsPrintedAgain(header, line, open) && line.Cells[column] is { } id && open.Cells[column] is { Count: > 0 } before && open.Header.IsSameAs(header)
            && before[0].Page != line.Line.Page
            && ControlIds.Key(id.Text.Replace("(continued)", "", StringComparison.OrdinalIgnoreCase)) == ControlIds.Key(string.Concat(before.Select(part => part.Text)));
    }
}
