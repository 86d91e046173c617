using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Controls whose operation was not shown: nothing occurred, nobody tested, the evidence was not there, or the result was not understood.</summary>
internal static class UntestedFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        for (var index = 0; index < input.Facts.Controls.Count; index++)
        {
            var control = input.Facts.Controls[index];
            for (var test = 0; test < control.Tests.Count; test++)
                if (KindOf(control.Tests[test].Outcome) is { } kind && control.Tests.Take(test).All(earlier => KindOf(earlier.Outcome) != kind))
                    yield return One(input, index, test, kind);
        }
    }

    private static FindingKind? KindOf(TestOutcome outcome) => outcome switch
    {
        TestOutcome.NoOccurrence => FindingKind.NonOccurrence,
        TestOutcome.NotTested => FindingKind.NotTested,
        TestOutcome.ScopeLimit => FindingKind.ScopeLimit,
        TestOutcome.Unknown => FindingKind.Doubt,
        TestOutcome.NoException or TestOutcome.Exception => null,
    };

    private static Finding One(ReviewInput input, int index, int test, FindingKind kind)
    {
        var control = input.Facts.Controls[index];
        var result = control.Tests[test];
        var relied = ReliedOn.Most(input, control.Criteria);
        var reliedOn = relied is not Engagements.Reliance.None;
        var kinds = input.Policy.Kinds;
        var band = kind switch
        {
            FindingKind.NonOccurrence => kinds.NonOccurrence,
            FindingKind.NotTested => kinds.NotTested.Of(reliedOn),
            FindingKind.ScopeLimit => kinds.ScopeLimit.Of(reliedOn),
            _ => kinds.Doubt.Of(reliedOn),
        };
        return new()
        {
            Key = FindingKey.Of(kind, control.Id),
            Kind = kind,
            Title = $"{control.Id}: {Title(kind)}",
            Control = control.Id,
            Criteria = control.Criteria,
            Band = band,
            Evidence = [new(result.Page, result.Result, $"controls[{index}].tests[{test}].result")],
            Text = $"Control {control.Id}{(control.Criteria.Count > 0 ? $" ({Say.List(control.Criteria)})" : "")} says: {Say.Quote(control.Description, 200)} "
                + $"{Meaning(kind)} (page {result.Page}): {Say.Quote(result.Result)} {Say.Capital(ReliedOn.Words(relied))}. {Advice(kind)} Proposal: {Say.Band(band)}.",
        };
    }

    private static string Title(FindingKind kind) => kind switch
    {
        FindingKind.NonOccurrence => "did not come to operate in the period",
        FindingKind.NotTested => "was not tested",
        FindingKind.ScopeLimit => "could not be tested in full",
        _ => "has a result that was not understood",
    };

    private static string Meaning(FindingKind kind) => kind switch
    {
        FindingKind.NonOccurrence => "Nothing happened in the period that would have set it to work, so its operation was not shown",
        FindingKind.NotTested => "The auditor did not test it",
        FindingKind.ScopeLimit => "The auditor could not obtain the evidence to test it in full",
        _ => "The auditor's result is neither clearly clean nor clearly an exception",
    };

    private static string Advice(FindingKind kind) => kind switch
    {
        FindingKind.NonOccurrence => "That is no weakness; ask only where it does not fit what else is known of the vendor.",
        FindingKind.NotTested => "Whether it works is not known: ask why, and for other evidence where it matters.",
        FindingKind.ScopeLimit => "Missing evidence is not evidence of a working control: ask what was missing and why.",
        _ => "Read the passage and say what it is: until then it counts as open.",
    };
}
