namespace VendorRisk.Contracts.ExceptionReview.V1;

/// <summary>
/// ExceptionReview says that a person has closed a review: the outcome is signed; the report goes on ageing.
/// </summary>
public sealed record ReviewClosed
{
    public required Guid OrganisationId { get; init; }
    public required Guid ReviewId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required string Band { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
