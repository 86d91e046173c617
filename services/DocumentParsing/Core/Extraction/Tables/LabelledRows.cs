using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Controls set as blocks of labelled lines instead of rows.</summary>
/// <remarks>
/// Raw, in two columns or with colons; a control begins where a label is followed by a number, or at a number alone over a paragraph:
/// <code>
/// Control            FH-001                    Control AC-01: Access to production …      HB-01
/// Criteria           CC1.1, CC1.4              Test performed: Inspected …                The doors are kept shut …
/// Control activity   A code of conduct …       Result: No exceptions noted.               Test performed: Inspected …
/// </code>
/// or at a title with its number over the labels: <c>FH-001 – Code of conduct</c>; or on a card whose title has the criteria at its other end:
/// <code>
/// FH-001  Code of conduct                CC1.1  CC1.4
/// Those who join sign the code of conduct.
/// Test       Inspected …
/// Result     No exceptions noted
/// </code>
/// or with the number in the column of the labels, beside its criteria: <c>FH-001     Criteria: CC1.1, CC1.4</c>, <c>Reference FH-001     Criteria CC1.1; CC1.4</c>;
/// or alone there, over them;
/// or under labels on lines of their own, each over its text: <c>Control Activity 1.1.A</c>, <c>Test Procedure (1)</c>, <c>Test Result (1)</c>;
/// or with the number in a column of its own beside the labels: <c>4.1.2   Control   A code …</c> over <c>Criteria   CC1.1</c>;
/// or in sentences, each behind a label: <c>Serves: CC6.2</c>, <c>What we did. Inspected …</c>, <c>What it showed. No deviations …</c>, <c>Harrow replies: The list …</c>
/// </remarks>
internal sealed class LabelledRows(CardLabels labels)
{
    private static readonly ColumnHeader Header = ColumnHeader.Untitled(ColumnRole.Id, ColumnRole.Criteria, ColumnRole.Control, ColumnRole.Test, ColumnRole.Result, ColumnRole.Response, ColumnRole.FurtherCriteria, ColumnRole.Evidence);

    /// <summary>Four controls of two labels each.</summary>
    private const int FewestLabels = 8;

    private readonly List<ControlRow> rows = [];

    /// <summary>Rows that began at a number without a label: controls only where a test and its result follow.</summary>
    private readonly HashSet<ControlRow> headed = [];
    private IReadOnlyList<SourcedValue<CriterionId>> band = [];
    private ControlRow? row;
    private ColumnRole role;
    private double valueAt;
    private Line? last;

    /// <summary>Of the labels and of what they name, where the labels have one of their own.</summary>
    private LabelColumns? columns;

    /// <summary>Of the type of the text that was read last.</summary>
    private double height;

    /// <summary>What was read last is a label alone on its line.</summary>
    private bool isBelowLabel;

    /// <summary>The label that was read last, in a column of its own, names nothing that is read.</summary>
    private bool isBeside;

    /// <summary>What stands below a label that names nothing that is read.</summary>
    private bool isPassedOver;

    private const int MostWordsBeside = 3;

    /// <summary>In heights of a label: a heading is larger still.</summary>
    private const double LargestBelowLabel = 1.35;

    public static IReadOnlyList<ControlRow> Read(IReadOnlyList<TextEvent> whole, Mending mending, CardLabels labels)
    {
        var reader = new LabelledRows(labels);
        var texts = whole.Any(text => text.Lines.Where((line, at) => CardTitle.Heads(line, text.Lines.ElementAtOrDefault(at + 1), labels)).Any()) ? whole.SelectMany(text => CardParts.OfCard(text, mending, labels)).ToArray() : whole;
        texts = [.. CardParts.AtLabels(texts, mending).SelectMany(text => CardParts.UnderBand(text, mending, labels))];
        texts = [.. texts.SelectMany(text => CardParts.BesideNumber(text, mending)).SelectMany(text => CardParts.BesideMargin(text, mending))];
        var columns = LabelColumns.Find(texts.SelectMany(text => text.Lines), line => labels.Of(line) is (_, var words, true) ? words : 0, text => labels.RoleBeside(text) is not null, FewestLabels);
        reader.columns = columns;
        List<LabelledLine> lines = [];
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            var below = texts.ElementAtOrDefault(i + 1)?.Lines[0];
            var isTitle = CardTitle.Heads(text.Lines[0], text.Lines.ElementAtOrDefault(1) ?? below, labels) || CardTitle.BeforeText(text.Lines, 0, below, labels) is not null || reader.StandsOverText(text, below) || CardTitle.StandsBesideLabel(text.Lines, below, labels)
                // "C-36 Consent" is no wider than the labels below it.
                || (columns is not null && text.Lines is [var only] && CardTitle.Of(only, below, labels) is not null);
            if (columns is not null && !isTitle && !(lines.Count == 0 && reader.AwaitsText(text)) && !reader.FitsAmongLabels(text) && text.Lines.Select(columns.Cut).ToArray() is var cut && cut.All(line => line is not null))
            {
                lines.AddRange(cut!);
                continue;
            }

            reader.TakeColumns(lines);
            var isLabelled = isTitle || labels.Of(text.Lines[0]) is not null;
            // "CC6.1" below the label "Criteria" is that of its control.
            if (!isLabelled && !reader.AwaitsCriteria && CriterionBand.Read(text.Passage) is { } criteria)
                (reader.band, reader.row) = (criteria, null);
            else if (!isLabelled && CriterionBand.IsGroup(text.Passage.Plain))
                (reader.band, reader.row) = ([], null);
            else
                reader.Take(text, below);
        }

        reader.TakeColumns(lines);
        reader.TakeEvidence();

        var rows = reader.rows.Where(found => found.Of(ColumnRole.Control).Count + found.Of(ColumnRole.Test).Count + found.Of(ColumnRole.Result).Count > 0)
            .Where(found => !reader.headed.Contains(found) || (found.Of(ColumnRole.Test).Count > 0 && found.Of(ColumnRole.Result).Count > 0)).ToArray();
        // One labelled line is an accident of running text; a style repeats itself.
        return rows.Length >= 2 ? rows : [];
    }

    /// <summary>"Evidence   Inspected the register.": what was looked at is a part of the test, or all that tells it.</summary>
    private void TakeEvidence()
    {
        foreach (var (read, evidence) in rows.Select(read => (read, read.Of(ColumnRole.Evidence))).Where(one => one.Item2.Count > 0))
        {
            var test = read.Cells[Header.Find(ColumnRole.Test)];
            var isBefore = test.Count > 0 && (evidence[0].Page, evidence[0].Box.Y0).CompareTo((test[0].Page, test[0].Box.Y0)) < 0;
            test.InsertRange(isBefore ? 0 : test.Count, evidence);
        }
    }

    /// <summary>A number alone where labels stand, over the text of its control, which runs across both columns.</summary>
    private bool StandsOverText(TextEvent text, Line? below) =>
        columns is not null && text.Lines is [var only] && CardTitle.IsNumber(Mending.Plain(only.Text)) && below is { Words.Count: > 2 } && columns.Cut(below) is null;

    /// <summary>"Criteria: CC3.4" below a title, over the labels: with what it names it is no wider than they are.</summary>
    private bool FitsAmongLabels(TextEvent text) =>
        text.Lines is [var only] && columns!.Cut(only) is { Value: null } && labels.Of(only) is (ColumnRole.Criteria, var words, false) && words < only.Words.Count && HeadedRow.AreCriteria(only.Piece(words, only.Words.Count));

    /// <summary>Below its title stands the text of a control; it, or its end on the next page, may be as short as a label.</summary>
    private bool AwaitsText(TextEvent text) =>
        row is not null && headed.Contains(row) && role is ColumnRole.Criteria or ColumnRole.Control && labels.Of(text.Lines[0]) is null;

    private bool AwaitsCriteria => row is not null && isBelowLabel && role is ColumnRole.Criteria or ColumnRole.FurtherCriteria;

    /// <summary>Labels in a column of their own: whole blocks at once, for a label may stand in the middle of what it names.</summary>
    private void TakeColumns(List<LabelledLine> lines)
    {
        if (columns is null || lines.Count == 0)
            return;
        foreach (var (label, place, value) in columns.Pair(lines, text => labels.RoleBeside(text) is not null || CardTitle.IsNumber(Mending.Plain(text)) || CardLabels.IsCalledControl(Mending.Plain(text))))
        {
            if (label is null)
            {
                // The value of the label on the page before goes on.
                if (!isBeside)
                    row?.Cells[Header.Find(role)].AddRange(value);
                continue;
            }

            // "NH-01.4      Criteria: CC2.2, CC5.3" heads a card whose labels stand below the number.
            if (CardTitle.IsNumber(Mending.Plain(label)) && value is [var criteria, ..] && labels.Of(criteria) is (ColumnRole.Criteria, _, _))
            {
                Begin(ColumnRole.Id, place, isColumn: true);
                role = ColumnRole.Criteria;
                row!.Cells[Header.Find(role)].AddRange(value);
                Follow(value[^1]);
                continue;
            }

            // "CONTROL   AC-02   CRITERIA   CC6.2, CC6.3": a second label behind the value of the first.
            if (CardLabels.RoleOf(label) is ColumnRole.Id or ColumnRole.Control && value is [var both, ..] && both.SplitAt(0.8 * both.Height) is [var number, var second, var behind] && ControlIds.LooksLikeOne(Mending.Plain(number.Text)) && CardLabels.RoleOf(second.Text) == ColumnRole.Criteria && HeadedRow.AreCriteria(behind))
            {
                Begin(ColumnRole.Id, number, isColumn: true);
                role = ColumnRole.Criteria;
                row!.Cells[Header.Find(role)].AddRange([behind, .. value.Skip(1)]);
                Follow(value[^1]);
                continue;
            }

            // "CC6.2.a" alone in the column of the labels, over "Control   Access is …": the next label says of what it is the number.
            if (value.Count == 0 && CardTitle.IsNumber(Mending.Plain(label)) && MayHead(row))
            {
                Begin(ColumnRole.Id, place, isColumn: true);
                headed.Add(row!);
                Follow(place!);
                continue;
            }

            // "Control LP-001" alone there, over "Description   A code …".
            if (value.Count == 0 && place is not null && CardLabels.IsCalledControl(Mending.Plain(label)) && MayHead(row))
            {
                Begin(ColumnRole.Id, place.Piece(1, place.Words.Count), isColumn: true);
                headed.Add(row!);
                Follow(place);
                continue;
            }

            // "Control 1.04   References of applicants are checked": its number, and its text.
            if (value.Count > 0 && place is not null && CardLabels.IsCalledControl(Mending.Plain(label)))
            {
                Begin(ColumnRole.Id, place.Piece(1, place.Words.Count), isColumn: true);
                role = ColumnRole.Control;
                row!.Cells[Header.Find(role)].AddRange(value);
                Follow(value[^1]);
                continue;
            }

            // "Owner   IT Manager", "Frequency   Quarterly": what nobody asks a report for.
            isBeside = labels.RoleBeside(label) is null && value.Count > 0;
            if (isBeside)
                continue;
            if (labels.RoleBeside(label) is { } named)
                Begin(named, value.FirstOrDefault(), isColumn: true);
            else
                row = null;
            row?.Cells[Header.Find(role)].AddRange(value.Skip(1));
            if (value.LastOrDefault() is { } end)
                Follow(end);
        }

        if (columns.IsUncertain)
            rows.ForEach(read => read.IsUncertain = true);
        lines.Clear();
    }

    /// <summary>A number is no head of a control inside another that has not been told to its end.</summary>
    private static bool MayHead(ControlRow? open) => open is null || open.Of(ColumnRole.Result).Count > 0;

    /// <param name="below">The line that follows the text.</param>
    private void Take(TextEvent text, Line? below)
    {
        // A number that a full line left alone stands inside a test, not after its result.
        var head = text.Lines[0];
        var isHead = (row is null || (row.Of(ColumnRole.Result).Count > 0 && (role != ColumnRole.Test || (last is not null && RowBreaks.EndsSentence(last.Text))))) && CardTitle.IsNumber(Mending.Plain(head.Text)) && labels.Of(head) is null or (ColumnRole.Id or ColumnRole.Control, _, _);
        if (isHead)
        {
            Begin(ColumnRole.Id, head, isColumn: false);
            headed.Add(row!);
            Follow(head);
        }

        for (var i = isHead ? 1 : 0; i < text.Lines.Count; i++)
        {
            if (BeginsUnlabelledTest(text.Lines[i]))
            {
                Begin(ColumnRole.Test, null, isColumn: false);
                hasUnlabelledTests = true;
            }

            if (CardTitle.BeforeText(text.Lines, i, below, labels) is var (number, said) && (i == 0 || RowBreaks.EndsSentence(text.Lines[i - 1].Text)))
            {
                Begin(ColumnRole.Id, number, isColumn: false);
                headed.Add(row!);
                role = ColumnRole.Control;
                row!.Cells[Header.Find(role)].Add(said);
                Follow(text.Lines[i]);
            }
            else if (CardTitle.Of(text.Lines[i], text.Lines.ElementAtOrDefault(i + 1) ?? below, labels) is { } title && (i == 0 || RowBreaks.EndsSentence(text.Lines[i - 1].Text)))
                Begin(title, text.Lines[i]);
            else
            {
                Take(text.Lines[i]);
            }
        }
    }

    /// <summary>Below the text of a control stands what was done, without a label: "Selected 25 leavers …" over "Result: …", and then perhaps more.</summary>
    private bool BeginsUnlabelledTest(Line line) =>
        row is not null && last is not null && labels.Of(line) is null && char.IsUpper(line.Text[0]) && CardLabels.TellsOfATest(line)
        && (role == ColumnRole.Control ? row.Of(ColumnRole.Control) is [.., var end] && RowBreaks.EndsSentence(end.Text) && row.Of(ColumnRole.Test).Count + row.Of(ColumnRole.Result).Count == 0 : role == ColumnRole.Result && hasUnlabelledTests);

    private bool hasUnlabelledTests;

    private void Begin(CardTitle title, Line line)
    {
        Begin(ColumnRole.Id, title.Number, isColumn: false);
        Follow(line);
        if (title.Criteria is null)
            return;
        if (CardTitle.FurtherAt(title.Criteria) is > 0 and var further)
            row!.Cells[Header.Find(ColumnRole.FurtherCriteria)].Add(title.Criteria.Piece(further, title.Criteria.Words.Count));
        else
            Begin(ColumnRole.Criteria, title.Criteria, isColumn: false);
        headed.Add(row!);
        // What is set smaller in its corner says nothing of the type of the title.
        Follow(title.Number);
    }

    private void Take(Line line)
    {
        // "Control 12      Criteria: CC4.1, CC5.1": two labels on one line.
        if (CardTitle.HasTwoLabels(line, labels))
        {
            line.SplitAt(0.8 * line.Height).ToList().ForEach(TakePart);
            return;
        }

        // "Deviation. The key was last changed in May." right below "What we found" is what was found.
        if (row is not null && isBelowLabel && role == ColumnRole.Result && row.Of(ColumnRole.Result).Count == 0 && labels.Of(line) is (ColumnRole.Result, 1, false))
        {
            row.Cells[Header.Find(role)].Add(line);
            Follow(line);
            return;
        }

        if (labels.Of(line) is var (label, words, isColumn))
        {
            isPassedOver = false;
            Begin(label, line.Words.Count > words ? line.Piece(words, line.Words.Count) : null, isColumn);
            Follow(line, isLabel: line.Words.Count == words);
            return;
        }

        // "Outcome Satisfactory – no exception.": the label fills its column, and the text of the control above it runs across both.
        if (row is not null && columns?.Cut(line) is { Label: { } filled, Value: { } value } && CardLabels.RoleOf(filled.Text) is { } beside)
        {
            Begin(beside, value, isColumn: true);
            Follow(line);
            return;
        }

        if (row is null || last is null)
            return;
        // "Owner" alone in the left column of a card, over who it is.
        if (line is { Column: 1, Words.Count: <= MostWordsBeside } && ColumnWords.IsBeside(line.Text))
        {
            isPassedOver = true;
            Follow(line, isLabel: true);
            return;
        }

        if (labels.IsOfControl(line) && (line.Column == 1 || ((headed.Contains(row) || row.Of(ColumnRole.Control).Count == 0) && role is ColumnRole.Id or ColumnRole.Criteria)))
        {
            (role, valueAt, isPassedOver) = (ColumnRole.Control, 0, false);
            Follow(line, isLabel: true);
            return;
        }

        // "Owner   General Counsel   Items   Three meetings" between the criteria of a card and its text.
        if (role is ColumnRole.Id or ColumnRole.Criteria && ((line.Pieces.Count > 1 && ColumnWords.IsBeside(line.Pieces[0].Text)) || GoesOnBeside(last, line)))
        {
            Follow(line);
            return;
        }

        if (isPassedOver)
        {
            Follow(line);
            return;
        }

        // The control's text may follow its number as a paragraph without a label.
        var isText = role is ColumnRole.Id or ColumnRole.Criteria && row.Of(ColumnRole.Control).Count == 0 && !CriterionId.Find(line.Text).Any();
        var isOfLabel = isBelowLabel && ControlIds.LeadingLength(Mending.Plain(line.Text)) == 0;
        var isBelow = line.Page != last.Page || line.Box.Y0 - last.Box.Y1 < (isText || isOfLabel ? 2.5 : 1.2) * line.Height;
        if (isText && isBelow)
            (role, valueAt) = (ColumnRole.Control, 0);
        if (!isBelow || (line.Height > (isBelowLabel ? LargestBelowLabel : 1.1) * height && !isText) || (valueAt > 0 && line.Box.X0 < valueAt - 4))
        {
            row = null;
            return;
        }

        row.Cells[Header.Find(role)].Add(line);
        Follow(line);
    }

    /// <summary>Below "Owner   General Counsel   Items   Three meetings;" the words of one of them go on.</summary>
    private static bool GoesOnBeside(Line above, Line line) =>
        above.Pieces.Count > 1 && ColumnWords.IsBeside(above.Pieces[0].Text) && line.Box.Y0 - above.Box.Y1 < 0.6 * line.Height && above.Pieces.Skip(1).Any(piece => Math.Abs(piece.Box.X0 - line.Box.X0) < 2);

    /// <summary>One of two labels on a line, each before what it names.</summary>
    private void TakePart(Line part)
    {
        if (CardLabels.BareOf(part) is not var (label, words))
        {
            Take(part);
            return;
        }

        Begin(label, part.Piece(words, part.Words.Count), isColumn: false);
        Follow(part);
    }

    /// <summary>Labels on lines of their own are often set smaller than what stands below them.</summary>
    private void Follow(Line line, bool isLabel = false)
    {
        (last, isBelowLabel) = (line, isLabel);
        height = isLabel ? Math.Max(height, line.Height) : line.Height;
    }

    private void Begin(ColumnRole label, Line? value, bool isColumn)
    {
        var text = value is null ? "" : Mending.Plain(value.Text);
        var number = label is ColumnRole.Id or ColumnRole.Control && ControlIds.LooksLikeOne(text.TrimEnd('.', ':'));
        if (label == ColumnRole.Id || number || (label == ColumnRole.Control && ControlIds.LeadingLength(text) > 0))
        {
            row = new ControlRow(Header, band);
            rows.Add(row);
            label = number ? ColumnRole.Id : label;
        }
        else if (row is not null && row.Of(ColumnRole.Result).Count > 0 && IsOfFurtherTest(label, row))
        {
            var further = new ControlRow(Header, band) { IsFurtherTest = true };
            further.Cells[0].AddRange(row.Cells[0]);
            // The number may stand at the head of the control's text.
            further.Cells[Header.Find(ColumnRole.Control)].AddRange(row.Of(ColumnRole.Control));
            rows.Add(further);
            if (label == ColumnRole.Result)
                resultsFirst.Add(further);
            row = further;
        }

        if (row is not null && label == ColumnRole.Result && row.Of(ColumnRole.Control).Count + row.Of(ColumnRole.Test).Count == 0)
            resultsFirst.Add(row);

        if (row is null || !Header.Has(label))
        {
            row = null;
            return;
        }

        role = label;
        valueAt = isColumn && value is not null ? value.Box.X0 : 0;
        if (value is not null)
            row.Cells[Header.Find(role)].Add(value);
    }

    /// <summary>A test behind the result of another; or a result behind a test, where the first stood above its own: "AC-01" over "Result: …" over "Test: …".</summary>
    private bool IsOfFurtherTest(ColumnRole label, ControlRow current) => label switch
    {
        ColumnRole.Test => !resultsFirst.Contains(current),
        ColumnRole.Result => resultsFirst.Contains(current) && current.Of(ColumnRole.Test).Count > 0,
        _ => false,
    };

    /// <summary>Rows whose result stands right below the number, before the control and its test.</summary>
    private readonly HashSet<ControlRow> resultsFirst = [];
}
