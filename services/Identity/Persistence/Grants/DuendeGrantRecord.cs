namespace VendorRisk.Identity.Persistence.Grants;

/// <summary>
/// What Duende IdentityServer remembers where it is the token service; empty elsewhere. It looks grants up by a hashed key alone, before any
/// person is known, so the row belongs to the installation. The data is protected by the data-protection keys.
/// </summary>
internal sealed class DuendeGrantRecord
{
    public required string Key { get; init; }
    public required string Type { get; set; }
    public string? SubjectId { get; set; }
    public string? SessionId { get; set; }
    public required string ClientId { get; set; }
    public string? Description { get; set; }
    public required DateTime CreationTime { get; set; }
    public DateTime? Expiration { get; set; }
    public DateTime? ConsumedTime { get; set; }
    public required string Data { get; set; }
}
