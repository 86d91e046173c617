using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>Where a review stands.</summary>
public enum ReviewState
{
    Open,
    InTriage,
    WaitingForVendor,
    ReadyForSignOff,
    Closed,
}

/// <summary>
/// A review's life: findings with their decisions and questions, and the signatures. The state is what these add up to and cannot disagree with them.
/// </summary>
public sealed record ReviewLife
{
    /// <summary>By finding key.</summary>
    public required IReadOnlyDictionary<string, FindingState> Findings { get; init; }

    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>Of the policy the review was last judged by.</summary>
    public required SignOff SignOff { get; init; }

    /// <summary>Someone has decided or asked something.</summary>
    public bool Touched { get; init; }

    public ReviewState State =>
        Signatures.Count >= SignaturesNeeded ? ReviewState.Closed
        : Findings.Values.Any(finding => finding.IsWaiting) ? ReviewState.WaitingForVendor
        : Undecided.Any() ? Touched ? ReviewState.InTriage : ReviewState.Open
        : ReviewState.ReadyForSignOff;

    /// <summary>A closed review never changes again.</summary>
    public bool IsTerminal => State is ReviewState.Closed;

    /// <summary>Keys of the findings that somebody has to decide before anyone can sign.</summary>
    public IEnumerable<string> Undecided =>
        Findings.Where(finding => finding.Value.Proposed >= SignOff.DecideFrom && !finding.Value.IsDecided).Select(finding => finding.Key);

    /// <summary>Two where anything proposed or decided is as heavy as the policy says, else one.</summary>
    public int SignaturesNeeded => Findings.Values.Any(finding => SignOff.NeedsTwo(finding.Proposed) || SignOff.NeedsTwo(finding.Band)) ? 2 : 1;

    public static ReviewLife Opened(IEnumerable<Finding> findings, SignOff signOff) => new()
    {
        Findings = findings.ToDictionary(finding => finding.Key, finding => new FindingState { Proposed = finding.Band }),
        SignOff = signOff,
    };
}
