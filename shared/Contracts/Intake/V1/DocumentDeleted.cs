namespace VendorRisk.Contracts.Intake.V1;

/// <summary>
/// Intake says that a document and its key are gone for good. Nothing about the document follows from Intake;
/// what another service still says of it later is a late message and has no effect.
/// </summary>
public sealed record DocumentDeleted
{
    public required Guid OrganisationId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
