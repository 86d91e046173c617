namespace VendorRisk.Web.Backends;

/// <summary>One page of a list and the cursor of the next.</summary>
public sealed record Slice<T>(IReadOnlyList<T> Items, string? Next);
