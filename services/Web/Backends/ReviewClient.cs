namespace VendorRisk.Web.Backends;

/// <summary>Reviews, findings, decisions and the policies they are judged by.</summary>
internal sealed class ReviewClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<VendorStanding>>> StandingsAsync(CancellationToken cancel) =>
        call.AllAsync<VendorStanding>(Backend.Reviews, "vendors/summary?limit=200", cancel);

    public Task<Answer<IReadOnlyList<ReviewItem>>> ReviewsAsync(CancellationToken cancel) =>
        call.AllAsync<ReviewItem>(Backend.Reviews, "reviews?limit=200", cancel);

    public async Task<Answer<IReadOnlyList<ReviewItem>>> ReviewsOfAsync(Guid vendor, CancellationToken cancel) =>
        (await ReviewsAsync(cancel)).Is(out var all, out var refusal)
            ? Answer<IReadOnlyList<ReviewItem>>.Of([.. all.Where(review => review.VendorId == vendor)])
            : Answer<IReadOnlyList<ReviewItem>>.Refused(refusal);

    public Task<Answer<Review>> ReviewAsync(Guid review, CancellationToken cancel) =>
        call.GetAsync<Review>(Backend.Reviews, $"reviews/{review}", cancel);

    public Task<Answer<Done>> DecideAsync(Review review, Finding finding, DecisionDraft draft, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Reviews, HttpMethod.Post, $"reviews/{review.Id}/findings/{Uri.EscapeDataString(finding.Key)}/decisions", draft, review.Etag, cancel);

    public Task<Answer<Done>> SignOffAsync(Review review, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Reviews, HttpMethod.Post, $"reviews/{review.Id}/sign-off", body: null, review.Etag, cancel);

    public Task<Answer<Done>> CloseAsync(Review review, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Reviews, HttpMethod.Post, $"reviews/{review.Id}/close", body: null, review.Etag, cancel);

    public Task<Answer<IReadOnlyList<PolicyItem>>> PoliciesAsync(CancellationToken cancel) =>
        call.AllAsync<PolicyItem>(Backend.Reviews, "policies", cancel);

    public Task<Answer<Policy>> PolicyAsync(string version, CancellationToken cancel) =>
        call.GetAsync<Policy>(Backend.Reviews, $"policies/{Uri.EscapeDataString(version)}", cancel);
}
