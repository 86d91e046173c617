namespace VendorRisk.ExceptionReview.Core.Findings;

/// <summary>What a finding is about. Only exceptions are scored.</summary>
public enum FindingKind
{
    Exception,
    Age,
    CoverageGap,
    MissingCategory,
    Qualification,
    CarveOut,
    Cuec,
    NonOccurrence,
    NotTested,
    ScopeLimit,
    Doubt,
    Reliability,
    Terminology,
}

/// <summary>The words a statement rests on: where they stand, and the path of the fact they were read as, for marking them on the page.</summary>
public sealed record Evidence(int Page, string Quote, string? Fact = null);

/// <summary>One thing a person has to know or decide, with the band proposed for this customer and why.</summary>
public sealed record Finding
{
    /// <summary>The same for the same matter in every reading and judging of a report: decisions hang on it.</summary>
    public required string Key { get; init; }

    public required FindingKind Kind { get; init; }
    public required string Title { get; init; }
    public string? Control { get; init; }
    public IReadOnlyList<string> Criteria { get; init; } = [];
    public required Band Band { get; init; }

    /// <summary>Exceptions only.</summary>
    public int? Score { get; init; }

    public IReadOnlyList<FactorLine> Lines { get; init; } = [];
    public IReadOnlyList<FiredGate> Gates { get; init; } = [];

    /// <summary>What nobody stated, and so counts as the policy or the adverse value says.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The paragraph a person reads.</summary>
    public required string Text { get; init; }
}
