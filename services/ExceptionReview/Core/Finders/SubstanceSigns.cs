using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Substance: do controls, tests and results say enough to be believed?</summary>
internal static partial class SubstanceSigns
{
    // A handful of exceptions under a clean opinion is normal; this many make one ask how the auditor weighed them.
    private const int ManyExceptions = 8;

    public static IEnumerable<ReliabilitySign> Of(ReviewInput input)
    {
        var facts = input.Facts;
        var unmapped = facts.Controls.Where(control => control.Criteria.Count == 0).ToArray();
        if (unmapped.Length > 0)
            yield return Sign("unmapped-controls", $"{Say.Count(unmapped.Length, "control")} without a criterion",
                $"{Say.Capital(Say.Count(unmapped.Length, "control"))} of {facts.Controls.Count} are mapped to no criterion ({Say.List(unmapped.Take(5).Select(control => control.Id))}), so what they stand for is open.",
                unmapped.Take(3).Select(control => new Evidence(control.Page, control.Description)));

        // Asking is the first of several tests of many a control; what counts is a control of which nothing else was done.
        var asked = facts.Controls.Where(control => control.Tests.Count > 0 && control.Tests.All(OnlyAsked)).ToArray();
        if (asked.Length > 0)
            yield return Sign("inquiry-only", $"{Say.Count(asked.Length, "control")} tested by asking only",
                $"For {Say.Count(asked.Length, "control")} of {facts.Controls.Count} ({Say.List(asked.Take(5).Select(control => control.Id))}{(asked.Length > 5 ? " among them" : "")}) the auditor only asked the vendor's people and looked at nothing: asking alone shows no operation.",
                asked.Take(3).Select(control => new Evidence(control.Tests[0].Page, control.Tests[0].Procedure)));

        var tests = facts.Controls.SelectMany(control => control.Tests).ToArray();

        var unexplained = tests.Where(test => test.Outcome is TestOutcome.NoOccurrence && test.Result.Length < 30).ToArray();
        if (unexplained.Length > 0)
            yield return Sign("unexplained-non-occurrence", $"{Say.Count(unexplained.Length, "non-occurrence")} without a reason",
                $"For {Say.Count(unexplained.Length, "control")} the auditor says that nothing occurred, and not how that was established.",
                unexplained.Take(3).Select(test => new Evidence(test.Page, test.Result)));

        if (facts.Opinion is { Kind: OpinionKind.Unqualified } opinion && facts.Exceptions.Count >= ManyExceptions)
            yield return Sign("many-exceptions", $"{facts.Exceptions.Count} exceptions under a clean opinion",
                $"The opinion (page {opinion.Page}) is unqualified in spite of {facts.Exceptions.Count} exceptions. That is possible; how the auditor weighed them is worth a question.", []);
    }

    private static bool OnlyAsked(ControlTest test) => Inquiry().IsMatch(test.Procedure) && !Evidenced().IsMatch(test.Procedure);

    private static ReliabilitySign Sign(string name, string title, string text, IEnumerable<Evidence> evidence) =>
        new("Substance", name, title, text) { Evidence = [.. evidence] };

    [GeneratedRegex(@"^\W*(inquired|enquired|made inquir|asked|discussed)", RegexOptions.IgnoreCase)]
    private static partial Regex Inquiry();

    [GeneratedRegex(@"\b(inspect|observ|re-?perform|recalculat|examin|compar|select|sampl|review|obtain|trac)", RegexOptions.IgnoreCase)]
    private static partial Regex Evidenced();
}
