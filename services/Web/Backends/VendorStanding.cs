namespace VendorRisk.Web.Backends;

/// <summary>How a vendor stands over all its reviews.</summary>
public sealed record VendorStanding(
    Guid VendorId, string VendorName, string WorstBand, string? LatestKind, DateOnly? CoverageStart, DateOnly? CoverageEnd,
    int? AgeMonths, string? AgeBand, DateOnly? StaleOn, int OpenFindings, Guid LatestReviewId, string State);
