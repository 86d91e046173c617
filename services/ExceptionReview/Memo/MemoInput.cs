using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What a memo is made from: the review and, where people have worked on it, what they did.</summary>
public sealed record MemoInput(Review Review, ReviewLife? Life = null)
{
    /// <summary>Which review of which readings; null where it is nobody's yet (the command line).</summary>
    public MemoReference? Reference { get; init; }
    public IReadOnlyList<MemoCorrection> Corrections { get; init; } = [];

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<MemoEvent> History { get; init; } = [];

    public FindingState? StateOf(string findingKey) => Life?.Findings.GetValueOrDefault(findingKey);

    /// <summary>What was made of a finding, in a table's cell.</summary>
    /// <summary>The control of a finding, or its title; null where it is no longer found.</summary>
    internal string? NameOf(string findingKey) => Review.Findings.FirstOrDefault(finding => finding.Key == findingKey) is { } found ? found.Control ?? found.Title : null;

    internal string Decision(Finding finding) => StateOf(finding.Key) switch
    {
        { Decision: { } } state => MemoWords.Decision(state),
        { IsWaiting: true } => "vendor asked",
        _ => finding.Band >= Review.Policy.SignOff.DecideFrom ? "to be decided" : "none needed",
    };
}

/// <summary>Where the memo's review is kept, and on which versions it stands.</summary>
public sealed record MemoReference(Guid Review, int Reading, int EngagementVersion, DateTimeOffset WrittenAt);

/// <summary>An input that an analyst corrected, as it was read and as it counts.</summary>
public sealed record MemoCorrection(string FindingKey, InputName Input, string Read, string Counts, string Reason, int? Page, string? Quote, string By, DateTimeOffset At);

/// <summary>One line of the review's history; with the finding where it is about one.</summary>
public sealed record MemoEvent(DateTimeOffset At, string By, string What, string Text, string? FindingKey = null);
