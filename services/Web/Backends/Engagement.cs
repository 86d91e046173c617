namespace VendorRisk.Web.Backends;

/// <summary>What one customer says of its use of one vendor; whatever is left out counts as the adverse value.</summary>
public sealed record Engagement
{
    public string? Service { get; set; }
    public List<string> ModulesUsed { get; set; } = [];
    public string? Owner { get; set; }
    public string? Tier { get; set; }
    public string? Data { get; set; }
    public string? Tolerance { get; set; }
    public Reliance? Reliance { get; set; }
    public RequiredAssurance? Requires { get; set; }
    public Dictionary<string, string>? Cuecs { get; set; }
    public List<CompensatingControl> Compensating { get; set; } = [];
    public List<string> Regulations { get; set; } = [];
    public DateOnly? Renewal { get; set; }
    public string? TimeZone { get; set; }
}

public sealed record Reliance
{
    public string? Security { get; set; }
    public string? Availability { get; set; }
    public string? Confidentiality { get; set; }
    public string? ProcessingIntegrity { get; set; }
    public string? Privacy { get; set; }
    public Dictionary<string, string>? Criteria { get; set; }
}

public sealed record RequiredAssurance
{
    public string? Type { get; set; }
    public List<string> Categories { get; set; } = [];
    public int? MaxAgeMonths { get; set; }
    public bool? BridgeAccepted { get; set; }
}

public sealed class CompensatingControl
{
    public List<string> Criteria { get; set; } = [];
    public int Points { get; set; }
    public string Reason { get; set; } = "";
}

public sealed record EngagementVersion(int Version, string? Etag, Engagement Engagement);
