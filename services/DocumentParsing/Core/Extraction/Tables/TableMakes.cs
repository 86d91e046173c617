using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>All titles of a report's tables, and the makes of tables that they stand over.</summary>
internal sealed class TableMakes
{
    private readonly List<TableMake> makes = [];

    /// <summary>The titles that begin with a line, and which of the makes they are: two pages may set them further apart from each other than either from a third.</summary>
    private readonly Dictionary<Line, (ColumnHeader Read, int Make)> headers = [];

    private TableMakes()
    {
    }

    public static TableMakes Measure(IReadOnlyList<PageLayout> pages)
    {
        var read = new TableMakes();
        List<(ColumnHeader Header, List<Line> Body)> found = [];
        // The dearest step of all that follow, and each page has its own.
        var begun = new List<(Line Line, ColumnHeader? Header)>[pages.Count];
        Parallel.For(0, pages.Count, at => begun[at] = [.. pages[at].Lines.Select((line, i) => (line, ColumnHeader.TryRead(pages[at].Lines, i)))]);
        var titles = ScannedTitles.Settle(begun.SelectMany(page => page));
        foreach (var page in pages)
            read.Add(page, titles, found);
        read.makes.AddRange(found.Select(make => TableMake.Of(make.Header, make.Body)));
        return read;
    }

    public bool IsTitle(Line line) => headers.ContainsKey(line);

    /// <summary>The titles that begin with the line, as they stand there, and their make; null where none do.</summary>
    public (ColumnHeader Titles, TableMake Make)? Begins(Line line) => headers.TryGetValue(line, out var one) ? (one.Read, makes[one.Make]) : null;

    /// <summary>"Control Ref. /" is no whole title, and nor is "Control Ref." in a scan that has "Control Ref. / Criteria" on two pages before: the line below was not recognised.</summary>
    private bool HasLostLine(ColumnHeader titles, int make, int lines) =>
        titles.Cells.Any(cell => cell.Text.EndsWith('/')) || (titles.Lines[0].Words[0].Quality is not null && headers.Values.Count(one => one.Make == make && one.Read.Lines.Count == lines) > 1);

    private void Add(PageLayout page, IReadOnlyDictionary<Line, ColumnHeader> titles, List<(ColumnHeader Header, List<Line> Body)> found)
    {
        List<Line>? body = null;
        for (var i = 0; i < page.Lines.Count;)
        {
            if (titles.TryGetValue(page.Lines[i], out var read))
            {
                var make = found.FindIndex(one => one.Header.IsSameAs(read));
                if (make < 0)
                {
                    make = found.Count;
                    found.Add((read, []));
                }
                // The first row's words may look like one more line of titles; the same titles without them are the titles.
                else if (read.Lines.Count < found[make].Header.Lines.Count && !HasLostLine(read, make, found[make].Header.Lines.Count))
                    found[make] = (read, found[make].Body);
                headers[page.Lines[i]] = (read, make);
                body = found[make].Body;
                i += read.CountAs(found[make].Header);
                continue;
            }

            body?.Add(page.Lines[i++]);
            if (body is null)
                i++;
        }
    }
}
