namespace VendorRisk.Web.Backends;

/// <summary>What the policy makes of a finding, with every reason and the words of the report it rests on.</summary>
public sealed record Proposal
{
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
}

public sealed record ScoreLine(string Factor, int Points, string? Why);

public sealed record Gate(string Id, bool Moved, string? Why);

public sealed record Evidence(int Page, string? Quote, string? Fact);
