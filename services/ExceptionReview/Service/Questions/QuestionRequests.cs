using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Questions;

/// <summary>A question to the vendor about a finding.</summary>
/// <param name="Text">In the words that go to the vendor.</param>
/// <param name="Addressee">Whom it is put to.</param>
/// <param name="DueOn">The day by which an answer is expected.</param>
/// <param name="FollowsId">The question whose answer was not enough; it is closed with this one.</param>
internal sealed record QuestionRequest(string? Text, string? Addressee, DateOnly? DueOn, string? FollowsId)
{
    public (ReviewEvent? Event, Error? Refusal) ToEvent(string finding, Caller caller, DateTimeOffset now)
    {
        if (TextLimits.Check(("text", Text, TextLimits.Text), ("addressee", Addressee, TextLimits.Name)) is { } tooLong)
            return (null, tooLong);
        if (DueOn is not { } due)
            return (null, LifeRefusals.Of(ReviewRefusal.DayNeeded));
        return (new ReviewEvent.Asked(finding, new VendorQuestion
        {
            Id = Guid.CreateVersion7().ToString(), Text = (Text ?? "").Trim(), Addressee = string.IsNullOrWhiteSpace(Addressee) ? null : Addressee.Trim(),
            By = caller.Name, Person = caller.PersonId, AskedAt = now, DueOn = due, FollowsId = FollowsId,
        }), null);
    }
}

/// <summary>The vendor's answer.</summary>
/// <param name="Text">What was answered.</param>
/// <param name="From">Who answered for the vendor.</param>
/// <param name="On">The day it came; today where none is given.</param>
internal sealed record AnswerRequest(string? Text, string? From, DateOnly? On)
{
    public (ReviewEvent? Event, Error? Refusal) ToEvent(string question, Caller caller, DateTimeOffset now) =>
        TextLimits.Check(("text", Text, TextLimits.Text), ("from", From, TextLimits.Name)) is { } tooLong
            ? (null, tooLong)
            : (new ReviewEvent.Answered(question, new VendorAnswer
            {
                Text = (Text ?? "").Trim(), From = (From ?? "").Trim(), On = On ?? DateOnly.FromDateTime(now.DateTime), RecordedBy = caller.Name, RecordedAt = now,
            }), null);
}

/// <param name="Reason">Needed where there is no answer: why it is no longer asked.</param>
internal sealed record ClosingRequest(string? Reason)
{
    public (ReviewEvent? Event, Error? Refusal) ToEvent(string question, Caller caller, DateTimeOffset now) =>
        TextLimits.Check(("reason", Reason, TextLimits.Text)) is { } tooLong
            ? (null, tooLong)
            : (new ReviewEvent.QuestionClosed(question, new QuestionClosing(caller.Name, now, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim())), null);
}

/// <summary>How much people may write: enough for a page, not for a document.</summary>
internal static class TextLimits
{
    public const int Text = 4000;
    public const int Name = 300;

    public static Error? Check(params ReadOnlySpan<(string Field, string? Value, int Limit)> fields)
    {
        foreach (var (field, value, limit) in fields)
        {
            if (value?.Length > limit)
                return new TooLong(field, limit);
        }

        return null;
    }
}
