using System.Globalization;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Each control the report expects of us that is not in place; unknown counts as not in place.</summary>
internal static class CuecFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input) => [.. NotInPlace(input), .. OfNoControl(input)];

    // A state that was noted for a control this report does not have: the numbering may have changed with the report.
    private static IEnumerable<Finding> OfNoControl(ReviewInput input)
    {
        var expected = input.Facts.ComplementaryUserEntityControls;
        var known = Enumerable.Range(1, expected.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)).Concat(expected.Select(control => control.Text.Trim()));
        var lost = input.Engagement.Cuecs.Own.Keys.Except(known, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToArray();
        if (lost.Length == 0 || expected.Count == 0) yield break;
        var band = input.Policy.Kinds.Doubt.Of(reliedOn: false);
        yield return new()
        {
            Key = FindingKey.Of(FindingKind.Doubt, "cuec-states"),
            Kind = FindingKind.Doubt,
            Title = "What we noted of controls expected of us fits none of this report",
            Band = band,
            Text = $"We have noted a state for {Say.List(lost.Select(key => Say.Quote(key, 120)))}, and none of the {Say.Count(expected.Count, "control")} that this report expects of us is that one. "
                + $"See whether it stands there under another number or in other words. Proposal: {Say.Band(band)}.",
        };
    }

    private static IEnumerable<Finding> NotInPlace(ReviewInput input)
    {
        for (var index = 0; index < input.Facts.ComplementaryUserEntityControls.Count; index++)
        {
            var expected = input.Facts.ComplementaryUserEntityControls[index];
            var note = input.Engagement.Cuecs.NoteOf(index + 1, expected.Text);
            var state = note?.State ?? input.Engagement.Cuecs.Default;
            if (state is CuecState.Implemented or CuecState.NotApplicable) continue;
            var relied = ReliedOn.Most(input, expected.Criteria);
            var band = input.Policy.Kinds.Cuec.Of(relied is Reliance.Direct);
            yield return new()
            {
                Key = FindingKey.Of(FindingKind.Cuec, null, expected.Text),
                Kind = FindingKind.Cuec,
                Title = $"Expected of us ({(index + 1).ToString(CultureInfo.InvariantCulture)}): {State(state)}",
                Criteria = expected.Criteria,
                Band = band,
                Missing = state is CuecState.Unknown ? ["cuec-state"] : [],
                Evidence = [new(expected.Page, expected.Text, $"complementaryUserEntityControls[{index}].text")],
                Text = $"The vendor's controls only work if we do our part (page {expected.Page}): {Say.Quote(expected.Text)} With us this is {State(state)}{Noted(note)}. "
                    + $"{About(expected.Criteria, relied)}. {ToDo(note, input.AsOf)}, or note why it does not apply. Proposal: {Say.Band(band)}.",
            };
        }
    }

    private static string About(IReadOnlyList<string> criteria, Reliance relied) => criteria.Count > 0
        ? $"It belongs to {Say.List(criteria)}, and {ReliedOn.Words(relied)}"
        : $"The report names no criterion for it, so what we rely on most in the report counts: {ReliedOn.Words(relied)}";

    private static string Noted(CuecNote? note) => note?.Evidence is { } evidence ? $" ({Say.Quote(evidence)})" : "";

    private static string ToDo(CuecNote? note, DateOnly today) => note switch
    {
        { Owner: { } owner, Due: { } due } => $"It is with {owner} until {Say.Day(due)}{(due < today ? ", which has passed" : "")}: put it in place",
        { Owner: { } owner } => $"It is with {owner}: put it in place",
        _ => "Give it an owner and put it in place",
    };

    private static string State(CuecState state) => state switch
    {
        CuecState.Partial => "only partly in place",
        CuecState.No => "not in place",
        CuecState.Unknown => "not known to be in place",
        CuecState.Implemented => "in place",
        CuecState.NotApplicable => "not applicable",
    };
}
