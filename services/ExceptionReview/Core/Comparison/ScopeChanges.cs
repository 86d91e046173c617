using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>What the two reports are of, by whom, and with what opinion.</summary>
internal static class ScopeChanges
{
    public static IEnumerable<ReportDifference> Of(ReviewFacts previous, ReviewFacts current)
    {
        if (previous.Kind != current.Kind) yield return new("kind", Change.Changed, WireName.Of(previous.Kind), WireName.Of(current.Kind), 1);
        if (previous.System is { } old && current.System is { } system && !string.Equals(old.Value.Trim(), system.Value.Trim(), StringComparison.OrdinalIgnoreCase))
            yield return new("system", Change.Changed, old.Value, system.Value, system.Page);
        foreach (var added in current.Categories.Except(previous.Categories)) yield return new("category", Change.Added, null, WireName.Of(added), 1);
        foreach (var dropped in previous.Categories.Except(current.Categories)) yield return new("category", Change.Dropped, WireName.Of(dropped), null, 1);
        if (!SameOrganization.Is(previous.Auditor?.Value, current.Auditor?.Value))
            yield return new("auditor", Change.Changed, previous.Auditor?.Value, current.Auditor?.Value, current.Auditor?.Page ?? 1);
        foreach (var added in current.AdditionalCriteria.Except(previous.AdditionalCriteria)) yield return new("additional criteria", Change.Added, null, added, 1);
        foreach (var dropped in previous.AdditionalCriteria.Except(current.AdditionalCriteria)) yield return new("additional criteria", Change.Dropped, dropped, null, 1);
        if (Opinion(previous.Opinion) is var was && Opinion(current.Opinion) is var now && was != now)
            yield return new("opinion", Change.Changed, was, now, current.Opinion?.Page ?? previous.Opinion!.Page);
        foreach (var difference in Subservice(previous, current)) yield return difference;
    }

    private static IEnumerable<ReportDifference> Subservice(ReviewFacts previous, ReviewFacts current)
    {
        foreach (var organization in current.SubserviceOrganizations)
            if (previous.SubserviceOrganizations.FirstOrDefault(before => SameOrganization.Is(before.Name, organization.Name)) is not { } known)
                yield return new($"subservice organization {organization.Name}", Change.Added, null, WireName.Of(organization.Method), organization.Page);
            else if (known.Method != organization.Method)
                yield return new($"subservice organization {organization.Name}", Change.Changed, WireName.Of(known.Method), WireName.Of(organization.Method), organization.Page);
        foreach (var before in previous.SubserviceOrganizations.Where(before => !current.SubserviceOrganizations.Any(organization => SameOrganization.Is(before.Name, organization.Name))))
            yield return new($"subservice organization {before.Name}", Change.Dropped, WireName.Of(before.Method), null, before.Page);
    }

    // An opinion that one of the readings missed is a difference too: "not read" is shown beside what the other says.
    private static string? Opinion(ReportOpinion? opinion) => opinion switch
    {
        null => null,
        { Criteria.Count: > 0 } => $"{WireName.Of(opinion.Kind)} ({string.Join(", ", opinion.Criteria.Order(StringComparer.Ordinal))})",
        _ => WireName.Of(opinion.Kind),
    };
}
