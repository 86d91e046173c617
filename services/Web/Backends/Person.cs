namespace VendorRisk.Web.Backends;

public sealed record Person(
    Guid Id, string Email, string? Name, IReadOnlyList<string> Roles, bool Active, bool SecondFactor, DateTimeOffset? LockedUntil, string? Etag);

/// <summary>Someone who was invited and has not come yet.</summary>
public sealed record Invitation(Guid Id, string Email, string? Name, IReadOnlyList<string> Roles, DateTimeOffset InvitedAt, DateTimeOffset ExpiresAt);

public sealed record Organisation(string Name, string? TimeZone);
