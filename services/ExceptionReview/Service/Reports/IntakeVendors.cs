using System.Net;
using System.Text.Json;

namespace VendorRisk.ExceptionReview.Reports;

/// <summary>What intake knows of a vendor, its engagement and a document, fetched with this service's own token.</summary>
internal sealed class IntakeVendors(HttpClient http)
{
    public Task<StoredDocument?> Document(Guid document, CancellationToken cancellationToken) => Get<StoredDocument>($"documents/{document}", cancellationToken);

    public Task<StoredEngagement?> Engagement(Guid vendor, CancellationToken cancellationToken) => Get<StoredEngagement>($"vendors/{vendor}/engagement", cancellationToken);

    public Task<StoredVendor?> Vendor(Guid vendor, CancellationToken cancellationToken) => Get<StoredVendor>($"vendors/{vendor}", cancellationToken);

    private async Task<T?> Get<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        using var response = await http.GetAsync(path, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(cancellationToken);
    }
}

internal sealed record StoredDocument(Guid Id, Guid VendorId, string VendorName, Guid SubmittedBy, DateTimeOffset SubmittedAt);

/// <param name="Version">The version of the engagement.</param>
/// <param name="Engagement">Its fields under the names of the engagement file.</param>
internal sealed record StoredEngagement(int Version, JsonElement Engagement);

internal sealed record StoredVendor(Guid Id, string Name);
