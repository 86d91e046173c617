using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>One column's title; the role is null where the title is not known ("Wave"), or known for what no fact is read from ("Frequency", "Owner").</summary>
public sealed record HeaderCell(ColumnRole? Role, string Text, Box Box)
{
    public bool IsKnown => Role is not null || ColumnWords.IsBeside(Text) || ColumnWords.IsSerial(Text);
}

/// <summary>The titles over the columns of a table, from one to four lines.</summary>
/// <remarks>
/// Raw, with a title that wraps:
/// <code>
/// Ref     Control        Criteria    Procedures performed over     Outcome
///                                    design
/// </code>
/// or with the titles at the foot of their cells:
/// <code>
/// Control   Control activity specified by
/// number    the service organization       Tests performed by the service auditor     Results
/// </code>
/// </remarks>
public sealed partial record ColumnHeader(IReadOnlyList<HeaderCell> Cells, IReadOnlyList<Line> Lines)
{
    public const int MostLines = 4;

    /// <summary>How far the second tier of titles may stand below the first, in heights of a line: a rule and the room of two cells are between them.</summary>
    private const double MostBetweenTiers = 2;

    private const int MostWords = 30;

    /// <summary>In heights of a line: more, and two lines stand beside each other, in cells whose texts are centred.</summary>
    internal const double MostOverlap = 0.3;

    /// <summary>In heights of a line: less, and the lines are those of one title.</summary>
    private const double LeastAbove = 0.5;

    /// <summary>A table turned on its side has room for what was tested, how much there was of it and how much was looked at.</summary>
    private const int MostTitles = 10;

    /// <summary>How a line falls into titles: where they stand apart, and where one fills its column, so that the next begins right behind it.</summary>
    private static readonly Func<Line, IReadOnlyList<Line>> Apart = line => line.Pieces;
    private static readonly Func<Line, IReadOnlyList<Line>> Close = line => line.ClosePieces;

    /// <summary>The places of titles that stand over several others, and over no column of their own.</summary>
    public IReadOnlyList<Box> Groups { get; private init; } = [];

    /// <summary>Labels beside or before the texts stand for the titles.</summary>
    internal bool IsUntitled => Lines.Count == 0;

    /// <summary>The columns of rows that stand in no table: they have roles, and no titles.</summary>
    internal static ColumnHeader Untitled(params IEnumerable<ColumnRole> roles) => new([.. roles.Select(role => new HeaderCell(role, role.ToString(), default))], []);

    public int Find(ColumnRole role)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Role == role)
                return i;
        }

        return -1;
    }

    /// <summary>A column of tests for each of several natures: "Inquiry | Inspection".</summary>
    public bool HasNatures => Cells.Count(cell => cell.Role == ColumnRole.Test) > 1 && Cells.Count(cell => cell.Role == ColumnRole.Test && ColumnWords.IsNature(cell.Text)) > 1;

    public bool Has(ColumnRole role) => Find(role) >= 0;

    /// <summary>The same columns under the same titles: a header repeated on the next page, or over the next table of the same make.</summary>
    public bool IsSameAs(ColumnHeader other) => Cells.Count == other.Cells.Count && Cells.Zip(other.Cells).All(pair =>
        pair.First.Role == pair.Second.Role && Math.Abs(pair.First.Box.X0 - pair.Second.Box.X0) < 4);

    public static ColumnHeader? TryRead(IReadOnlyList<Line> lines, int at)
    {
        if (!(MayBegin(lines[at]) || BeginsAbove(lines, at)) || HeadedRow.OpensForm(lines[at]) || BestFrom(lines, at) is not { } header)
            return null;
        // A heading right above the titles must not be taken into them: "Governance" over "Ref" is no title, nor is "CC1.2 | Independent oversight of internal control".
        var isCriterion = CriterionBand.BeginsLine(Mending.Plain(lines[at].Text));
        // "4.1 TRUST SERVICES CRITERIA" over "Control ref. | Control activity": no group of columns has a number.
        var isNumbered = NumberedHeading().IsMatch(lines[at].Text);
        // "Control activities" apart over "TSC | No. | Control": what stands below it is known as well without it.
        var isAlone = lines[at].Pieces.Count == 1 && header.Lines.Count > 1 && lines[at + 1].Box.Y0 - lines[at].Box.Y1 > LeastAbove * lines[at + 1].Height;
        for (var i = at + 1; i < at + header.Lines.Count; i++)
        {
            // A line half a line lower is beside it, not below.
            if (IsBeside(lines[i], lines[i - 1]))
                continue;
            // Nor one that lends its place to two: "Control environment" over "Sr. | Control" over "No. | No.", which would be two columns of numbers.
            if (BestFrom(lines, i) is { } below && (below.Score > header.Score || (below.Score == header.Score && below.Cells.Count > header.Cells.Count) || ((isCriterion || isAlone || isNumbered) && below.Score == header.Score) || (header.Repeated > 0 && below.Repeated == 0 && below.Score >= header.Score - (2 * header.Repeated))))
                return null;
        }

        return header;
    }

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();

    private static bool IsBeside(Line line, Line before) => line.Box.Y0 < before.Box.Y1 - (MostOverlap * line.Height);

    /// <summary>How many lines these titles fill where others of the same make have fewer: the first row's words may look like one more line of titles, unless they stand beside the last.</summary>
    internal int CountAs(ColumnHeader make)
    {
        var count = Math.Min(Lines.Count, make.Lines.Count);
        while (count < Lines.Count && IsBeside(Lines[count], Lines[count - 1]))
            count++;
        return count;
    }

    /// <summary>"Also" half a line above "No. | Control | Tests", over "supports" half a line below: a title of two lines among others that stand in the middle of their cells.</summary>
    private static bool BeginsAbove(IReadOnlyList<Line> lines, int at) =>
        lines[at].Words.Count <= 2 && at + 1 < lines.Count && char.IsUpper(lines[at].Text[0]) && lines[at].Words.All(ColumnWords.MayBeOfTitle) && IsBeside(lines[at + 1], lines[at]) && MayBegin(lines[at + 1]);

    /// <summary>Turns away most lines of a document: running text, and cells of which none begins as a title does or has a word of one.</summary>
    private static bool MayBegin(Line line)
    {
        if (line.Words.Count > MostWords)
            return false;
        var (begins, length) = (false, 0);
        for (var i = 0; i < line.Words.Count; i++)
        {
            var isFirst = i == 0 || line.Words[i].Box.X0 - line.Words[i - 1].Box.X1 >= Line.Close * line.Height;
            begins |= isFirst && !char.IsLower(line.Words[i].Text[0]);
            length = line.Words[i].Text.Length + (isFirst ? 0 : length + 1);
            if (length > ColumnWords.LongestTitle)
                return false;
        }

        return begins && line.Words.Any(ColumnWords.IsOfTitle);
    }

    /// <summary>More titles that are known, fewer that are not.</summary>
    private int Score => (2 * Cells.Count(cell => cell.Role is not null)) - (3 * Cells.Count(cell => !cell.IsKnown));

    /// <summary>The same, where a second column of the same role counts for nothing: the words of a justified row stand apart like titles, and lie under "Control" as well as under "Test".</summary>
    private int Worth => Score - (2 * Repeated);

    /// <remarks>"Control | Control Specified by Harrow | Tests Performed by Marrow &amp; Lane LLP Test Results": the last two are one title only until they are known for two.</remarks>
    private static ColumnHeader? BestFrom(IReadOnlyList<Line> lines, int at)
    {
        var apart = BestFrom(lines, at, Apart);
        if (!lines.Skip(at).Take(MostLines).Any(line => line.ClosePieces.Count > line.Pieces.Count))
            return apart;
        return BestFrom(lines, at, Close) is { } close && (apart is null || close.Worth > apart.Worth) ? close : apart;
    }

    private static ColumnHeader? BestFrom(IReadOnlyList<Line> lines, int at, Func<Line, IReadOnlyList<Line>> pieces)
    {
        var one = BestInOneTier(lines, at, pieces);
        // "Tests of controls" over "Procedure | Result" is no second column of tests.
        return BestInTwoTiers(lines, at, pieces) is { } two && (one is null || two.Worth > one.Worth || (one.Repeated > 0 && two.Score >= one.Score - (2 * one.Repeated))) ? two : one;
    }

    private int Repeated => Cells.Where(cell => cell.Role is not null && !(cell.Role == ColumnRole.Test && ColumnWords.IsNature(cell.Text))).GroupBy(cell => cell.Role).Sum(role => role.Count() - 1);

    private static ColumnHeader? BestInTwoTiers(IReadOnlyList<Line> lines, int at, Func<Line, IReadOnlyList<Line>> pieces)
    {
        ColumnHeader? best = null;
        List<(Box Box, string Text)> upper = [];
        for (var tier = at + 1; tier < Math.Min(at + MostLines, lines.Count) && lines[tier - 1].Words.Count <= MostWords && TryAdd(upper, lines[tier - 1], pieces); tier++)
        {
            List<(Box Box, string Text)> lower = [];
            for (var end = tier; TitleTiers.MayBeUpper(upper) && end <= Math.Min(at + MostLines, lines.Count - 1) && IsNear(lines, end, end == tier ? MostBetweenTiers : 0.8) && lines[end].Words.Count <= MostWords && TryAdd(lower, lines[end], pieces); end++)
            {
                foreach (var tiers in TitleTiers.Of(upper, lower))
                {
                    // All that stands below is known; the first row is not.
                    if (Accept(tiers.Titles) is { } cells && new ColumnHeader(cells, lines.Skip(at).Take(end + 1 - at).ToArray()) { Groups = tiers.Groups } is var header
                        && lower.All(title => cells.Any(cell => cell.IsKnown && Overlap(cell.Box, title.Box)))
                        && (best is null || header.Score > best.Score || (header.Score == best.Score && GoesOn(lower, lines[end], pieces) && header.Cells.Count == best.Cells.Count && header.Lines.Count > best.Lines.Count)))
                        best = header;
                }
            }

            if (tier + 1 < lines.Count && !IsNear(lines, tier, 0.8))
                break;
        }

        return best;
    }

    private static bool IsNear(IReadOnlyList<Line> lines, int at, double heights) => lines[at].Box.Y0 - lines[at - 1].Box.Y1 <= heights * lines[at].Height
        && Math.Abs(lines[at].Height - lines[at - 1].Height) < 0.12 * lines[at].Height;

    private static ColumnHeader? BestInOneTier(IReadOnlyList<Line> lines, int at, Func<Line, IReadOnlyList<Line>> pieces)
    {
        ColumnHeader? best = null;
        List<(Box Box, string Text)> titles = [];
        for (var i = at; i < Math.Min(at + MostLines, lines.Count); i++)
        {
            // The second line of a title has a word or two; more is the first row, unless it is a title whole: one that stands at the foot of its cell.
            if (best is not null && pieces(lines[i]).Any(piece => piece.Words.Count > 4 && !IsTitle(titles, piece)))
                break;
            if (lines[i].Words.Count > MostWords || (i > at && lines[i].Box.Y0 - lines[i - 1].Box.Y1 > 0.8 * lines[i].Height))
                break;
            if (!TryAdd(titles, lines[i], pieces))
                break;
            if (Accept(titles) is { } cells && new ColumnHeader(cells, lines.Skip(at).Take(i + 1 - at).ToArray()) is var header && (best is null || header.Worth > best.Worth || (header.Worth == best.Worth && GoesOn(titles, lines[i], pieces))))
                best = header;
        }

        return best;
    }

    /// <summary>Alone, or with what stands over it.</summary>
    private static bool IsTitle(List<(Box Box, string Text)> titles, Line piece)
    {
        var text = string.Join(' ', titles.Where(title => Overlap(title.Box, piece.Box)).Select(title => title.Text).Append(piece.Text));
        return ColumnWords.IsTitle(text) && ColumnWords.RoleOf(text) is not null;
    }

    /// <summary>A last line of titles that were known without it: "Auditor", "ref.", but not "whether approval was" at the top of a cell.</summary>
    private static bool GoesOn(List<(Box Box, string Text)> titles, Line last, Func<Line, IReadOnlyList<Line>> pieces)
    {
        return pieces(last).Any(Ends) && pieces(last).All(piece => Ends(piece) || IsSpeck(piece) || !piece.Text.Any(char.IsLetter));

        bool Ends(Line piece) => EndsTitle(piece) || titles.Exists(title => Overlap(title.Box, piece.Box) && title.Text.EndsWith(piece.Text, StringComparison.Ordinal) && IsOpen().IsMatch(title.Text[..^piece.Text.Length]));
    }

    /// <summary>"Test performed by the" is not whole without what stands below it: "service auditors".</summary>
    [GeneratedRegex(@"\s(?:by|of|the|and|for)\s+$")]
    private static partial Regex IsOpen();

    /// <summary>"Auditor", "ref.", "#", beside which a number may stand: "ID" and "800-53".</summary>
    private static bool EndsTitle(Line piece) => char.IsUpper(piece.Text.FirstOrDefault(char.IsLetterOrDigit)) || piece.Words.All(ColumnWords.IsOfTitle)
        || piece.Words[0].Text is "by" or "of" or "the" or "and" or "performed";

    /// <summary>Pieces that stand over each other are one title; false for one that stands over or under two, a heading across them.</summary>
    private static bool TryAdd(List<(Box Box, string Text)> titles, Line line, Func<Line, IReadOnlyList<Line>> pieces)
    {
        foreach (var piece in pieces(line))
        {
            if (IsSpeck(piece))
                continue;
            // Nearly every line of a document comes here.
            var over = -1;
            for (var i = 0; i < titles.Count; i++)
            {
                if (!Overlap(titles[i].Box, piece.Box))
                    continue;
                if (over >= 0)
                    return false;
                over = i;
            }

            if (over < 0)
                titles.Add((piece.Box, piece.Text));
            else
                titles[over] = (titles[over].Box.Union(piece.Box), Joined(titles[over].Text, piece.Text));
        }

        return true;
    }

    /// <summary>"eae" beside "Criteria" in a scan: a few letters that hardly anything was recognised in.</summary>
    private static bool IsSpeck(Line piece) => piece.Words is [{ Quality: < Specked, Text.Length: <= 3 } only] && !ColumnWords.IsOfTitle(only);

    /// <summary>Confidence of the recogniser.</summary>
    private const double Specked = 50;

    /// <summary>A narrow column hyphenates its title: "Identifica-" over "tion".</summary>
    private static string Joined(string above, string below) =>
        // "Cross-" over "ref."
        above.Equals("Cross-", StringComparison.OrdinalIgnoreCase) ? above + below : above.Length > 3 && above[^1] is '-' or '\u2010' or '\u00AD' && char.IsLower(below[0]) ? above[..^1] + below : $"{above} {below}";

    internal static bool Overlap(Box one, Box other) => Math.Min(one.X1, other.X1) - Math.Max(one.X0, other.X0) > 1;

    private static List<HeaderCell>? Accept(IReadOnlyList<(Box Box, string Text)> titles)
    {
        if (titles.Count is < 2 or > MostTitles)
            return null;
        // Almost every row of a table comes here and is none: most have a cell that is no title, or are turned away at their second.
        if (titles.Count(title => !ColumnWords.IsTitle(title.Text)) > titles.Count / 3)
            return null;
        List<HeaderCell> cells = [];
        var unknown = 0;
        var haveNatures = HaveNatures(titles);
        foreach (var (box, text) in titles.OrderBy(title => title.Box.X0))
        {
            var role = haveNatures && ColumnWords.IsNature(text) ? ColumnRole.Test : ColumnWords.IsTitle(text) ? ColumnWords.RoleOf(text) : null;
            if (role is null && !ColumnWords.IsBeside(text) && (++unknown > titles.Count / 2 || text.Length > 60 || (text.EndsWith('.') && !ColumnWords.IsTitle(text))))
                return null;
            cells.Add(new HeaderCell(role, text, box));
        }

        // Before what is dearer to ask; "Description" has its role from the title beside it.
        if (cells.Count(cell => cell.Role is not null) < 2 && !cells.Exists(cell => IsDescription(cell.Text)))
            return null;
        // What others should do is no control of the organization, though its table may have a number and criteria.
        if (cells.Exists(cell => ListKinds.IsExpected(cell.Text) || (cell.Role is null && ListKinds.Of(cell.Text) is not null)))
            return null;
        NameIds(cells);
        NameCriteria(cells);
        // "No. | Name | Position" lists people; beside what was found it is management's.
        if (cells.FindIndex(cell => cell.Text.Trim().Equals("position", StringComparison.OrdinalIgnoreCase)) is >= 0 and var position && !cells.Exists(cell => cell.Role == ColumnRole.Result))
            cells[position] = cells[position] with { Role = null };
        if (cells.Exists(cell => cell.Role == ColumnRole.Id && !ColumnWords.IsSerial(cell.Text)))
            cells = [.. cells.Select(cell => cell.Role == ColumnRole.Id && ColumnWords.IsSerial(cell.Text) ? cell with { Role = null } : cell)];
        // "Item | Control No. | Exception | Reply": the first counts the exceptions.
        if (cells.Count(cell => cell.Role == ColumnRole.Id) > 1 && cells.Exists(cell => cell.Role == ColumnRole.Id && cell.Text.Contains("control", StringComparison.OrdinalIgnoreCase)))
            cells = [.. cells.Select(cell => cell.Role == ColumnRole.Id && ColumnWords.CountsExceptions(cell.Text) ? cell with { Role = null } : cell)];
        var roles = cells.Where(cell => cell.Role is not null).Select(cell => cell.Role!.Value).ToHashSet();
        // A number and a control make it a table of controls, whatever a firm calls what it did and found.
        if (roles.Count < 2 || (unknown > titles.Count / 3 && !(roles.Contains(ColumnRole.Id) && roles.Contains(ColumnRole.Control))))
            return null;
        var names = roles.Contains(ColumnRole.Id) || roles.Contains(ColumnRole.Control);
        var tested = roles.Contains(ColumnRole.Test) || roles.Contains(ColumnRole.Result);
        var about = roles.Contains(ColumnRole.Criteria) || roles.Contains(ColumnRole.FurtherCriteria) || roles.Contains(ColumnRole.Response) || (roles.Contains(ColumnRole.Id) && roles.Contains(ColumnRole.Control));
        return (names && (tested || about)) || (roles.Contains(ColumnRole.Result) && (roles.Contains(ColumnRole.Test) || roles.Contains(ColumnRole.Response))) ? cells : null;
    }

    /// <summary>"Inquiry | Observation | Inspection | Result": a column for each nature of test, where none holds all tests and another has what came out.</summary>
    private static bool HaveNatures(IReadOnlyList<(Box Box, string Text)> titles) =>
        titles.Count(title => ColumnWords.IsNature(title.Text)) >= 2
        && titles.Where(title => !ColumnWords.IsNature(title.Text)).Select(title => ColumnWords.RoleOf(title.Text)).ToArray() is var others && others.Contains(ColumnRole.Result) && !others.Contains(ColumnRole.Test);

    /// <summary>"Control | Control activity | …", "Response | Control | Text of the response": two columns called the same, and none for the number, so the first is the number.</summary>
    private static void NameIds(List<HeaderCell> cells)
    {
        foreach (var role in (ColumnRole[])[ColumnRole.Control, ColumnRole.Response])
        {
            var same = Enumerable.Range(0, cells.Count).Where(i => cells[i].Role == role).ToArray();
            // Not a text of a cell that begins with the word: "Management's Response: The list …".
            if (same.Length >= 2 && cells.All(cell => cell.Role != ColumnRole.Id) && (role != ColumnRole.Response || !cells[same[0]].Text.Contains(' ', StringComparison.Ordinal)))
            {
                // "Description of control | Control": what the first describes, the second numbers.
                var numbers = ColumnWords.Describes(cells[same[0]].Text) && cells[same[1]].Text.Trim().Equals("control", StringComparison.OrdinalIgnoreCase) ? same[1] : same[0];
                cells[numbers] = cells[numbers] with { Role = ColumnRole.Id };
            }
        }

        // "Control | Description | …": the number, and the control.
        if (cells.FindIndex(cell => cell.Role is null && IsDescription(cell.Text)) is > 0 and var described && cells.FindIndex(cell => cell.Role == ColumnRole.Control) is >= 0 and var number && number < described && !cells[number].Text.Trim().Contains(' ', StringComparison.Ordinal) && !cells.Exists(cell => cell.Role == ColumnRole.Id))
            (cells[number], cells[described]) = (cells[number] with { Role = ColumnRole.Id }, cells[described] with { Role = ColumnRole.Control });
        // "Exception | Control | Description of exception | …": the exceptions' own numbers, and what was found.
        var found = Enumerable.Range(0, cells.Count).Where(i => cells[i].Role == ColumnRole.Result).ToArray();
        if (found.Length == 2 && cells.Exists(cell => cell.Role == ColumnRole.Response) && !cells[found[0]].Text.Contains(' ', StringComparison.Ordinal)
            // "Observation | Control | Deviation | …": the numbers stand before the controls, and what was found behind them.
            && (cells[found[1]].Text.Contains(' ', StringComparison.Ordinal) || (found[0] == 0 && cells.FindIndex(cell => cell.Role is ColumnRole.Control or ColumnRole.Id) is > 0 and var between && between < found[1])))
            cells[found[0]] = cells[found[0]] with { Role = null };
        // "Control | Exception | Management's response": the numbers of controls that other tables describe.
        var control = cells.FindIndex(cell => cell.Role == ColumnRole.Control);
        if (control >= 0 && cells[control].Text.Trim().Equals("control", StringComparison.OrdinalIgnoreCase) && cells.Exists(cell => cell.Role == ColumnRole.Response) && !cells.Exists(cell => cell.Role is ColumnRole.Id or ColumnRole.Test))
            cells[control] = cells[control] with { Role = ColumnRole.Id };
    }

    private static bool IsDescription(string title) => title.Trim().TrimEnd(':') is var text && (text.Equals("description", StringComparison.OrdinalIgnoreCase) || text.Equals("statement", StringComparison.OrdinalIgnoreCase) || text.Equals("text", StringComparison.OrdinalIgnoreCase));

    /// <summary>"CC1.0 | Criteria | …": the criteria stand under the name of their series, and their words under "Criteria".</summary>
    private static void NameCriteria(List<HeaderCell> cells)
    {
        var criteria = Enumerable.Range(0, cells.Count).Where(i => cells[i].Role == ColumnRole.Criteria).ToArray();
        if (criteria.Length == 2 && ColumnWords.IsSeries(cells[criteria[0]].Text))
            cells[criteria[1]] = cells[criteria[1]] with { Role = ColumnRole.CriterionText };
        // "Control point | Criteria | Ref | Control activity": the first numbers the criteria, where another column numbers the controls.
        if (criteria is [> 0 and var words] && cells[words - 1].Role == ColumnRole.Id && ColumnWords.IsPoint(cells[words - 1].Text) && cells.FindIndex(words, cell => cell.Role == ColumnRole.Id) >= 0)
            (cells[words - 1], cells[words]) = (cells[words - 1] with { Role = ColumnRole.Criteria }, cells[words] with { Role = ColumnRole.CriterionText });
    }
}
