namespace VendorRisk.Contracts.Intake.V1;

/// <summary>
/// Intake says that a vendor was added or renamed. Ordered per vendor; the last one wins.
/// </summary>
public sealed record VendorChanged
{
    public required Guid OrganisationId { get; init; }
    public required Guid VendorId { get; init; }
    public required string Name { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
