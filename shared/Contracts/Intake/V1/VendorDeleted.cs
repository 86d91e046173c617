namespace VendorRisk.Contracts.Intake.V1;

/// <summary>
/// Intake says that a vendor is gone. It had no documents any more. The last message of a vendor.
/// </summary>
public sealed record VendorDeleted
{
    public required Guid OrganisationId { get; init; }
    public required Guid VendorId { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
