namespace VendorRisk.Web.Backends;

/// <summary>Reviews, findings and decisions.</summary>
internal sealed class ReviewClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<VendorStanding>>> StandingsAsync(CancellationToken cancel) =>
        call.GetAsync<IReadOnlyList<VendorStanding>>(Backend.Reviews, "vendors/summary", cancel);

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

    public Task<Answer<Done>> AnsweredAsync(Review review, VendorQuestion question, CancellationToken cancel) =>
        DoAsync(review, $"questions/{Uri.EscapeDataString(question.Id)}/answer", body: null, cancel);

    public Task<Answer<Done>> SignOffAsync(Review review, CancellationToken cancel) => DoAsync(review, "sign-off", body: null, cancel);

    private Task<Answer<Done>> DoAsync(Review review, string what, object? body, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Reviews, HttpMethod.Post, $"reviews/{review.Head.Id}/{what}", body, review.Etag, cancel);
}
