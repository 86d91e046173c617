using System.Linq.Expressions;
using VendorRisk.Intake.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Vendors;

internal sealed record VendorRequest(string? Name, string? Website)
{
    private const int LongestName = 200;

    public Error? Check()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > LongestName)
            return new VendorNameMissing();
        var isAddress = Uri.TryCreate(Website, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && Website.Length <= 500;
        return string.IsNullOrEmpty(Website) || isAddress ? null : new WebsiteNotValid();
    }
}

internal sealed record VendorView(
    Guid Id, string Name, string? Website, string? Service, string? Owner, string? Tier, int DocumentCount, DateTimeOffset CreatedAt, string Etag)
{
    /// <summary>The vendor with what its newest engagement says.</summary>
    public static Expression<Func<VendorRecord, VendorView>> Of(IntakeDbContext db) => vendor => new VendorView(
        vendor.Id,
        vendor.Name,
        vendor.Website,
        db.Engagements.Where(engagement => engagement.VendorId == vendor.Id).OrderByDescending(engagement => engagement.Version).Select(engagement => engagement.Service).FirstOrDefault(),
        db.Engagements.Where(engagement => engagement.VendorId == vendor.Id).OrderByDescending(engagement => engagement.Version).Select(engagement => engagement.Owner).FirstOrDefault(),
        db.Engagements.Where(engagement => engagement.VendorId == vendor.Id).OrderByDescending(engagement => engagement.Version).Select(engagement => engagement.Tier).FirstOrDefault(),
        db.Documents.Count(document => document.VendorId == vendor.Id),
        vendor.CreatedAt,
        new ETag(vendor.Version).ToString());
}
