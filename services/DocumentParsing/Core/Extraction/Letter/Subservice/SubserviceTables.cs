using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>Tables of subservice organizations: their names beside what each is used for, and often the method.</summary>
/// <remarks>Raw: <c>Subservice organization | Services provided | Method</c>, <c>Name | What it does | Presentation</c>; a table of controls expected of them is read elsewhere.</remarks>
internal sealed partial class SubserviceTables(Candidates candidates, Mending mending)
{
    /// <summary>What a cell of its own says of one outweighs all sentences that speak of several.</summary>
    private const int Stated = 100;

    /// <summary>The heading or the sentence above a table that says that it is about them; null where none does.</summary>
    public static Passage? Announcement(IReadOnlyList<Block> blocks, int at)
    {
        for (var above = at - 1; above >= 0; above--)
        {
            if (blocks[above] is not Paragraph paragraph)
            {
                if (!IsGoneOnWith(blocks, above, at))
                    return null;
                continue;
            }

            if (SubserviceWording.Announces(paragraph.Passage.Plain) || (paragraph.Kind == ParagraphKind.Heading && SubserviceWording.IsHeading(paragraph.Passage.Plain)) || (above == at - 1 && SubserviceWording.IsCaption(paragraph.Passage.Plain)))
                return paragraph.Passage;
            if (paragraph.Kind == ParagraphKind.Heading)
                return null;
        }

        return null;
    }

    /// <summary>The titles of the table above are printed once more over its rows on the next page.</summary>
    private static bool IsGoneOnWith(IReadOnlyList<Block> blocks, int above, int at) =>
        blocks[above] is Grid before && blocks[at] is Grid next && before.Page < next.Page && before.Rows[0].Select(cell => cell.Plain).SequenceEqual(next.Rows[0].Select(cell => cell.Plain));

    public void Collect(Grid grid, Passage? announcement)
    {
        var (header, lines) = Titles(grid);
        if (ColumnOf(header, IsOfControls) >= 0 && ColumnOf(header, IsOfServices) < 0)
            return;
        IReadOnlyList<Passage>[] rows = [header, .. grid.Rows.Skip(lines).Where(row => row.Count == header.Count)];
        var method = Enumerable.Range(0, header.Count).FirstOrDefault(column => Array.Exists(rows, row => SubserviceWording.MethodAlone(row[column].Plain) is not null), -1);
        var name = ColumnOf(header, cell => SubserviceWording.IsNamed(cell) && !cell.Contains("control", StringComparison.OrdinalIgnoreCase));
        var services = ColumnOf(header, IsOfServices);
        if ((name < 0 || services < 0) && (method >= 0 || announcement is not null))
        {
            // Titles of any words: the names are what their column holds, the services what else the table says most of.
            name = name >= 0 ? name : Enumerable.Range(0, header.Count).FirstOrDefault(column => column != method && (method >= 0 || SubserviceWording.IsTitleOfNames(header[column].Plain)) && HoldsNames(rows.Skip(1), column), -1);
            services = services >= 0 ? services : Enumerable.Range(0, header.Count).Where(column => column != name && column != method && !IsOfControls(header[column].Plain)).OrderByDescending(column => rows.Sum(row => row[column].Text.Length)).FirstOrDefault(-1);
        }

        if (name < 0 || services < 0)
            return;
        // The titles may stand apart from the table: then its first row names one, too.
        var isUntitled = method >= 0 && SubserviceWording.MethodAlone(header[method].Plain) is not null && HoldsNames([header], name);
        foreach (var row in Whole(isUntitled ? rows : rows.Skip(1), name, services).Where(row => !row[name].IsEmpty && (method < 0 || SubserviceWording.IsNamed(header[name].Plain) || SubserviceWording.MethodAlone(row[method].Plain) is not null)))
        {
            if (PartyList.Read(row[name].Plain, 0) is not { Parties: [var party, ..] } || OrdinaryNames.Has(party.Name) || candidates.IsItself(party.Name))
                continue;
            candidates.Merge(party, PrintedName.Trimmed(row[name], party.Start, party.Length)!, row[services].IsEmpty ? null : PrintedName.Trimmed(row[services], 0, row[services].Text.Length), description: true);
            if (candidates.Find(party.Name) is { } known)
            {
                known.Vote(method < 0 ? null : SubserviceWording.MethodAlone(row[method].Plain), Stated);
                known.Vote(SubserviceWording.Method(string.Join(' ', row.Select(cell => cell.Plain))), 3);
                known.Vote(announcement is null ? null : SubserviceWording.Method(announcement.Plain), 2);
            }
        }
    }

    /// <summary>The titles, and how many rows they take where each of them breaks: "Name of subservice | Services" over "organization | provided".</summary>
    private (IReadOnlyList<Passage> Titles, int Rows) Titles(Grid grid)
    {
        var (first, second) = (grid.Rows[0], grid.Rows.ElementAtOrDefault(1) ?? []);
        if (grid.Rows.Count < 3 || first.Count != second.Count || !first.Zip(second).All(pair => GoesOn(pair.First, pair.Second)) || second.Any(cell => cell.Words.Count > MostWordsOfTitle || cell.Text[^1] == '.' || OrganizationName.HasLegalForm(cell.Plain) || SubserviceWording.MethodAlone(cell.Plain) is not null))
            return (first, 1);
        IReadOnlyList<Passage> joined = [.. first.Zip(second, (above, below) => mending.Join([.. above.Words, .. below.Words]))];
        // The words for an organization break between the lines, or the method, which every row has, is still to come.
        var breaks = ColumnOf(first, SubserviceWording.IsNamed) < 0 && ColumnOf(second, SubserviceWording.IsNamed) < 0 && ColumnOf(joined, SubserviceWording.IsNamed) >= 0;
        var isAbove = Enumerable.Range(0, first.Count).Any(column => grid.Rows.Skip(2).All(row => row.Count == first.Count && SubserviceWording.MethodAlone(row[column].Plain) is not null));
        return breaks || isAbove ? (joined, 2) : (first, 1);
    }

    private const int MostWordsOfTitle = 4;

    /// <summary>"Beta Desk | Answers to the calls of" over "Praha | customers", beside rows of another column: what it is used for goes on, and so does its name.</summary>
    private List<IReadOnlyList<Passage>> Whole(IEnumerable<IReadOnlyList<Passage>> rows, int name, int services)
    {
        List<IReadOnlyList<Passage>> whole = [];
        foreach (var row in rows)
        {
            if (whole.Count > 0 && row.Count > 2 && GoesOn(whole[^1][name], row[name]) && GoesOn(whole[^1][services], row[services]) && !row[name].IsEmpty && !row[services].IsEmpty && char.IsLower(row[services].Text[0]) && !whole[^1][name].IsEmpty && whole[^1][services] is { IsEmpty: false, Text: [.., not ('.' or ';')] })
                whole[^1] = [.. whole[^1].Zip(row, (above, below) => mending.Join([.. above.Words, .. below.Words]))];
            else
                whole.Add(row);
        }

        return whole;
    }

    /// <summary>Set as close as the lines of one text.</summary>
    private static bool GoesOn(Passage above, Passage below) =>
        !above.IsEmpty && !below.IsEmpty && above.Words[^1].Page == below.Words[0].Page && below.Words.Min(word => word.Box.Y0) - above.Words.Max(word => word.Box.Y1) < 0.5 * below.Words[0].Box.Height;

    private static bool IsOfControls(string title) => title.Length < LongestTitle && (title.Contains("control", StringComparison.OrdinalIgnoreCase) || title.Contains("criteri", StringComparison.OrdinalIgnoreCase));

    /// <summary>Characters; a row that was taken for titles has longer cells.</summary>
    private const int LongestTitle = 80;

    private static bool IsOfServices(string title) => (title.Contains("service", StringComparison.OrdinalIgnoreCase) || OfUse().IsMatch(title)) && !SubserviceWording.IsNamed(title) && !IsOfControls(title);

    [GeneratedRegex(@"^\W*(?:functions?|purposes?|role|used\s+for|use|what\s+(?:it|they)\s+(?:does|do))(?:\s+(?:performed|provided|in\s+the\s+system))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfUse();

    private static bool HoldsNames(IEnumerable<IReadOnlyList<Passage>> rows, int column) =>
        rows.Where(row => !row[column].IsEmpty).Select(row => row[column].Plain).ToArray() is { Length: > 0 } cells
        && cells.All(cell => PartyList.Read(cell, 0) is { Parties: [var party] } list && list.End == cell.Length && !OrdinaryNames.Has(party.Name) && !SubserviceWording.IsFunction(party.Name));

    private static int ColumnOf(IReadOnlyList<Passage> header, Func<string, bool> fits) =>
        Enumerable.Range(0, header.Count).FirstOrDefault(column => !header[column].IsEmpty && fits(header[column].Plain), -1);
}
