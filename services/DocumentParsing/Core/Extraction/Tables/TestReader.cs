using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The procedures and results of one row: one test per result, as the auditor set them.</summary>
/// <remarks>
/// Raw, two tests under one control; the first paragraph of the second has no result of its own:
/// <code>
/// C-103   Employees sign …     Made inquiries of the manager …      No exceptions noted.
///                              Obtained the population …            Exception noted. For 2 of
///                              For a sample of 25 …                 25 employees …
/// </code>
/// </remarks>
internal sealed partial class TestReader
{
    private readonly Mending mending;
    private readonly DeclaredPhrases declared;
    private readonly NumberedNotes notes;
    private readonly List<ColumnHeader> resultPerTest;

    /// <summary>Most results of a report are the same few sentences; rows are read on several cores.</summary>
    private readonly ConcurrentDictionary<string, TestOutcome> outcomes = new(StringComparer.Ordinal);

    /// <summary>" Harrow: " in the cell of a result.</summary>
    private readonly string[] namesBeforeAnswers;

    /// <param name="rows">All rows: whether a firm gives each test a result of its own shows where clean results follow each other.</param>
    /// <param name="notes">Where "N/A (Note 2)" is explained.</param>
    /// <param name="organization">The service organization: its name and a colon in the cell of a result begin what it answers.</param>
    public TestReader(Mending mending, DeclaredPhrases declared, NumberedNotes notes, IEnumerable<ControlRow> rows, string? organization)
    {
        namesBeforeAnswers = organization?.Split(',')[0] is { } name ? [.. new[] { name, name.Split(' ')[0] }.Where(called => called.Length > 3).Select(called => $" {called}: ")] : [];
        (this.mending, this.declared, this.notes, resultPerTest) = (mending, declared, notes, []);
        foreach (var row in rows)
        {
            DropNumbers(row);
            if (!resultPerTest.Any(row.Header.IsSameAs) && Results(row).Count > 1)
                resultPerTest.Add(row.Header);
        }
    }

    /// <summary>"1   Inquired of …   1   No exceptions noted.", "2   Inspected …   2   …": numbers that relate the results to the tests are part of neither.</summary>
    private static void DropNumbers(ControlRow row)
    {
        var (test, result) = (row.Header.Find(ColumnRole.Test), row.Header.Find(ColumnRole.Result));
        if (test < 0 || result < 0 || NumberOf(row.Cells[test].FirstOrDefault()) is not { } first || NumberOf(row.Cells[result].FirstOrDefault()) != first)
            return;
        foreach (var cell in (List<Line>[])[row.Cells[test], row.Cells[result]])
        {
            var next = first;
            for (var i = 0; i < cell.Count; i++)
            {
                if (NumberOf(cell[i]) != next)
                    continue;
                cell[i] = cell[i].Piece(1, cell[i].Words.Count);
                next++;
            }
        }
    }

    private static int? NumberOf(Line? line) =>
        line is { Words: [{ Text: var number }, { Text: [var initial, ..] }, ..] } && char.IsUpper(initial) && int.TryParse(number.Trim('(', ')', '.'), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is > 0 and < 30 ? read : null;

    public List<ReadTest> Read(ControlRow row)
    {
        // One result for all that was done, whatever its nature; of several nobody says which came of what.
        if (row.Header.HasNatures && row.Natures is { Count: > 1 } natures)
            return natures.Select(procedure => Test(procedure, row.Of(ColumnRole.Result), row, isUncertain: Results(row).Count > 1)).ToList();
        var procedures = row.Of(ColumnRole.Test);
        if (Beside(procedures, row.Of(ColumnRole.Result)) is { } pairs)
            return pairs.Select(pair => Test(pair.Procedure, pair.Result, row, isUncertain: false)).ToList();
        var results = Results(row);
        if (results.Count == 0)
            return procedures.Count == 0 ? [] : [Test(procedures, [], row, isUncertain: false)];
        if (results.Count == 1)
            return [Test(procedures, results[0].Lines, row, isUncertain: false)];
        var shares = ByHeight(procedures, results.Select(result => result.Lines).ToList());
        if (!AreWhole(shares) && Paragraphs(procedures) is var paragraphs && paragraphs.Count == results.Count)
            shares = paragraphs;
        else if (!AreWhole(shares) && Centred(procedures, results.Select(result => result.Lines).ToList()) is { } centred)
            shares = centred;
        var isUncertain = results.Any(result => !result.IsCertain) || !AreWhole(shares);
        return results.Select((result, i) => Test(shares[i], result.Lines, row, isUncertain)).ToList();
    }

    private ReadTest Test(IReadOnlyList<Line> procedure, IReadOnlyList<Line> result, ControlRow row, bool isUncertain)
    {
        var cell = Join(result);
        var (said, response) = Answered(result) ?? AnsweredByName(cell) ?? ResponseWords.Split(cell);
        if (response.IsEmpty && row.Of(ColumnRole.Response) is { Count: > 0 } own)
            response = ResponseWords.InCellOfAnswers(Join(own));
        var outcome = OutcomeOf(said);
        var hasRemark = outcome == TestOutcome.Unknown && !said.IsEmpty && ResultPhrases.IsCleanWithRemark(BrokenWords.Whole(said, mending), declared);
        outcome = hasRemark ? TestOutcome.NoException : outcome;
        var counted = CountedExceptions.Of(cell);
        // One answer in the column of answers is given to all of them.
        if (counted.Count > 0 && row.Of(ColumnRole.Response).Count > 0)
            counted = [.. counted.Select(part => part.Response.IsEmpty ? (part.Result, response) : part)];
        return new ReadTest(Join(procedure), said, response, outcome, isUncertain)
        {
            Counted = counted,
            HasRemark = hasRemark,
            IsMixed = outcome == TestOutcome.Exception && ResultPhrases.TakesBack(said.Plain, declared),
        };
    }

    /// <summary>"… in that time." over "Management response" alone on its line of the cell, and the answer: alone it needs no mark.</summary>
    private (Passage Said, Passage Response)? Answered(IReadOnlyList<Line> result)
    {
        var label = Enumerable.Range(0, result.Count).FirstOrDefault(at => at > 0 && at + 1 < result.Count && ResponseWords.IsLabelAlone(result[at].Text) && RowBreaks.EndsSentence(result[at - 1].Text), -1);
        return label < 0 ? null : (Join(result.Take(label)), Join(result.Skip(label + 1)));
    }

    /// <summary>"… on day 44. Harrow: The tool was new that week.": who speaks behind the end of a sentence.</summary>
    private (Passage Said, Passage Response)? AnsweredByName(Passage cell)
    {
        if (cell.IsEmpty)
            return null;
        foreach (var label in namesBeforeAnswers)
        {
            var at = cell.Plain.IndexOf(label, StringComparison.Ordinal);
            if (at > 0 && RowBreaks.EndsSentence(cell.Text[..at]) && cell.Plain[(at + label.Length)..] is [var first, ..] && char.IsUpper(first))
                return (cell.Slice(0, at), cell.From(at + label.Length));
        }

        return null;
    }

    private TestOutcome Classify(string result) => outcomes.GetOrAdd(result, static (text, phrases) => ResultPhrases.Classify(text, phrases), declared);

    private TestOutcome OutcomeOf(Passage said)
    {
        var outcome = said.IsEmpty ? TestOutcome.Unknown : Classify(BrokenWords.Whole(said, mending));
        if (outcome is TestOutcome.Unknown && said.Words is [{ Quality: not null }, ..] && Classify(WithoutDust(said)) is TestOutcome.NoException)
            return TestOutcome.NoException;
        return outcome is TestOutcome.Unknown or TestOutcome.NotTested && notes.Find(said) is { } note && Classify(NumberedNotes.Said(note).Text) is not TestOutcome.Unknown and var explained
            ? explained : outcome;
    }

    /// <summary>"No exceptions ; noted. -", "No exceptions:noted.": marks that a recogniser saw beside letters. A text with figures is left to a person.</summary>
    private static string WithoutDust(Passage said) => said.Words.Any(word => word.Text.Any(char.IsDigit))
        ? "" : string.Join(' ', said.Words.Select(word => word.Text.Trim('.', ',', ';', ':', '-', '‘', '’', '\'', '—', '»', '«', '©', '®', '°', '~', '|', '_', '*', '•').Replace(':', ' ').Replace(';', ' ')).Where(word => word.Length > 0));

    private Passage Join(IEnumerable<Line> lines) => mending.Join(lines.SelectMany(line => line.Words).ToArray());

    private string Whole(IEnumerable<Line> lines) => BrokenWords.Whole(Join(lines), mending);

    /// <summary>A result begins at the head of the cell, and wherever a whole one has ended and another opens beside a new procedure.</summary>
    private List<(List<Line> Lines, bool IsCertain)> Results(ControlRow row)
    {
        List<(List<Line> Lines, bool IsCertain)> results = [];
        var lines = row.Of(ColumnRole.Result);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (results.Count == 0)
                results.Add(([line], true));
            else if (IsAnother([.. lines.Skip(i)], results[^1].Lines))
                results.Add(([line], true));
            else if (BeginsResult(line, lines.ElementAtOrDefault(i + 1), results[^1].Lines, row) is { } isCertain)
                results.Add(([line], isCertain));
            else
                results[^1].Lines.Add(line);
        }

        return results;
    }

    /// <summary>After room, a text that is a result in itself below one that is: "No exceptions noted", and half the cell lower "No incidents occurred.", which may explain an exception that it stands closer to.</summary>
    private bool IsAnother(List<Line> rest, List<Line> current)
    {
        var room = rest[0].Page == current[^1].Page ? (rest[0].Box.Y0 - current[^1].Box.Y1) / rest[0].Height : 0;
        return room > 0.6 && !char.IsLower(rest[0].Text.FirstOrDefault(char.IsLetterOrDigit)) && (Classify(Whole(current)), Classify(Whole(Parted(rest)[0]))) switch
        {
            (TestOutcome.Unknown, _) or (_, TestOutcome.Unknown) => false,
            (TestOutcome.Exception, TestOutcome.NoOccurrence) => room > RoomBelowException,
            (TestOutcome.Exception, not TestOutcome.NoException) => false,
            _ => true,
        };
    }

    /// <summary>In heights of the line: more than between two paragraphs of one result.</summary>
    private const double RoomBelowException = 1.5;

    /// <summary>Null where the line goes on with the result above; false where it begins another by its place alone.</summary>
    private bool? BeginsResult(Line line, Line? next, List<Line> current, ControlRow row)
    {
        // "A deviation was found." over "Refer to 4.4, Deviation 1.", where it is told.
        if (Refers().IsMatch(line.Text) && Classify(Whole(current)) == TestOutcome.Exception)
            return null;
        var opens = ResultPhrases.Opens(line.Text, declared);
        if (char.IsLower(line.Text.FirstOrDefault(char.IsLetterOrDigit)) && !opens)
            return null;
        // A narrow column breaks the phrase: "No relevant" over "exceptions noted.", "Exception" over "noted. For 2 of".
        opens = opens || (next is not null && Whole([line, next]) is var both && (Classify(both) == TestOutcome.NoException || ResultPhrases.Opens(both, declared)));
        var said = Join(current);
        // "Control operated effectively; no" over "deviations."
        if (EndsOpen().IsMatch(said.Text))
            return null;
        if (!EndsSentence(said.Text) && !ResultPhrases.IsWhole(Whole(current), declared))
            return null;
        var procedures = row.Of(ColumnRole.Test);
        var begun = procedures.FirstOrDefault(procedure => procedure.Page == line.Page && Math.Abs(procedure.Box.CentreY - line.Box.CentreY) < 0.35 * line.Height
            && BeginsParagraph(procedures, procedure));
        var gap = line.Page == current[^1].Page && line.Box.Y0 - current[^1].Box.Y1 > 0.6 * line.Height;
        if (opens)
            return begun is not null || gap || line.Page != current[^1].Page ? true : Contradicts(line, next, current) ? false : null;
        // Beside the row's first procedure a centred result of more lines goes on: the one above would have no procedure.
        if (begun is null || begun == procedures[0] || ResponseWords.Opens(line.Text))
            return null;
        // A response in the cell goes on to the end of the cell; what begins beside a procedure after it is a result only perhaps.
        if (gap)
            return ResponseWords.Split(said).Response.IsEmpty;
        // Nothing but its place: a sentence that begins just where a procedure does, in a table whose tests have results of their own.
        var follows = procedures.LastOrDefault(procedure => procedure.Page == line.Page && procedure.Box.Y1 < begun.Box.CentreY);
        var stands = follows is not null && begun.Box.Y0 - follows.Box.Y1 > 0.6 * line.Height;
        if (!stands && !resultPerTest.Any(row.Header.IsSameAs))
            return null;
        // Where both begin at the head of a page, behind a procedure and a clean result that ended with the page before, it is more than a place.
        return follows is null && line.Page != current[^1].Page && Classify(Whole(current)) == TestOutcome.NoException;
    }

    [GeneratedRegex(@"^\W*(?:see|refer\s+to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refers();

    [GeneratedRegex(@"\b(?:no|any|without|and|or|of|the)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsOpen();

    /// <summary>"No exceptions noted." close below the end of an exception is hardly said of the same test.</summary>
    private bool Contradicts(Line line, Line? next, List<Line> current) =>
        Classify(Whole(current)) == TestOutcome.Exception
        && (Classify(line.Text) == TestOutcome.NoException || (next is not null && Classify(Whole([line, next])) == TestOutcome.NoException));

    private static bool BeginsParagraph(IReadOnlyList<Line> lines, Line line)
    {
        var at = Array.IndexOf(lines.ToArray(), line);
        if (at <= 0)
            return true;
        return (lines[at - 1].Page == line.Page && line.Box.Y0 - lines[at - 1].Box.Y1 > 0.5 * line.Height) || (EndsSentence(lines[at - 1].Text) && !BeginsSmall(line));
    }

    private static List<List<Line>> ByHeight(IReadOnlyList<Line> procedures, List<List<Line>> results)
    {
        var shares = results.Select(_ => new List<Line>()).ToList();
        foreach (var line in procedures)
        {
            var share = results.FindLastIndex(result => result[0].Page < line.Page || (result[0].Page == line.Page && result[0].Box.CentreY < line.Box.CentreY + (0.4 * line.Height)));
            shares[Math.Max(share, 0)].Add(line);
        }

        return shares;
    }

    /// <summary>Results that stand beside the middle of their procedures.</summary>
    private static List<List<Line>>? Centred(IReadOnlyList<Line> procedures, List<List<Line>> results)
    {
        if (procedures.Count == 0 || procedures.Concat(results.SelectMany(result => result)).Select(line => line.Page).Distinct().Count() > 1)
            return null;
        var shares = CentredCells.Share(
            procedures.Select(line => new Extent(line.Box.Y0, line.Box.Y1)).ToArray(), results.Select(result => new Extent(result[0].Box.Y0, result[^1].Box.Y1)).ToArray(),
            procedures[0].Height, isContinued: false, goesOn: false, mayWait: false);
        if (shares is null)
            return null;
        var found = results.Select((_, i) => procedures.Where((_, at) => shares.Cells[at] == i).ToList()).ToList();
        return found.All(share => BeginsWhole(share) && EndsSentence(share[^1].Text)) ? found : null;
    }

    /// <summary>Each procedure parted from the next, and beside the middle of each one result; null where the row is not set so.</summary>
    /// <remarks>
    /// Raw: the page may end between two of them, and narrow columns break every phrase:
    /// <code>
    /// Inspected the policy to determine      No exceptions
    /// whether it had been approved.          noted.
    ///
    /// Inspected for 25 leavers the           Exception
    /// record of the request to               noted. For 2 of
    /// determine whether …                    25 leavers …
    /// </code>
    /// </remarks>
    private static List<(List<Line> Procedure, List<Line> Result)>? Beside(IReadOnlyList<Line> procedures, IReadOnlyList<Line> results)
    {
        var (above, beside) = (Parted(procedures), Parted(results));
        if (above.Count < 2 || above.Count != beside.Count || !above.All(BeginsWhole))
            return null;
        var pairs = above.Zip(beside).ToList();
        return pairs.All(pair => pair.First.Concat(pair.Second).All(line => line.Page == pair.First[0].Page) && EndsSentence(pair.First[^1].Text) && EndsSentence(pair.Second[^1].Text) && Math.Abs(MiddleOf(pair.First) - MiddleOf(pair.Second)) < 0.3 * pair.First[0].Height) ? pairs : null;
    }

    /// <summary>Lines with no more room between them than lines of one text have.</summary>
    private static List<List<Line>> Parted(IReadOnlyList<Line> lines)
    {
        List<List<Line>> parts = [];
        foreach (var line in lines)
        {
            if (parts.Count == 0 || parts[^1][^1].Page != line.Page || line.Box.Y0 - parts[^1][^1].Box.Y1 > 0.4 * line.Height)
                parts.Add([]);
            parts[^1].Add(line);
        }

        return parts;
    }

    private static double MiddleOf(List<Line> lines) => (lines[0].Box.Y0 + lines[^1].Box.Y1) / 2;

    /// <summary>Items behind bullets often have no full stop.</summary>
    private static bool AreWhole(List<List<Line>> shares) =>
        shares.All(BeginsWhole) && shares.Zip(shares.Skip(1)).All(pair => EndsSentence(pair.First[^1].Text) || BlockReader.BeginsWithBullet(pair.Second[0].Text));

    private static bool BeginsWhole(List<Line> share) => share.Count > 0 && !BeginsSmall(share[0]);

    /// <summary>Not "b. Inspected …", which its letter begins.</summary>
    private static bool BeginsSmall(Line line) => char.IsLower(line.Text.FirstOrDefault(char.IsLetterOrDigit)) && !Letter().IsMatch(line.Text);

    [GeneratedRegex(@"^\(?[a-z][.)]\s+\p{Lu}")]
    private static partial Regex Letter();

    private static List<List<Line>> Paragraphs(IReadOnlyList<Line> lines)
    {
        List<List<Line>> paragraphs = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var begins = i == 0 || (lines[i].Page == lines[i - 1].Page ? lines[i].Box.Y0 - lines[i - 1].Box.Y1 > 0.5 * lines[i].Height : EndsSentence(lines[i - 1].Text));
            if (begins)
                paragraphs.Add([]);
            paragraphs[^1].Add(lines[i]);
        }

        return paragraphs;
    }

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', ')', ']', ' ') is [.., '.' or '!' or '?'];
}
