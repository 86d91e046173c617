using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>Reviews, findings and decisions.</summary>
internal sealed class ReviewClient(ServiceCall call)
{
    /// <summary>One page of the vendors, sorted, searched and filtered where they all are.</summary>
    public Task<Answer<VendorPage>> VendorsAsync(string query, CancellationToken cancel) => call.GetAsync<VendorPage>(Backend.Reviews, $"vendors/summary?limit=50{query}", cancel);

    public Task<Answer<IReadOnlyList<ReviewItem>>> ReviewsAsync(CancellationToken cancel) =>
        call.AllAsync<ReviewItem>(Backend.Reviews, "reviews?limit=200", cancel);

    public Task<Answer<IReadOnlyList<ReviewItem>>> ReviewsOfAsync(Guid vendor, CancellationToken cancel) =>
        call.AllAsync<ReviewItem>(Backend.Reviews, $"reviews?limit=200&vendor={vendor}", cancel);

    public Task<Answer<Review>> ReviewAsync(Guid review, CancellationToken cancel) =>
        call.GetAsync<Review>(Backend.Reviews, $"reviews/{review}", cancel);

    public Task<Answer<IReadOnlyList<HistoryEntry>>> HistoryAsync(Guid review, string finding, CancellationToken cancel) =>
        call.AllAsync<HistoryEntry>(Backend.Reviews, $"reviews/{review}/history?limit=100&finding={Uri.EscapeDataString(finding)}", cancel);

    public Task<Answer<Done>> DecideAsync(Review review, Finding finding, DecisionDraft draft, CancellationToken cancel) =>
        DoAsync(review, $"findings/{Uri.EscapeDataString(finding.Key)}/decisions", draft, cancel);

    /// <summary>One page of everything that happened to a review, or, without one, to all of them.</summary>
    public Task<Answer<Page<HistoryEntry>>> HistoryPageAsync(Guid? review, string? after, CancellationToken cancel) =>
        call.GetAsync<Page<HistoryEntry>>(Backend.Reviews, $"{(review is null ? "history" : $"reviews/{review}/history")}?limit=100{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}", cancel);

    public Task<Answer<Done>> AskAsync(Review review, Finding finding, QuestionDraft draft, CancellationToken cancel) =>
        DoAsync(review, $"findings/{Uri.EscapeDataString(finding.Key)}/questions", draft, cancel);

    public Task<Answer<Done>> AnsweredAsync(Review review, VendorQuestion question, AnswerDraft draft, CancellationToken cancel) =>
        DoAsync(review, $"questions/{Uri.EscapeDataString(question.Id)}/answer", draft, cancel);

    public Task<Answer<Done>> CloseAsync(Review review, VendorQuestion question, string? reason, CancellationToken cancel) =>
        DoAsync(review, $"questions/{Uri.EscapeDataString(question.Id)}/close", new { reason }, cancel);

    public Task<Answer<IReadOnlyList<RubricInput>>> InputsAsync(Review review, Finding finding, CancellationToken cancel) =>
        call.GetAsync<IReadOnlyList<RubricInput>>(Backend.Reviews, $"reviews/{review.Head.Id}/findings/{Uri.EscapeDataString(finding.Key)}/inputs", cancel);

    /// <summary>Without a draft the correction is taken back.</summary>
    public Task<Answer<Done>> CorrectAsync(Review review, Finding finding, string input, CorrectionDraft? draft, CancellationToken cancel) => call.SendAsync<Done>(
        Backend.Reviews, draft is null ? HttpMethod.Delete : HttpMethod.Put, $"reviews/{review.Head.Id}/findings/{Uri.EscapeDataString(finding.Key)}/inputs/{input}", draft, review.Etag, cancel);

    public Task<Answer<Done>> SignOffAsync(Review review, CancellationToken cancel) => DoAsync(review, "sign-off", body: null, cancel);

    private Task<Answer<Done>> DoAsync(Review review, string what, object? body, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Reviews, HttpMethod.Post, $"reviews/{review.Head.Id}/{what}", body, review.Etag, cancel);
}
