namespace VendorRisk.Web.Backends;

/// <summary>What was read out of a document, page by page.</summary>
internal sealed class ParsingClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<Reading>>> ReadingsAsync(Guid document, CancellationToken cancel) =>
        call.GetAsync<IReadOnlyList<Reading>>(Backend.Parsing, $"documents/{document}/readings", cancel);

    public Task<Answer<Done>> ReadAgainAsync(Guid document, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Parsing, HttpMethod.Post, $"documents/{document}/readings", body: null, etag: null, cancel);

    public Task<Answer<PageEvidence>> EvidenceAsync(Guid document, int page, CancellationToken cancel) =>
        call.GetAsync<PageEvidence>(Backend.Parsing, $"documents/{document}/pages/{page}/evidence", cancel);
}
