using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Findings;

public enum FindingSeverity
{
    Note,
    Warning,
}

/// <summary>Something odd about the document. The code is stable and has its row in docs/parsing.md.</summary>
/// <param name="Code">DP001 …</param>
/// <param name="Span">Where; null for the document as a whole.</param>
public sealed record ParseFinding(string Code, FindingSeverity Severity, string Message, SourceSpan? Span);
