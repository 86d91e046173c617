namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>Everything that is read from the tables of controls, and the responses to what they report.</summary>
public sealed record TableFacts
{
    public IReadOnlyList<Control> Controls { get; init; } = [];
    public IReadOnlyList<ControlException> Exceptions { get; init; } = [];
    public Completeness Completeness { get; init; } = new();
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
    public IReadOnlyList<Findings.ParseFinding> Findings { get; init; } = [];
}
