using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>A table of controls of others: which column is the control, which the criteria, whatever their order.</summary>
/// <remarks>Raw: <c>Organization | Control expected | TSC</c> · <c>Criteria | Expected of the subservice organization</c> · <c># | CUEC | Criteria</c></remarks>
public static partial class ItemTable
{
    /// <summary>A control and the organization its row names, if a column does. Without text: criteria whose control was not found beside them.</summary>
    /// <param name="Number">What a column of numbers says of the row: "3", "CUEC-03".</param>
    public sealed record Row(Passage Text, IReadOnlyList<CriterionId> Criteria, Passage? Organization, bool ContinuesAbove, int? Number = null);

    /// <summary>Rows among which the titles stand: above them there may be one that names the organization.</summary>
    private const int TitlesWithin = 3;

    /// <summary>"Controls expected to be in place at Northwind Web Services, Inc."</summary>
    private const int MostWordsOfTitle = 16;
    private const int MostWordsOfAnyTitle = 10;

    /// <summary>The titles, put together where they take several lines; null where the table has none.</summary>
    public static IReadOnlyList<Passage>? Header(Grid grid, Mending mending)
    {
        var at = Enumerable.Range(0, Math.Min(TitlesWithin, grid.Rows.Count)).FirstOrDefault(row => IsHeader(grid.Rows[row]), -1);
        if (at < 0 && HeadsCriteria(grid.Rows[0]))
            at = 0;
        if (at < 0)
            return null;
        var titles = grid.Rows[at];
        for (var row = at + 1; row < grid.Rows.Count && IsTight(grid.Rows[row - 1], grid.Rows[row]) && (IsHeader(grid.Rows[row]) || EndsTitles(grid, at, row)); row++)
            titles = titles.Zip(grid.Rows[row], (above, below) => mending.Join([.. above.Words, .. below.Words])).ToArray();
        return titles;
    }

    /// <summary>A line of nothing but titles that was not taken for a part of the table below it: "Category Criteria Control".</summary>
    public static bool IsTitles(string text) => text.Length < 100 && HeaderWords().IsMatch(text) && !FurtherWords().Replace(HeaderWords().Replace(text, ""), "").Any(char.IsLetterOrDigit);

    /// <summary>The same, and they say that the controls are those of an organization: "Subservice organization Service provided Expected controls".</summary>
    public static bool AreTitlesOfExpected(string text) => (IsTitles(text) && Organization().IsMatch(text) && ExpectedControls().IsMatch(text)) || TitlesOfReliance().IsMatch(text);

    private const string Reliance = @"(?:(?:rel(?:ies|y)|depends?|counts?)\s+(?:up)?on|(?:expects?|assumes?)(?:\s+of\s+(?:it|them))?)";

    // "Provider   Service   What Harrow relies on"
    [GeneratedRegex(@"^\W*(?:sub-?service\s+)?(?:organi[sz]ations?|providers?|vendors?|suppliers?|company|companies)\s+(?:[\w-]+\s+){1,4}?what\s+(?:we|(?-i:\p{Lu})[\w&.'-]*)\s" + Reliance + @"\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitlesOfReliance();

    /// <summary>Controls expected of somebody whom only the rows name: "Criteria | Expected control".</summary>
    public static bool AreOfExpected(IReadOnlyList<Passage> titles) => titles.Any(title => ExpectedControls().IsMatch(title.Plain));

    /// <summary>A row for the whole table above its titles: "Subservice Organization - Northwind".</summary>
    public static bool IsNamed(Grid grid) => grid.Rows.Take(TitlesWithin).Any(row => row.Where(cell => !cell.IsEmpty).ToArray() is [var only] && IsNameOfTable(only.Plain));

    /// <summary>The words name the organization of which the table below expects its controls.</summary>
    public static bool IsNameOfTable(string text) => text.Length < 100 && NameOfTable().IsMatch(text);

    /// <summary>A table that says what each organization is used for, and nothing of its controls: "Subservice Organization | Services Provided".</summary>
    public static bool SaysWhoDoesWhat(IReadOnlyList<Passage> titles) =>
        titles.Any(title => TitleOfOrganizations().IsMatch(title.Plain)) && titles.Any(title => TitleOfServices().IsMatch(title.Plain)) && !titles.Any(title => Control().IsMatch(StrippedOfOrganization(title.Plain)));

    /// <summary>Titles that say whose controls the rows expect: "Organization | Services | Complementary controls expected".</summary>
    public static bool NamesWhoseControls(IReadOnlyList<Passage> titles) =>
        titles.Any(title => TitleOfOrganizations().IsMatch(title.Plain)) && titles.Any(title => ExpectedControls().IsMatch(title.Plain));

    private static string StrippedOfOrganization(string title) => TitleOfOrganizations().Replace(title, "");

    private static bool IsHeader(IReadOnlyList<Passage> row) =>
        row.All(MayBeTitle)
        && (row.Count(cell => HeaderWords().IsMatch(cell.Plain)) >= Math.Min(2, row.Count) || (row.Where(cell => !cell.IsEmpty).ToArray() is [var only] && IsTitleOfList(only))
            || (row.Count > 1 && row.Any(cell => IsTitleOfList(cell)) && row.All(cell => !cell.IsEmpty && (IsTitleOfList(cell) || cell.Words.Count <= MostWordsBesideList))));

    /// <remarks>The first rows of every table come here, and most are none: what is dearest to ask, comes last.</remarks>
    private static bool MayBeTitle(Passage cell) => cell.IsEmpty
        || (cell.Words.Count <= MostWordsOfTitle && (cell.Text[^1] != '.' || cell.Words.Count <= 2 || OrganizationName.HasLegalForm(cell.Plain)) && CriterionList.Read(cell.Plain).Count == 0 && !ItemText.IsCoded(cell.Plain)
            && (cell.Words.Count <= MostWordsOfAnyTitle || ListKinds.Of(cell.Plain) is not null));

    /// <summary>"User entity control" and nothing else, whatever stands beside it: "Nature", "Where it applies".</summary>
    private static bool IsTitleOfList(Passage cell) => !cell.IsEmpty && IsTitles(cell.Plain) && ListKinds.Of(cell.Plain) is not null;

    private const int MostWordsBesideList = 3;

    /// <summary>"Customers should | Criteria": over a column of criteria anything short is a title.</summary>
    private static bool HeadsCriteria(IReadOnlyList<Passage> row) =>
        row.Count > 1 && row.Any(cell => TitleOfCriteria().IsMatch(cell.Plain)) && row.All(cell => cell.IsEmpty || (cell.Words.Count <= MostWordsBesideCriteria && cell.Text[^1] is not ('.' or ';') && CriterionList.Read(cell.Plain).Count == 0));

    [GeneratedRegex(@"^\W*(?:(?:related|relevant|applicable|trust\s+services?|control)\s+)*(?:criteri(?:a|on)|TSC|objectives?)(?:\s+(?:ref(?:erence)?s?|no\.?|numbers?))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleOfCriteria();

    /// <summary>"Assumed in the design | Supported by it" close below the titles and apart from the rows, each of which is a sentence.</summary>
    private static bool EndsTitles(Grid grid, int titles, int row) =>
        row == titles + 1 && row + 2 < grid.Rows.Count && grid.Rows[row].Count == grid.Rows[titles].Count
        && grid.Rows[row].All(cell => !cell.IsEmpty && cell.Words.Count <= MostWordsOfEnd && !cell.Text.Any(char.IsDigit) && cell.Text[^1] is not ('.' or ';'))
        && !IsTight(grid.Rows[row], grid.Rows[row + 1]) && grid.Rows.Skip(row + 1).All(below => below.Any(cell => !cell.IsEmpty && cell.Text[^1] is ('.' or ';')));

    private const int MostWordsOfEnd = 5;

    /// <summary>"Criteria | Matter for which users are responsible", "It is assumed that the operator of the data centre will | Criteria"</summary>
    private const int MostWordsBesideCriteria = 11;

    /// <summary>The second line of a cell, not the next row.</summary>
    private static bool IsTight(IReadOnlyList<Passage> above, IReadOnlyList<Passage> below)
    {
        var (before, after) = (above.SelectMany(cell => cell.Words).ToArray(), below.SelectMany(cell => cell.Words).ToArray());
        return after.Min(word => word.Box.Y0) - before.Max(word => word.Box.Y1) < 0.5 * after[0].Box.Height;
    }

    private static bool Repeats(IReadOnlyList<Passage> row, IReadOnlyList<Passage> header) =>
        (IsHeader(row) || row.All(cell => !cell.IsEmpty)) && row.Zip(header).All(pair => pair.Second.Plain.Contains(pair.First.Plain, StringComparison.OrdinalIgnoreCase));

    public static IReadOnlyList<Row> Read(Grid grid, IReadOnlyList<Passage>? headerAbove, Mending mending)
    {
        if (AreBullets(grid))
            return [.. ColumnsOf(grid, mending).SelectMany(Bulleted).Select(item => new Row(item, [], null, ContinuesAbove: false))];
        if (Numbered(grid, mending) is { Length: > 0 } counted)
            return counted;
        if (headerAbove is null && AreColumnsOfText(grid, mending))
            return [.. ColumnsOf(grid, mending).SelectMany(column => AtLines(column, mending, (_, _) => true)).Select(item => new Row(item, [], null, ContinuesAbove: false))];
        var above = headerAbove?.Count == grid.Rows[0].Count ? headerAbove : null;
        var broken = above is null ? null : BelowTitles(grid.Rows[0], above);
        var header = (broken is null ? Header(grid, mending) : null) ?? above;
        var rows = grid.Rows.Select((row, at) => at == 0 ? broken ?? row : row).Where(row => row == broken || header is null || !Repeats(row, header)).ToArray();
        if (rows.Length == 0)
            return [];
        var columns = Enumerable.Range(0, grid.Rows.Max(row => row.Count)).ToArray();
        var criteria = columns.FirstOrDefault(column => rows.Any(row => Cell(row, column) is { IsEmpty: false }) && rows.All(row => Cell(row, column) is not { IsEmpty: false } cell || ItemText.IsOnlyCriteria(cell.Plain)), -1);
        var text = TextColumn(header, rows, columns, criteria);
        var number = columns.FirstOrDefault(column => column != text && rows.All(row => Cell(row, column) is not { IsEmpty: false } cell || ItemText.NumberAlone(cell.Plain) is not null), -1);
        var marks = columns.FirstOrDefault(column => column != text && rows.Any(row => Cell(row, column) is { IsEmpty: false }) && rows.All(row => Cell(row, column) is not { IsEmpty: false } cell || cell.Words.All(word => Bullet().IsMatch(word.Text + " "))), -1);
        var organization = header is null ? -1 : columns.FirstOrDefault(column => column != text && column != criteria && Cell(header, column) is { IsEmpty: false } cell && Organization().IsMatch(cell.Plain), -1);
        var right = rows.SelectMany(row => Cell(row, text)?.Words ?? []).Select(word => word.Box.X1).DefaultIfEmpty().Max();
        var areLines = AreSentencesAtLines([.. rows.Select(row => Cell(row, text)).Where(cell => cell is { IsEmpty: false }).Select(cell => cell!)], right);
        var found = new List<Row>();
        var criteriaAbove = "";
        foreach (var row in rows)
        {
            var beside = criteria >= 0 && Cell(row, criteria) is { IsEmpty: false } ids ? CriterionList.Read(ids.Plain).Select(id => id.Criterion).ToArray() : [];
            if (Cell(row, text) is not { IsEmpty: false } cell)
            {
                if (beside.Length > 0)
                    found.Add(new Row(Passage.Empty, beside, null, ContinuesAbove: false));
                continue;
            }

            var named = organization >= 0 && Cell(row, organization) is { IsEmpty: false } name ? name : null;
            // Also beside the end of its criteria: "CC6.6, CC7.1," over "CC7.2".
            var continues = char.IsLower(cell.Text[0]) && ((beside.Length == 0 && row.Where((_, column) => column != text).All(other => other.IsEmpty)) || (beside.Length > 0 && criteriaAbove is [.., ',']));
            var numbered = number >= 0 && Cell(row, number) is { IsEmpty: false } printed ? ItemText.NumberAlone(printed.Plain) : null;
            var shares = criteria >= 0 ? ByCriteria(cell, Cell(row, criteria)!, mending) : [];
            if (shares.Count == 0 && marks >= 0 && Cell(row, marks) is { IsEmpty: false } bullets)
                shares = [.. ByMarks(cell, bullets, mending).Select(part => (part, beside))];
            if (shares.Count == 0)
                shares = [(cell, beside)];
            criteriaAbove = criteria >= 0 ? Cell(row, criteria)?.Text ?? "" : "";
            found.AddRange(shares.SelectMany(share => Bulleted(share.Text).SelectMany(part => areLines ? AtLines(part, mending, (_, _) => true) : Broken(part, right, mending)).Select(part => new Row(part, share.Criteria, named, continues, numbered))));
        }

        return found;
    }

    /// <summary>"Accounts | Owners approve accounts. Owners close accounts. | CC6.2 CC6.3": each control beside its criteria, in one row for the subject of all; empty where the row is not set so.</summary>
    private static List<(Passage Text, CriterionId[] Criteria)> ByCriteria(Passage cell, Passage criteria, Mending mending)
    {
        List<(Passage Text, CriterionId[] Criteria)> shares = [];
        List<int> starts = [];
        List<Passage> lines = [];
        foreach (var line in LinesOf(criteria, mending))
        {
            if (lines.Count > 0 && lines[^1].Text[^1] is ',' or ';' or '&')
            {
                lines[^1] = mending.Join([.. lines[^1].Words, .. line.Words]);
                continue;
            }

            var at = Enumerable.Range(0, cell.Words.Count).FirstOrDefault(i => BeginsLine(cell, i) && cell.Words[i].Page == line.Page && Math.Abs(cell.Words[i].Box.CentreY - line.Words[0].Box.CentreY) < 0.4 * line.Words[0].Box.Height, -1);
            if (at < 0 || (starts.Count == 0 ? at > 0 : at <= starts[^1] || cell.Words[at - 1].Text[^1] is not ('.' or ';') || !char.IsUpper(cell.Words[at].Text[0])))
                return [];
            starts.Add(at);
            lines.Add(line);
        }

        for (var i = 0; i < starts.Count && starts.Count > 1; i++)
            shares.Add((mending.Join([.. cell.Words.Skip(starts[i]).Take((i + 1 < starts.Count ? starts[i + 1] : cell.Words.Count) - starts[i])]), [.. CriterionList.Read(lines[i].Plain).Select(id => id.Criterion)]));
        return shares;
    }

    /// <summary>Bullets in a column of their own: an item begins on the line of each; empty where one stands beside no line.</summary>
    private static List<Passage> ByMarks(Passage cell, Passage bullets, Mending mending)
    {
        List<int> starts = [.. bullets.Words.Select(bullet => Enumerable.Range(0, cell.Words.Count).FirstOrDefault(at => BeginsLine(cell, at) && cell.Words[at].Page == bullet.Page && Math.Abs(cell.Words[at].Box.CentreY - bullet.Box.CentreY) < 0.4 * cell.Words[at].Box.Height, -1))];
        if (starts is not [0, _, ..] || starts.Distinct().Count() < starts.Count || !starts.SequenceEqual(starts.Order()))
            return [];
        return [.. starts.Append(cell.Words.Count).Zip(starts.Skip(1).Append(cell.Words.Count), (from, to) => (from, to)).Where(part => part.to > part.from).Select(part => mending.Join([.. cell.Words.Skip(part.from).Take(part.to - part.from)]))];
    }

    private static IEnumerable<Passage> LinesOf(Passage cell, Mending mending)
    {
        var from = 0;
        for (var i = 1; i <= cell.Words.Count; i++)
        {
            if (i < cell.Words.Count && !BeginsLine(cell, i))
                continue;
            yield return mending.Join([.. cell.Words.Skip(from).Take(i - from)]);
            from = i;
        }
    }

    private static bool BeginsLine(Passage cell, int at) =>
        at == 0 || cell.Words[at].Box.Y0 > cell.Words[at - 1].Box.CentreY || cell.Words[at].Page != cell.Words[at - 1].Page;

    private static IEnumerable<Passage> ColumnsOf(Grid grid, Mending mending) =>
        Enumerable.Range(0, grid.Rows[0].Count).Select(column => mending.Join([.. grid.Rows.SelectMany(row => row[column].Words)]));

    /// <summary>"1. Keep keys secret." beside "4. Test the plan.": a list in two columns, in the order of its numbers; empty where the columns hold anything else.</summary>
    private static Row[] Numbered(Grid grid, Mending mending)
    {
        if (grid.Rows[0].Count != 2 || grid.Rows.Any(row => row.Count != 2))
            return [];
        var columns = ColumnsOf(grid, mending).Select(column => NumberedItems(column, mending)).ToArray();
        Row[] items = [.. columns.SelectMany(column => column).OrderBy(item => item.Number)];
        // Each column has some, in order, and together they leave none out.
        return columns.All(column => column.Count > 1 && column.Zip(column.Skip(1)).All(pair => pair.First.Number < pair.Second.Number)) && items.Select((item, at) => item.Number == at + 1).All(follows => follows) ? items : [];
    }

    /// <summary>The items of a column that begins with the number of one: each from the number at the head of a line to the next that follows it.</summary>
    private static List<Row> NumberedItems(Passage column, Mending mending)
    {
        int[] starts = [.. Enumerable.Range(0, column.Words.Count).Where(at => BeginsLine(column, at) && NumberOfItem(column.Words[at].Text) is not null)];
        if (starts is not [0, ..])
            return [];
        return [.. starts.Zip(starts.Skip(1).Append(column.Words.Count), (from, to) => new Row(mending.Join([.. column.Words.Skip(from).Take(to - from)]), [], null, ContinuesAbove: false, NumberOfItem(column.Words[from].Text)))];
    }

    private static int? NumberOfItem(string word) => word is [.., '.' or ')'] ? ItemText.NumberAlone(word) : null;

    private const int FewestSentences = 2;

    /// <summary>A list in two columns without any mark: sentences in both, of which one goes on in the "row" below.</summary>
    private static bool AreColumnsOfText(Grid grid, Mending mending) =>
        grid.Rows[0].Count == 2 && grid.Rows.All(row => row.Count == 2) && Header(grid, mending) is null && grid.Rows.Any(row => row.Any(cell => !cell.IsEmpty && cell.Text[^1] != '.'))
        && ColumnsOf(grid, mending).All(column => !column.IsEmpty && char.IsUpper(column.Text[0]) && column.Text[^1] == '.' && Sentences.Of(column.Plain).Count() >= FewestSentences && CriterionList.Read(column.Plain).Count == 0);

    /// <summary>A list in two columns: what looks like rows are items beside each other.</summary>
    private static bool AreBullets(Grid grid) => grid.Rows[0].Count > 1 && grid.Rows[0].All(cell => Bullet().Match(cell.Plain) is { Success: true, Index: 0 });

    /// <summary>The end of a row that broke over the page, where the titles repeated above it took it in: "Criteria | Control expected against fire. | Organization".</summary>
    private static Passage[]? BelowTitles(IReadOnlyList<Passage> row, IReadOnlyList<Passage> titles)
    {
        if (titles.All(title => title.IsEmpty) || !row.Zip(titles).All(pair => pair.First.Plain.StartsWith(pair.Second.Plain, StringComparison.OrdinalIgnoreCase)))
            return null;
        Passage[] rest = [.. row.Zip(titles, (cell, title) => cell.From(title.Text.Length + (cell.Text.Length > title.Text.Length && !title.IsEmpty ? 1 : 0)))];
        return rest.All(cell => cell.IsEmpty) ? null : rest;
    }

    private static int TextColumn(IReadOnlyList<Passage>? header, IReadOnlyList<Passage>[] rows, int[] columns, int criteria)
    {
        var byHeader = header is null ? -1 : columns.FirstOrDefault(column => column != criteria && Cell(header, column) is { IsEmpty: false } cell && Control().IsMatch(cell.Plain) && !Organization().IsMatch(StrippedOf(cell.Plain)), -1);
        var longest = columns.Where(column => column != criteria).MaxBy(column => rows.Sum(row => Cell(row, column)?.Text.Length ?? 0));
        // A header such as "Control No." names the wrong column: the control is where most of the words are.
        return byHeader >= 0 && rows.Sum(row => Cell(row, byHeader)?.Text.Length ?? 0) * 2 > rows.Sum(row => Cell(row, longest)?.Text.Length ?? 0) ? byHeader : longest;
    }

    private static string StrippedOf(string header) => Control().Replace(header, "");

    private static Passage? Cell(IReadOnlyList<Passage> row, int column) => column < row.Count ? row[column] : null;

    /// <summary>One cell may hold several controls, each behind a bullet or its criteria.</summary>
    private static IEnumerable<Passage> Bulleted(Passage cell)
    {
        var starts = Bullet().Matches(cell.Plain).Select(match => match.Index).ToList();
        // "CC6.4: Doors are locked. CC6.5: Disks are destroyed."
        if (starts.Count < 2)
            starts = [.. ItemText.StartsWithCriteria(cell.Plain)];
        if (starts.Count < 2 || starts[0] > 2)
            return [cell];
        return starts.Select((start, index) => cell.Slice(start, (index + 1 < starts.Count ? starts[index + 1] : cell.Text.Length) - start));
    }

    /// <summary>Bullets may be drawn, so that only the lines show the items: a sentence ends, and the next begins on a new line though it had room on the one before.</summary>
    /// <param name="right">Where the column ends.</param>
    private static IEnumerable<Passage> Broken(Passage cell, double right, Mending mending) =>
        AtLines(cell, mending, (before, word) => HadRoom(before, word, right));

    private static bool HadRoom(LaidWord before, LaidWord word, double right) => before.Box.X1 + (word.Box.X1 - word.Box.X0) + (0.5 * word.Box.Height) < right;

    /// <summary>Each sentence of the column begins on a line of its own, one of them though it had room on the line before: each is an item.</summary>
    private static bool AreSentencesAtLines(Passage[] cells, double right)
    {
        var (sentences, begun, hadRoom) = (0, 0, false);
        foreach (var cell in cells)
        {
            sentences += Sentences.Of(cell.Plain).Count();
            begun++;
            for (var i = 1; i < cell.Words.Count; i++)
            {
                if (!BeginsLine(cell, i) || cell.Words[i - 1].Text[^1] is not '.' || !char.IsUpper(cell.Words[i].Text[0]))
                    continue;
                begun++;
                hadRoom |= HadRoom(cell.Words[i - 1], cell.Words[i], right);
            }
        }

        return hadRoom && sentences == begun && sentences > cells.Length + 1;
    }

    /// <summary>Parted where a sentence ends with its line and the next begins, and <paramref name="ends"/> holds for the words at the end and the beginning.</summary>
    private static IEnumerable<Passage> AtLines(Passage cell, Mending mending, Func<LaidWord, LaidWord, bool> ends)
    {
        var from = 0;
        for (var i = 1; i < cell.Words.Count; i++)
        {
            var (before, word) = (cell.Words[i - 1], cell.Words[i]);
            if (BeginsLine(cell, i) && before.Text[^1] is '.' or ';' && char.IsUpper(word.Text[0]) && ends(before, word))
            {
                yield return mending.Join([.. cell.Words.Skip(from).Take(i - from)]);
                from = i;
            }
        }

        yield return from == 0 ? cell : mending.Join([.. cell.Words.Skip(from)]);
    }

    [GeneratedRegex(@"\b(?:criteri(?:a|on)|controls?|responsibilit(?:y|ies)|considerations?|sub-?service|organi[sz]ation|vendor|provider|user\s+entit(?:y|ies)|customer|reference|ref|id|expected|CUECs?|CSOCs?|category|services?)\b|^org\.?$|^#$|^(?:(?:s|sl|sr)\.?\s*)?no\.?$|^(?:s|sl|sr)\.?$|^(?:control\s+)?objectives?$|^(?:subjects?(?:\s+matter)?|topics?|themes?|areas?)$|^TSC\b.{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderWords();

    /// <summary>Beside those, and not alone.</summary>
    [GeneratedRegex(@"\b(?:to|be|is|are|was|were|would|that|which|implemented|in|place|operat(?:ed|ing)|of|at|by|for|from|the|and|or|each|assumed|related?|relevant|trust|provided|performed|description|name|type|activit(?:y|ies)|complementary|entity|user|number|no|objectives?|(?-i:\p{Lu})\w+\s+(?:expects|assumes|presumes))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurtherWords();

    [GeneratedRegex(@"\b(?:complementary\s+(?:sub-?service\s+organi[sz]ation\s+|user\s+entity\s+|customer\s+)?controls?(?!\s*(?:#|no\b|id\b|number))|controls?\s+(?:activit(?:y|ies)\s+)?(?:expected|to\s+be|assumed)|expected\b.*|responsibilit(?:y|ies)|considerations?|controls?|CUECs?|CSOCs?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"\b(?:sub-?service\s+(?:organi[sz]ation|provider)|vendor|service\s+provider|provider|organi[sz]ation)s?\b|^\W*org\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organization();

    [GeneratedRegex(@"^\W*(?:(?:name\s+of\s+(?:the\s+)?)?(?:(?:carved?-?out|external|third[\s-]party)\s+)?(?:sub-?service\s+|service\s+)?(?:organi[sz]ation|provider|vendor|supplier|company|party)s?(?:\s+name)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleOfOrganizations();

    [GeneratedRegex(@"\b(?:services?(?!\s+(?:organi[sz]ation|provider))|functions?|roles?|tasks?|purpose|method|used\s+for|what\s+(?:it|they)\s+do(?:es)?)\b(?!.*\bcontrols?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleOfServices();

    [GeneratedRegex(@"^(?!.*\b(?:user|customer|client)).*(?:\b(?:complementary|expected|assumed|presumed)\b.*\bcontrols?\b|\bcontrols?\b.*\b(?:complementary|expected|expects|assumed|assumes|presumed|presumes|taken\s+to\s+be)\b|^\W*what\s+.{1,40}\s" + Reliance + @"\W*$|\bCSOCs?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedControls();

    [GeneratedRegex(@"^(?:carved?-?out\s+)?sub-?service\s+(?:organi[sz]ation|provider)\s*[-:]\s*\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameOfTable();

    [GeneratedRegex(@"(?<=^|\s)[" + Bullets.Signs + Bullets.Ticks + @"](?=\s)")]
    private static partial Regex Bullet();
}
