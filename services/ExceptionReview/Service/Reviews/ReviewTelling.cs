using System.Globalization;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Tells what a transition of a review's life says has to be told: a line of history each, and over the bus what others act on.</summary>
internal sealed class ReviewTelling(ReviewNews news)
{
    /// <param name="review">Whose life it is.</param>
    /// <param name="message">What happened.</param>
    /// <param name="caller">Who did it; null: the platform, on a new reading or a new day.</param>
    /// <param name="findings">The review's findings, for what a decision was made on.</param>
    public void Tell(ReviewRecord review, ReviewMessage message, Caller? caller, IReadOnlyCollection<FindingRecord> findings)
    {
        switch (message)
        {
            case ReviewMessage.FindingDecided { Decision: var decision } decided:
                news.Write(review, "decided", decided.FindingKey, WithReason(Sentence(decision), decision.Reason), caller, findings.Single(row => row.Key == decided.FindingKey).Proposal);
                news.Decided(review, decided.FindingKey, WireName.Of(decision.Kind), decision);
                break;
            case ReviewMessage.QuestionAsked { Question: var question } asked:
                news.Write(
                    review, "asked", asked.FindingKey, $"Asked {question.Addressee ?? "the vendor"}, answer due on {Day(question.DueOn)}: {question.Text}", caller,
                    findings.Single(row => row.Key == asked.FindingKey).Proposal);
                news.Question(review, asked.FindingKey, question);
                break;
            case ReviewMessage.QuestionAnswered { Question: { Answer: { } answer } question } answered:
                news.Write(review, "answered", answered.FindingKey, $"{answer.From} answered on {Day(answer.On)}: {answer.Text}", caller);
                news.Question(review, answered.FindingKey, question);
                break;
            case ReviewMessage.QuestionClosed { Question: var question } closed:
                news.Write(
                    review, "question-closed", closed.FindingKey,
                    WithReason(question.Closing is null ? "A question was closed, because its finding is no longer found." : "Closed a question.", question.Closing?.Reason), caller);
                news.Question(review, closed.FindingKey, question, gone: question.Closing is null);
                break;
            case ReviewMessage.FindingReopened reopened:
                news.Write(review, "reopened", reopened.FindingKey, $"Has to be decided again: {reopened.Why}.", caller);
                break;
            case ReviewMessage.StateChanged moved:
                news.Write(review, "moved", finding: null, $"From {Words(moved.From)} to {Words(moved.To)}.", caller);
                break;
            case ReviewMessage.ReviewDecided:
                news.Write(review, "closed", finding: null, $"The review is closed: {WireName.Of(review.Band)}.", caller);
                news.Closed(review);
                break;
        }
    }

    private static string Sentence(FindingDecision decision) => decision.Kind switch
    {
        DecisionKind.Accept => $"Accepted the proposal: {WireName.Of(decision.Band)}.",
        DecisionKind.Override => $"Overrode the proposal {WireName.Of(decision.Proposed)}: {WireName.Of(decision.Band)}.",
        DecisionKind.AcceptRisk => $"Accepted the risk until {Day(decision.Until)}.",
        DecisionKind.NotApplicable => "Marked as not applicable.",
    };

    private static string WithReason(string sentence, string? reason) => string.IsNullOrWhiteSpace(reason) ? sentence : $"{sentence} {reason}";

    private static string Words(ReviewState state) => WireName.Of(state).Replace('-', ' ').Replace("sign off", "sign-off", StringComparison.Ordinal);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
