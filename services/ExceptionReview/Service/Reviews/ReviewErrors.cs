using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

internal sealed record NoSuchReview() : Error(ErrorCategory.NotFound, "no-such-review", "There is no such review.");

internal sealed record UnknownWord(string Field, string Words) : Error(ErrorCategory.Invalid, "unknown-word", $"{Field} must be one of {Words}.");

internal sealed record BandNeeded() : Error(ErrorCategory.Invalid, "band-needed", "To override a proposal, say which band holds instead.");

internal sealed record TooLong(string Field, int Limit) : Error(ErrorCategory.Invalid, "too-long", $"{Field} has more than {Limit} characters.");

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
        ReviewRefusal.TextNeeded => new Refused(ErrorCategory.Invalid, "text-needed", "A question needs its words; an answer needs its words and who gave it."),
        ReviewRefusal.DayNeeded => new Refused(
            ErrorCategory.Invalid, "day-needed", "A risk is accepted, and an answer expected, until a day that is still to come; an answer came after its question and not in the future."),
        ReviewRefusal.StillUndecided => new Refused(ErrorCategory.Conflict, "still-undecided", "Findings are waiting for a decision; a review is signed when they are decided."),
        ReviewRefusal.StillWaiting => new Refused(ErrorCategory.Conflict, "still-waiting", "A question to the vendor is open: write down its answer, or close it with a reason."),
        ReviewRefusal.SamePersonTwice => new Refused(ErrorCategory.Conflict, "same-person-twice", "You have signed already; the second signature is somebody else's."),
    };

    private sealed record Refused(ErrorCategory Category, string Code, string Message) : Error(Category, Code, Message);
}
