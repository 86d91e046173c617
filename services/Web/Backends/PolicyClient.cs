using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>The policies reviews are judged by: what is in force, drafts, and trying them on every review.</summary>
internal sealed class PolicyClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<PolicyItem>>> PoliciesAsync(CancellationToken cancel) => call.GetAsync<IReadOnlyList<PolicyItem>>(Backend.Reviews, "policies", cancel);

    /// <summary>The policy as its author wrote it, comments and all.</summary>
    public Task<Answer<string>> TextAsync(int version, CancellationToken cancel) =>
        call.TextAsync(Backend.Reviews, version == 0 ? "policies/default-v1" : $"policies/versions/{version}", cancel);

    /// <summary>The JSON schema of a policy document.</summary>
    public Task<Answer<string>> SchemaAsync(CancellationToken cancel) => call.TextAsync(Backend.Reviews, "policies/schema", cancel);

    public Task<Answer<Page<PolicyEvent>>> HistoryAsync(string? after, CancellationToken cancel) =>
        call.GetAsync<Page<PolicyEvent>>(Backend.Reviews, $"policies/history?limit=20{Query("after", after)}", cancel);

    public Task<Answer<IReadOnlyList<PolicyDraftItem>>> DraftsAsync(CancellationToken cancel) => call.GetAsync<IReadOnlyList<PolicyDraftItem>>(Backend.Reviews, "policies/drafts", cancel);

    public Task<Answer<PolicyDraft>> DraftAsync(Guid draft, CancellationToken cancel) => call.GetAsync<PolicyDraft>(Backend.Reviews, $"policies/drafts/{draft}", cancel);

    /// <param name="version">What is copied; null: what is in force.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Answer<PolicyDraft>> BeginAsync(int? version, CancellationToken cancel) =>
        call.SendAsync<PolicyDraft>(Backend.Reviews, HttpMethod.Post, "policies/drafts", new { version }, etag: null, cancel);

    public Task<Answer<PolicyDraft>> SaveAsync(PolicyDraft draft, string text, CancellationToken cancel) =>
        call.SendAsync<PolicyDraft>(Backend.Reviews, HttpMethod.Put, $"policies/drafts/{draft.Draft.Id}", new { text }, draft.Etag, cancel);

    public Task<Answer<PolicyDraft>> SaveAsync(PolicyDraft draft, SettingsEdit edit, CancellationToken cancel) =>
        call.SendAsync<PolicyDraft>(Backend.Reviews, HttpMethod.Patch, $"policies/drafts/{draft.Draft.Id}", edit, draft.Etag, cancel);

    public Task<Answer<Done>> DiscardAsync(PolicyDraft draft, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Reviews, HttpMethod.Delete, $"policies/drafts/{draft.Draft.Id}", body: null, draft.Etag, cancel);

    public Task<Answer<PolicyCheck>> CheckAsync(string text, CancellationToken cancel) =>
        call.SendAsync<PolicyCheck>(Backend.Reviews, HttpMethod.Post, "policies/check", new { text }, etag: null, cancel);

    public Task<Answer<DryRun>> TryAsync(PolicyDraft draft, CancellationToken cancel) =>
        call.SendAsync<DryRun>(Backend.Reviews, HttpMethod.Post, $"policies/drafts/{draft.Draft.Id}/dry-runs", new { }, etag: null, cancel);

    public Task<Answer<DryRun>> DryRunAsync(Guid run, CancellationToken cancel) => call.GetAsync<DryRun>(Backend.Reviews, $"policies/dry-runs/{run}", cancel);

    public Task<Answer<Page<PolicyMove>>> MovesAsync(Guid run, MoveFilter filter, string? after, CancellationToken cancel) => call.GetAsync<Page<PolicyMove>>(
        Backend.Reviews,
        $"policies/dry-runs/{run}/moves?limit=50{Query("to", filter.To)}{Query("kind", filter.Kind)}{Query("closed", filter.Closed?.ToString().ToLowerInvariant())}"
            + $"{(filter.Confirm ? "&decisionFallsOpen=true" : "")}{Query("search", filter.Search)}{Query("after", after)}",
        cancel);

    public Task<Answer<PolicyItem>> PutInForceAsync(DryRun run, CancellationToken cancel) =>
        call.SendAsync<PolicyItem>(Backend.Reviews, HttpMethod.Post, $"policies/dry-runs/{run.Id}/in-force", new { run.ContentHash }, etag: null, cancel);

    private static string Query(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
