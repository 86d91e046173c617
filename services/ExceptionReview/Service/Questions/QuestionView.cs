using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Questions;

/// <summary>A question to the vendor and what came of it.</summary>
/// <param name="State">waiting, answered or closed.</param>
/// <param name="Overdue">Still waiting after its day, where the customer is.</param>
internal sealed record QuestionView(
    string Id, string Text, string? Addressee, string By, DateTimeOffset AskedAt, DateOnly DueOn, string? FollowsId, VendorAnswer? Answer, QuestionClosing? Closing, string State, bool Overdue)
{
    public static QuestionView Of(VendorQuestion question, DateOnly today) => new(
        question.Id, question.Text, question.Addressee, question.By, question.AskedAt, question.DueOn, question.FollowsId, question.Answer, question.Closing,
        question.Closing is not null ? "closed" : question.Answer is not null ? "answered" : "waiting", question.IsOverdue(today));
}
