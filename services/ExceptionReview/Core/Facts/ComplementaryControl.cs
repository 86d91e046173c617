namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>A control that the report assumes at its user entities (CUEC) or at a subservice organization (CSOC).</summary>
public sealed record ComplementaryControl
{
    public required string Text { get; init; }
    public IReadOnlyList<string> Criteria { get; init => field = value ?? []; } = [];
    public int Page { get; init; }
}
