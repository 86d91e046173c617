using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>
/// Walks over the pages and finds the tables by their titles. Under a header everything that keeps to the columns is the table's, also on
/// the next page, with or without the header repeated; what runs across the columns is text, after which the table may go on.
/// </summary>
internal sealed class TableFinder
{
    /// <summary>Lines of the headings that may be printed again with the titles.</summary>
    private const int MostAbove = 4;

    private readonly DocumentLayout document;
    private readonly TableMakes makes;
    private readonly List<TableEvent> events = [];
    private readonly List<TableLine> lines = [];
    private readonly List<Line> text = [];

    /// <summary>What the table that is open is one of.</summary>
    private TableMake? current;
    private bool continues;
    private bool suspended;
    private bool untouched;

    /// <summary>Lines of a row above the one with its number, where that is centred.</summary>
    private const int MostAboveNumber = 4;

    /// <summary>The line that is taken.</summary>
    private (PageLayout Page, int At) here;

    /// <summary>What stands right above the titles.</summary>
    private string[] above = [];

    /// <summary>On which page the number of a control stands in a form, where the titles over its tests are still to come.</summary>
    private int? formPage;

    /// <summary>What the table had last in the column of the controls.</summary>
    private Line? lastOfControl;

    /// <summary>The last line of a note that the end of the page broke.</summary>
    private Line? broken;

    /// <summary>The text at the head of the page is the end of such a note.</summary>
    private bool endsNote;

    private TableFinder(DocumentLayout document, TableMakes makes) => (this.document, this.makes) = (document, makes);

    /// <param name="isElsewhere">Tells lines that belong to a table of another kind.</param>
    public static List<TableEvent> Find(DocumentLayout document, Func<int, bool> isInScope, Func<Line, bool> isElsewhere)
    {
        var pages = document.Pages.Where(page => isInScope(page.Number)).Select(page => page with { Lines = page.Lines.Where(line => !isElsewhere(line)).ToArray() }).ToArray();
        var finder = new TableFinder(document, TableMakes.Measure(pages));
        foreach (var page in pages)
            finder.Walk(page);
        finder.CloseText();
        return finder.events;
    }

    private void Walk(PageLayout page)
    {
        var isTop = true;
        if (current is not null)
            Begin(current, goesOn: true);
        for (var i = RepeatedAbove(page); i < page.Lines.Count;)
        {
            if (makes.Begins(page.Lines[i]) is var (titles, make))
            {
                above = [.. page.Lines.Take(i).TakeLast(MostAbove).Select(line => line.Text)];
                // A header at the top of the page that repeats the last one continues the table; anywhere else it begins another.
                var repeats = isTop && current is not null && current.Header.IsSameAs(make.Header) && !suspended;
                CloseTable(page.Number);
                CloseText();
                Begin(make, repeats);
                formPage = null;
                i += titles.CountAs(make.Header);
                isTop = false;
                continue;
            }

            here = (page, i);
            Take(page.Lines[i], i + 1 < page.Lines.Count ? page.Lines[i + 1] : null, page.Number);
            // The criterion over the titles is printed again with them.
            isTop = isTop && IsBand(text);
            i++;
        }

        CloseTable(page.Number);
        broken = text.Count > 0 && current is not null && IsBand(text) && !EndsSentence(text[^1]) ? text[^1] : null;
        CloseText();
    }

    /// <summary>Headings that are printed again with the titles below them, since the titles are: the table goes on under them.</summary>
    private int RepeatedAbove(PageLayout page)
    {
        var count = page.Lines.Take(MostAbove + 1).TakeWhile(line => !makes.IsTitle(line)).Count();
        if (current is null || count == 0 || count > above.Length || count >= page.Lines.Count || makes.Begins(page.Lines[count]) is not var (_, make) || !current.Header.IsSameAs(make.Header))
            return 0;
        Line[] printed = [.. page.Lines.Take(count)];
        // The ends of two rows may be the same words, too, but stand in their columns.
        return printed.Select(line => line.Text).SequenceEqual(above.TakeLast(count)) && printed.All(BeginsAcross) && !IsBand(printed) ? count : 0;
    }

    private bool BeginsAcross(Line line) => line.Box.X0 < Table.Gutters[0].Left || Table.Cut(line).IsSpanning;

    private void Begin(TableMake make, bool goesOn)
    {
        current = make;
        continues = goesOn;
        lastOfControl = goesOn ? lastOfControl : null;
        suspended = goesOn && suspended;
        untouched = true;
    }

    private void Take(Line line, Line? next, int page)
    {
        if (current is null)
        {
            AddText(line);
            return;
        }

        // The fields of a form, up to the titles over its tests.
        if (line.Page <= formPage + 1)
        {
            CloseTable(page);
            AddText(line);
            return;
        }

        var cut = Table.Cut(line);
        if (broken is not null && lines.Count == 0 && line.Page == broken.Page + 1 && Math.Abs(line.Box.X0 - broken.Box.X0) < 2 && char.IsLower(line.Text[0]) && (cut.Filled <= 1 || cut.IsSpanning || line.Pieces.Count == 1))
        {
            broken = EndsSentence(line) ? null : line;
            AddText(line);
            endsNote = true;
            return;
        }

        if (IsOfTable(cut, next))
        {
            CloseText();
            suspended = false;
            lines.Add(cut);
            lastOfControl = Header.Find(ColumnRole.Control) is >= 0 and var control && cut.Cells[control] is { } piece ? piece : lastOfControl;
            untouched = false;
            return;
        }

        // Beside a note that runs over the other columns, the criterion's own text goes on in the first.
        if (cut.IsSpanning && BesideNote(line) is var (merged, note))
        {
            lines.Add(merged);
            line = note;
        }

        formPage = !Header.Has(ColumnRole.Id) && !Header.Has(ColumnRole.Control) && HeadedRow.OpensForm(line) ? page : null;
        CloseTable(page);
        AddText(line);
    }

    private (TableLine Merged, Line Note)? BesideNote(Line line)
    {
        if (Header.Cells[0].Role != ColumnRole.Criteria)
            return null;
        var edge = Table.Gutters[0];
        var first = line.Words.TakeWhile(word => word.Box.X1 <= edge.Right).Count();
        if (first == 0 || first == line.Words.Count || line.Words[first].Box.X0 < edge.Left || line.Words[first].Box.X0 - line.Words[first - 1].Box.X1 < 0.42 * line.Height)
            return null;
        var note = line.Piece(first, line.Words.Count);
        var goesOn = text.Count > 0 && Math.Abs(text[^1].Box.X0 - note.Box.X0) < 2 && CriterionBand.IsNote(Mending.Plain(text[0].Text));
        if (!goesOn && !CriterionBand.IsNote(Mending.Plain(note.Text)))
            return null;
        var cells = new Line?[Header.Cells.Count];
        cells[0] = line.Piece(0, first);
        return (new TableLine(cells[0]!, cells, IsSpanning: false), note);
    }

    private bool IsOfTable(TableLine cut, Line? next)
    {
        if (EndsControl(cut))
            return true;
        if (cut.IsSpanning || IsHeading(cut) || EndsText(cut.Line) || GoesOnBesideLabel(cut.Line) || HeadsTable(cut, next) || HeadsNextTable(cut, next) || HeadsCriterionText(cut, next) || HeadsNumber(cut, next) || HeadsRows(cut, next) || HeadsCards(cut) || IsResultBelow(cut) || IsAnswer(cut) || GoesOnWithObjective(cut) || IsAside(cut) || IsBandInColumn(cut) || NamesCriterion(cut) || IsCriterionRow(cut) || RunsAcross(cut) || IsBehindCriteria(cut))
            return false;
        if (!suspended && text.Count == 0)
            return cut.Only != IdColumn || IdColumn < 0 || IsIdPiece(cut.Cells[IdColumn]!);
        // After text across the table only a line that begins a row brings the table back, at the very places where its columns begin.
        if (cut.Filled < 2)
            return StandsBeside(cut, next) || BeginsBelowBand(cut, next) || BeginsAboveNumber(cut);
        var beginsRow = !IsOfOtherMatrix(cut) && (IdColumn < 0 || (cut.Cells[IdColumn] is { } id && ControlIds.LooksLikeOne(id.Text)) || BeginsCentred(cut));
        return suspended || (text.Count > 0 && !IsBand(text)) ? beginsRow && (Table.KeepsEdges(cut) || (endsNote && cut.Filled > 2)) : true;
    }

    /// <summary>"CC4.2 Deficiencies are evaluated and communicated" apart between the rows, no wider than the controls, whose column is the first; or "CC9.2 Vendors", no wider than their numbers.</summary>
    private bool IsBandInColumn(TableLine cut) =>
        cut.Only == 0 && !Header.Has(ColumnRole.Criteria) && (Header.Cells[0].Role == ColumnRole.Control ? IdColumn > 0 : IdColumn == 0 && cut.Line.Words is [{ Text: var criterion }, { Text: [var first, ..] }, ..] && CriterionId.From(criterion) is not null && char.IsUpper(first) && !char.IsAsciiDigit(cut.Line.Text[^1]))
        && IsApart(cut, 0.5) && CriterionBand.IsOne(Mending.Plain(cut.Line.Text));

    /// <summary>"Criterion CC1.2" alone in the column of the numbers: no control is called so.</summary>
    private bool NamesCriterion(TableLine cut) =>
        cut.Only == 0 && IdColumn == 0 && !Header.Has(ColumnRole.Criteria) && cut.Line.Words.Count > 1 && Mending.Plain(cut.Line.Text) is var plain && plain.StartsWith("criteri", StringComparison.OrdinalIgnoreCase) && CriterionBand.IsHeading(plain);

    /// <summary>"TRUST SERVICES CRITERIA – CHANGE MANAGEMENT" in the middle of the table, apart from its rows: one of its word spaces stands where two columns meet.</summary>
    private bool RunsAcross(TableLine cut) => cut.Filled > 1 && cut.Line.Pieces.Count == 1 && IsApart(cut, 0.5) && !Table.KeepsEdges(cut);

    /// <summary>"Communication" apart below "Supports CC1.5", with which a control ended: the heading of what follows.</summary>
    private bool IsBehindCriteria(TableLine cut) =>
        cut.Filled == 1 && Header.Find(ColumnRole.Control) is >= 0 and var control && cut.Only == control && lastOfControl is { } last && HeadedRow.BehindLabel(last) is not null
        // On the next page it begins the table, however the rows of the page before ended.
        && (lines.Count > 0 || (last.Page < cut.Line.Page && char.IsUpper(cut.Line.Text[0]))) && IsApart(cut, 0.5) && !RowBreaks.EndsSentence(cut.Line.Text) && ControlIds.LeadingLength(Mending.Plain(cut.Line.Text)) == 0;

    /// <summary>"CC9.2 | Vendor risks are managed." as a row of its own, over the rows of the controls, or over titles.</summary>
    private bool IsCriterionRow(TableLine cut)
    {
        if (IdColumn != 0 || !CriterionRow.IsOne(Header, cut) || !IsApart(cut, 0.5))
            return false;
        var control = Header.Find(ColumnRole.Control);
        foreach (var line in here.Page.Lines.Skip(here.At + 1))
        {
            // Over the titles of the next table it heads that.
            if (makes.IsTitle(line))
                return true;
            if (Table.Cut(line) is not { IsSpanning: false } below)
                return false;
            if (below.Cells[0] is { } number)
                return ControlIds.LooksLikeOne(number.Text) && !HeadedRow.AreCriteria(number);
            if (below.Only != control)
                return false;
        }

        return true;
    }

    /// <summary>"Also met by: AC-02", "Management's response to AC-02" alone on its line: no cell, however narrow.</summary>
    private bool IsAside(TableLine cut) => cut.Filled == 1 && cut.Only != Header.Find(ColumnRole.Response) && (KeyedTextReader.HeadsAnswer(cut.Line) || SharedControls.IsOnly(Mending.Plain(cut.Line.Text)));

    /// <summary>"Criteria: CC6.2" right below the text of a control, in its cell: no heading of what follows.</summary>
    private bool EndsControl(TableLine cut) =>
        text.Count == 0 && lines.Count > 0 && !Header.Has(ColumnRole.Criteria) && Header.Find(ColumnRole.Control) is >= 0 and var control && cut.Only == control
        && cut.Line.Page == lines[^1].Line.Page && cut.Line.Box.Y0 - lines[^1].Line.Box.Y1 < 0.5 * cut.Line.Height && HeadedRow.BehindLabel(cut.Line) is not null;

    /// <summary>"IAM-01 to IAM-08 | Identity and access | AC-01, AC-02" behind the matrix of the criteria: the matrix of another framework, whose titles nobody knows.</summary>
    private bool IsOfOtherMatrix(TableLine cut) =>
        IdColumn < 0 && !Header.Has(ColumnRole.Test) && !Header.Has(ColumnRole.Result) && Header.Find(ColumnRole.Criteria) is >= 0 and var criteria
        && !(cut.Cells[criteria] is { } cell && CriterionId.Find(Mending.Plain(cell.Text)).Any());

    /// <summary>The next line is half a line lower in another column: texts of different heights, each in the middle of its cell, and no text across the table.</summary>
    private bool StandsBeside(TableLine cut, Line? next)
    {
        if (cut.Filled != 1 || next is null || next.Box.Y0 > cut.Line.Box.Y1 - (0.2 * cut.Line.Height) || !Table.KeepsEdges(cut))
            return false;
        var beside = Table.Cut(next);
        return !beside.IsSpanning && beside.Filled > 0 && beside.Cells[cut.Only] is null && Table.KeepsEdges(beside);
    }

    /// <summary>Below a criterion or a note across the table, the first line of the highest text of a row whose cells are all centred: alone, at the edge of its column.</summary>
    private bool BeginsBelowBand(TableLine cut, Line? next)
    {
        if (suspended || cut.Filled != 1 || text.Count == 0 || !(IsBand(text) || endsNote) || !Table.KeepsEdges(cut))
            return false;
        var room = cut.Line.Page == text[^1].Page ? (cut.Line.Box.Y0 - text[^1].Box.Y1) / cut.Line.Height : double.PositiveInfinity;
        if (cut.Only > 0)
            return room > 0.3 && text.All(line => Math.Abs(line.Box.X0 - cut.Line.Box.X0) > cut.Line.Height);
        // In the first column it begins where the text above did; what goes on beside other columns is a cell's.
        return room > 0.5 && EndsSentence(text[^1]) && next is not null && next.Box.Y0 - cut.Line.Box.Y1 < 0.4 * cut.Line.Height
            && Table.Cut(next) is { IsSpanning: false, Filled: > 1 } below && below.Cells[0] is not null && Table.KeepsEdges(below);
    }

    /// <summary>Below a remark across the table the next row may begin with lines of its highest cell alone; close below them the number of the row stands beside it.</summary>
    private bool BeginsAboveNumber(TableLine cut)
    {
        if (cut.Filled != 1 || IdColumn < 0 || cut.Only == IdColumn || char.IsLower(cut.Line.Text[0]) || !Table.KeepsEdges(cut) || (text.Count > 0 && (!EndsSentence(text[^1]) || Math.Abs(text[0].Box.X0 - cut.Line.Box.X0) < 2)))
            return false;
        var above = cut.Line;
        foreach (var line in here.Page.Lines.Skip(here.At + 1).Take(MostAboveNumber).TakeWhile(line => !makes.IsTitle(line)))
        {
            var below = Table.Cut(line);
            if (below.IsSpanning || !Table.KeepsEdges(below) || below.Cells[cut.Only] is null || line.Box.Y0 - above.Box.Y1 > 0.5 * line.Height)
                return false;
            if (below.Filled > 1)
                return below.Filled > 2 && below.Cells[IdColumn] is { } id && ControlIds.LooksLikeOne(id.Text);
            above = line;
        }

        return false;
    }

    /// <summary>A row whose number is centred begins with a line in every other column.</summary>
    private bool BeginsCentred(TableLine cut) =>
        cut.Filled > 2 && Header.Cells.Select((title, column) => (title.Role, Cell: cut.Cells[column])).Where(one => one.Role is ColumnRole.Control or ColumnRole.Test or ColumnRole.Result)
            .All(one => one.Cell is not null && !char.IsLower(one.Cell.Text.FirstOrDefault(char.IsLetterOrDigit)));

    private static bool IsBand(IReadOnlyList<Line> lines)
    {
        var plain = Mending.Plain(string.Join(' ', lines.Select(line => line.Text)));
        return CriterionBand.IsOne(plain) || CriterionBand.IsNote(plain) || (lines.Count > 0 && ResultBelow.Opens(lines[0]));
    }

    /// <summary>"GB7 – Appraisals are held." over a table that has no column for its control.</summary>
    private bool HeadsTable(TableLine cut, Line? next) => !Header.Has(ColumnRole.Id) && (HeadedRow.OpensForm(cut.Line) || (!Header.Has(ColumnRole.Control) && HeadedRow.Opens(cut.Line.Text) && EndsInCriteriaOverTitles()) ||
        ((!Header.Has(ColumnRole.Control) || (next is not null && makes.IsTitle(next))) && HeadedRow.Opens(cut.Line.Text)
        && cut.Cells.Skip(1).All(cell => cell is null || HeadedRow.AreCriteria(cell) || HeadedRow.BehindLabel(cell) is not null || ColumnWords.RoleOf(cell.Text) == ColumnRole.Criteria)));

    /// <summary>"GB7   Managers appraise their staff   once a year. [CC1.4]": a word space at the border of two columns looks like two cells, but right below the criteria stand the titles again.</summary>
    private bool EndsInCriteriaOverTitles()
    {
        Line[] heading = [.. here.Page.Lines.Skip(here.At).Take(MostLinesOverTitles + 1).TakeWhile(line => !makes.IsTitle(line))];
        return heading.Length <= MostLinesOverTitles && !heading.Skip(1).Any(line => HeadedRow.Opens(line.Text)) && here.At + heading.Length < here.Page.Lines.Count && heading[^1].Words[^1].Text is [.., ')' or ']'] last && HeadedRow.IsCriterion(last);
    }

    private const int MostLinesOverTitles = 4;

    /// <summary>"CC2.3 – Communication with others" right over the next titles, short enough for the first column of the table above.</summary>
    private bool HeadsNextTable(TableLine cut, Line? next) =>
        cut.Only == 0 && next is not null && !Header.Has(ColumnRole.Criteria) && CriterionBand.IsOne(Mending.Plain(cut.Line.Text)) && (makes.IsTitle(next) || SharedControls.AreNamed(Mending.Plain(next.Text)));

    /// <summary>"CC1.2" alone in the column of the numbers, apart from the rows above, over the words of the criterion, which begin below it and run across the columns.</summary>
    private bool HeadsCriterionText(TableLine cut, Line? next) =>
        cut.Only == 0 && IdColumn == 0 && next is not null && next.Page == cut.Line.Page && CriterionId.From(Mending.Plain(cut.Line.Text)) is not null && IsApart(cut, 0.8)
        && Math.Abs(next.Box.X0 - cut.Line.Box.X0) < 2 && next.Box.Y0 - cut.Line.Box.Y1 < cut.Line.Height && char.IsUpper(next.Text[0]) && Table.Cut(next).IsSpanning && !IsBand([next]);

    /// <summary>"CC6.2" alone in the column of the numbers, no farther from the number below than from the row above: it heads that number.</summary>
    private bool HeadsNumber(TableLine cut, Line? next) =>
        cut.Only == 0 && IdColumn == 0 && next is not null && next.Page == cut.Line.Page && !Header.Has(ColumnRole.Criteria) && HeadedRow.AreCriteria(cut.Line) && IsApart(cut, CriteriaUnderNumbers.LeastApart)
        && Table.Cut(next) is { IsSpanning: false, Filled: > 1 } below && below.Cells[0] is { } number && ControlIds.LooksLikeOne(number.Text) && !HeadedRow.AreCriteria(number)
        && (lines.Count == 0 || lines[^1].Line.Page != cut.Line.Page || next.Box.Y0 - cut.Line.Box.Y1 < cut.Line.Box.Y0 - lines[^1].Line.Box.Y1 + (0.25 * cut.Line.Height));

    /// <summary>"Results of testing: No exceptions noted." across a table that has no column for it.</summary>
    private bool IsResultBelow(TableLine cut) => !Header.Has(ColumnRole.Result) && cut.Cells[0] is not null && cut.Filled == 1 && ResultBelow.Opens(cut.Line);

    /// <summary>"Action   Management: The list was kept.": an answer in a table that has no column for one.</summary>
    private bool IsAnswer(TableLine cut) =>
        !Header.Has(ColumnRole.Response) && cut.Cells[0] is { Words.Count: <= 2 } label && cut.Filled > 1 && !ControlIds.LooksLikeOne(label.Text) && ResponseWords.OpensAction(cut.Line.Text);

    /// <summary>"Control Objective   Controls provide reasonable assurance that …" breaks its number: "3   parties."</summary>
    private bool GoesOnWithObjective(TableLine cut) =>
        text.Count > 0 && cut.Line.Page == text[^1].Page && cut.Line.Box.Y0 - text[^1].Box.Y1 < 0.5 * cut.Line.Height && cut.Line.Words[0].Text.All(char.IsAsciiDigit)
        && Math.Abs(cut.Line.Box.X0 - text[0].Box.X0) < 2 && Mending.Plain(text[0].Text).StartsWith("control objective ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"A1.3 Recovery is tried." in the first column, which holds the numbers of the controls as well: the next line begins one.</summary>
    private bool HeadsRows(TableLine cut, Line? next) =>
        cut.Only == 0 && next is not null && IdColumn switch
        {
            < 0 => HeadsGroup(cut) || HeadsRow(cut, next),
            // "PI1.2 – Inputs", short enough for the column of the numbers.
            0 => CriterionBand.BeginsLine(Mending.Plain(cut.Line.Text)) && IsApart(cut, 0.5) && HeadsRow(cut, next),
            _ => false,
        };

    private bool HeadsRow(TableLine cut, Line next) =>
        !Header.Has(ColumnRole.Criteria) && char.IsLetter(cut.Line.Text[0]) && CriterionBand.IsOne(Mending.Plain(cut.Line.Text)) && !CriterionBand.IsGroup(Mending.Plain(cut.Line.Text))
        && Table.Cut(next) is { IsSpanning: false, Filled: > 1 } below && below.Cells[0] is { } first && ControlIds.LeadingLength(Mending.Plain(first.Text)) > 0 && !CriterionBand.IsOne(Mending.Plain(first.Text));

    /// <summary>Begins a page, or stands so many heights of the line below the rows above.</summary>
    private bool IsApart(TableLine cut, double heights) =>
        lines.Count == 0 || cut.Line.Page != lines[^1].Line.Page || cut.Line.Box.Y0 - lines[^1].Line.Box.Y1 > heights * cut.Line.Height;

    /// <summary>"CC1 Control environment" alone over the controls of the group, whose numbers stand in the first column too.</summary>
    private bool HeadsGroup(TableLine cut) =>
        CriterionBand.IsGroup(Mending.Plain(cut.Line.Text)) && char.IsLetter(cut.Line.Text[0]) && cut.Line.Words.Count > 1 && IsApart(cut, 0.5);

    /// <summary>"CC1.2 Oversight of the board" below the tests of a card, apart from them: their table has neither numbers nor criteria.</summary>
    private bool HeadsCards(TableLine cut) =>
        cut.Only == 0 && IdColumn < 0 && !Header.Has(ColumnRole.Criteria) && !Header.Has(ColumnRole.Control) && CriterionBand.BeginsLine(Mending.Plain(cut.Line.Text)) && IsApart(cut, 0.8);

    private static bool EndsSentence(Line line) => line.Text.TrimEnd('"', '”', '’', ')', ']') is [.., '.' or '!' or '?' or ':'];

    /// <summary>Asked only where one is open.</summary>
    private TableMake Table => current!;

    private ColumnHeader Header => Table.Header;

    private int IdColumn => Header.Find(ColumnRole.Id);

    /// <summary>Alone in the number's column: the rest of a broken number ("10", "AC-"), but not the heading of the next part ("Governance").</summary>
    private bool IsIdPiece(Line piece) => piece.Text.Any(char.IsAsciiDigit) || (!untouched && piece.Text.EndsWith('-')) || (piece.Words.Count == 1 && piece.Text.Length <= 4);

    /// <summary>In larger type than the table's own: the heading of what comes next, also where it is short enough for a column.</summary>
    /// <remarks>Recognised words are as high as their ink, "process" less than "approval", and a speck makes them higher: only much larger ones, alone on their line, are a heading.</remarks>
    private bool IsHeading(TableLine cut)
    {
        var isRecognised = cut.Line.Words[0].Quality is not null;
        return !(isRecognised && cut.Filled > 1)
            && cut.Line.Height > (isRecognised ? 1.3 : 1.12) * Math.Max(Table.Height, lines.Count > 0 ? lines[^1].Line.Height : 0);
    }

    /// <summary>The last, short line of a paragraph that ran across the columns.</summary>
    private bool EndsText(Line line) => text.Count > 0 && line.Page == text[^1].Page && line.Box.Y0 - text[^1].Box.Y1 < 0.5 * line.Height
        && Math.Abs(line.Box.X0 - text[^1].Box.X0) < 2 && Table.Cut(line).Filled == 1;

    /// <summary>"Management's response   The list was kept in a" over "(unaudited)   drawer.": the label ends in brackets, or has ended, and the answer beside it goes on where it began.</summary>
    private bool GoesOnBesideLabel(Line line)
    {
        if (text.Count == 0 || line.Page != text[^1].Page || line.Box.Y0 - text[^1].Box.Y1 >= 0.5 * line.Height
            || text[0].SplitAt(0.8 * text[0].Height) is not [var label, var answer] || !ResponseWords.IsLabel(label.Text))
            return false;
        var below = line.Words.TakeWhile(word => word.Box.X0 < answer.Box.X0 - 2).ToArray();
        return below.Length < line.Words.Count && Math.Abs(line.Words[below.Length].Box.X0 - answer.Box.X0) < 2
            && (below.Length == 0 || (below[0].Text[0] == '(' && below[^1].Text[^1] == ')' && Math.Abs(below[0].Box.X0 - label.Box.X0) < 2));
    }

    private void AddText(Line line)
    {
        // "CC6.5 – …" close below the answer to the row above begins a text of its own.
        if (text.Count > 0 && CriterionBand.IsNote(Mending.Plain(text[0].Text)) && CriterionBand.BeginsLine(Mending.Plain(line.Text)))
            CloseText();
        // "Logical access controls" close above "Criterion CC6.1", or "CC6.1 Access is given to those …": a heading over the heading.
        if (text.Count > 0 && IsHeading(text) && Mending.Plain(line.Text) is var plain && (CriterionBand.IsHeading(plain) || (IsTitle(text) && CriterionBand.BeginsLine(plain))))
            CloseText();
        if (text.Count > 0 && (line.Page != text[^1].Page || line.Box.Y0 - text[^1].Box.Y1 > (GoesOn(text[^1], line) ? 0.8 : 0.55) * Math.Max(line.Height, text[^1].Height)
            || (Math.Abs(line.Height - text[^1].Height) > 0.12 * line.Height && !LeavesBracketOpen(text[^1]))))
            CloseText();
        text.Add(line);
    }

    /// <summary>The sentence of a full line goes on below it, as wide as the lines may be set.</summary>
    private static bool GoesOn(Line above, Line line) =>
        above.Words.Count >= FewestOfFullLine && !EndsSentence(above) && char.IsLower(line.Text[0]) && Math.Abs(above.Box.X0 - line.Box.X0) < 2 && above.Box.X1 > line.Box.X0 + (0.8 * (line.Box.X1 - line.Box.X0));

    private const int FewestOfFullLine = 8;

    /// <summary>"… on the next business day. [Also" over "supports CC6.3]" in smaller type.</summary>
    private static bool LeavesBracketOpen(Line line) => line.Text.LastIndexOf('[') > line.Text.LastIndexOf(']');

    private static bool IsHeading(IReadOnlyList<Line> lines) => lines.Sum(line => line.Words.Count) <= MostWordsOfHeading && char.IsLetterOrDigit(lines[^1].Text[^1]) && lines.All(line => !char.IsLower(line.Text[0]));

    private const int MostWordsOfHeading = 10;

    /// <summary>"Changes of Programs": its long words begin with a capital, and the last of them leads on to nothing.</summary>
    private static bool IsTitle(IReadOnlyList<Line> lines) =>
        lines.All(line => line.Words.All(word => word.Text.Length < LongWord || char.IsUpper(word.Text[0]))) && !LeadsOn.Contains(lines[^1].Words[^1].Text);

    /// <summary>Characters.</summary>
    private const int LongWord = 4;

    private static readonly HashSet<string> LeadsOn = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "per", "see", "the", "to", "under", "with" };

    private void CloseText()
    {
        if (text.Count == 0)
            return;
        var passage = document.Mending.Join(text.SelectMany(line => line.Words).ToArray());
        events.Add(new TextEvent(passage, text.ToArray()));
        // A criterion, an exception or a response across the table is part of it; anything else interrupts it.
        suspended = suspended || !(CriterionBand.IsOne(passage.Plain) || CriterionBand.IsNote(passage.Plain) || ResultBelow.Opens(text[0]) || char.IsLower(passage.Text[0]));
        text.Clear();
        endsNote = false;
    }

    private void CloseTable(int page)
    {
        if (current is null || (lines.Count == 0 && !untouched))
            return;
        events.Add(new TablePart(current.Header, page, lines.ToArray(), continues));
        lines.Clear();
        continues = true;
        untouched = false;
    }
}
