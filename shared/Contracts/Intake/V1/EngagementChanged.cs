namespace VendorRisk.Contracts.Intake.V1;

/// <summary>
/// Intake says that what the customer says of its use of a vendor has a new version. Ordered per vendor;
/// the consumer fetches the engagement itself, so only the highest version matters.
/// </summary>
public sealed record EngagementChanged
{
    public required Guid OrganisationId { get; init; }
    public required Guid VendorId { get; init; }
    public required Guid EngagementId { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
