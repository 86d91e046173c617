namespace VendorRisk.Web.Backends;

public sealed record Vendor(
    Guid Id, string Name, string? Website, string? Service, string? Owner, string? Tier, int DocumentCount, DateTimeOffset CreatedAt, string? Etag);
