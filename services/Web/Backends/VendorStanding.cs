namespace VendorRisk.Web.Backends;

/// <summary>A vendor and how it stands over all its reviews; what comes from reports is null where there is none.</summary>
public sealed record VendorStanding(
    Guid VendorId, string VendorName, string? Service, string? Owner, string? Tier, string? WorstBand, string? LatestKind, DateOnly? CoverageStart, DateOnly? CoverageEnd,
    int? AgeMonths, string? AgeBand, DateOnly? StaleOn, int? OpenFindings, Guid? LatestReviewId, string? State);

/// <summary>One page of the list of vendors.</summary>
public sealed record VendorPage(IReadOnlyList<VendorStanding> Items, string? Next, int Matching, int All);
