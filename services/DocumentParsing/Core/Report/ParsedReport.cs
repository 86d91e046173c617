using VendorRisk.DocumentParsing.Core.Findings;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>One document read: every fact with its place, what is doubtful, and what was odd.</summary>
public sealed record ParsedReport(SourceDocument Source, LetterFacts Letter, TableFacts Tables)
{
    public IReadOnlyList<Doubt> Doubts { get; } = [.. DamageDoubts.Of(Source), .. Letter.Doubts, .. Tables.Doubts];
    public IReadOnlyList<ParseFinding> Findings { get; } = [.. Letter.Findings, .. Tables.Findings];
}
