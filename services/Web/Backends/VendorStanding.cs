namespace VendorRisk.Web.Backends;

/// <summary>How a vendor stands over all its reviews.</summary>
public sealed record VendorStanding(
    Guid VendorId, string? VendorName, string? WorstBand, int? AgeMonths, string? AgeBand, DateOnly? CoverageEnd, DateOnly? StaleOn,
    int OpenFindings, Guid? LatestReviewId, string? State, string? Kind, DateOnly? CoverageStart);
