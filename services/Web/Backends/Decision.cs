namespace VendorRisk.Web.Backends;

public sealed record Decision(string Kind, string? Reason, string? By, string? ByName, DateTimeOffset At, DateOnly? Until, string? Band);

/// <summary>A decision about to be made.</summary>
public sealed record DecisionDraft(string Kind, string? Band, string? Reason, DateOnly? Until);
