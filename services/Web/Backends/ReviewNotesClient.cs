namespace VendorRisk.Web.Backends;

/// <summary>What people note beside findings, and what follows from a vendor's reports together.</summary>
internal sealed class ReviewNotesClient(ServiceCall call)
{
    public Task<Answer<Coverage>> CoverageAsync(Guid vendor, CancellationToken cancel) => call.GetAsync<Coverage>(Backend.Reviews, $"vendors/{vendor}/coverage", cancel);

    /// <summary>The timeline as a drawing of so many pixels.</summary>
    public Task<Answer<string>> DrawingAsync(Guid vendor, int system, int width, CancellationToken cancel) =>
        call.TextAsync(Backend.Reviews, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"vendors/{vendor}/coverage.svg?system={system}&width={width}"), cancel);

    public Task<Answer<Comparison>> ComparisonAsync(Guid review, CancellationToken cancel) => call.GetAsync<Comparison>(Backend.Reviews, $"reviews/{review}/comparison", cancel);

    public Task<Answer<Cuecs>> CuecsAsync(Guid review, CancellationToken cancel) => call.GetAsync<Cuecs>(Backend.Reviews, $"reviews/{review}/cuecs", cancel);

    public Task<Answer<Cuecs>> NoteAsync(Guid review, Cuec cuec, CuecDraft draft, CancellationToken cancel) =>
        call.SendAsync<Cuecs>(Backend.Reviews, HttpMethod.Put, $"reviews/{review}/cuecs/{Uri.EscapeDataString(cuec.Key)}", draft, cuec.Etag, cancel);

    public Task<Answer<Cuecs>> ConfirmAsync(Guid review, IEnumerable<Cuec> cuecs, CancellationToken cancel) =>
        call.SendAsync<Cuecs>(Backend.Reviews, HttpMethod.Post, $"reviews/{review}/cuecs/confirm", new { keys = cuecs.Select(cuec => cuec.Key) }, etag: null, cancel);

    public Task<Answer<Subservices>> SubservicesAsync(Guid review, CancellationToken cancel) => call.GetAsync<Subservices>(Backend.Reviews, $"reviews/{review}/subservices", cancel);

    public Task<Answer<Subservices>> NoteAsync(Guid review, Subservice organization, SubserviceDraft draft, CancellationToken cancel) =>
        call.SendAsync<Subservices>(Backend.Reviews, HttpMethod.Put, $"reviews/{review}/subservices/{Uri.EscapeDataString(organization.Key)}", draft, organization.Etag, cancel);
}
