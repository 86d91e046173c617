namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>The auditor's conclusion.</summary>
public enum OpinionKind
{
    Unqualified,
    Qualified,
    Adverse,
    Disclaimer,
}

/// <summary>The opinion as read: its kind, the criteria a modification names, the basis paragraphs and what is emphasised.</summary>
public sealed record ReportOpinion
{
    public required OpinionKind Kind { get; init; }
    public IReadOnlyList<string> Criteria { get; init => field = value ?? []; } = [];
    public string? Basis { get; init; }
    public required int Page { get; init; }
    public OpinionLimbs? Limbs { get; init; }
    public IReadOnlyList<PagedText> Emphasis { get; init => field = value ?? []; } = [];
}

/// <summary>Each limb of the opinion on its own; operation is absent for Type 1.</summary>
public sealed record OpinionLimbs(OpinionKind? Description, OpinionKind? Design, OpinionKind? Operation);
