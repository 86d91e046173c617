namespace VendorRisk.Web.Backends;

public sealed record Person(Guid Id, string Email, string? Name, IReadOnlyList<string> Roles, bool Active, string? State, string? Etag);

public sealed record Organisation(string Name, string? TimeZone, string? Etag);
