namespace VendorRisk.Contracts.ExceptionReview.V1;

/// <summary>
/// ExceptionReview says that a review is gone because its document was deleted or replaced. The last message of a review.
/// </summary>
public sealed record ReviewWithdrawn
{
    public required Guid OrganisationId { get; init; }
    public required Guid ReviewId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
