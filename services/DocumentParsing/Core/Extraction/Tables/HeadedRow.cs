using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>A control that stands over a small table of its own, which holds only its tests.</summary>
/// <remarks>
/// Raw:
/// <code>
/// GB7 – Managers appraise their staff once a year. (CC1.4; CC1.5)
/// Procedures performed                              Outcome
/// Inspected the appraisal forms for a sample …      No exceptions noted.
/// </code>
/// or as a form: <c>Control number   GB7     Criteria   CC1.4</c> over <c>Control activity   Managers appraise …</c> over the table;
/// other fields may stand among these (<c>Owner   Head of Sales     Frequency   Quarterly</c>), and a label may take two lines (<c>Control   GB7</c> over <c>number</c>).
/// </remarks>
internal static partial class HeadedRow
{
    private static readonly ColumnHeader Header = ColumnHeader.Untitled(ColumnRole.Id, ColumnRole.Criteria, ColumnRole.Control, ColumnRole.Test, ColumnRole.Result, ColumnRole.Response);

    public static bool Opens(string text) => Mending.Plain(text) is var plain && Opening().IsMatch(plain) && !CriterionBand.IsOne(plain);

    /// <summary>"Control number   AC-02   Criteria   CC6.2" over a table of its tests.</summary>
    public static bool OpensForm(Line line) => FormNumber(Labelled(line)) is not null;

    private static Line? FormNumber((ColumnRole? Role, Line? Value)[] labels) =>
        labels is [(ColumnRole.Id or ColumnRole.Control, { } number), ..] && ControlIds.LooksLikeOne(Mending.Plain(number.Text)) ? number : null;

    /// <summary>A line of a form: labels, each before what it names. Empty for any other line.</summary>
    private static (ColumnRole? Role, Line? Value)[] Labelled(Line line)
    {
        var pieces = line.SplitAt(0.8 * line.Height);
        List<(ColumnRole? Role, Line? Value)> found = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (ColumnWords.RoleOf(pieces[i].Text) is { } role)
                found.Add((role, null));
            // "Owner   Head of Sales" behind the number.
            else if (found is [.., (_, not null)] && ColumnWords.IsBeside(pieces[i].Text))
                found.Add((null, null));
            else if (found is [.., (var named, null)])
                found[^1] = (named, pieces[i]);
            else
                return [];
        }

        return found is [(_, { }), ..] ? [.. found] : [];
    }

    public static bool IsCriterion(string word) => Criterion().IsMatch(word);

    /// <summary>"CC1.1, CC1.4", "CC1.1 · CC1.4"</summary>
    public static bool AreCriteria(Line line) => IsCriterion(line.Words[0].Text) && line.Words.All(word => IsCriterion(word.Text) || word.Text is "·" or "•" or "|" or "/" or "&" or "and") && IsCriterion(line.Words[^1].Text);

    /// <summary>"Criteria: CC6.2, CC6.3", "Also addresses: CC2.2": the criteria behind their label; null for any other line.</summary>
    public static Line? BehindLabel(Line line) =>
        line.WordsToColon(MostWordsOfLabel) is > 0 and var label && ColumnWords.RoleOf(line.Piece(0, label).Text) is ColumnRole.Criteria or ColumnRole.FurtherCriteria && line.Piece(label, line.Words.Count) is var behind && AreCriteria(behind) ? behind
        // "Supports CC1.1 and CC1.5" alone on its line.
        : CardLabels.BareOf(line) is (ColumnRole.Criteria, var bare) && line.Words[0].Text.Any(char.IsLower) ? line.Piece(bare, line.Words.Count) : null;

    private const int MostWordsOfLabel = 4;

    /// <summary>"Management's response" alone over a paragraph of its own, below the tests.</summary>
    public static void AddResponse(ControlRow row, IReadOnlyList<Line> lines) => row.Cells[^1].AddRange(lines);

    public static void AddResult(ControlRow row, IEnumerable<Line> lines) => row.Cells[Header.Find(ColumnRole.Result)].AddRange(lines);

    /// <summary>"OB-2 | Oversight of the board | CC1.2" over a table that has the text of the control, but no number.</summary>
    public static bool IsCard(ControlRow row, TablePart part) =>
        row.Of(ColumnRole.Criteria).Count > 0 && part.Header.Has(ColumnRole.Test) && (!row.IsTested || !part.Continues) && part.Lines is [{ } first, ..] && part.Header.Find(ColumnRole.Control) is var control && first.Cells[control] is { } text && ControlIds.LeadingLength(Mending.Plain(text.Text)) == 0;

    public static ControlRow? Read(TextEvent text, IReadOnlyList<SourcedValue<CriterionId>> band)
    {
        var labels = Labelled(text.Lines[0]);
        if (FormNumber(labels) is { } number)
        {
            var form = new ControlRow(Header, band);
            form.Cells[0].Add(number);
            if (HasFields([.. text.Lines.Skip(1)], text.Lines[0]))
            {
                AddFields(form, text.Lines);
                return form;
            }

            foreach (var part in labels.Skip(1))
                AddPart(form, part);
            AddText(form, [.. text.Lines.Skip(1)]);
            return form;
        }

        if (Opening().Match(Mending.Plain(text.Lines[0].Text)) is not { Success: true } opening || text.Lines.Count > 12)
            return null;
        var row = new ControlRow(Header, band);
        var first = text.Lines[0];
        var skipped = opening.Groups["word"].Success ? 1 : 0;
        var end = skipped + opening.Groups["number"].Value.Split(' ').Length;
        row.Cells[0].Add(first.Piece(skipped, end));
        while (end < first.Words.Count && !first.Words[end].Text.Any(char.IsLetterOrDigit))
            end++;
        Line[] lines = end < first.Words.Count ? [first.Piece(end, first.Words.Count), .. text.Lines.Skip(1)] : [.. text.Lines.Skip(1)];
        AddText(row, lines);
        return row;
    }

    /// <summary>Below the number of a form, further fields of it: "Control type   Preventive     Frequency   On hire", "Criteria   CC1.1".</summary>
    public static bool GoesOnWithForm(ControlRow form, TextEvent text) =>
        form.Cells[0] is [var number, ..] && number.Box.X0 - text.Lines[0].Box.X0 > Tolerance && HasFields(text.Lines, text.Lines[0]);

    /// <summary>A line that begins where the labels do begins with one, or goes on with that of the first: "number" below "Control   AC-02".</summary>
    private static bool HasFields(IReadOnlyList<Line> lines, Line first) =>
        lines.Any(line => Math.Abs(line.Box.X0 - first.Box.X0) < Tolerance && (line.SplitAt(0.8 * line.Height) is [var label, _, ..] ? IsLabel(label)
            : char.IsLower(line.Text[0]) && line.Words.Count <= 2 && ColumnWords.RoleOf($"{first.SplitAt(0.8 * first.Height)[0].Text} {line.Text}") is not null));

    private static bool IsLabel(Line piece) => ColumnWords.RoleOf(piece.Text) is not null || ColumnWords.IsBeside(piece.Text);

    /// <summary>The fields of a form: each label with what stands beside it and, set in, below; a label that begins small goes on with the one above.</summary>
    public static void AddFields(ControlRow form, IReadOnlyList<Line> lines)
    {
        var labelAt = lines[0].Box.X0;
        List<(string Label, List<Line> Values)> fields = [];
        foreach (var line in lines)
        {
            var pieces = line.SplitAt(0.8 * line.Height);
            if (line.Box.X0 - labelAt > Tolerance && fields.Count > 0)
            {
                fields[^1].Values.Add(line);
            }
            else if (fields.Count > 0 && char.IsLower(line.Text[0]))
            {
                fields[^1] = ($"{fields[^1].Label} {pieces[0].Text}", fields[^1].Values);
                if (pieces.Count > 1)
                    fields[^1].Values.Add(line.Piece(pieces[0].Words.Count, line.Words.Count));
            }
            else
            {
                foreach (var (i, piece) in pieces.Index())
                {
                    // Behind the first two, only a known label begins a field: a sentence may be parted, too.
                    if (i == 0 || (i > 1 && IsLabel(piece)))
                        fields.Add((piece.Text, []));
                    else
                        fields[^1].Values.Add(piece);
                }
            }
        }

        foreach (var (label, values) in fields)
        {
            // The number that the form begins with was read.
            if (ColumnWords.RoleOf(label) is { } role && Header.Find(role) is > 0 and var column)
                form.Cells[column].AddRange(values.Where(value => value.Text != form.Cells[0][0].Text));
        }
    }

    /// <summary>The criteria in brackets at the end, or alone at the right of the number, are no part of the control's text.</summary>
    public static void AddText(ControlRow row, IReadOnlyList<Line> lines)
    {
        var labels = lines.Count > 0 ? Labelled(lines[0]) : [];
        if (labels.Length > 0)
        {
            foreach (var part in labels)
                AddPart(row, part);
            lines = [.. lines.Skip(1)];
        }

        // "Access is requested      Criteria" over "in a ticket.      CC6.2": the criteria have a column of their own.
        if (lines.Count > 1 && lines[0].SplitAt(0.8 * lines[0].Height) is [_, .., var title] && ColumnWords.RoleOf(title.Text) == ColumnRole.Criteria && AreBelow(lines, title))
        {
            row.Cells[1].AddRange(lines.Skip(1).Select(line => Part(line, title, isRight: true)).OfType<Line>());
            lines = [.. lines.Select(line => Part(line, title, isRight: false)).OfType<Line>()];
        }

        if (lines.Count > 0 && (AreCriteria(lines[0]) ? lines[0] : BehindLabel(lines[0])) is { } own)
        {
            row.Cells[1].Add(own);
            lines = [.. lines.Skip(1)];
        }

        var (criteriaBefore, textBefore) = (row.Cells[1].Count, row.Cells[2].Count);
        var isEnd = true;
        foreach (var line in lines.Reverse())
        {
            var criteria = isEnd ? line.Words.Reverse().TakeWhile(word => IsCriterion(word.Text)).Count() : 0;
            var rest = line.Words.Count - criteria;
            isEnd &= rest == 0;
            if (criteria > 0)
                row.Cells[1].Insert(criteriaBefore, line.Piece(rest, line.Words.Count));
            if (rest > 0)
                row.Cells[2].Insert(textBefore, line.Piece(0, rest));
        }
    }

    private static bool AreBelow(IReadOnlyList<Line> lines, Line title) =>
        lines.Skip(1).Select(line => Part(line, title, isRight: true)).OfType<Line>().ToArray() is { Length: > 0 } below && Array.TrueForAll(below, AreCriteria);

    /// <summary>What stands right of where the title begins, or left of it; null where nothing does.</summary>
    private static Line? Part(Line line, Line title, bool isRight)
    {
        var left = line.Words.TakeWhile(word => word.Box.X0 < title.Box.X0 - Tolerance).Count();
        return isRight ? (left < line.Words.Count ? line.Piece(left, line.Words.Count) : null) : left > 0 ? line.Piece(0, left) : null;
    }

    private const double Tolerance = 3;

    private static void AddPart(ControlRow row, (ColumnRole? Role, Line? Value) part)
    {
        if (part is ({ } role, not null) && Header.Find(role) is > 0 and var column)
            row.Cells[column].Add(part.Value);
    }

    /// <summary>The control of a table of its own, which stands over another of its tests.</summary>
    public static ControlRow From(ControlRow row)
    {
        var headed = new ControlRow(Header, row.Band) { IsUncertain = row.IsUncertain };
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Header.Cells[i].Role is { } role && Header.Find(role) is >= 0 and var column)
                headed.Cells[column].AddRange(row.Cells[i]);
        }

        return headed;
    }

    public static void Add(ControlRow row, TablePart part)
    {
        // By columns, of which several may hold tests: "Inquiry | Inspection".
        for (var i = 0; i < part.Header.Cells.Count; i++)
        {
            if (part.Header.Cells[i].Role is { } role && Header.Find(role) is >= 0 and var column)
                row.Cells[column].AddRange(part.Lines.Select(line => line.Cells[i]).OfType<Line>());
        }
    }

    [GeneratedRegex(@"^(?<word>(?i:control)\s+)?(?<number>(?:[A-Z]{1,8}\d{0,2}(?:[._/-][A-Z0-9]{1,8}){0,3}[._/ -]?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?)|\d{1,3}(?:\.\d{1,3}){1,3}|(?<=(?i:control)\s+)\d{1,3})(?:\s*[.:–—|-]\s|\s+[A-Z(\[]|\.?\s*$)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[(\[]?(?:CC\d|A1|C1|PI1|P\d)\.\d[,;)\].]*$|^[·|/&,]$", RegexOptions.IgnoreCase)]
    private static partial Regex Criterion();
}
