using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Management's answers set as cards whose labels stand beside the middle of what they name, or take more than one line.</summary>
/// <remarks>
/// Raw:
/// <code>
/// Control number        AC-02
///                       For 2 of 25 leavers, access was
/// Exception             removed late.
///                       The owner has looked into it and
/// Management's response has since done well.
/// </code>
/// or whose labels take two lines: <c>Exception noted by</c> over <c>the auditors</c>, <c>Response of</c> over <c>management</c>.
/// A card that is not whole is left alone; the answer to its exception is a doubt then.
/// </remarks>
internal static class ResponseCards
{
    private const int FewestLabels = 2;

    public static IReadOnlyList<KeyedText> Read(IReadOnlyList<TextEvent> texts, Mending mending, Func<string, ReadControl?> find)
    {
        var lines = texts.SelectMany(text => text.Lines).ToArray();
        if (LabelColumns.Find(lines, line => line.SplitAt(0.8 * line.Height) is { Count: > 1 } pieces && IsLabel(pieces[0].Text) ? pieces[0].Words.Count : 0, IsLabel, FewestLabels) is not { } columns)
            return [];
        var runs = Runs(lines, columns).SelectMany(run => columns.Pair(run, IsLabel)).ToArray();
        // Labels of one line at the head of their values read like any other text.
        if (!columns.AreCentred && !Array.Exists(runs, pair => pair is { Label: { } label, Place: { } place } && label.Length > place.Text.Length && ResponseWords.IsLabel(label)))
            return [];
        List<KeyedText> found = [];
        (ReadControl? control, var details) = (null, Passage.Empty);
        foreach (var (label, _, value) in runs)
        {
            var said = mending.Join(value.SelectMany(line => line.Words).ToArray());
            if (label is null)
            {
                // What the page before began goes on here.
                found.RemoveAll(card => card.Control == control);
                control = null;
            }
            else if ((find(said.Plain) ?? (ColumnWords.RoleOf(label) is ColumnRole.Control or ColumnRole.Id ? find(said.Plain[..ControlIds.LeadingLength(said.Plain)]) : null)) is { } named)
            {
                (control, details) = (named, Passage.Empty);
            }
            else if (control is not null && ResponseWords.IsLabel(label))
            {
                if (IsWhole(said) && (details.IsEmpty || IsWhole(details)))
                    found.Add(new KeyedText(control, details, said));
            }
            else if (ColumnWords.RoleOf(label) is ColumnRole.Result)
            {
                details = said;
            }
        }

        return columns.IsUncertain ? [] : found;
    }

    private static bool IsLabel(string text) => ColumnWords.RoleOf(text.TrimEnd(':', ' ')) is not null || ResponseWords.IsLabel(text);

    private static bool IsWhole(Passage text) => !text.IsEmpty && !char.IsLower(text.Text.FirstOrDefault(char.IsLetterOrDigit)) && RowBreaks.EndsSentence(text.Text);

    /// <summary>Lines that keep to the two columns, as far as nothing else stands between them.</summary>
    private static IEnumerable<List<LabelledLine>> Runs(IEnumerable<Line> lines, LabelColumns columns)
    {
        List<LabelledLine> run = [];
        foreach (var line in lines)
        {
            if (columns.Cut(line) is { } cut)
            {
                run.Add(cut);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
            yield return run;
    }
}
