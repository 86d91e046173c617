namespace VendorRisk.Contracts.DocumentParsing.V1;

/// <summary>
/// DocumentParsing says how far the reading of a document has come. For people to look at: many per document,
/// may arrive after the outcome, and nothing may depend on one of them.
/// </summary>
public sealed record DocumentParsingProgressed
{
    public required Guid OrganisationId { get; init; }
    public required Guid DocumentId { get; init; }
    /// <summary>The version of the reading, from 1.</summary>
    public required int Reading { get; init; }
    /// <summary>fetching, text, recognising, reading or storing.</summary>
    public required string Stage { get; init; }
    public required int Page { get; init; }
    /// <summary>0 while not known.</summary>
    public required int Pages { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
