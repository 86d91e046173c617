using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>One row of a table of controls, put together from its lines, also over pages; still without meaning.</summary>
internal sealed class ControlRow(ColumnHeader header, IReadOnlyList<SourcedValue<CriterionId>> band)
{
    public ColumnHeader Header { get; } = header;

    /// <summary>The criteria of the band or heading the row stands under.</summary>
    public IReadOnlyList<SourcedValue<CriterionId>> Band { get; } = band;

    public List<Line>[] Cells { get; } = Enumerable.Range(0, header.Cells.Count).Select(_ => new List<Line>()).ToArray();

    /// <summary>Text across the table below the row: details of an exception, a response.</summary>
    public List<Passage> Notes { get; } = [];

    /// <summary>The result that stands below the row, or below the procedures in their cell, where no column holds it.</summary>
    public List<Line> Below { get; } = [];

    /// <summary>The criteria that stand behind a label at the end of the control's own cell: "Criteria: CC6.2, CC6.3".</summary>
    public List<Line> CriteriaAtEnd { get; } = [];

    /// <summary>Another test of the control in the row before, where tests are set in blocks below each other.</summary>
    public bool IsFurtherTest { get; init; }

    /// <summary>The report gives its controls no numbers.</summary>
    public bool IsUnnumbered { get; init; }

    /// <summary>Its number stands in brackets behind the control's text.</summary>
    public bool HasNumberAtEnd { get; set; }

    /// <summary>Its number stands before the control's text, and only the other rows show that it is one: "Control No. 6:", "7)".</summary>
    public bool HasNumberAtHead { get; set; }

    /// <summary>The criterion it answers, and no other control, stands for its number.</summary>
    public bool HasCriterionAsNumber { get; set; }

    /// <summary>"CEK-12": the number of another framework's requirement across the table above it; null where none is.</summary>
    public string? StandsUnder { get; init; }

    /// <summary>Its number is that of the requirement with one of its own behind: "CEK-12.1".</summary>
    private bool IsOfFramework => StandsUnder is { } above && Of(ColumnRole.Id) is [var number, ..] && number.Text.Length > above.Length && number.Text.StartsWith(above, StringComparison.Ordinal) && number.Text[above.Length] is '.' or '-' or '_';

    /// <summary>It names a requirement of another framework, in a column of those, "HIPAA Standard | 164.308(a)(2)", or by its number.</summary>
    public bool AnswersOthers => IsOfFramework || (Of(ColumnRole.Criteria).Count == 0 && Header.Cells.Index().Any(cell => cell.Item.Role is null && Cells[cell.Index].Count > 0 && Cells[cell.Index][0].Text.Any(char.IsAsciiDigit) && ColumnWords.NamesFramework(cell.Item.Text)));

    /// <summary>Its beginning or its end is a guess: numbers centred in their cells, and no clear break.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>Which of the criteria beside it are its own is not clear.</summary>
    public bool HasUncertainCriteria { get; set; }

    /// <summary>The page of its last line, or 0.</summary>
    public int LastPage => Cells.SelectMany(cell => cell).Select(line => line.Page).DefaultIfEmpty().Max();

    /// <summary>It says how the control was tested, or what came out.</summary>
    public bool IsTested => Of(ColumnRole.Test).Count + Of(ColumnRole.Result).Count > 0;

    public bool IsEmpty => Cells.All(cell => cell.Count == 0);

    /// <summary>What was done, by its nature, where each has a column: the cells that are not empty.</summary>
    public IReadOnlyList<IReadOnlyList<Line>> Natures => [.. Cells.Where((cell, column) => Header.Cells[column].Role == ColumnRole.Test && cell.Exists(line => line.Words.Any(word => word.Text.Count(char.IsLetter) > 2)))];

    public IReadOnlyList<Line> Of(ColumnRole role) => role == ColumnRole.Test && Header.HasNatures ? [.. Natures.SelectMany(cell => cell)] : Header.Find(role) is >= 0 and var column ? Cells[column] : role == ColumnRole.Result ? Below : [];

    /// <summary>Takes the lines of criteria below the text out of the cell of the control, the first perhaps behind a label.</summary>
    public void PartCriteria()
    {
        if (Header.Find(ColumnRole.Control) is not (>= 0 and var control) || Cells[control].FindIndex(line => CriteriaOf(line) is not null) is not (> 0 and var at) || !Cells[control].Skip(at + 1).All(HeadedRow.AreCriteria)
            // "… as required by" over "CC6.1" is a sentence.
            || (HeadedRow.AreCriteria(Cells[control][at]) && !RowBreaks.EndsSentence(Cells[control][at - 1].Text)))
            return;
        CriteriaAtEnd.AddRange(Cells[control].Skip(at + 1).Prepend(CriteriaOf(Cells[control][at])!));
        Cells[control].RemoveRange(at, Cells[control].Count - at);
    }

    /// <summary>Takes the criteria right below the number out of the cell that holds number and text: "BR058" over "Also CC6.3" over the text.</summary>
    public void PartFurtherCriteria()
    {
        if (Header.Find(ColumnRole.Control) is not (>= 0 and var control) || Cells[control] is not [var number, var further, _, ..] || !ControlIds.LooksLikeOne(number.Text) || further.Words.Count < 2
            || ColumnWords.RoleOf(further.Words[0].Text) != ColumnRole.FurtherCriteria || !HeadedRow.AreCriteria(further.Piece(1, further.Words.Count)))
            return;
        CriteriaAtEnd.Add(further.Piece(1, further.Words.Count));
        Cells[control].RemoveAt(1);
    }

    private static Line? CriteriaOf(Line line) => HeadedRow.BehindLabel(line) ?? (HeadedRow.AreCriteria(line) ? line : null);

    /// <summary>The tests behind the first where one cell holds several, each over its result: "Test: …", "Result: …", "Test: …", "Result: …".</summary>
    public IEnumerable<ControlRow> FurtherTests()
    {
        var test = Header.Find(ColumnRole.Test);
        var row = this;
        while (test >= 0 && row.Below.FindIndex(BeginsTest) is > 0 and var at)
        {
            var further = new ControlRow(Header, Band) { IsFurtherTest = true, IsUnnumbered = IsUnnumbered, IsUncertain = IsUncertain };
            for (var i = 0; i < Cells.Length; i++)
                further.Cells[i].AddRange(i == test ? row.Below[at..] : Cells[i]);
            row.Below.RemoveRange(at, row.Below.Count - at);
            further.PartResult();
            row = further;
            yield return further;
        }
    }

    private static bool BeginsTest(Line line) => ResultBelow.LabelOf(line, ColumnRole.Test) is > 0 and var label && line.Words[label - 1].Text[^1] == ':';

    /// <summary>Takes the result out of the cell of the procedures, where the table has no column for it.</summary>
    public void PartResult()
    {
        if (Header.Has(ColumnRole.Result) || Below.Count > 0 || Header.Find(ColumnRole.Test) is not (>= 0 and var test))
            return;
        var cell = Cells[test];
        var labelled = cell.FindIndex(Math.Min(1, cell.Count), ResultBelow.Opens);
        // "No exceptions were noted." on a line of its own, below the procedures.
        var at = labelled > 0 || !ResultBelow.IsOfBoth(Header.Cells[test].Text) ? labelled : Enumerable.Range(1, Math.Max(0, cell.Count - 1)).FirstOrDefault(line => RowBreaks.EndsSentence(cell[line - 1].Text) && (ResultBelow.SaysOne(cell[line]) || (!CardLabels.TellsOfATest(cell[line]) && ResultBelow.SaysNothingWasTested(cell.Skip(line)))));
        if (at <= 0)
            return;
        Below.AddRange(labelled > 0 ? ResultBelow.Unlabelled(cell[at..]) : cell[at..]);
        cell.RemoveRange(at, cell.Count - at);
    }

    public bool Holds(LaidWord word) => Cells.Any(cell => cell.Any(line => line.Page == word.Page && line.Words.Any(own => own.Index == word.Index)));

    /// <summary>A speck beside a number that a recogniser took for a mark.</summary>
    internal static bool IsDust(Line cell) => cell.Words[0].Quality is not null && !cell.Text.Any(char.IsLetterOrDigit) && !cell.Text.Contains('#');

    public void Add(TableLine line)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            if (line.Cells[i] is { } cell && !(Header.Cells[i].Role is ColumnRole.Id or ColumnRole.Criteria && IsDust(cell)))
                Cells[i].Add(cell);
        }
    }
}
