using System.Net;

namespace VendorRisk.DocumentParsing;

/// <summary>The stored documents, fetched from intake with this service's own token.</summary>
internal sealed class IntakeDocuments(HttpClient http)
{
    /// <summary>The document's bytes; null when it is not there: deleted, or another organisation's.</summary>
    public async Task<byte[]?> Fetch(Guid document, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync($"documents/{document}/content", cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }
}
