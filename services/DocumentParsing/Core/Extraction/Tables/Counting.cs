using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Findings;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Turns what was read into facts and counts it against what should have been there; every shortfall is a doubt with its pages.</summary>
internal static class Counting
{
    public static Completeness Pages(DocumentLayout layout) => new()
    {
        PagesRead = layout.Pages.Count(page => page.HasWords),
        PagesWithoutWords = layout.Pages.Where(page => !page.HasWords).Select(page => page.Number).ToArray(),
    };

    public static TableFacts Finish(ReadTables read)
    {
        List<Doubt> doubts = [];
        List<ParseFinding> findings = [];
        var controls = read.Assembler.Controls.Select(ToControl).ToArray();
        for (var i = 0; i < controls.Length; i++)
        {
            for (var test = 0; test < controls[i].Tests.Count; test++)
            {
                var (source, fact) = (read.Assembler.Controls[i].Tests[test], controls[i].Tests[test]);
                if (fact.Outcome == TestOutcome.Unknown)
                    doubts.Add(new Doubt($"controls[{i}].tests[{test}].outcome", fact.Result is null ? "No result was read for this test." : $"The result \"{fact.Result.Value}\" is neither the auditor's phrase for no exceptions nor any other that is known.", PagesOf(fact, controls[i])));
                else if (source.IsMixed)
                    doubts.Add(new Doubt($"controls[{i}].tests[{test}].outcome", "The result begins with the auditor's phrase for no exceptions and then tells of something that may be one.", PagesOf(fact, controls[i])));
                else if (source.IsUncertain)
                    doubts.Add(new Doubt($"controls[{i}].tests[{test}]", "Procedures and results of this control could not be paired with certainty.", PagesOf(fact, controls[i])));
                if (source.HasRemark)
                    findings.Add(new ParseFinding(FindingCodes.RemarkBesideNoExceptions, FindingSeverity.Note, $"A result of {(controls[i].Id.Value.Length > 0 ? controls[i].Id.Value : "a control")} is the phrase for no exceptions and a remark: \"{fact.Result?.Value}\"", fact.Result?.Span));
            }
        }

        for (var i = 0; i < read.Exceptions.Count; i++)
        {
            var (exception, control, isAmbiguous, isMixed, isUnexplained, _, _, _) = read.Exceptions[i];
            if (isMixed)
                doubts.Add(new Doubt($"exceptions[{i}]", "The result begins with the auditor's phrase for no exceptions and then tells of something that may be one.", [exception.Text.Page]));
            foreach (var count in isAmbiguous ? Counts(exception) : [])
                doubts.Add(new Doubt($"exceptions[{i}].{count}", "The text holds more than one count, or one that may count something else, or may belong to more than one test.", [exception.Text.Page]));
            if (isUnexplained)
                doubts.Add(new Doubt($"exceptions[{i}]", "The result refers to a place that was not found.", [exception.Text.Page]));
            if (control.IsUncertain)
                doubts.Add(new Doubt($"exceptions[{i}]", "The rows around this one could not be told apart with certainty.", [exception.Text.Page]));
        }

        var tables = BegunTables.Of(read.Events);
        var completeness = Pages(read.Layout) with
        {
            Controls = controls.Length,
            Tests = controls.Sum(control => control.Tests.Count),
            TablesBegun = tables.Count,
            TablesRead = tables.Count - tables.Unread.Count,
            CriteriaWithoutControls = Shortfall.CriteriaWithoutControls(read, controls),
        };
        Shortfall.Find(read, controls, completeness, tables.Unread, doubts, findings);
        return new TableFacts
        {
            Controls = controls, Exceptions = read.Exceptions.Select(exception => exception.Exception).ToArray(), Completeness = completeness, Doubts = doubts, Findings = findings,
        };
    }

    /// <summary>Which of the two numbers may be another: the sample, too, where one was read or the text speaks of one.</summary>
    private static string[] Counts(ControlException exception) =>
        exception.Sample is not null || DeviationRatio.SpeaksOfSample(exception.Text.Value) ? ["deviations", "sample"] : ["deviations"];

    private static int[] PagesOf(ControlTest test, Control control) => [test.Result?.Page ?? test.Procedure?.Page ?? control.Id.Page];

    private static Control ToControl(ReadControl control) => new(
        control.Id,
        control.Criteria,
        control.Description.IsEmpty ? null : control.Description.Sourced(control.Description.Text),
        control.Tests.Select(test => new ControlTest(
            test.Procedure.IsEmpty ? null : test.Procedure.Sourced(test.Procedure.Text),
            test.Outcome,
            test.Result.IsEmpty ? null : test.Result.Sourced(test.Result.Text))).ToArray());
}
