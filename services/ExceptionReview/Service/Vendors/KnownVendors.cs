using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Vendors;

/// <summary>Keeps the vendors that lists show, as messages bring them, in whatever order.</summary>
internal sealed class KnownVendors(ReviewDbContext db, CurrentOrganisation organisation)
{
    public async Task Named(Guid vendor, string name, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = await Get(vendor, name, cancellationToken);
        if (known.AsOf <= at)
            (known.Name, known.AsOf) = (name, at);
    }

    public async Task Engaged(Guid vendor, Engagement engagement, int version, CancellationToken cancellationToken)
    {
        // Where this comes before the vendor's name does, the row waits for it.
        var known = await Get(vendor, name: "", cancellationToken);
        if (known.EngagementVersion > version)
            return;
        (known.EngagementVersion, known.Service, known.Owner) = (version, engagement.Service, engagement.Owner);
        known.Tier = engagement.Tier is { } tier ? WireName.Of(tier) : null;
    }

    public async Task Deleted(Guid vendor, CancellationToken cancellationToken) => (await Get(vendor, "", cancellationToken)).Deleted = true;

    /// <summary>The row, made if it is not there. Two messages may name a new vendor at the same time: the second waits here until the first has committed, and finds its row.</summary>
    private async Task<VendorRecord> Get(Guid vendor, string name, CancellationToken cancellationToken)
    {
        if (await db.Vendors.FindAsync([vendor], cancellationToken) is { } known)
            return known;
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into vendors (vendor_id, organisation_id, name, as_of, deleted, engagement_version)
            values ({vendor}, {organisation.Id}, {name}, {DateTimeOffset.MinValue}, false, 0)
            on conflict do nothing
            """,
            cancellationToken);
        return await db.Vendors.SingleAsync(row => row.VendorId == vendor, cancellationToken);
    }
}
