namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>How many tables began, and the first parts of those of which no part has a row.</summary>
internal sealed record BegunTables(int Count, IReadOnlyList<TablePart> Unread)
{
    /// <remarks>
    /// A table has several parts where a criterion stands right below its titles, or at the end of a page; the first of them may have no row. Titles at the foot of a page that are
    /// printed again at the head of the next begin one table. "See also AC-04." below titles and a criterion stands for the rows.
    /// </remarks>
    public static BegunTables Of(IEnumerable<TableEvent> events)
    {
        var count = 0;
        List<TablePart> unread = [];
        TablePart? awaited = null;
        foreach (var met in events)
        {
            if (met is TextEvent text && SharedControls.AreNamed(text.Passage.Plain))
                awaited = null;
            if (met is not TablePart part)
                continue;
            if (!part.Continues && !(awaited is not null && part.Page == awaited.Page + 1 && part.Header.IsSameAs(awaited.Header)))
            {
                if (awaited is not null)
                    unread.Add(awaited);
                awaited = part;
                count++;
            }

            if (part.Lines.Count > 0)
                awaited = null;
        }

        if (awaited is not null)
            unread.Add(awaited);
        return new BegunTables(count, unread);
    }
}
