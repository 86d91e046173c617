using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>What was read out of a document, page by page.</summary>
internal sealed class ParsingClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<Reading>>> ReadingsAsync(Guid document, CancellationToken cancel) =>
        call.GetAsync<IReadOnlyList<Reading>>(Backend.Parsing, $"documents/{document}/readings", cancel);

    /// <summary>A password opens the document once and is stored nowhere; the call then lasts as long as the reading.</summary>
    public Task<Answer<Done>> ReadAgainAsync(Guid document, string? password, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Parsing, HttpMethod.Post, $"documents/{document}/readings", new { password }, etag: null, cancel);

    public Task<Answer<IReadOnlyList<FactBoxes>>> EvidenceAsync(Guid document, int page, CancellationToken cancel) =>
        call.GetAsync<IReadOnlyList<FactBoxes>>(Backend.Parsing, $"documents/{document}/pages/{page}/evidence", cancel);

    public Task<Answer<Page<PageView>>> ViewsAsync(Guid document, string? after, CancellationToken cancel) =>
        call.GetAsync<Page<PageView>>(Backend.Parsing, $"documents/{document}/views?limit=100{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}", cancel);
}
