using VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Reads the tables of controls: what was tested, how, what came out, and what management answered.</summary>
public static class ControlsReader
{
    /// <summary>What can be read of the tables without knowing what the letter says.</summary>
    internal static ReadRows Rows(DocumentLayout layout)
    {
        var read = Rows(layout, TestPages.Of(layout));
        // Tests under a title of other words, in a part that seemed to be management's: rather those than none.
        return read is { Scope: { IsCertain: false, Unaudited: < int.MaxValue }, Kinds.Controls.Count: 0, Labelled.Count: 0 } && Rows(layout, read.Scope with { Unaudited = int.MaxValue }) is var again && again.Kinds.Controls.Any(row => row.IsTested) ? again : read;
    }

    private static ReadRows Rows(DocumentLayout layout, TestPages scope)
    {
        // 1. Tables, and the text between them, from where the tests begin.
        var crosses = CrossMatrix.Read(layout, scope.Contains);
        IReadOnlyList<TableEvent> events = CentredBands.Part(CriteriaUnderNumbers.Part(TableFinder.Find(layout, scope.Contains, crosses.Holds)), layout.Mending);
        events = ResultsInRows.Part(LetteredTests.Part(events, layout.Mending), layout.Mending);
        var texts = events.OfType<TextEvent>().ToArray();

        // 2. What the auditor declares to mean "nothing found", before anything is judged.
        var declared = DeclaredPhrases.Learn(Explanations.Of(texts, scope.IsOfAuditor));
        events = ColumnsUnderOtherTitles.Name(events, declared, layout.Mending);

        // 3. Rows; tables of criteria by number only, and tables of responses, are not controls.
        var reader = RowReader.Read(events, layout.Mending);
        MergedCriteria.Spread(reader.Rows, reader.Centred);
        NumbersInText.Mark(reader.Rows, layout.Mending);
        var kinds = ResultsApart.Join(TableKinds.Sort(reader.Rows, layout.Mending, scope), layout.Mending, scope);
        TextEvent[] ofAuditor = [.. texts.Where(text => scope.IsOfAuditor(text.Lines[0]))];
        RowNumber.MarkByCriterion(kinds.Controls, layout.Mending);
        // Where tables have the tests, what stands between them has no labels of a firm's own.
        var labels = kinds.Controls.Any(row => row.IsTested) ? CardLabels.Usual : LearnedLabels.Learn(ofAuditor, declared);
        var labelled = OfControls(LabelledRows.Read(ofAuditor, layout.Mending, labels), kinds.Controls, layout.Mending).Where(row => !IsOfForm(row, kinds.Controls)).ToArray();
        // "Test: Inspected the list." is labelled, and its result stands beside it without a label.
        if (kinds.Controls.Count == 0 && !Array.Exists(labelled, row => row.Of(ColumnRole.Result).Count > 0) && UntitledRows.Read(ofAuditor, declared) is { Count: > 0 } untitled)
            labelled = [.. untitled];
        return new ReadRows(scope, crosses, events, texts, ofAuditor, declared, reader, kinds, labelled);
    }

    /// <summary>The fields of a form over a table of its tests were read with that table.</summary>
    private static bool IsOfForm(ControlRow labelled, IReadOnlyList<ControlRow> read) =>
        labelled.Of(ColumnRole.Control) is [{ Words: [var first, ..] }, ..] && labelled.Of(ColumnRole.Test).Count == 0 && read.Any(row => row.Header.IsUntitled && row.IsTested && row.Holds(first));

    internal static TableFacts Read(DocumentLayout layout, LetterFacts letter, ReadRows read)
    {
        if (letter.Kind is not (ReportKind.Soc2Type1 or ReportKind.Soc2Type2 or ReportKind.Soc1Type1 or ReportKind.Soc1Type2))
            return new TableFacts { Completeness = Counting.Pages(layout) };

        // 1. Rows to controls.
        var (scope, crosses, events, texts, ofAuditor, declared, reader, kinds, labelled) = read;
        ControlRow[] rows = [.. kinds.Controls.Concat(labelled).Where(row => !IsOfOthers(row, letter, layout.Mending))];
        if (rows.Length == 0)
            rows = [.. ListedControls.Read(ofAuditor, layout.Mending).Where(row => !IsOfOthers(row, letter, layout.Mending))];
        var notes = new NumberedNotes(texts, layout.Mending);
        var reading = new TestReader(layout.Mending, declared, notes, rows, letter.ServiceOrganization?.Value);
        var tests = new List<ReadTest>[rows.Length];
        Parallel.For(0, rows.Length, at => tests[at] = reading.Read(rows[at]));
        var assembler = new ControlAssembler(layout.Mending, needCriteria: letter.IsSoc2);
        for (var at = 0; at < rows.Length; at++)
            assembler.Add(rows[at], tests[at]);

        // 2. Criteria from a separate matrix, or from the names of controls under a criterion.
        var matrix = kinds.Matrix;
        if (matrix.Count == 0 && letter.IsSoc2 && !assembler.Controls.Any(control => control.Criteria.Count > 0))
        {
            var before = TableFinder.Find(layout, page => page < scope.First, _ => false);
            matrix = CriteriaMatrix.Among(before, layout.Mending, scope);
            if (matrix.Count == 0)
                ListedControls.Describe(before.OfType<TextEvent>().Concat(ofAuditor), layout.Mending, assembler);
        }

        Passage[] unknown = [.. CriteriaMatrix.OfControls(matrix, scope, layout.Mending, assembler.Find).SelectMany(row => CriteriaMatrix.Map(row, layout.Mending, assembler.Find)), .. crosses.Map(assembler.Find), .. SharedControls.Map(texts, assembler.Find)];

        // 3. Exceptions, each once, with details and responses from wherever they stand.
        var cards = ResponseCards.Read(texts.Where(text => !scope.IsOfAuditor(text.Lines[0])).ToArray(), layout.Mending, assembler.Find);
        var (answers, unlinked) = ResponseTables.Read(kinds.Responses, layout.Mending, assembler);
        // "Control AC-02   Criteria: CC6.2" and the words below it, over a table of its tests, say nothing of their exception.
        var overTests = kinds.Controls.Where(row => row.Header.IsUntitled).SelectMany(row => row.Cells.SelectMany(cell => cell)).SelectMany(line => line.Words).Select(word => (word.Page, word.Index)).ToHashSet();
        var keyed = answers
            .Concat(KeyedTextReader.Read(texts.Where(text => text.Passage.Words[^1] is var end && !overTests.Contains((end.Page, end.Index)) && !labelled.Any(row => row.Holds(end))), layout.Mending, assembler, page => !scope.IsOfAuditor(page))
                .Where(text => !cards.Any(card => card.Control == text.Control))).Concat(cards).ToArray();
        BlanketResult.Apply(assembler.Controls, ofAuditor, keyed, kinds.Responses.Count(row => row.Of(ColumnRole.Result).Count > 0));
        var exceptions = new ExceptionReader(layout.Mending, keyed, notes);
        var found = assembler.Controls.SelectMany(exceptions.Read).ToArray();

        // 4. What should have been found and was not.
        return Counting.Finish(new ReadTables(layout, letter, scope, events, reader, assembler, unknown, found, exceptions.Unclaimed.ToArray(), unlinked));
    }

    /// <summary>"CUEC-01", "CSOC-01", or a row of any number that is not tested: of the lists of what others should do, which may stand in a table like any other, also among the tests.</summary>
    private static bool IsOfOthers(ControlRow row, LetterFacts letter, Mending mending) =>
        RowNumber.Read(row, mending, out _) is { } number && (ItemText.IsCoded(number.Value) ? Array.Exists(row.Cells, cell => Opens(cell, letter)) : !row.IsTested && Opens(row.Of(ColumnRole.Control), letter));

    /// <summary>The cell begins with an item of those lists; the number may be its first word.</summary>
    private static bool Opens(IReadOnlyList<Line> cell, LetterFacts letter) => cell is [{ Words: var words }, ..] && words.Take(2).Any(word => IsOfOthers(word, letter));

    /// <summary>The word is one of the lists of what others should do, which were read.</summary>
    internal static bool IsOfOthers(LaidWord word, LetterFacts letter) => letter.UserEntityControls.Concat(letter.SubserviceControls).Any(item => Spans.Holds(item.Text.Span, word));

    /// <summary>"Control AC-02" over a paragraph that tests nothing, where a table has tested AC-02, says something about that control: what was found, the reply of management.</summary>
    private static ControlRow[] OfControls(IReadOnlyList<ControlRow> labelled, IReadOnlyList<ControlRow> tables, Mending mending)
    {
        var tested = tables.Where(row => row.IsTested).Select(row => RowNumber.KeyOf(row, mending)).OfType<string>().ToHashSet();
        return [.. labelled.Where(row => row.Of(ColumnRole.Test).Count > 0 || (row.IsTested && row.Of(ColumnRole.Control).Count > 0) || RowNumber.KeyOf(row, mending) is not { } key || !tested.Contains(key))];
    }
}
