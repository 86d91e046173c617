using System.Globalization;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>Draws what a report says: controls, what they are mapped to, tests, results, responses.</summary>
internal static class ReportPlanner
{
    private static readonly string[] Criteria = ["CC1.1", "CC2.1", "CC3.2", "CC5.2", "CC6.1", "CC6.2", "CC6.3", "CC7.2", "CC8.1", "CC9.2", "A1.2"];

    public static PlannedReport Draw(Random random, FirmStyle style)
    {
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        List<PlannedControl> controls = [];
        var number = 0;
        for (var group = 0; group < Criteria.Length; group++)
        {
            var count = random.Next(1, 5);
            for (var i = 1; i <= count; i++)
            {
                number++;
                var family = Wordings.Families[group % Wordings.Families.Length] + (group >= Wordings.Families.Length ? "X" : "");
                var id = string.Format(CultureInfo.InvariantCulture, style.IdFormat, number, family, i, Criteria[group], group + 1);
                List<string> mapped = [Criteria[group]];
                if (style.Criteria is CriteriaPlace.Column or CriteriaPlace.Matrix && random.Next(3) == 0 && group + 1 < Criteria.Length)
                    mapped.Add(Criteria[group + 1]);
                var tests = Enumerable.Range(0, style.ResultPerTest ? random.Next(1, 4) : 1).Select(_ => Test(random, style)).ToList();
                // A block, a note below the row and a response by the control's number can tell one exception of a control, not two.
                for (var extra = 1; extra < tests.Count; extra++)
                {
                    if (tests[extra].Outcome == TestOutcome.Exception && tests.Take(extra).Any(test => test.Outcome == TestOutcome.Exception))
                        tests[extra] = tests[extra] with { Result = style.CleanPhrase, Outcome = TestOutcome.NoException, Deviations = null, Sample = null, Response = null };
                }

                controls.Add(new PlannedControl(id, mapped, Sentence(Pick(Wordings.Subjects), Pick(Wordings.Acts), Pick(Wordings.Tails)), tests));
            }
        }

        return new PlannedReport(controls);
    }

    private static string Sentence(string subject, string act, string tail) => $"{subject} {act}. {tail}".Trim();

    private static PlannedTest Test(Random random, FirmStyle style)
    {
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        var procedures = style.ResultPerTest ? 1 : random.Next(1, 3);
        var sample = Pick([5, 10, 25, 40]);
        var procedure = string.Join(' ', Enumerable.Range(0, procedures).Select(_ => string.Format(CultureInfo.InvariantCulture, Pick(Wordings.Verbs), sample, sample * 7)));
        var kind = random.NextDouble();
        var response = style.Responses == ResponsePlace.None ? null : Pick(Wordings.Responses);
        if (kind < 0.82)
            return new PlannedTest(procedure, style.CleanPhrase, TestOutcome.NoException, null, null, null);
        if (kind < 0.86)
            return new PlannedTest(procedure, Pick(Wordings.NoOccurrence), TestOutcome.NoOccurrence, null, null, null);
        if (kind < 0.89)
            return new PlannedTest(procedure, Pick(Wordings.NotTested), TestOutcome.NotTested, null, null, null);
        if (kind < 0.92)
            return new PlannedTest(procedure, Pick(Wordings.WithoutRatio), TestOutcome.Exception, null, null, response);
        var deviations = random.Next(1, Math.Min(5, sample));
        var text = string.Format(
            CultureInfo.InvariantCulture, Pick(Wordings.WithRatio), deviations, sample, Wordings.Words(deviations), Wordings.Words(sample), 100 * deviations / sample);
        return new PlannedTest(procedure, char.ToUpperInvariant(text[0]) + text[1..], TestOutcome.Exception, deviations, sample, response);
    }
}
