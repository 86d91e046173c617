namespace VendorRisk.Contracts.Identity.V1;

/// <summary>
/// Identity says who a person is. Whole state, ordered per person; the last one wins.
/// </summary>
public sealed record PersonChanged
{
    public required Guid OrganisationId { get; init; }
    public required Guid PersonId { get; init; }
    public required string Email { get; init; }
    public required string Name { get; init; }
    /// <summary>Of procurement, analyst, admin.</summary>
    public required IReadOnlyList<string> Roles { get; init; }
    public required bool Active { get; init; }
    public required string TimeZone { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
