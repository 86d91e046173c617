using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The title of a card: the number of its control, and the criteria at the other end of the line.</summary>
/// <remarks>Raw: <c>FH-001  Code of conduct                CC1.1  CC1.4</c> · <c>AC-01 Access by role ............ CC6.1</c> · <c>AC.01 Access by role (CC6.1, CC6.2)</c> · <c>4.4.6 Disposal of media (AC-06)</c></remarks>
internal sealed partial record CardTitle(Line Number, Line? Criteria)
{
    private const int MostWordsOfTitle = 10;

    /// <summary>
    /// "FH 001   Code of conduct", "Control FH-001 - Code of conduct": a number at the head of a title right over the labels of its control.
    /// "FH-001 Code of conduct      CC1.1  CC1.4" is one over whatever stands below.
    /// </summary>
    public static CardTitle? Of(Line line, Line? below, CardLabels labels)
    {
        // "4.4.6 Disposal of media (AC-06)" over "What Harrow does. Disks are destroyed."
        if (below is not null && NumberAtEnd(line) is { } last && labels.Of(below) is (ColumnRole.Control, _, false))
            return new CardTitle(last, null);
        var pieces = line.SplitAt(line.Height);
        // "AC-01      Criteria: CC6.1"
        var labelled = pieces.Count > 1 ? HeadedRow.BehindLabel(pieces[^1]) : null;
        var end = line.Words.Count - (labelled is not null ? pieces[^1].Words.Count : pieces.Skip(1).Reverse().TakeWhile(piece => HeadedRow.AreCriteria(piece) || FurtherAt(piece) > 0).Sum(piece => piece.Words.Count));
        // "AC.01 Access by role (CC6.1, CC6.2)" over the text of the control.
        if (end == line.Words.Count && line.Words[^1].Text[^1] is ')' or ']' && below is not null && line.Words.Reverse().TakeWhile(word => HeadedRow.IsCriterion(word.Text) || IsAlso(word.Text)).ToArray() is { Length: > 0 } bracketed && bracketed[^1].Text[0] is '(' or '[' && bracketed.Length < end)
            end -= bracketed.Length;
        // "EN 1 CC6.1" over the text of the control, however little room is between them.
        var bare = labelled is null && (end == line.Words.Count || pieces.Count > 1) ? line.Words.Take(end).Reverse().TakeWhile(word => HeadedRow.IsCriterion(word.Text) || word.Text is "·" or "•").Count() : 0;
        if (bare > 0 && bare < end && IsNumber(Mending.Plain(line.Piece(0, end - bare).Text)))
            end -= bare;
        if (Leaders.Find(line) is var (dots, behind) && HeadedRow.AreCriteria(line.Piece(behind, line.Words.Count)))
            return LedTitle(line, dots, behind);
        var criteria = labelled ?? (end < line.Words.Count ? line.Piece(end, line.Words.Count) : null);
        if (HasTwoLabels(line, labels) || (criteria is null && (below is null || (labels.Of(below) is not (ColumnRole.Criteria or ColumnRole.Control or ColumnRole.Test, _, _) && !labels.IsOfControl(below)))))
            return null;
        var first = CardLabels.ControlWords(line) is var named && end > named + (criteria is null ? 1 : 0) ? named : 0;
        // "4.1.3 GOV-3 Security steering group": the number of the heading stands before that of the control.
        if (end > first + 1 && Outline().IsMatch(line.Words[first].Text) && Mending.Plain(line.Words[first + 1].Text) is var own && char.IsAsciiLetterUpper(own[0]) && ControlIds.LooksLikeOne(own))
            first++;
        var text = Mending.Plain(line.Piece(first, end).Text);
        var number = text[..ControlIds.LeadingLength(text)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (number == 0 || !text.Any(char.IsAsciiDigit) || CriterionBand.IsOne(text) || RowBreaks.EndsSentence(text))
            return null;
        var title = line.Words.Take(end).Skip(first + number).SkipWhile(word => !word.Text.Any(char.IsLetterOrDigit)).ToArray();
        // "AC-01      CC6.1" over "Control statement" has no words of its own, nor has "AC-01 (CC6.1)".
        var isHead = title.Length > 0 ? criteria is not null || char.IsUpper(title[0].Text.FirstOrDefault(char.IsLetter)) : criteria is not null && below is not null && (criteria.Words[0].Text[0] is '(' or '[' || StandsOverSentence(below, labels) || FurtherAt(criteria) > 0 || labels.IsOfControl(below) || labels.Of(below) is (ColumnRole.Control, _, true));
        return isHead && title.Length <= MostWordsOfTitle ? new CardTitle(line.Piece(first, first + number), criteria) : null;
    }

    /// <summary>The number in brackets behind the words of a title; null where it is a criterion, or there is none.</summary>
    private static Line? NumberAtEnd(Line line) =>
        line.Words.Count is > 1 and <= MostWordsOfTitle && line.Words[^1].Text is ['(' or '[', .., ')' or ']'] number && IsNumber(Mending.Plain(number[1..^1])) && number.Any(char.IsAsciiLetterUpper) ? line.Piece(line.Words.Count - 1, line.Words.Count) : null;

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){1,3}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Outline();

    /// <summary>Below "AC-01      CC6.1" the text of the control begins, not the next row of a list of both.</summary>
    private static bool StandsOverSentence(Line below, CardLabels labels) =>
        below.Words.Count >= FewestWordsOfText && char.IsUpper(below.Text[0]) && below.Cells.Count == 1 && ControlIds.LeadingLength(Mending.Plain(below.Text)) == 0 && !CriterionBand.IsOne(below.Text) && (labels.Of(below) is null || CardLabels.BeginsControl(below));

    private const int FewestWordsOfText = 6;

    /// <summary>"AC-03 (also CC5.3)"</summary>
    private static bool IsAlso(string word) => word.Equals("(also", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Also serves CC1.5" beside the number of a control: criteria besides the one that it stands under. Where they begin, or 0.</summary>
    public static int FurtherAt(Line piece) =>
        piece.Words.Count > 1 && IsAlso(piece.Words[0].Text) && HeadedRow.AreCriteria(piece.Piece(1, piece.Words.Count)) ? 1 :
        piece.Words.Count > 2 && ColumnWords.RoleOf(piece.Piece(0, 2).Text) == ColumnRole.FurtherCriteria && HeadedRow.AreCriteria(piece.Piece(2, piece.Words.Count)) ? 2 : 0;

    /// <summary>"AC-01 Access by role ............ CC6.1"</summary>
    private static CardTitle? LedTitle(Line line, int dots, int behind)
    {
        var first = CardLabels.ControlWords(line) is var named && dots > named ? named : 0;
        var text = Mending.Plain(line.Piece(first, dots).Text);
        var number = text[..ControlIds.LeadingLength(text)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return number > 0 && text.Any(char.IsAsciiDigit) && !CriterionBand.IsOne(text) && dots - first - number <= MostWordsOfTitle ? new CardTitle(line.Piece(first, first + number), line.Piece(behind, line.Words.Count)) : null;
    }

    /// <summary>Most lines of a control over the labels of its test.</summary>
    private const int MostLinesOfControl = 8;

    /// <summary>
    /// "TC-006   Candidates undergo a check" over "of their records." over "Work performed   For 20 staff …": a number before the text of its control.
    /// Without room between the two the text ends right over a label that stands alone or has a colon: "Criteria: CC1.4", "What we did".
    /// </summary>
    public static (Line Number, Line Said)? BeforeText(IReadOnlyList<Line> lines, int at, Line? below, CardLabels labels)
    {
        var line = lines[at];
        var text = Mending.Plain(line.Text);
        var words = text[..ControlIds.LeadingLength(text)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words == 0 || words >= line.Words.Count || !text[..ControlIds.LeadingLength(text)].Any(char.IsAsciiDigit) || CriterionBand.IsOne(text) || !char.IsUpper(line.Words[words].Text[0]))
            return null;
        var isApart = line.Words[words].Box.X0 - line.Words[words - 1].Box.X1 >= 0.5 * line.Height;
        if (!isApart && (at > 0 || words > 1 || !text.Any(char.IsAsciiLetterUpper)))
            return null;
        if (Of(line, lines.ElementAtOrDefault(at + 1) ?? below, labels) is { Criteria: not null })
            return null;
        for (var next = at + 1; next <= Math.Min(lines.Count, at + MostLinesOfControl); next++)
        {
            var following = next < lines.Count ? lines[next] : below;
            if (following is null || (next > at + 1 && ControlIds.LeadingLength(Mending.Plain(following.Text)) > 0))
                return null;
            if (labels.Of(following) is (var label, _, var isColumn) && (isColumn ? isApart : next == lines.Count))
                // "… with keys of its own. [Also supports CC6.7]"
                return label is ColumnRole.Test or ColumnRole.Criteria && (RowBreaks.EndsSentence(lines[next - 1].Text) || (lines[next - 1].Text[^1] == ']' && CriterionId.Find(lines[next - 1].Text).Any())) ? (line.Piece(0, words), line.Piece(words, line.Words.Count)) : null;
        }

        return null;
    }

    /// <summary>Its number at the one end of the line, and its criteria at the other: "FH-001  Code of conduct      CC1.1", "Control 12      Criteria: CC4.1".</summary>
    public static bool Heads(Line line, Line? below, CardLabels labels) => Of(line, below: null, labels) is not null || HasTwoLabels(line, labels) || Of(line, below, labels) is { Criteria: not null } or { Number.Words: [{ Text: ['(' or '[', ..] }] };

    public static bool HasTwoLabels(Line line, CardLabels labels) => line.SplitAt(0.8 * line.Height) is { Count: > 1 } pieces && ((pieces.Skip(1).All(piece => labels.Of(piece) is (_, _, false)) && labels.Of(pieces[0]) is (ColumnRole.Control or ColumnRole.Id, _, false))
        || (CardLabels.BareOf(pieces[0]) is (ColumnRole.Id, _) && pieces.Skip(1).All(piece => CardLabels.BareOf(piece) is not null)));

    /// <summary>A number alone, and its first label on the same line.</summary>
    public static bool StandsBesideLabel(IReadOnlyList<Line> lines, Line? below, CardLabels labels) =>
        lines is [var only] && IsNumber(Mending.Plain(only.Text)) && below is not null && below.Page == only.Page && Math.Abs(below.Box.CentreY - only.Box.CentreY) < 0.5 * only.Height && labels.Of(below) is (ColumnRole.Control, _, true);

    public static bool IsNumber(string text) => ControlIds.LeadingLength(text) == text.Length && text.Any(char.IsAsciiDigit) && !CriterionBand.IsOne(text);
}
