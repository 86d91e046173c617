using System.Text.Json;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>As much of a standing finding as a comparison needs; score, lines and gates are there for exceptions.</summary>
public sealed record StandingFinding(string Key, Band Band, int? Score = null, IReadOnlyList<FactorLine>? Lines = null)
{
    public string? Title { get; init; }
    public FindingKind? Kind { get; init; }

    /// <summary>Ids of the gates that moved the band.</summary>
    public IReadOnlyList<string> Gates { get; init; } = [];

    /// <summary>Out of a finding as FindingsJson writes it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static StandingFinding Read(JsonElement finding) => new(
        finding.GetProperty("key").GetString()!,
        WireName.TryParse<Band>(finding.GetProperty("band").GetString(), out var band) ? band : throw new FormatException("a finding has no band"),
        finding.GetProperty("score") is { ValueKind: JsonValueKind.Number } score ? score.GetInt32() : null,
        [.. finding.GetProperty("lines").EnumerateArray().Select(line => new FactorLine(line.GetProperty("factor").GetString()!, line.GetProperty("points").GetInt32(), ""))])
    {
        Title = finding.GetProperty("title").GetString(),
        Kind = WireName.TryParse<FindingKind>(finding.GetProperty("kind").GetString(), out var kind) ? kind : null,
        Gates = [.. finding.GetProperty("gates").EnumerateArray().Where(gate => gate.GetProperty("moved").GetBoolean()).Select(gate => gate.GetProperty("id").GetString()!)],
    };

    public static StandingFinding Of(Finding finding) => new(finding.Key, finding.Band, finding.Score, finding.Lines)
    {
        Title = finding.Title, Kind = finding.Kind, Gates = [.. finding.Gates.Where(gate => gate.Moved).Select(gate => gate.Id)],
    };
}
