using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>What came of a reading: facts, a refusal, or nothing because the document is not there any more. Exactly one of the three.</summary>
internal sealed record ReadingOutcome
{
    private ReadingOutcome()
    {
    }

    public static ReadingOutcome Gone { get; } = new() { IsGone = true };

    public bool IsGone { get; private init; }
    public DocumentRefusal? Refusal { get; private init; }
    public ParsedReport? Report { get; private init; }
    public string? Facts { get; private init; }

    public static ReadingOutcome Of(DocumentRefusal refusal) => new() { Refusal = refusal };

    public static ReadingOutcome Of(ParsedReport report, string facts) => new() { Report = report, Facts = facts };
}
