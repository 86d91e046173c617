namespace VendorRisk.Web.Backends;

/// <summary>Messages that a service gave up on, and their replay.</summary>
internal sealed class OperationsClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<FailedMessage>>> ErrorsAsync(Backend backend, CancellationToken cancel) =>
        call.AllAsync<FailedMessage>(backend, "operations/errors", cancel);

    public Task<Answer<Done>> ReplayAsync(Backend backend, string message, CancellationToken cancel) =>
        call.SendAsync<Done>(backend, HttpMethod.Post, $"operations/errors/{Uri.EscapeDataString(message)}/replay", body: null, etag: null, cancel);
}
