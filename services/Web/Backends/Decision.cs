namespace VendorRisk.Web.Backends;

public sealed record Decision(string Kind, string Band, string Proposed, string? Reason, DateOnly? Until, string By, DateTimeOffset At);

/// <summary>A decision about to be made.</summary>
public sealed record DecisionDraft(string Kind, string? Band, string? Reason, DateOnly? Until);

/// <summary>Something that happened to a review, as it was told then.</summary>
public sealed record HistoryEntry(
    Guid Id, DateTimeOffset At, Guid? PersonId, string By, string What, Guid ReviewId, string? VendorName, string? FindingKey, string Text, int Reading, int EngagementVersion, string Policy);

/// <summary>A person looked at a page of a document; no page: at what was read from it.</summary>
public sealed record PageView(Guid Id, string PersonName, int? Page, DateTimeOffset At);
