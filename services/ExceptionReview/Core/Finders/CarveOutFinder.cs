using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Each carved-out subservice organization: whose report has to be chased. Its controls were not examined here.</summary>
internal static class CarveOutFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        for (var index = 0; index < input.Facts.SubserviceOrganizations.Count; index++)
        {
            var organization = input.Facts.SubserviceOrganizations[index];
            if (organization.Method is not SubserviceMethod.CarveOut) continue;
            var held = Held(input, organization);
            var current = held is not null && (held.CoverageEnd is not { } end || input.AsOf <= end.AddMonths(input.Policy.Age.BridgeMonths));
            var criteria = input.Facts.ComplementarySubserviceOrganizationControls.SelectMany(control => control.Criteria).Distinct().ToArray();
            var relied = ReliedOn.Most(input, criteria);
            var band = input.Policy.Kinds.CarveOut.Of(!current && relied is Reliance.Direct);
            yield return new()
            {
                Key = FindingKey.Of(FindingKind.CarveOut, organization.Name),
                Kind = FindingKind.CarveOut,
                Title = $"{organization.Name} is carved out",
                Band = band,
                Missing = held is null ? ["subservice-report"] : [],
                Evidence = [new(organization.Page, organization.Services is { } services ? $"{organization.Name}: {services}" : organization.Name, $"subserviceOrganizations[{index}]")],
                Text = $"{organization.Name}{(organization.Services is { } does ? $" ({does})" : "")} works for the vendor, and its controls were left out of this examination (page {organization.Page}). "
                    + $"{Say.Capital(ReliedOn.Words(relied, "what rests on it"))}. {Chase(held, current)} Proposal: {Say.Band(band)}.",
            };
        }
    }

    private static HeldReport? Held(ReviewInput input, SubserviceOrganization organization) =>
        input.Engagement.SubserviceReports.FirstOrDefault(report => Coverage.SameOrganization.Is(report.Name, organization.Name));

    private static string Chase(HeldReport? held, bool current) => held switch
    {
        null => "We hold no report of its own: obtain one, and check that the controls this report expects of it are in it.",
        { CoverageEnd: { } end } when !current => $"The report we hold of it ends on {Say.Day(end)} and is too old: obtain the next.",
        { CoverageEnd: { } end } => $"We hold a report of its own up to {Say.Day(end)}.",
        _ => "We hold a report of its own; until when it covers has not been noted.",
    };
}
