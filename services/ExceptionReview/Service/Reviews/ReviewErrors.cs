using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

internal sealed record NoSuchReview() : Error(ErrorCategory.NotFound, "no-such-review", "There is no such review.");

internal sealed record UnknownWord(string Field, string Words) : Error(ErrorCategory.Invalid, "unknown-word", $"{Field} must be one of {Words}.");

internal sealed record BandNeeded() : Error(ErrorCategory.Invalid, "band-needed", "To override a proposal, say which band holds instead.");

internal sealed record DueDayNeeded() : Error(ErrorCategory.Invalid, "due-day-needed", "To ask the vendor, say until which day an answer is expected.");

/// <summary>The refusals of a review's life, as people are told them.</summary>
internal static class LifeRefusals
{
    public static Error Of(ReviewRefusal refusal) => refusal switch
    {
        ReviewRefusal.AlreadyDone => new Refused(ErrorCategory.Conflict, "already-done", "That has been done already."),
        ReviewRefusal.ReviewIsClosed => new Refused(ErrorCategory.Conflict, "review-is-closed", "The review is closed and cannot be changed."),
        ReviewRefusal.NoSuchFinding => new Refused(ErrorCategory.NotFound, "no-such-finding", "The review has no such finding."),
        ReviewRefusal.NoSuchQuestion => new Refused(ErrorCategory.NotFound, "no-such-question", "The review has no such question."),
        ReviewRefusal.ReasonNeeded => new Refused(ErrorCategory.Invalid, "reason-needed", "Give the reason: whoever reads this in a year must understand it."),
        ReviewRefusal.DayNeeded => new Refused(ErrorCategory.Invalid, "day-needed", "A risk is accepted until a day that is still to come."),
        ReviewRefusal.StillUndecided => new Refused(ErrorCategory.Conflict, "still-undecided", "Findings are waiting for a decision; a review is signed when they are decided."),
        ReviewRefusal.StillWaiting => new Refused(ErrorCategory.Conflict, "still-waiting", "A question to the vendor is open; answer or withdraw it first."),
        ReviewRefusal.SamePersonTwice => new Refused(ErrorCategory.Conflict, "same-person-twice", "You have signed already; the second signature is somebody else's."),
    };

    private sealed record Refused(ErrorCategory Category, string Code, string Message) : Error(Category, Code, Message);
}
