using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Responses in a table of their own, after the tests: <c>Control number | Management's response</c>, perhaps with the exception stated, too: <c>Item | Control | Exception | Response</c>; or below each row.</summary>
internal static class ResponseTables
{
    /// <returns>What was linked, and the pages of answers that could be linked to nothing.</returns>
    public static (IReadOnlyList<KeyedText> Texts, IReadOnlyList<int> Unlinked) Read(IReadOnlyList<ControlRow> rows, Mending mending, ControlAssembler controls)
    {
        var marked = NumberedNotes.Marked(controls.Controls, mending);
        List<KeyedText> texts = [];
        List<int> unlinked = [];
        foreach (var row in rows)
        {
            var response = Said(row, ColumnRole.Response, mending);
            // "Management's Response: …" may also stand below the row, over the whole width.
            var said = row.Notes.Prepend(response).Select(ResponseWords.Split).FirstOrDefault(split => !split.Response.IsEmpty);
            response = said.Response ?? response;
            var details = Said(row, ColumnRole.Result, mending);
            if (response.IsEmpty && details.IsEmpty)
                continue;
            if (ControlsOf(row, mending, controls) is { Length: > 0 } named)
                texts.AddRange(named.Select(control => new KeyedText(control, details, response)));
            else if (ByMark(row, mending, marked) is var (control, mark))
                texts.Add(new KeyedText(control, details, response, mark));
            else if (row.Of(ColumnRole.Response) is [var first, ..] && !ResponseWords.SaysNone(first.Text))
                unlinked.Add(first.Page);
        }

        return (texts, unlinked);
    }

    /// <summary>"M-1 | Late removals | The step has been automated.": by the exception's own number, where the result begins "Deviation M-1." A bare number may only count the rows.</summary>
    private static (ReadControl Control, string Mark)? ByMark(ControlRow row, Mending mending, ILookup<string, ReadControl> marked)
    {
        foreach (var cell in row.Cells.Where((_, column) => row.Header.Cells[column].Role != ColumnRole.Response))
        {
            var text = mending.Join([.. cell.SelectMany(line => line.Words)]).Plain.Trim().ToLowerInvariant();
            if (text.Any(char.IsLetter) && (text.Any(char.IsAsciiDigit) || text.Contains(' '))
                && marked.Where(one => one.Key == text || one.Key.EndsWith($" {text}", StringComparison.Ordinal)).SelectMany(one => one.Select(control => (control, one.Key))).ToArray() is [var only])
                return only;
        }

        return null;
    }

    /// <summary>By the number of the row, or, where the rows have numbers of their own ("Item 1"), by the one in the column for controls, or by several there: "AC-02, AC-07".</summary>
    private static ReadControl[] ControlsOf(ControlRow row, Mending mending, ControlAssembler controls)
    {
        var cell = Said(row, ColumnRole.Control, mending).Plain;
        var listed = Listed(cell, controls);
        // "Item 2 | Control 17": where controls have bare numbers, too, the item's is none of theirs.
        if (listed.Length > 0 && row.Header.Find(ColumnRole.Id) is >= 0 and var column && ColumnWords.CountsExceptions(row.Header.Cells[column].Text) && row.Cells[column].All(line => line.Text.All(char.IsAsciiDigit)))
            return listed;
        // "Exception AC-02 | Compensating control AC-04": what says nothing but the number of a control states its exception.
        if (Listed(Said(row, ColumnRole.Result, mending).Plain, controls) is { Length: > 0 } statedBy)
            return statedBy;
        if (RowNumber.Read(row, mending, out _) is { } id && controls.Find(id.Value) is { } own)
            return [own];
        if (listed.Length > 0)
            return listed;
        var numbers = Said(row, ColumnRole.Id, mending).Plain;
        if (Listed(numbers, controls) is { Length: > 0 } several)
            return several;
        if (ByStatement(row, mending, controls) is { } stated)
            return [stated];
        var text = cell.Length > 0 ? cell : numbers;
        return controls.Find(text[..ControlIds.LeadingLength(text)].Trim()) is { } first ? [first] : ByCriteria(row, mending, controls) is { } only ? [only] : [];
    }

    /// <summary>The words of a cell; nothing where there is no such column.</summary>
    private static Passage Said(ControlRow row, ColumnRole role, Mending mending) => mending.Join([.. row.Of(role).SelectMany(line => line.Words)]);

    /// <summary>The controls of a cell that has their numbers and nothing else; else none.</summary>
    private static ReadControl[] Listed(string numbers, ControlAssembler controls)
    {
        var parts = numbers.Split([",", ";", "&", "/", " and "], StringSplitOptions.RemoveEmptyEntries);
        ReadControl[] found = [.. parts.Select(part => controls.Find(part.Trim())).OfType<ReadControl>()];
        return found.Length == parts.Length ? found : [];
    }

    /// <summary>A row without a number may quote the exception: "“a privacy assessment had been prepared for only two of …”".</summary>
    private static ReadControl? ByStatement(ControlRow row, Mending mending, ControlAssembler controls)
    {
        var quoted = Mending.Letters(Said(row, ColumnRole.Result, mending).Text);
        if (quoted.Length < FewestLetters)
            return null;
        ReadControl[] found = [.. controls.Controls.Where(control => control.Exceptions.Exists(exception => Mending.Letters(exception.Test.Result.Text).Contains(quoted, StringComparison.OrdinalIgnoreCase)))];
        return found is [var only] ? only : null;
    }

    /// <summary>Or name the criteria: of one control only with an exception.</summary>
    private static ReadControl? ByCriteria(ControlRow row, Mending mending, ControlAssembler controls)
    {
        var criteria = CriterionId.Find(Said(row, ColumnRole.Criteria, mending).Plain).Select(one => one.Criterion).ToArray();
        return criteria.Length == 0 ? null : controls.WithException(criteria);
    }

    /// <summary>Of a quotation; fewer words may stand in several exceptions.</summary>
    private const int FewestLetters = 25;
}
