namespace VendorRisk.Web.Backends;

/// <summary>A policy that is or was in force; version 0 comes with the product.</summary>
public sealed record PolicyItem(
    string Name, string ContentHash, bool InForce, int Version, DateTimeOffset? InForceFrom, DateTimeOffset? InForceUntil, string? By, int? Replaces, Guid? DryRun)
{
    /// <summary>As much of the hash as people compare.</summary>
    public string ShortHash => ContentHash[..12];
}

public sealed record PolicyEvent(Guid Id, DateTimeOffset At, string By, string What, string Policy, string PolicyHash, string Text);

public sealed record PolicyDraftItem(Guid Id, string Name, string ContentHash, string CopiedFrom, string EditedBy, DateTimeOffset EditedAt, DateTimeOffset MadeAt);

/// <summary>A policy that is being written, as text and as the flat list of settings a form is made of.</summary>
public sealed record PolicyDraft(
    PolicyDraftItem Draft, string Text, IReadOnlyList<PolicySetting> Settings, IReadOnlyList<PolicyChange> Changes, Guid? DryRun, string Etag);

public sealed record PolicySetting(string Path, string Value, bool IsList, int Line, int Column);

public sealed record PolicyChange(string Setting, string? From, string? To);

/// <summary>Where in a document something is wrong; the setting where it is one.</summary>
public sealed record PolicyProblem(int Line, int Column, string Message, string? Setting = null);

public sealed record PolicyCheck(IReadOnlyList<PolicyProblem> Problems, IReadOnlyList<PolicyChange> Changes);

/// <summary>An edit by form.</summary>
public sealed record SettingsEdit(IReadOnlyDictionary<string, string> Settings, string? AddTo = null, string? Remove = null);
