namespace VendorRisk.Web.Backends;

/// <summary>The controls that a report expects of its customers, and what was noted of them.</summary>
public sealed record Cuecs(int Open, int ToConfirm, bool IsClosed, IReadOnlyList<Cuec> Items);

public sealed record Cuec(
    string Key, int Number, string Text, IReadOnlyList<string> Criteria, int Page, string State, string Source, string? Owner, string? Evidence, DateOnly? Due, bool IsOverdue,
    string? ChangedBy, DateTimeOffset? ChangedAt, CarriedCuec? Carried, string Etag);

/// <summary>What was noted for an earlier report; it counts when somebody has confirmed it.</summary>
public sealed record CarriedCuec(
    DateOnly? CoverageEnd, string Text, bool Reworded, string State, string? Owner, string? Evidence, DateOnly? Due, string ChangedBy, DateTimeOffset ChangedAt);

/// <summary>A note about to be made.</summary>
public sealed record CuecDraft(string State, string? Owner, string? Evidence, DateOnly? Due);
