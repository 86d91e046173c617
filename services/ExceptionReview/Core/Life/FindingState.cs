using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>Where one finding stands: its proposal, the decision on it, the questions about it.</summary>
public sealed record FindingState
{
    public required Band Proposed { get; init; }
    public FindingDecision? Decision { get; init; }
    public IReadOnlyList<VendorQuestion> Questions { get; init; } = [];

    /// <summary>A decision on another proposal than today's is shown, and has to be confirmed or replaced: nothing is carried silently.</summary>
    public bool IsDecided => Decision is { } decision && decision.Proposed == Proposed;

    public bool IsWaiting => Questions.Any(question => question.IsWaiting);

    /// <summary>The decided band, else the proposed one.</summary>
    public Band Band => IsDecided ? Decision!.Band : Proposed;
}
