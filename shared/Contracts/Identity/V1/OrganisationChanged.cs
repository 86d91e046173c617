namespace VendorRisk.Contracts.Identity.V1;

/// <summary>
/// Identity says what an organisation is called and where its day begins. Whole state; the last one wins.
/// </summary>
public sealed record OrganisationChanged
{
    public required Guid OrganisationId { get; init; }
    public required string Name { get; init; }
    public required string TimeZone { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
}
