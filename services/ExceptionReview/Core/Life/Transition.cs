namespace VendorRisk.ExceptionReview.Core.Life;

/// <summary>Why an event changes nothing.</summary>
public enum ReviewRefusal
{
    /// <summary>It has been applied before, or what it is about is over.</summary>
    AlreadyDone,
    ReviewIsClosed,
    NoSuchFinding,
    NoSuchQuestion,
    ReasonNeeded,

    /// <summary>A question or an answer without words.</summary>
    TextNeeded,

    /// <summary>An accepted risk and a question need a day that is still to come; an answer cannot come before its question or in the future.</summary>
    DayNeeded,
    StillUndecided,
    StillWaiting,
    SamePersonTwice,
}

/// <summary>What an event makes of a review: its life from now on and what to tell; or, with a refusal, the life as it was and nothing to tell.</summary>
public sealed record Transition(ReviewLife Life, IReadOnlyList<ReviewMessage> Messages, ReviewRefusal? Refusal = null);
