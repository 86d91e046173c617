using System.Text.Json;

namespace VendorRisk.Web.Backends;

public sealed record PolicyItem(string Version, string? Title, bool InForce);

/// <summary>A policy as data; the page shows it as it is, so a new table in it needs no new portal.</summary>
public sealed record Policy(string Version, string? Yaml, JsonElement Document);
