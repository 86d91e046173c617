namespace VendorRisk.Contracts.DocumentParsing.V1;

/// <summary>
/// A command to DocumentParsing: read a stored document again, as a new version of its reading.
/// </summary>
public sealed record ReadDocument
{
    public required Guid OrganisationId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
