using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>What a person makes of a proposal. Asking the vendor is not a decision: it waits for one.</summary>
public enum DecisionKind
{
    Accept,
    Override,
    AcceptRisk,
    NotApplicable,
}

/// <summary>A person's decision on one finding, with the band that was proposed then: a decision is always on something.</summary>
public sealed record FindingDecision
{
    public required DecisionKind Kind { get; init; }

    /// <summary>The band that holds from now on.</summary>
    public required Band Band { get; init; }

    /// <summary>The band proposed when it was decided.</summary>
    public required Band Proposed { get; init; }

    /// <summary>Asked for everything but a plain acceptance.</summary>
    public string? Reason { get; init; }

    /// <summary>An accepted risk holds through this day.</summary>
    public DateOnly? Until { get; init; }

    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>A person's signature under the whole review.</summary>
/// <param name="By">Name and address, as they were then.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who it is, whatever they are called later.</param>
public sealed record Signature(string By, DateTimeOffset At, string? Person = null)
{
    public bool IsOfTheSamePersonAs(Signature other) => Person is not null && other.Person is not null ? Person == other.Person : By == other.By;
}
