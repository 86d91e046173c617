using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>What others have to be told because of an event.</summary>
public abstract record ReviewMessage
{
    private ReviewMessage()
    {
    }

    public sealed record FindingDecided(string FindingKey, FindingDecision Decision) : ReviewMessage;

    public sealed record QuestionAsked(string FindingKey, VendorQuestion Question) : ReviewMessage;

    public sealed record QuestionAnswered(string FindingKey, VendorQuestion Question) : ReviewMessage;

    /// <summary>By a person, by a follow-up, or because its finding is no longer found.</summary>
    public sealed record QuestionClosed(string FindingKey, VendorQuestion Question) : ReviewMessage;

    /// <summary>A decision no longer holds: its risk acceptance ran out, or what it decided on has changed.</summary>
    public sealed record FindingReopened(string FindingKey, string Why) : ReviewMessage;

    /// <summary>The accepted risk of a closed review ran out: the closed review stays as it is, a new one has to be opened from it.</summary>
    public sealed record FollowUpNeeded(string FindingKey, string Why) : ReviewMessage;

    public sealed record StateChanged(ReviewState From, ReviewState To) : ReviewMessage;

    /// <summary>The review is closed, with the heaviest band that was decided.</summary>
    public sealed record ReviewDecided(Band Band) : ReviewMessage;
}
