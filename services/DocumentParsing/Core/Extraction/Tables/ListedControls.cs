using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Controls listed by number under each criterion, without a table: how a Type 1 report, which has no tests, may print them.</summary>
/// <remarks>
/// Raw:
/// <code>
/// CC6.2 Users are registered before they are given access.
///    CC6.2.1   A ticket approved by the line manager is needed before
///              access is given.
///    AC-07     Access ends on the day a person leaves.
/// </code>
/// or each below its number, with dots that lead to its criteria, or a label before them: <c>AC-07 ............ CC6.2, CC6.3</c>, <c>AC-07          Addresses: CC6.2</c>; or with a title of its own and its criteria at the foot:
/// <code>
/// AC-07 Leavers
/// Access ends on the day a person leaves.
/// Frequency: As needed      Criteria addressed: CC6.2, CC6.3
/// </code>
/// </remarks>
internal sealed class ListedControls
{
    private static readonly ColumnHeader Header = new([new HeaderCell(ColumnRole.Id, "Id", default), new HeaderCell(ColumnRole.Control, "Control", default), new HeaderCell(ColumnRole.Criteria, "Criteria", default)], []);

    /// <summary>A style repeats itself; a sentence that begins with a number does not.</summary>
    private const int Fewest = 5;

    private readonly List<ControlRow> _rows = [];
    private IReadOnlyList<SourcedValue<CriterionId>> _band = [];
    private ControlRow? _row;
    private double _textAt;
    private Line? _last;

    public static IReadOnlyList<ControlRow> Read(IEnumerable<TextEvent> texts, Mending mending)
    {
        var reader = new ListedControls();
        foreach (var line in texts.SelectMany(text => text.Lines))
            reader.Take(line, mending);
        var rows = reader._rows.Where(row => row.Of(ColumnRole.Control).Count > 0 && (row.Band.Count > 0 || row.Of(ColumnRole.Criteria).Count > 0)).ToArray();
        TakeTitles(rows);
        return rows.Length >= Fewest ? rows : [];
    }

    /// <summary>Gives the controls of tables that have neither criteria nor texts, only numbers and tests, those under which they are listed elsewhere.</summary>
    /// <remarks>Raw: <c>CC6.2 Registration of users</c> over <c>AC-07 Accounts are …</c>; under a further criterion <c>AC-07 (stated above)</c>.</remarks>
    public static void Describe(IEnumerable<TextEvent> texts, Mending mending, ControlAssembler controls)
    {
        foreach (var row in Read(texts, mending))
        {
            if (RowNumber.Read(row, mending, out var text) is not { } number || controls.Find(number.Value) is not { } control)
                continue;
            control.Map(row.Band);
            if (control.Description.IsEmpty && !IsMention(row.Of(ColumnRole.Control)[0].Words[0]))
                control.Description = text;
        }
    }

    /// <summary>"(stated above)"</summary>
    private static bool IsMention(LaidWord first) => first.Text is "(stated" or "(see" or "(listed" or "(described" or "(above)" or "(repeated" or "(as";

    /// <summary>A few words beside the number, over the text: where the first word of the text had room beside most of them, they are titles.</summary>
    private static void TakeTitles(ControlRow[] rows)
    {
        var titled = rows.Where(row => row.Cells[1] is [var beside, var below, ..] && MayBeTitle(beside, below)).ToArray();
        if (titled.Count(row => HasRoom(row.Cells[1][0], row.Cells[1][1])) * 2 > rows.Length)
            Array.ForEach(titled, row => row.Cells[1].RemoveAt(0));
    }

    private void Take(Line line, Mending mending)
    {
        var passage = mending.Join(line.Words);
        if (Alone(line, passage.Plain) is var (alone, mapped))
        {
            _rows.Add(_row = new ControlRow(Header, []));
            _row.Cells[0].Add(alone);
            _row.Cells[2].Add(mapped);
            _textAt = double.NaN;
        }
        else if (_row is { Band.Count: 0 } named && named.Of(ColumnRole.Control).Count > 0 && Foot(line) is { } foot)
        {
            named.Cells[2].Add(foot);
            _row = null;
        }
        else if (Number(line, passage.Plain) is > 0 and var words)
        {
            _rows.Add(_row = new ControlRow(Header, _band));
            _row.Cells[0].Add(line.Piece(0, words));
            _row.Cells[1].Add(line.Piece(words, line.Words.Count));
            _textAt = line.Words[words].Box.X0;
        }
        else if (CriterionBand.Read(passage) is { } criteria)
            (_band, _row) = (criteria, null);
        else if (CriterionBand.IsGroup(passage.Plain))
            (_band, _row) = ([], null);
        else if (_row is not null && GoesOn(line))
            _row.Cells[1].Add(line);
        else
            _row = null;
        _last = line;
    }

    /// <summary>A number, and at the other end of the line its criteria; null where anything else is on it.</summary>
    private static (Line Number, Line Criteria)? Alone(Line line, string plain)
    {
        if (Leaders.Find(line) is var (dots, behind))
            return ControlIds.LeadingLength(plain) is > 0 and var length && length >= line.Piece(0, dots).Text.Length && line.Piece(behind, line.Words.Count) is var led && HeadedRow.AreCriteria(led) ? (line.Piece(0, dots), led) : null;
        return line.SplitAt(line.Height) is [var number, var beside] && CardTitle.IsNumber(Mending.Plain(number.Text)) && HeadedRow.BehindLabel(beside) is { } criteria ? (number, criteria) : null;
    }

    /// <summary>How many words at the head of the line are the number of a control: not a criterion alone, and with the beginning of its text behind it.</summary>
    private int Number(Line line, string plain)
    {
        var number = plain[..ControlIds.LeadingLength(plain)];
        var words = number.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words == 0 || words >= line.Words.Count || !number.Any(char.IsAsciiDigit) || CriterionId.Find(number).Any(criterion => criterion.Length == number.Length))
            return 0;
        var isApart = line.Words[words].Box.X0 - line.Words[words - 1].Box.X1 > 0.8 * line.Height;
        // Below a heading the first of a group begins.
        var isBelowGap = _last is not null && number.Any(char.IsAsciiLetterUpper) && (line.Page != _last.Page || line.Box.Y0 - _last.Box.Y1 > 0.6 * line.Height || _last.Height > 1.1 * line.Height);
        // Close below its criterion nothing but a control begins with a number.
        isBelowGap |= _row is null && _band.Count > 0 && number.Any(char.IsAsciiLetterUpper);
        return (char.IsUpper(line.Words[words].Text.FirstOrDefault(char.IsLetter)) || IsMention(line.Words[words])) && (isApart || isBelowGap || _last is null || RowBreaks.EndsSentence(_last.Text)) ? words : 0;
    }

    /// <summary>"Criteria addressed: CC6.2, CC6.3", perhaps behind other labels on the line; null for any other line.</summary>
    private static Line? Foot(Line line)
    {
        var label = line.Words.ToList().FindLastIndex(word => word.Text[^1] == ':');
        return label >= 0 && label + 1 < line.Words.Count && line.Piece(label + 1, line.Words.Count) is var criteria && HeadedRow.AreCriteria(criteria)
            && Enumerable.Range(Math.Max(0, label - MostWordsOfLabel), Math.Min(label, MostWordsOfLabel) + 1).Any(first => ColumnWords.RoleOf(line.Piece(first, label + 1).Text.TrimEnd(':')) == ColumnRole.Criteria) ? criteria : null;
    }

    private const int MostWordsOfLabel = 4;

    private static bool MayBeTitle(Line beside, Line below) => beside.Words.Count <= MostWordsOfTitle && char.IsUpper(below.Text[0]) && !RowBreaks.EndsSentence(beside.Text) && below.Page == beside.Page;

    private static bool HasRoom(Line beside, Line below) => beside.Box.X1 + 2 * below.Height + (below.Words[0].Box.X1 - below.Words[0].Box.X0) < below.Box.X1;

    private const int MostWordsOfTitle = 8;

    /// <summary>Below the beginning of the text, or of the number; on the next page only where the sentence is not at its end.</summary>
    private bool GoesOn(Line line)
    {
        var isBelowTitle = double.IsNaN(_textAt);
        if (isBelowTitle)
            _textAt = line.Box.X0;
        var isBelow = Math.Abs(line.Box.X0 - _textAt) < 3 || Math.Abs(line.Box.X0 - _row!.Cells[0][0].Box.X0) < 3;
        if (line.Page != _last!.Page)
            return isBelow && !RowBreaks.EndsSentence(_last.Text);
        return isBelow && line.Box.Y0 - _last.Box.Y1 < (isBelowTitle ? 2 : _row!.Cells[1].Count == 0 ? 1.2 : 0.6) * line.Height && line.Height < 1.1 * _last.Height;
    }
}
