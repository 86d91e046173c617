namespace VendorRisk.Web.Backends;

/// <summary>One finding: what was proposed, why, on which words of the report, and what people decided.</summary>
public sealed record Finding
{
    public required string Key { get; init; }
    public required string Kind { get; init; }
    public string? Title { get; init; }
    public string? Control { get; init; }
    public IReadOnlyList<string> Criteria { get; init; } = [];
    public required string Band { get; init; }
    public int? Score { get; init; }
    public IReadOnlyList<ScoreLine> Lines { get; init; } = [];
    public IReadOnlyList<Gate> Gates { get; init; } = [];
    public IReadOnlyList<string> Missing { get; init; } = [];
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
    public string Text { get; init; } = "";
    public Decision? Decision { get; init; }
    public IReadOnlyList<Decision> History { get; init; } = [];
}

public sealed record ScoreLine(string Factor, decimal Points, string? Why);

public sealed record Gate(string Id, bool Moved, string? Why);

public sealed record Evidence(int Page, string? Quote, string? Fact);
