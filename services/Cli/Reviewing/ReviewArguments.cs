namespace VendorRisk.Cli.Reviewing;

/// <summary>What <c>vendorrisk review</c> was asked for.</summary>
internal sealed record ReviewArguments
{
    public required string File { get; init; }
    public required string Engagement { get; init; }
    public string? Policy { get; init; }
    public IReadOnlyList<string> Previous { get; init; } = [];
    public IReadOnlyList<string> Bridges { get; init; } = [];
    public DateOnly? AsOf { get; init; }
    public bool Json { get; init; }
    public string? Html { get; init; }
    public string? Docx { get; init; }
    public string? Pdf { get; init; }
    public string? FailOn { get; init; }
    public string? Password { get; init; }
}
