using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>Everything that is not read from the tables of controls: cover, letter, assertion, description, certificates.</summary>
public sealed record LetterFacts
{
    public ReportKind Kind { get; init; }

    /// <summary>A report on trust services criteria, of which each control answers one.</summary>
    public bool IsSoc2 => Kind is ReportKind.Soc2Type1 or ReportKind.Soc2Type2;

    /// <summary>The report tells how each control was tested.</summary>
    public bool IsType2 => Kind is ReportKind.Soc1Type2 or ReportKind.Soc2Type2;

    /// <summary>The words that show the kind; null for <see cref="ReportKind.Unknown"/>.</summary>
    public SourceSpan? KindSpan { get; init; }
    public SourcedValue<string>? ServiceOrganization { get; init; }
    public SourcedValue<string>? System { get; init; }
    public SourcedValue<string>? Auditor { get; init; }
    public ReportPeriod? Period { get; init; }
    public SourcedValue<DateOnly>? AsOf { get; init; }
    public SourcedValue<DateOnly>? ReportDate { get; init; }
    public SourcedValue<DateOnly>? ValidUntil { get; init; }
    public IReadOnlyList<SourcedValue<TrustCategory>> Categories { get; init; } = [];

    /// <summary>SOC 2+: other frameworks the opinion covers, as the schema writes them: ccm-v4, hitrust-csf, iso-27001, …</summary>
    public IReadOnlyList<SourcedValue<string>> AdditionalCriteria { get; init; } = [];
    public Opinion? Opinion { get; init; }
    public IReadOnlyList<SubserviceOrganization> SubserviceOrganizations { get; init; } = [];
    public IReadOnlyList<ComplementaryControl> UserEntityControls { get; init; } = [];
    public IReadOnlyList<ComplementaryControl> SubserviceControls { get; init; } = [];
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
    public IReadOnlyList<Findings.ParseFinding> Findings { get; init; } = [];
}
