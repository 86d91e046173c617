namespace VendorRisk.Contracts.DocumentParsing.V1;

/// <summary>
/// DocumentParsing says that a document cannot be read, for a reason that trying again does not change. Once per reading.
/// </summary>
public sealed record DocumentParsingFailed
{
    public required Guid OrganisationId { get; init; }
    public required Guid DocumentId { get; init; }
    public required Guid VendorId { get; init; }
    public required int Reading { get; init; }
    /// <summary>Stable, e.g. password-needed; see docs/parsing.md.</summary>
    public required string Code { get; init; }
    /// <summary>A sentence for a person.</summary>
    public required string Reason { get; init; }
    /// <summary>What that person can do about it.</summary>
    public required string WhatToDo { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
