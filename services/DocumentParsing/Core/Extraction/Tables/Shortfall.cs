using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Findings;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>What should have been read and was not: each shortfall becomes a doubt about the list it leaves incomplete.</summary>
internal static class Shortfall
{
    /// <summary>Mean confidence of the recogniser below which a page's words are not to be relied on.</summary>
    private const double PoorQuality = 70;

    public static void Find(ReadTables read, IReadOnlyList<Control> controls, Completeness count, IReadOnlyList<TablePart> unread, List<Doubt> doubts, List<ParseFinding> findings)
    {
        void Doubt(string fact, string reason, IEnumerable<int> pages)
        {
            if (pages.Distinct().ToArray() is { Length: > 0 } where)
                doubts.Add(new Doubt(fact, reason, where));
        }

        if (controls.Count == 0)
        {
            Doubt("controls", "No control was read, though a report of this kind lists them.", [read.Scope.First]);
            Doubt("exceptions", "No table of tests was read, so nothing can be said about exceptions.", [read.Scope.First]);
            return;
        }

        var blank = count.PagesWithoutWords.Where(read.Scope.Contains).ToArray();
        var poor = read.Layout.Pages.Where(page => read.Scope.IsOfAuditor(page.Number) && IsPoor(page)).Select(page => page.Number).ToArray();
        var nameless = read.Assembler.Nameless.SelectMany(row => row.Cells.SelectMany(cell => cell)).Select(line => line.Page).Concat(PagesOf(read.Rows.Rowless.Where(line => !line.Line.Words.Any(word => ControlsReader.IsOfOthers(word, read.Letter))))).Where(read.Scope.IsOfAuditor).ToArray();
        var gaps = NumberGaps.Find(read.Assembler.Controls, read.Events.OfType<TextEvent>().Select(text => text.Passage.Plain)).ToArray();
        foreach (var list in (string[])["controls", "exceptions"])
        {
            Doubt(list, "Pages among the tests have no words.", blank);
            Doubt(list, "Pages among the tests were recognised badly.", poor);
            Doubt(list, "Rows of a table were read whose control has no number.", nameless);
            Doubt(list, "A table begins there, and no row of it was read.", unread.Select(part => part.Page).Where(read.Scope.IsOfAuditor));
            Doubt(list, "The numbers of the controls leave some out, and recognition may have lost their rows.", gaps);
        }

        if (read.Letter.IsType2)
        {
            var untested = controls.Where(control => control.Tests.Count == 0).Select(control => control.Id.Page).ToArray();
            Doubt("exceptions", "Controls were read without their tests, which may report exceptions.", untested);
            if (untested.Length == controls.Count)
                Doubt("controls", "Controls were read without their tests, and may be none.", untested);
        }

        Doubt("exceptions", "Lines of a table could not be given to a row with certainty.", PagesOf(read.Rows.Orphans.Except(read.Rows.Rowless)).Where(read.Scope.IsOfAuditor));

        if (read.Exceptions.Count == 0 && read.Letter.Opinion is { Kind.Value: OpinionKind.Qualified or OpinionKind.Adverse } opinion)
            Doubt("exceptions", "The opinion is modified, but no exception was read.", [opinion.Kind.Page]);
        Doubt("controls", "Controls were read without a number, though their texts begin or end with what may be one.", Unnumbered(controls));
        Doubt("controls", "A table names controls that no other table describes.", read.UnknownNumbers.Select(number => number.Page));
        Doubt("exceptions", "Something is said about the exception of a control for which none was read.", read.Unclaimed.Select(text => (text.Details.IsEmpty ? text.Response : text.Details).Page));
        Doubt("exceptions", "Text outside the tables reports an exception that belongs to no control that was read.", Unread(read));
        var (results, numbers) = (LostRows.Results(read, controls).ToArray(), LostRows.Numbers(read).ToArray());
        foreach (var list in (string[])["controls", "exceptions"])
        {
            Doubt(list, "Results stand outside the tables that were read.", results);
            Doubt(list, "Lines begin with numbers like those of the controls, but no such control was read.", numbers);
        }

        Doubt("exceptions", "Tests were read without their results, which may report exceptions.", controls.SelectMany(control => control.Tests)
            .Where(test => test.Outcome == TestOutcome.Unknown && test.Result is null && test.Procedure is not null).Select(test => test.Procedure!.Page));
        Doubt("exceptions", "Results that are not understood may report exceptions.", controls.SelectMany(control => control.Tests)
            .Where(test => test.Outcome == TestOutcome.Unknown && test.Result is not null).Select(test => test.Result!.Page));
        Controls(read, controls, areTested: read.Letter.IsType2 || results.Length > 0 || controls.Count(control => control.Tests.Count > 0) > controls.Count / 2, doubts);
        findings.AddRange(blank.Select(page => new ParseFinding(FindingCodes.PageWithoutWords, FindingSeverity.Warning, $"Page {page} has no words.", null)));
        findings.AddRange(poor.Select(page => new ParseFinding(FindingCodes.PoorRecognition, FindingSeverity.Warning, $"Page {page} was recognised badly.", null)));
        findings.AddRange(count.CriteriaWithoutControls.Select(criterion => new ParseFinding(FindingCodes.CriterionWithoutControls, FindingSeverity.Note, $"No control is mapped to {criterion}.", null)));
    }

    /// <summary>Criteria of the categories in scope that no control answers: one carved out is ordinary, a quarter of them is not.</summary>
    public static IReadOnlyList<CriterionId> CriteriaWithoutControls(ReadTables read, IReadOnlyList<Control> controls)
    {
        var categories = read.Letter.Categories.Select(category => category.Value).ToHashSet();
        var answered = controls.SelectMany(control => control.Criteria).Select(criterion => criterion.Value).ToHashSet();
        return categories.Count == 0 || answered.Count == 0 ? [] : CriterionId.All.Where(criterion => categories.Contains(criterion.Category) && !answered.Contains(criterion)).ToArray();
    }

    /// <summary>The few of many controls numbered by their criteria whose number, "CC8.1.2", names none of those that they were read under.</summary>
    private static HashSet<string> Misnumbered(IReadOnlyList<Control> controls)
    {
        Control[] numbered = [.. controls.Where(control => control.Criteria.Count > 0 && RowNumber.IsNumbered(control.Id.Value))];
        Control[] others = [.. numbered.Where(control => !control.Criteria.Any(criterion => string.Equals(criterion.Value.Value, RowNumber.CriterionOf(control.Id.Value), StringComparison.OrdinalIgnoreCase)))];
        return numbered.Length >= FewestNumbered && others.Length <= MostMisnumbered * numbered.Length ? [.. others.Select(control => control.Id.Value)] : [];
    }

    private const int FewestNumbered = 10;

    /// <summary>The share of them; of more the numbers say something else.</summary>
    private const double MostMisnumbered = 0.2;

    /// <param name="areTested">Each control must have a test: the report says so, or some were tested.</param>
    private static void Controls(ReadTables read, IReadOnlyList<Control> controls, bool areTested, List<Doubt> doubts)
    {
        // A SOC 2 report relates each control to criteria; in a SOC 1 report controls have objectives, and hardly one names a criterion beside.
        var areMapped = read.Letter.IsSoc2;
        var misnumbered = Misnumbered(controls);
        for (var i = 0; i < controls.Count; i++)
        {
            int[] page = [controls[i].Id.Page];
            if (read.Assembler.Controls[i].IsUncertain)
                doubts.Add(new Doubt($"controls[{i}]", "The rows around this control could not be told apart with certainty.", page));
            if (areMapped && controls[i].Criteria.Count == 0 && !read.Assembler.Controls[i].AnswersOthers)
                doubts.Add(new Doubt($"controls[{i}].criteria", "No criterion was read for this control.", page));
            else if (read.Assembler.Controls[i].HasUnreadCriterion)
                doubts.Add(new Doubt($"controls[{i}].criteria", "A word among the criteria of this control could not be read.", page));
            else if (misnumbered.Contains(controls[i].Id.Value))
                doubts.Add(new Doubt($"controls[{i}].criteria", "The number of this control names another criterion than those it stands under, as those of hardly any other do.", page));
            if (areTested && controls[i].Tests.Count == 0)
                doubts.Add(new Doubt($"controls[{i}].tests", "No test was read for this control.", page));
            if (read.Assembler.Controls[i].IsInconsistent)
                doubts.Add(new Doubt($"controls[{i}].tests", "The control is printed more than once with different results.", page));
        }

        for (var i = 0; i < read.Exceptions.Count; i++)
        {
            var exception = read.Exceptions[i].Exception;
            if (areMapped && exception.Criteria.Count == 0 && !read.Exceptions[i].Control.AnswersOthers)
                doubts.Add(new Doubt($"exceptions[{i}].criteria", "No criterion was read for the control.", [exception.Text.Page]));
            else if (read.Exceptions[i].Control.HasUnreadCriterion)
                doubts.Add(new Doubt($"exceptions[{i}].criteria", "The criteria of the control were not read with certainty.", [exception.Text.Page]));
            else if (misnumbered.Contains(read.Exceptions[i].Control.Id.Value))
                doubts.Add(new Doubt($"exceptions[{i}].criteria", "The number of the control names another criterion than those it stands under, as those of hardly any other do.", [exception.Text.Page]));
            if (exception.Response is not null || read.Exceptions[i].IsUnanswered || UnlinkedResponses.IsDenied(read, read.Exceptions[i]))
                continue;
            if (read.Exceptions[i].LacksAnswer)
            {
                doubts.Add(new Doubt($"exceptions[{i}].managementResponse", "The column for responses names an answer by its mark, and none was found under that mark.", [exception.Text.Page]));
                continue;
            }

            if (UnlinkedResponses.Pages(read, read.Exceptions[i]).Distinct().ToArray() is { Length: > 0 } pages)
                doubts.Add(new Doubt($"exceptions[{i}].managementResponse", "Management may have answered there, but the answer was not linked with certainty.", pages));
            else if (UnlinkedResponses.MayBeShared(read, read.Exceptions[i]))
                doubts.Add(new Doubt($"exceptions[{i}].managementResponse", "Management answered another exception of this control, and perhaps this one with it.", [exception.Text.Page]));
            else if (UnlinkedResponses.MayBeLost(read, read.Exceptions[i]))
                doubts.Add(new Doubt($"exceptions[{i}].managementResponse", "Management answered others, but no answer to this one was found.", [exception.Text.Page]));
        }
    }

    /// <summary>Pages of controls without a number, where half of them begin or end with a word as numbers are, of a make that nobody knows: "AC~02~IV Access is …". One that begins "AES-256 protects …" is none.</summary>
    private static IEnumerable<int> Unnumbered(IReadOnlyList<Control> controls)
    {
        Control[] without = [.. controls.Where(control => control.Id.Value.Length == 0)];
        Control[] unread = [.. without.Where(control => control.Description is { } said && said.Value.Split(' ') is [var first, .., var last] && (MayBeNumber(first) || (MayBeNumber(last) && last.Any(char.IsUpper))))];
        return 2 * unread.Length >= without.Length ? unread.Select(control => control.Id.Page) : [];
    }

    private static bool MayBeNumber(string word) => word.Any(char.IsAsciiDigit) && (word.Any(char.IsUpper) || word.All(c => !char.IsLetter(c)));

    /// <summary>Statements of exceptions among the tests that went into no fact.</summary>
    private static IEnumerable<int> Unread(ReadTables read)
    {
        // "Weaknesses identified by scans are logged." is what a control does.
        SourceSpan[] used = [.. read.Exceptions.Select(exception => exception.Exception.Text.Span), .. read.Unclaimed.Select(text => (text.Details.IsEmpty ? text.Response : text.Details).Span), .. read.Assembler.Controls.Where(control => !control.Description.IsEmpty).Select(control => control.Description.Span)];
        return LostRows.AmongTests(read).Where(text => ResultWords.ReportsException(text.Passage.Plain) && !text.Passage.Words.Any(word => used.Any(span => Spans.Holds(span, word)))).Select(text => text.Passage.Page);
    }

    /// <summary>A line with words in one column only may be a heading.</summary>
    private static IEnumerable<int> PagesOf(IEnumerable<TableLine> lines) => lines.Where(line => line.Filled > 1).Select(line => line.Line.Page);

    private static bool IsPoor(PageLayout page)
    {
        var qualities = page.Lines.SelectMany(line => line.Words).Where(word => word.Quality is not null).Select(word => word.Quality!.Value).ToArray();
        return qualities.Length > 0 && qualities.Average() < PoorQuality;
    }
}
