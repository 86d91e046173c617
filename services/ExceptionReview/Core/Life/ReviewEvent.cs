using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>Something that happens to a review. Every one may arrive late, and twice.</summary>
public abstract record ReviewEvent
{
    private ReviewEvent()
    {
    }

    /// <summary>
    /// The report was read again, or judged again under another engagement or policy: all findings as they are now, and where a policy took
    /// the place of another, its rule of who decides and signs.
    /// </summary>
    public sealed record Proposed(IReadOnlyList<Finding> Findings, SignOff? SignOff = null) : ReviewEvent;

    /// <summary>A person decided a finding.</summary>
    public sealed record Decided(string FindingKey, FindingDecision Decision) : ReviewEvent;

    /// <summary>A person asked the vendor about a finding.</summary>
    public sealed record Asked(string FindingKey, VendorQuestion Question) : ReviewEvent;

    /// <summary>The vendor answered, and a person wrote it down.</summary>
    public sealed record Answered(string QuestionId, VendorAnswer Answer) : ReviewEvent;

    /// <summary>A person closed a question: its answer is enough, or it is no longer asked.</summary>
    public sealed record QuestionClosed(string QuestionId, QuestionClosing Closing) : ReviewEvent;

    /// <summary>A person corrected an input of a finding, or took a correction back; the new proposals follow as <see cref="Proposed"/>.</summary>
    public sealed record Corrected(string FindingKey) : ReviewEvent;

    /// <summary>A person signed the review.</summary>
    public sealed record Signed(Signature Signature) : ReviewEvent;

    /// <summary>The day has come after which an accepted risk no longer holds.</summary>
    public sealed record AcceptanceRanOut(string FindingKey, DateOnly Today) : ReviewEvent;
}
