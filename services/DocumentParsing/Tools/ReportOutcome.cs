using System.Diagnostics.CodeAnalysis;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>The facts of a document, or why there are none: exactly one of the two.</summary>
public sealed record ReportOutcome
{
    private ReportOutcome(ParsedReport? report, DocumentRefusal? refusal) => (Report, Refusal) = (report, refusal);

    public ParsedReport? Report { get; }

    public DocumentRefusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Report))]
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    public static ReportOutcome Of(ParsedReport report) => new(report, refusal: null);

    public static implicit operator ReportOutcome(DocumentRefusal refusal) => new(report: null, refusal);
}
