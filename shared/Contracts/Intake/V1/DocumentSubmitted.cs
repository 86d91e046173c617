namespace VendorRisk.Contracts.Intake.V1;

/// <summary>
/// Intake says that a document is stored and may be fetched. Sent once per document, before anything else about it.
/// </summary>
public sealed record DocumentSubmitted
{
    public required Guid OrganisationId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    /// <summary>Of the bytes as uploaded: 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
    public required long SizeBytes { get; init; }
    /// <summary>The person who uploaded it.</summary>
    public required Guid SubmittedBy { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
