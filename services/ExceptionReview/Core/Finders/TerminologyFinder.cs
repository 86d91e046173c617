using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Wrong words for assurance in the document itself: a vendor that calls itself certified has not understood its own report.</summary>
internal static class TerminologyFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input) => Texts(input.Facts)
        .SelectMany(place => Terminology.Check(place.Quote).Select(wrong => (wrong, place)))
        .DistinctBy(found => found.wrong.Words, StringComparer.OrdinalIgnoreCase)
        .Select(found => One(input, found.wrong, found.place));

    private static Finding One(ReviewInput input, WrongWords wrong, Evidence place) => new()
    {
        Key = FindingKey.Of(FindingKind.Terminology, null, wrong.Words),
        Kind = FindingKind.Terminology,
        Title = $"“{wrong.Words}”",
        Band = input.Policy.Kinds.Terminology,
        Evidence = [place],
        Text = $"The document says {Say.Quote(wrong.Words)} (page {place.Page}), which is wrong: {wrong.Why}. Proposal: {Say.Band(input.Policy.Kinds.Terminology)}.",
    };

    private static IEnumerable<Evidence> Texts(ReviewFacts facts)
    {
        if (facts.System is { } system) yield return new(system.Page, system.Value, "system");
        if (facts.Opinion is { Basis: { } basis } opinion) yield return new(opinion.Page, basis, "opinion.basis");
        for (var i = 0; i < facts.Controls.Count; i++)
            yield return new(facts.Controls[i].Page, facts.Controls[i].Description, $"controls[{i}].description");
        for (var i = 0; i < facts.Exceptions.Count; i++)
            if (facts.Exceptions[i].ManagementResponse is { } response) yield return new(response.Page, response.Text, $"exceptions[{i}].managementResponse");
        for (var i = 0; i < facts.ComplementaryUserEntityControls.Count; i++)
            yield return new(facts.ComplementaryUserEntityControls[i].Page, facts.ComplementaryUserEntityControls[i].Text, $"complementaryUserEntityControls[{i}].text");
    }
}
