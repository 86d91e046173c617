using VendorRisk.ServiceDefaults;

namespace VendorRisk.Web.Backends;

/// <summary>Vendors, engagements, documents and the record of who looked at what.</summary>
internal sealed class IntakeClient(ServiceCall call)
{
    public Task<Answer<IReadOnlyList<Vendor>>> VendorsAsync(CancellationToken cancel) =>
        call.AllAsync<Vendor>(Backend.Intake, "vendors?limit=200", cancel);

    public Task<Answer<Vendor>> VendorAsync(Guid vendor, CancellationToken cancel) =>
        call.GetAsync<Vendor>(Backend.Intake, $"vendors/{vendor}", cancel);

    public Task<Answer<Vendor>> AddVendorAsync(string name, string? website, CancellationToken cancel) =>
        call.SendAsync<Vendor>(Backend.Intake, HttpMethod.Post, "vendors", new { name, website }, etag: null, cancel);

    public Task<Answer<Vendor>> ChangeVendorAsync(Vendor vendor, string name, string? website, CancellationToken cancel) =>
        call.SendAsync<Vendor>(Backend.Intake, HttpMethod.Put, $"vendors/{vendor.Id}", new { name, website }, vendor.Etag, cancel);

    public Task<Answer<Done>> DeleteVendorAsync(Vendor vendor, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Intake, HttpMethod.Delete, $"vendors/{vendor.Id}", body: null, vendor.Etag, cancel);

    public Task<Answer<EngagementVersion>> EngagementAsync(Guid vendor, CancellationToken cancel) =>
        call.GetAsync<EngagementVersion>(Backend.Intake, $"vendors/{vendor}/engagement", cancel);

    public Task<Answer<EngagementVersion>> SaveEngagementAsync(Guid vendor, Engagement engagement, string? etag, CancellationToken cancel) =>
        call.SendAsync<EngagementVersion>(Backend.Intake, HttpMethod.Put, $"vendors/{vendor}/engagement", engagement, etag, cancel);

    public Task<Answer<IReadOnlyList<Document>>> DocumentsAsync(Guid vendor, CancellationToken cancel) =>
        call.AllAsync<Document>(Backend.Intake, $"vendors/{vendor}/documents", cancel);

    public Task<Answer<Document>> DocumentAsync(Guid document, CancellationToken cancel) =>
        call.GetAsync<Document>(Backend.Intake, $"documents/{document}", cancel);

    public Task<Answer<Done>> DeleteDocumentAsync(Document document, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.Intake, HttpMethod.Delete, $"documents/{document.Id}", body: null, document.Etag, cancel);

    public Task<Answer<Page<AuditEntry>>> AuditAsync(string? subject, string? after, CancellationToken cancel) =>
        call.GetAsync<Page<AuditEntry>>(Backend.Intake, $"audit?limit=100{Query("subject", subject)}{Query("after", after)}", cancel);

    private static string Query(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
