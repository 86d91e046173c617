namespace VendorRisk.Web.Backends;

public sealed record Decision(string Kind, string Band, string Proposed, string? Reason, DateOnly? Until, string By, DateTimeOffset At);

/// <summary>A decision about to be made.</summary>
public sealed record DecisionDraft(string Kind, string? Band, string? Reason, DateOnly? Until);

/// <summary>Something that happened to a review, as it was told then.</summary>
public sealed record HistoryEntry(Guid Id, DateTimeOffset At, string By, string What, string? FindingKey, string Text);
