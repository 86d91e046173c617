namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>One exception as the auditor states it; counts are null where the report gives none.</summary>
public sealed record ReportException
{
    public string? Control { get; init; }
    public IReadOnlyList<string> Criteria { get; init => field = value ?? []; } = [];
    public required string Text { get; init; }
    public int? Deviations { get; init; }
    public int? Sample { get; init; }

    /// <summary>The whole population was tested, so deviations / sample is the rate itself.</summary>
    public bool Population { get; init; }

    public PagedText? ManagementResponse { get; init; }
    public int Page { get; init; }
}
