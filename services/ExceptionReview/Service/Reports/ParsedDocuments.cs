using System.Net;

namespace VendorRisk.ExceptionReview.Reports;

/// <summary>Facts, fetched from document-parsing with this service's own token.</summary>
internal sealed class ParsedDocuments(HttpClient http)
{
    /// <summary>report-facts/1 of one reading, to the byte; null when the document has gone meanwhile.</summary>
    public async Task<string?> Facts(Guid document, int reading, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync($"documents/{document}/facts?reading={reading}", cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
