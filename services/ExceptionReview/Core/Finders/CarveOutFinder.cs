using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Subservice;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Each carved-out subservice organization: whose report has to be chased. Its controls were not examined here.</summary>
internal static class CarveOutFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        var criteria = input.Facts.ComplementarySubserviceOrganizationControls.SelectMany(control => control.Criteria).Distinct().ToArray();
        foreach (var item in ChaseList.Of(input))
        {
            var organization = item.Organization;
            var relied = ReliedOn.Most(input, criteria);
            var band = input.Policy.Kinds.CarveOut.Of(!item.IsCurrent && relied is Reliance.Direct);
            yield return new()
            {
                Key = FindingKey.Of(FindingKind.CarveOut, organization.Name),
                Kind = FindingKind.CarveOut,
                Title = $"{organization.Name} is carved out",
                Band = band,
                Missing = item.Held is null ? ["subservice-report"] : [],
                Evidence = [new(organization.Page, organization.Services is { } services ? $"{organization.Name}: {services}" : organization.Name, $"subserviceOrganizations[{item.Index}]")],
                Text = $"{organization.Name}{(organization.Services is { } does ? $" ({does})" : "")} works for the vendor, and its controls were left out of this examination (page {organization.Page}). "
                    + $"{Say.Capital(ReliedOn.Words(relied, "what rests on it"))}. {Holding(item)}{By(item, input.AsOf)} Proposal: {Say.Band(band)}.",
            };
        }
    }

    private static string Holding(ChaseItem item) => item switch
    {
        { Held: null } => "We hold no report of its own: obtain one, and check that the controls this report expects of it are in it.",
        { Held.CoverageEnd: { } end, IsCurrent: false } => $"The report we hold of it ends on {Say.Day(end)} and is too old: obtain the next.",
        { Held.CoverageEnd: { } end } => $"We hold a report of its own up to {Say.Day(end)}.",
        _ => "We hold a report of its own; until when it covers has not been noted.",
    };

    private static string By(ChaseItem item, DateOnly today) => item switch
    {
        { IsCurrent: true } or { Chase: null or { By: null, Until: null } } => "",
        { Chase: Chase { By: { } by, Until: { } until } } => $" {by} is to obtain it by {Say.Day(until)}{Past(until, today)}.",
        { Chase: Chase { By: { } by } } => $" {by} is to obtain it.",
        { Chase.Until: { } until } => $" It is to be obtained by {Say.Day(until)}{Past(until, today)}; nobody has been named for it.",
        _ => "",
    };

    private static string Past(DateOnly until, DateOnly today) => until < today ? ", which has passed" : "";
}
