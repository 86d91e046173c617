using System.Text.RegularExpressions;
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
/// or with the number in the column of the labels, beside its criteria: <c>FH-001     Criteria: CC1.1, CC1.4</c>;
/// or alone there, over them;
/// or under labels on lines of their own, each over its text: <c>Control Activity 1.1.A</c>, <c>Test Procedure (1)</c>, <c>Test Result (1)</c>;
/// or with the number in a column of its own beside the labels: <c>4.1.2   Control   A code …</c> over <c>Criteria   CC1.1</c>;
/// or in sentences, each behind a label: <c>Serves: CC6.2</c>, <c>What we did. Inspected …</c>, <c>What it showed. No deviations …</c>, <c>Harrow replies: The list …</c>
/// </remarks>
internal sealed partial class LabelledRows
{
    private static readonly ColumnHeader Header = ColumnHeader.Untitled(ColumnRole.Id, ColumnRole.Criteria, ColumnRole.Control, ColumnRole.Test, ColumnRole.Result, ColumnRole.Response, ColumnRole.FurtherCriteria, ColumnRole.Evidence);

    /// <summary>Four controls of two labels each.</summary>
    private const int FewestLabels = 8;

    private const int MostWordsOfTitle = 10;

    private readonly List<ControlRow> rows = [];

    /// <summary>The title of a card: the number of its control, and the criteria at the other end of the line.</summary>
    private sealed record Title(Line Number, Line? Criteria);

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

    /// <summary>In heights of a label: a heading is larger still.</summary>
    private const double LargestBelowLabel = 1.35;

    public static IReadOnlyList<ControlRow> Read(IReadOnlyList<TextEvent> whole, Mending mending)
    {
        var reader = new LabelledRows();
        var texts = whole.Any(text => text.Lines.Where((line, at) => HeadsCard(line, text.Lines.ElementAtOrDefault(at + 1))).Any()) ? whole.SelectMany(text => PartCard(text, mending)).ToArray() : whole;
        texts = [.. texts.SelectMany(text => PartBand(text, mending))];
        texts = [.. texts.SelectMany(text => PartNumber(text, mending)).SelectMany(text => PartMargin(text, mending))];
        var columns = LabelColumns.Find(texts.SelectMany(text => text.Lines), line => LabelOf(line) is (_, var words, true) ? words : 0, text => (RoleOf(text) ?? RoleOnCard(text)) is not null, FewestLabels);
        reader.columns = columns;
        List<LabelledLine> lines = [];
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            var below = texts.ElementAtOrDefault(i + 1)?.Lines[0];
            var isTitle = HeadsCard(text.Lines[0], text.Lines.ElementAtOrDefault(1) ?? below) || NumberedControl(text.Lines, 0, below) is not null || reader.StandsOverText(text, below) || StandsBesideLabel(text.Lines, below)
                // "C-36 Consent" is no wider than the labels below it.
                || (columns is not null && text.Lines is [var only] && TitleOf(only, below) is not null);
            if (columns is not null && !isTitle && !(lines.Count == 0 && reader.AwaitsText(text)) && text.Lines.Select(columns.Cut).ToArray() is var cut && cut.All(line => line is not null))
            {
                lines.AddRange(cut!);
                continue;
            }

            reader.TakeColumns(lines);
            var isLabelled = isTitle || LabelOf(text.Lines[0]) is not null;
            if (!isLabelled && CriterionBand.Read(text.Passage) is { } criteria)
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

    /// <summary>"CC1.2 Oversight of the board" close over "AC-03" alone, or over the title of a card: the criterion, and the control that begins.</summary>
    private static IEnumerable<TextEvent> PartBand(TextEvent text, Mending mending) =>
        text.Lines.Count > 1 && CriterionBand.BeginsLine(Mending.Plain(text.Lines[0].Text)) && (IsNumber(Mending.Plain(text.Lines[1].Text)) || HeadsCard(text.Lines[1], text.Lines.ElementAtOrDefault(2)))
            ? [Of([text.Lines[0]], mending), Of([.. text.Lines.Skip(1)], mending)] : [text];

    /// <summary>"4.1.2   Control   A code of conduct …": the number in a column left of the labels, and the first of them, begin texts of their own.</summary>
    private static IEnumerable<TextEvent> PartNumber(TextEvent text, Mending mending)
    {
        if (text.Lines[0].SplitAt(0.8 * text.Lines[0].Height) is not [var number, var label, _, ..] || !IsNumber(Mending.Plain(number.Text)) || RoleOf(label.Text) != ColumnRole.Control)
            return [text];
        var rest = text.Lines[0].Piece(number.Words.Count, text.Lines[0].Words.Count);
        return [Of([number], mending), Of([rest, .. text.Lines.Skip(1)], mending)];
    }

    /// <summary>"GOV-1   Control. A code of conduct is" over "CC1.1   signed by each new joiner.": the number of each control, and its criteria below it, stand in the margin of the sentences.</summary>
    private static IEnumerable<TextEvent> PartMargin(TextEvent text, Mending mending)
    {
        int[] starts = [.. Enumerable.Range(0, text.Lines.Count).Where(at => BeginsInMargin(text.Lines[at]) > 0)];
        if (starts.Length == 0)
            return [text];
        var edge = text.Lines[starts[0]].Words[BeginsInMargin(text.Lines[starts[0]])].Box.X0 - 2;
        var parts = starts[0] == 0 ? [] : new List<TextEvent> { Of([.. text.Lines.Take(starts[0])], mending) };
        foreach (var (from, to) in starts.Zip(starts.Skip(1).Append(text.Lines.Count)))
        {
            Line[] lines = [.. text.Lines.Skip(from).Take(to - from)];
            var margin = Array.ConvertAll(lines, line => line.Words.TakeWhile(word => word.Box.X1 < edge).ToArray());
            var besides = lines.Select((line, at) => line.Words.Count > margin[at].Length ? line.Piece(margin[at].Length, line.Words.Count) : null).OfType<Line>();
            if (!margin.Skip(1).SelectMany(words => words).All(word => HeadedRow.IsCriterion(word.Text)))
                return [text];
            parts.Add(Of([new Line([.. margin.SelectMany(words => words)])], mending));
            parts.Add(Of([.. besides], mending));
        }

        return parts;
    }

    /// <summary>How many words the number in the margin has; 0 where none begins a control.</summary>
    private static int BeginsInMargin(Line line) =>
        line.SplitAt(0.8 * line.Height) is [var number, var said, ..] && IsNumber(Mending.Plain(number.Text)) && RunInControl().IsMatch(said.Text) ? number.Words.Count : 0;

    [GeneratedRegex(@"^Control[.:]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex RunInControl();

    /// <summary>A number alone, and its first label on the same line.</summary>
    private static bool StandsBesideLabel(IReadOnlyList<Line> lines, Line? below) =>
        lines is [var only] && IsNumber(Mending.Plain(only.Text)) && below is not null && below.Page == only.Page && Math.Abs(below.Box.CentreY - only.Box.CentreY) < 0.5 * only.Height && LabelOf(below) is (ColumnRole.Control, _, true);

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

    private static TextEvent Of(Line[] lines, Mending mending) => new(mending.Join(lines.SelectMany(line => line.Words).ToArray()), lines);

    /// <summary>However close they are set, the title of a card, the text of its control and each of its labels begin texts of their own.</summary>
    private static IEnumerable<TextEvent> PartCard(TextEvent text, Mending mending)
    {
        var titles = text.Lines.Select((line, at) => HeadsCard(line, text.Lines.ElementAtOrDefault(at + 1))).ToArray();
        int[] starts = [0, .. Enumerable.Range(1, titles.Length - 1).Where(at => titles[at] || titles[at - 1] || LabelOf(text.Lines[at]) is (_, _, true)), titles.Length];
        return starts.Zip(starts.Skip(1), (from, to) => text.Lines.Skip(from).Take(to - from).ToArray()).Select(lines => Of(lines, mending));
    }

    /// <summary>Its number at the one end of the line, and its criteria at the other: "FH-001  Code of conduct      CC1.1", "Control 12      Criteria: CC4.1".</summary>
    private static bool HeadsCard(Line line, Line? below) => TitleOf(line, below: null) is not null || HasTwoLabels(line) || TitleOf(line, below) is { Criteria: not null };

    private static bool HasTwoLabels(Line line) => line.SplitAt(0.8 * line.Height) is { Count: > 1 } pieces && pieces.Skip(1).All(piece => LabelOf(piece) is (_, _, false)) && LabelOf(pieces[0]) is (ColumnRole.Control or ColumnRole.Id, _, false);

    /// <summary>A number alone where labels stand, over the text of its control, which runs across both columns.</summary>
    private bool StandsOverText(TextEvent text, Line? below) =>
        columns is not null && text.Lines is [var only] && IsNumber(Mending.Plain(only.Text)) && below is { Words.Count: > 2 } && columns.Cut(below) is null;

    /// <summary>Below its title stands the text of a control; it, or its end on the next page, may be as short as a label.</summary>
    private bool AwaitsText(TextEvent text) =>
        row is not null && headed.Contains(row) && role is ColumnRole.Criteria or ColumnRole.Control && LabelOf(text.Lines[0]) is null;

    /// <summary>Labels in a column of their own: whole blocks at once, for a label may stand in the middle of what it names.</summary>
    private void TakeColumns(List<LabelledLine> lines)
    {
        if (columns is null || lines.Count == 0)
            return;
        foreach (var (label, place, value) in columns.Pair(lines, text => (RoleOf(text) ?? RoleOnCard(text)) is not null || IsNumber(Mending.Plain(text)) || IsCalledControl(Mending.Plain(text))))
        {
            if (label is null)
            {
                // The value of the label on the page before goes on.
                row?.Cells[Header.Find(role)].AddRange(value);
                continue;
            }

            // "NH-01.4      Criteria: CC2.2, CC5.3" heads a card whose labels stand below the number.
            if (IsNumber(Mending.Plain(label)) && value is [var criteria, ..] && LabelOf(criteria) is (ColumnRole.Criteria, _, _))
            {
                Begin(ColumnRole.Id, place, isColumn: true);
                role = ColumnRole.Criteria;
                row!.Cells[Header.Find(role)].AddRange(value);
                Follow(value[^1]);
                continue;
            }

            // "CONTROL   AC-02   CRITERIA   CC6.2, CC6.3": a second label behind the value of the first.
            if (RoleOf(label) is ColumnRole.Id or ColumnRole.Control && value is [var both, ..] && both.SplitAt(0.8 * both.Height) is [var number, var second, var behind] && ControlIds.LooksLikeOne(Mending.Plain(number.Text)) && RoleOf(second.Text) == ColumnRole.Criteria && HeadedRow.AreCriteria(behind))
            {
                Begin(ColumnRole.Id, number, isColumn: true);
                role = ColumnRole.Criteria;
                row!.Cells[Header.Find(role)].AddRange([behind, .. value.Skip(1)]);
                Follow(value[^1]);
                continue;
            }

            // "CC6.2.a" alone in the column of the labels, over "Control   Access is …": the next label says of what it is the number.
            if (value.Count == 0 && IsNumber(Mending.Plain(label)) && MayHead(row))
            {
                Begin(ColumnRole.Id, place, isColumn: true);
                headed.Add(row!);
                Follow(place!);
                continue;
            }

            // "Control LP-001" alone there, over "Description   A code …".
            if (value.Count == 0 && place is not null && IsCalledControl(Mending.Plain(label)) && MayHead(row))
            {
                Begin(ColumnRole.Id, place.Piece(1, place.Words.Count), isColumn: true);
                headed.Add(row!);
                Follow(place);
                continue;
            }

            if ((RoleOf(label) ?? RoleOnCard(label)) is { } named)
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
        var isHead = (row is null || (row.Of(ColumnRole.Result).Count > 0 && (role != ColumnRole.Test || (last is not null && RowBreaks.EndsSentence(last.Text))))) && IsNumber(Mending.Plain(head.Text));
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

            if (NumberedControl(text.Lines, i, below) is var (number, said) && (i == 0 || RowBreaks.EndsSentence(text.Lines[i - 1].Text)))
            {
                Begin(ColumnRole.Id, number, isColumn: false);
                headed.Add(row!);
                role = ColumnRole.Control;
                row!.Cells[Header.Find(role)].Add(said);
                Follow(text.Lines[i]);
            }
            else if (TitleOf(text.Lines[i], text.Lines.ElementAtOrDefault(i + 1) ?? below) is { } title && (i == 0 || RowBreaks.EndsSentence(text.Lines[i - 1].Text)))
                Begin(title, text.Lines[i]);
            else
            {
                Take(text.Lines[i]);
            }
        }
    }

    /// <summary>Below the text of a control stands what was done, without a label: "Selected 25 leavers …" over "Result: …", and then perhaps more.</summary>
    private bool BeginsUnlabelledTest(Line line) =>
        row is not null && last is not null && LabelOf(line) is null && char.IsUpper(line.Text[0]) && OfTest().IsMatch(line.Text)
        && (role == ColumnRole.Control ? row.Of(ColumnRole.Control) is [.., var end] && RowBreaks.EndsSentence(end.Text) && row.Of(ColumnRole.Test).Count + row.Of(ColumnRole.Result).Count == 0 : role == ColumnRole.Result && hasUnlabelledTests);

    private bool hasUnlabelledTests;

    private const string Tested = "Inspected|Inquired|Enquired|Observed|Reviewed|Examined|Re-?performed|Obtained|Selected|Sampled|Compared|Traced|Tested|Interviewed";

    [GeneratedRegex(@"^(?:(?:Judgmentally|Randomly|Haphazardly)\s+)?(?:" + Tested + @"|Corroborated|Recalculated|Held\s+a\s+discussion)\b|^For\s+(?:an?\s+(?:\w+\s+)?(?:sample|selection)\s+of|each\s+of)\b|^Through\s+(?:inquiry|inspection|observation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTest();

    private void Begin(Title title, Line line)
    {
        Begin(ColumnRole.Id, title.Number, isColumn: false);
        Follow(line);
        if (title.Criteria is null)
            return;
        if (FurtherAt(title.Criteria) is > 0 and var further)
            row!.Cells[Header.Find(ColumnRole.FurtherCriteria)].Add(title.Criteria.Piece(further, title.Criteria.Words.Count));
        else
            Begin(ColumnRole.Criteria, title.Criteria, isColumn: false);
        headed.Add(row!);
        // What is set smaller in its corner says nothing of the type of the title.
        Follow(title.Number);
    }

    /// <summary>
    /// "FH 001   Code of conduct", "Control FH-001 - Code of conduct": a number at the head of a title right over the labels of its control.
    /// "FH-001 Code of conduct      CC1.1  CC1.4" is one over whatever stands below.
    /// </summary>
    private static Title? TitleOf(Line line, Line? below)
    {
        var pieces = line.SplitAt(line.Height);
        // "AC-01      Criteria: CC6.1"
        var labelled = pieces.Count > 1 ? HeadedRow.BehindLabel(pieces[^1]) : null;
        var end = line.Words.Count - (labelled is not null ? pieces[^1].Words.Count : pieces.Skip(1).Reverse().TakeWhile(piece => HeadedRow.AreCriteria(piece) || FurtherAt(piece) > 0).Sum(piece => piece.Words.Count));
        // "AC.01 Access by role (CC6.1, CC6.2)" over the text of the control.
        if (end == line.Words.Count && line.Words[^1].Text[^1] is ')' or ']' && below is not null && line.Words.Reverse().TakeWhile(word => HeadedRow.IsCriterion(word.Text)).ToArray() is { Length: > 0 } bracketed && bracketed[^1].Text[0] is '(' or '[' && bracketed.Length < end)
            end -= bracketed.Length;
        // "EN 1 CC6.1" over the text of the control, however little room is between them.
        var bare = labelled is null && (end == line.Words.Count || pieces.Count > 1) ? line.Words.Take(end).Reverse().TakeWhile(word => HeadedRow.IsCriterion(word.Text) || word.Text is "·" or "•").Count() : 0;
        if (bare > 0 && bare < end && IsNumber(Mending.Plain(line.Piece(0, end - bare).Text)))
            end -= bare;
        if (Leaders.Find(line) is var (dots, behind) && HeadedRow.AreCriteria(line.Piece(behind, line.Words.Count)))
            return LedTitle(line, dots, behind);
        var criteria = labelled ?? (end < line.Words.Count ? line.Piece(end, line.Words.Count) : null);
        if (HasTwoLabels(line) || (criteria is null && (below is null || LabelOf(below) is not (ColumnRole.Criteria or ColumnRole.Control or ColumnRole.Test, _, _))))
            return null;
        var first = ControlWords(line) is var named && end > named + (criteria is null ? 1 : 0) ? named : 0;
        var text = Mending.Plain(line.Piece(first, end).Text);
        var number = text[..ControlIds.LeadingLength(text)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (number == 0 || !text.Any(char.IsAsciiDigit) || CriterionBand.IsOne(text) || RowBreaks.EndsSentence(text))
            return null;
        var title = line.Words.Take(end).Skip(first + number).SkipWhile(word => !word.Text.Any(char.IsLetterOrDigit)).ToArray();
        // "AC-01      CC6.1" over "Control statement" has no words of its own, nor has "AC-01 (CC6.1)".
        var isHead = title.Length > 0 ? criteria is not null || char.IsUpper(title[0].Text.FirstOrDefault(char.IsLetter)) : criteria is not null && below is not null && (criteria.Words[0].Text[0] is '(' or '[' || StandsOverSentence(below) || FurtherAt(criteria) > 0 || IsLabelOfControl(below) || LabelOf(below) is (ColumnRole.Control, _, true));
        return isHead && title.Length <= MostWordsOfTitle ? new Title(line.Piece(first, first + number), criteria) : null;
    }

    /// <summary>Below "AC-01      CC6.1" the text of the control begins, not the next row of a list of both.</summary>
    private static bool StandsOverSentence(Line below) =>
        below.Words.Count >= FewestWordsOfText && char.IsUpper(below.Text[0]) && below.Cells.Count == 1 && ControlIds.LeadingLength(Mending.Plain(below.Text)) == 0 && !CriterionBand.IsOne(below.Text) && (LabelOf(below) is null || RunInControl().IsMatch(below.Text));

    private const int FewestWordsOfText = 6;

    /// <summary>"Also serves CC1.5" beside the number of a control: criteria besides the one that it stands under. Where they begin, or 0.</summary>
    private static int FurtherAt(Line piece) =>
        piece.Words.Count > 2 && ColumnWords.RoleOf(piece.Piece(0, 2).Text) == ColumnRole.FurtherCriteria && HeadedRow.AreCriteria(piece.Piece(2, piece.Words.Count)) ? 2 : 0;

    /// <summary>"AC-01 Access by role ............ CC6.1"</summary>
    private static Title? LedTitle(Line line, int dots, int behind)
    {
        var first = ControlWords(line) is var named && dots > named ? named : 0;
        var text = Mending.Plain(line.Piece(first, dots).Text);
        var number = text[..ControlIds.LeadingLength(text)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return number > 0 && text.Any(char.IsAsciiDigit) && !CriterionBand.IsOne(text) && dots - first - number <= MostWordsOfTitle ? new Title(line.Piece(first, first + number), line.Piece(behind, line.Words.Count)) : null;
    }

    /// <summary>"Control statement" alone, over the text of the control.</summary>
    private static bool IsLabelOfControl(Line line) => line.Words.Count <= 4 && RoleOf(line.Text) == ColumnRole.Control;

    /// <summary>Most lines of a control over the labels of its test.</summary>
    private const int MostLinesOfControl = 8;

    /// <summary>"TC-006   Candidates undergo a check" over "of their records." over "Work performed   For 20 staff …": a number before the text of its control.</summary>
    private static (Line Number, Line Said)? NumberedControl(IReadOnlyList<Line> lines, int at, Line? below)
    {
        var line = lines[at];
        var text = Mending.Plain(line.Text);
        var words = text[..ControlIds.LeadingLength(text)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words == 0 || words >= line.Words.Count || !text[..ControlIds.LeadingLength(text)].Any(char.IsAsciiDigit) || CriterionBand.IsOne(text) || !char.IsUpper(line.Words[words].Text[0]) || line.Words[words].Box.X0 - line.Words[words - 1].Box.X1 < 0.5 * line.Height)
            return null;
        if (TitleOf(line, lines.ElementAtOrDefault(at + 1) ?? below) is { Criteria: not null })
            return null;
        for (var next = at + 1; next <= Math.Min(lines.Count, at + MostLinesOfControl); next++)
        {
            var following = next < lines.Count ? lines[next] : below;
            if (following is null || (next > at + 1 && ControlIds.LeadingLength(Mending.Plain(following.Text)) > 0))
                return null;
            if (LabelOf(following) is (var label, _, true))
                return label is ColumnRole.Test or ColumnRole.Criteria && RowBreaks.EndsSentence(lines[next - 1].Text) ? (line.Piece(0, words), line.Piece(words, line.Words.Count)) : null;
        }

        return null;
    }

    private static bool IsCalledControl(string text) => text.Split(' ', 2) is [var word, var number] && ControlWord().IsMatch(word) && IsNumber(number);

    private static bool IsNumber(string text) => ControlIds.LeadingLength(text) == text.Length && text.Any(char.IsAsciiDigit) && !CriterionBand.IsOne(text);

    private void Take(Line line)
    {
        // "Control 12      Criteria: CC4.1, CC5.1": two labels on one line.
        if (HasTwoLabels(line))
        {
            line.SplitAt(0.8 * line.Height).ToList().ForEach(Take);
            return;
        }

        // "Deviation. The key was last changed in May." right below "What we found" is what was found.
        if (row is not null && isBelowLabel && role == ColumnRole.Result && row.Of(ColumnRole.Result).Count == 0 && LabelOf(line) is (ColumnRole.Result, 1, false))
        {
            row.Cells[Header.Find(role)].Add(line);
            Follow(line);
            return;
        }

        if (LabelOf(line) is var (label, words, isColumn))
        {
            Begin(label, line.Words.Count > words ? line.Piece(words, line.Words.Count) : null, isColumn);
            Follow(line, isLabel: line.Words.Count == words);
            return;
        }

        // "Outcome Satisfactory – no exception.": the label fills its column, and the text of the control above it runs across both.
        if (row is not null && columns?.Cut(line) is { Label: { } filled, Value: { } value } && RoleOf(filled.Text) is { } beside)
        {
            Begin(beside, value, isColumn: true);
            Follow(line);
            return;
        }

        if (row is null || last is null)
            return;
        if ((headed.Contains(row) || row.Of(ColumnRole.Control).Count == 0) && role is ColumnRole.Id or ColumnRole.Criteria && IsLabelOfControl(line))
        {
            (role, valueAt) = (ColumnRole.Control, 0);
            Follow(line, isLabel: true);
            return;
        }

        // The control's text may follow its number as a paragraph without a label.
        var isText = role is ColumnRole.Id or ColumnRole.Criteria && row.Of(ColumnRole.Control).Count == 0 && !CriterionId.Find(line.Text).Any();
        var isBelow = line.Page != last.Page || line.Box.Y0 - last.Box.Y1 < (isText ? 2.5 : 1.2) * line.Height;
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

    /// <summary>The label at the head of a line, its words, and whether its value stands in a column of its own.</summary>
    private static (ColumnRole Role, int Words, bool IsColumn)? LabelOf(Line line)
    {
        var pieces = line.SplitAt(0.8 * line.Height);
        if (pieces.Count >= 2 && pieces[0].Words.Count <= 6 && (RoleOf(pieces[0].Text) ?? RoleOnCard(pieces[0].Text)) is { } column)
            return (column, pieces[0].Words.Count, true);
        // "Result .......... No exceptions noted"
        if (Leaders.Find(line) is (< 7 and var dots, var behind) && RoleOf(line.Piece(0, dots).Text) is { } led)
            return (led, behind, false);
        for (var i = 0; i < Math.Min(7, line.Words.Count); i++)
        {
            // "Tests performed. Inspected …" in bold type.
            var isRunIn = line.Words[i].Text[^1] == '.' && i < 3 && line.Words.Count > i + 1 && char.IsUpper(line.Words[i + 1].Text[0]);
            if (isRunIn && i == 0 && RunInControl().IsMatch(line.Text))
                return (ColumnRole.Control, 1, false);
            if (isRunIn && RoleOf(string.Join(' ', line.Words.Take(i + 1).Select(word => word.Text)).TrimEnd('.')) is (ColumnRole.Test or ColumnRole.Result or ColumnRole.Response) and var said)
                return (said, i + 1, false);
            if (line.Words[i].Text[^1] == ':' && RoleOf(string.Join(' ', line.Words.Take(i + 1).Select(word => word.Text))) is { } colon)
                return (colon, i + 1, false);
        }

        // "HOW WE TESTED Inspected the record." in capitals.
        for (var words = 1; words < Math.Min(6, line.Words.Count) && IsInCapitals(line.Words[words - 1].Text); words++)
        {
            if (!IsInCapitals(line.Words[words].Text) && char.IsUpper(line.Words[words].Text[0]) && RoleOf(line.Piece(0, words).Text) is (ColumnRole.Test or ColumnRole.Result or ColumnRole.Response) and var capital)
                return (capital, words, false);
        }

        // "Test Examined the register." over "Result No exceptions noted", in bold type.
        if (pieces.Count == 1 && RunInTest().IsMatch(line.Text))
            return (ColumnRole.Test, 1, false);
        if (pieces.Count == 1 && RunInResult().IsMatch(line.Text))
            return (ColumnRole.Result, 1, false);
        if (pieces.Count == 1 && RunInResponse().IsMatch(line.Text))
            return (ColumnRole.Response, 2, false);

        // "Control AC-01", "Control Activity AC-01" and "Control AC-01: Access to …": the number follows its label without a colon.
        var named = ControlWords(line);
        if (named > 0 && line.Words.Count > named && ControlIds.LeadingLength(Mending.Plain(line.Piece(named, line.Words.Count).Text)) > 0 && line.Words[named].Text.Any(char.IsAsciiDigit))
            return (ColumnRole.Control, named, false);
        // "Control 12", "Control 6-d" alone.
        if (named > 0 && line.Words.Count == named + 1 && char.IsAsciiDigit(line.Words[named].Text[0]) && ControlIds.LooksLikeOne(line.Words[named].Text))
            return (ColumnRole.Control, named, false);
        return pieces.Count == 1 && line.Words.Count <= 5 && RoleOf(line.Text) is { } alone && alone != ColumnRole.Control ? (alone, line.Words.Count, false) : null;
    }

    [GeneratedRegex(@"^Tests?\s+(?:(?:" + Tested + @")\b|For\s+an?\s)", RegexOptions.CultureInvariant)]
    private static partial Regex RunInTest();

    [GeneratedRegex(@"^Results?\s+(?:No\s+(?:exceptions?|deviations?)|Exceptions?|Deviations?|Not\s+(?:operated|exercised|tested|applicable)|None)\b", RegexOptions.CultureInvariant)]
    private static partial Regex RunInResult();

    [GeneratedRegex(@"^Management(?:['’]s)?\s+(?:response|reply|comment|answer)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex RunInResponse();

    private static bool IsInCapitals(string word) => word.Any(char.IsLetter) && !word.Any(char.IsLower);

    /// <summary>What a label before a text says that it is: "Test procedure (2):".</summary>
    public static ColumnRole? RoleOf(string label) => ColumnWords.RoleOf(Numbered().Replace(label.TrimEnd(':', ' '), ""));

    /// <summary>Words that say too little over a column of a table, but beside a text of a card what it is.</summary>
    private static ColumnRole? RoleOnCard(string label) => CardTest().IsMatch(label) ? ColumnRole.Test : CardControl().IsMatch(label) ? ColumnRole.Control : CardEvidence().IsMatch(label) ? ColumnRole.Evidence : CardResponse().IsMatch(label) ? ColumnRole.Response : null;

    [GeneratedRegex(@"^\W*(?:(?:audit|supporting|our)\s+)?evidence(?:\s+(?:examined|inspected|obtained|seen|looked\s+at|reviewed|consulted))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardEvidence();

    // "Harrow position" below what was found.
    [GeneratedRegex(@"^\W*(?!(?:Job|Employee|Staff|Reporting|Current|Title|Financial)\b)\p{Lu}[\w&.-]+(?:'s)?(?:\s+\p{Lu}[\w&.-]+){0,2}\s+[Pp]osition\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CardResponse();

    [GeneratedRegex(@"^\W*(?:description|(?:as\s+)?(?:stated|worded|described)(?:\s+as)?|wording)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardControl();

    [GeneratedRegex(@"^\W*(?:(?:our|design)\s+)?(?:evaluation|assessment|inspection|examination|verification)(?:\s+of\s+(?:the\s+)?(?:design|control))?(?:\s+performed)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CardTest();

    /// <summary>How many words call what follows a control: "Control", "Control activity".</summary>
    private static int ControlWords(Line line) => !ControlWord().IsMatch(line.Words[0].Text) ? 0 : line.Words.Count > 1 && ActivityWord().IsMatch(line.Words[1].Text) ? 2 : 1;

    [GeneratedRegex(@"^control$", RegexOptions.IgnoreCase)]
    private static partial Regex ControlWord();

    [GeneratedRegex(@"^(?:activity|procedure|no\.?|number|#)$", RegexOptions.IgnoreCase)]
    private static partial Regex ActivityWord();

    // "Test procedure 2", "Test procedure (2)", "Test #2"
    [GeneratedRegex(@"\s+(?:#\s*)?(?:\d{1,2}|\(\d{1,2}\))$")]
    private static partial Regex Numbered();
}
