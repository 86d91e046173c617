namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>
/// What judgement needs of the facts read from one document (vendorrisk/report-facts/1). The core has its own copy of the shape:
/// reading and judging share a wire, not a type.
/// </summary>
public sealed record ReviewFacts
{
    public required DocumentFacts Document { get; init; }
    public required ReportKind Kind { get; init; }
    public Paged<string>? ServiceOrganization { get; init; }
    public Paged<string>? System { get; init; }
    public Paged<string>? Auditor { get; init; }
    public ReportPeriod? Period { get; init; }
    public Paged<DateOnly>? AsOf { get; init; }
    public Paged<DateOnly>? ReportDate { get; init; }
    public Paged<DateOnly>? ValidUntil { get; init; }
    public IReadOnlyList<TrustCategory> Categories { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> AdditionalCriteria { get; init => field = value ?? []; } = [];
    public ReportOpinion? Opinion { get; init; }
    public IReadOnlyList<SubserviceOrganization> SubserviceOrganizations { get; init => field = value ?? []; } = [];
    public IReadOnlyList<ComplementaryControl> ComplementaryUserEntityControls { get; init => field = value ?? []; } = [];
    public IReadOnlyList<ComplementaryControl> ComplementarySubserviceOrganizationControls { get; init => field = value ?? []; } = [];
    public IReadOnlyList<ReportControl> Controls { get; init => field = value ?? []; } = [];
    public IReadOnlyList<ReportException> Exceptions { get; init => field = value ?? []; } = [];
    public IReadOnlyList<ReadingDoubt> Doubts { get; init => field = value ?? []; } = [];

    /// <summary>The last day the report says anything about: the period end, or for Type 1 the date of the examination.</summary>
    public DateOnly? CoverageEnd => Period?.End ?? AsOf?.Value;

    public bool IsType1 => Kind is ReportKind.Soc2Type1 or ReportKind.Soc1Type1;

    public bool IsSoc2 => Kind is ReportKind.Soc2Type1 or ReportKind.Soc2Type2;
}

/// <summary>The file: its hash, its pages, and where its words came from.</summary>
public sealed record DocumentFacts(string Sha256, int Pages, string Text)
{
    /// <summary>What the document says of itself when it is about nobody, such as "fictional sample".</summary>
    public string? Specimen { get; init; }
}
