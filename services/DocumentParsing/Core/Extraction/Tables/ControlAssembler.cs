using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Rows to controls: one entry per number, with everything that its appearances map it to.</summary>
/// <param name="needCriteria">Each control answers a criterion, so an empty cell is one merged with the cell above; controls with objectives have empty cells of their own.</param>
internal sealed class ControlAssembler(Mending mending, bool needCriteria)
{
    private readonly Dictionary<string, ReadControl> byKey = new(StringComparer.Ordinal);
    private readonly List<ReadControl> controls = [];
    private IReadOnlyList<SourcedValue<CriterionId>> above = [];
    private ControlRow? before;

    /// <summary>What the cell of the criteria said last.</summary>
    private string said = "";

    public IReadOnlyList<ReadControl> Controls => controls;

    /// <summary>Rows with words but without a number: something was not understood.</summary>
    public List<ControlRow> Nameless { get; } = [];

    /// <summary>The only control with an exception that answers these criteria: all of them and no other, or else all of them.</summary>
    public ReadControl? WithException(IReadOnlyCollection<CriterionId> criteria)
    {
        ReadControl[] found = [.. controls.Where(control => control.Exceptions.Count > 0 && criteria.All(criterion => control.Criteria.Exists(own => own.Value == criterion)))];
        if (found.Length > 1)
            found = [.. found.Where(control => control.Criteria.Count == criteria.Count)];
        return found is [var only] ? only : null;
    }

    /// <param name="read">The tests of the row.</param>
    public void Add(ControlRow row, List<ReadTest> read)
    {
        SourcedValue<CriterionId>[] criteria = [.. CriteriaOf(row), .. Named(mending.Join(row.CriteriaAtEnd.SelectMany(line => line.Words).ToArray())), .. Named(mending.Join(row.Of(ColumnRole.FurtherCriteria).SelectMany(line => line.Words).ToArray()))];
        before = row;
        var number = RowNumber.Read(row, mending, out var description);
        if (number is null && !(row.IsUnnumbered && !description.IsEmpty))
        {
            if (!IsNameOfGroup(row))
                Nameless.Add(row);
            return;
        }

        if (number is not null && ElsewhereTested.IsOne(row, mending))
            (read, description) = ([], Passage.Empty);
        var id = number ?? description.Sourced("", 0, 1);
        var key = number is null ? KeyOfText(description) : ControlIds.Key(number.Value);
        // "Approval" of access and "Approval" of changes are two controls.
        if (row.Header.Has(ColumnRole.Name) && byKey.TryGetValue(key, out var named) && !description.IsEmpty && !named.Description.IsEmpty && KeyOfText(named.Description) != KeyOfText(description))
            key += KeyOfText(description);
        if (!byKey.TryGetValue(key, out var control))
        {
            control = new ReadControl(id, key) { Description = description };
            control.Tests.AddRange(read);
            byKey[control.Key] = control;
            controls.Add(control);
        }
        else
        {
            if (control.Description.IsEmpty)
                control.Description = description;
            if (control.Tests.All(ElsewhereTested.IsOne))
                Replace(control, read);
            else if (read.All(ElsewhereTested.IsOne))
            {
                // "Exception noted; refer to CC7.1." though none was read there.
                control.IsInconsistent |= read.Exists(IsException) && !control.Tests.Exists(IsException);
                read.Clear();
            }
            else if (row.IsFurtherTest)
                control.Tests.AddRange(read);
            else if (read.Count > 0 && !read.Select(test => test.Outcome).SequenceEqual(control.Tests.Select(test => test.Outcome)))
                control.IsInconsistent = true;
        }

        control.Map(criteria.Length > 0 || !RowNumber.IsNumbered(id.Value) ? criteria : OfNumber(id));
        control.IsRecognised |= row.Cells.Any(cell => cell.Count > 0 && cell[0].Words[0].Quality is not null);
        control.HasUnreadCriterion |= HasUnreadCriterion(row) || row.HasUncertainCriteria || HasCriteriaApart(row);
        control.AnswersOthers |= row.AnswersOthers;
        control.IsUncertain |= row.IsUncertain;
        ReadTest[] failures = [.. read.Where(test => test.Outcome == TestOutcome.Exception).SelectMany(test => test.Failures)];
        foreach (var failure in failures)
            control.Exceptions.Add((failure, NotesOf(failure, failures, row)));
    }

    /// <summary>A note stands below the exceptions that it is about, and may stand above others of the same control: not below these, and not below those that have one nearer.</summary>
    private static IReadOnlyList<Passage> NotesOf(ReadTest failure, ReadTest[] failures, ControlRow row)
    {
        if (failures.Length < 2 || row.Notes.Count == 0)
            return row.Notes;
        List<Passage> notes = [];
        var (above, owners) = (Place(Passage.Empty), failures);
        foreach (var note in row.Notes)
        {
            var place = Place(note);
            ReadTest[] between = [.. failures.Where(one => Place(one.Result) is var at && at.CompareTo(above) > 0 && at.CompareTo(place) < 0)];
            owners = between.Length > 0 ? between : owners;
            if (owners.Contains(failure))
                notes.Add(note);
            above = place;
        }

        return notes;
    }

    private static (int Page, double Y0) Place(Passage text) => text.Words is [var first, ..] ? (first.Page, first.Box.Y0) : default;

    /// <summary>"2 Risk", "A1.1 – Capacity": a few words alone on a line in the column of the numbers, over the rows of that group.</summary>
    private static bool IsNameOfGroup(ControlRow row) =>
        row.Header.Find(ColumnRole.Id) is >= 0 and var column && row.Cells[column] is [{ Words.Count: > 1 and <= 8 } only] && row.Cells.All(cell => cell.Count == 0 || cell == row.Cells[column])
        && row.Notes.Count + row.Below.Count == 0 && only.Text.Count(char.IsLetter) > 2 && !RowBreaks.EndsSentence(only.Text);

    /// <summary>What only sends to another row is no test beside what it sends to.</summary>
    private static void Replace(ReadControl control, List<ReadTest> read)
    {
        if (read.Count == 0)
            return;
        control.IsInconsistent |= control.Tests.Exists(IsException) && !read.Exists(IsException);
        control.Tests.Clear();
        control.Exceptions.Clear();
        control.Tests.AddRange(read);
    }

    private static bool IsException(ReadTest test) => test.Outcome == TestOutcome.Exception;

    /// <summary>A control without a number is known by its words.</summary>
    private static string KeyOfText(Passage description) => $"\"{Mending.Letters(description.Plain).ToLowerInvariant()}\"";

    /// <summary>A word beside the criteria of a scanned row is a criterion nobody could read.</summary>
    private static bool HasUnreadCriterion(ControlRow row) => row.Of(ColumnRole.Criteria).SelectMany(line => line.Words)
        .Any(word => word.Quality is not null && word.Text.Any(char.IsLetterOrDigit) && !CriterionId.Find(word.Text).Any());

    /// <summary>"Control 14" may be called by its number alone elsewhere, and the other way round.</summary>
    public ReadControl? Find(string id) => ControlIds.Key(id) is var key && byKey.TryGetValue(key, out var control) ? control
        : byKey.GetValueOrDefault(key.StartsWith(Word, StringComparison.Ordinal) ? key[Word.Length..] : Word + key);

    private const string Word = "control";

    /// <summary>"CC6.1-02" answers CC6.1 where neither a column nor a heading names a criterion.</summary>
    private static SourcedValue<CriterionId>[] OfNumber(SourcedValue<string> id) =>
        CriterionId.Find(RowNumber.CriterionOf(id.Value)).Select(found => new SourcedValue<CriterionId>(found.Criterion, id.Span)).Take(1).ToArray();

    /// <summary>The words go on with those of the criterion in the row above; its number alone, "CC9.2", may stand at the end of a page and its words on the next.</summary>
    private bool GoesOn(Passage cell) => char.IsLower(cell.Text[0]) || (said.Any(char.IsLower) && said.TrimEnd()[^1] is not ('.' or ';' or ':'))
        || (cell.Words.Count >= FewestWordsOfCriterion && cell.Page > before?.LastPage && said.Length > 0 && !said.Any(char.IsLower) && CriterionId.Find(said).Any());

    private const int FewestWordsOfCriterion = 5;

    private static SourcedValue<CriterionId>[] Named(Passage cell) =>
        CriterionId.Find(cell.Plain).Select(found => cell.Sourced(found.Criterion, found.Start, found.Length)).ToArray();

    /// <summary>Criteria beside the text of the control, and apart from it, under no title that is known: "Capacity of storage is forecast     A1.2" over "each quarter."</summary>
    private static bool HasCriteriaApart(ControlRow row) =>
        !row.Header.IsUntitled && !row.Header.Has(ColumnRole.FurtherCriteria)
        && (row.Of(ColumnRole.Control).Any(line => line.Pieces is [_, .., var last] && HeadedRow.AreCriteria(last)) || row.Of(ColumnRole.Test).Any(line => line.Pieces is [var first, _, ..] && HeadedRow.AreCriteria(first)));

    private IReadOnlyList<SourcedValue<CriterionId>> CriteriaOf(ControlRow row)
    {
        var column = row.Header.Find(ColumnRole.Criteria);
        if (column < 0)
            return WithThoseAtEnd(row);
        var cell = mending.Join(row.Cells[column].SelectMany(line => line.Words).ToArray());
        var named = Named(cell);
        if (cell.IsEmpty && row.Header.IsUntitled && WithThoseAtEnd(row) is var own && own.Length > row.Band.Count)
            return own;
        // A cell merged over several controls stands to the left of their numbers and names its criterion once; the criterion's own words may go on beside the others.
        if (!row.HasUncertainCriteria && named.Length == 0 && (cell.IsEmpty ? needCriteria : GoesOn(cell)) && before is not null && before.Header.IsSameAs(row.Header) && column < Math.Max(row.Header.Find(ColumnRole.Id), row.Header.Find(ColumnRole.Control)))
        {
            said = cell.IsEmpty ? said : cell.Plain;
            return above.Count > 0 ? above : row.Band;
        }

        (above, said) = (named, cell.Plain);
        return named.Length == 0 ? row.Band : named;
    }

    /// <summary>The criteria that the row stands under, and those in brackets behind the text of its control.</summary>
    private SourcedValue<CriterionId>[] WithThoseAtEnd(ControlRow row)
    {
        var text = mending.Join(row.Of(ColumnRole.Control).SelectMany(line => line.Words).ToArray());
        return [.. row.Band, .. text.IsEmpty ? [] : CriterionBand.BehindNumber(text), .. CriterionBand.AtEnd(text)];
    }
}
