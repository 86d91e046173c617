namespace VendorRisk.Contracts.DocumentParsing.V1;

/// <summary>
/// DocumentParsing says that a reading of a document is stored and its facts may be fetched. Once per reading.
/// </summary>
public sealed record DocumentParsed
{
    public required Guid OrganisationId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required int Reading { get; init; }
    /// <summary>The kind of report in the vocabulary of report-facts/1, e.g. soc2-type2, or unknown.</summary>
    public required string Kind { get; init; }
    public required int Pages { get; init; }
    public required string FactsSha256 { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
