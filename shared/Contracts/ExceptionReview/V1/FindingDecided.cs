namespace VendorRisk.Contracts.ExceptionReview.V1;

/// <summary>
/// ExceptionReview says that a person has decided a finding. Ordered per review; a later decision on the same finding replaces it.
/// </summary>
public sealed record FindingDecided
{
    public required Guid OrganisationId { get; init; }
    public required Guid ReviewId { get; init; }
    public required string FindingKey { get; init; }
    /// <summary>accept, override, ask-vendor, accept-risk or not-applicable.</summary>
    public required string Decision { get; init; }
    public required string Band { get; init; }
    public DateOnly? AcceptedUntil { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
