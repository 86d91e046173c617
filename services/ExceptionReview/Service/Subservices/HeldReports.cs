using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Subservice;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Subservices;

/// <summary>A report of a subservice organization that we hold: another vendor's of ours, or one that is kept elsewhere (no vendor).</summary>
internal sealed record HeldElsewhere(string How, DateOnly? CoverageEnd, Guid? VendorId = null, string? VendorName = null, Guid? ReviewId = null, string? Kind = null, string? Title = null);

/// <summary>One carved-out organization of a report, what was noted of it, and the latest report of it that we hold.</summary>
internal sealed record ChasedOrganization(SubserviceOrganization Organization, int Index, ChaseRecord? Record, HeldElsewhere? Held);

/// <summary>Which reports of a report's carved-out organizations we hold: those of vendors of ours, by name or linked by hand, and what was noted by hand.</summary>
internal sealed class HeldReports(ReviewDbContext db)
{
    public async Task<IReadOnlyList<ChasedOrganization>> Of(ReviewRecord review, ReviewFacts facts, CancellationToken cancellationToken)
    {
        var carvedOut = facts.SubserviceOrganizations.Select((organization, index) => (organization, index)).Where(one => one.organization.Method is SubserviceMethod.CarveOut).ToList();
        if (carvedOut.Count == 0)
            return [];
        var records = await db.Chases.Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken);
        var reports = await db.Reviews.AsNoTracking().Where(row => row.VendorId != review.VendorId && row.CoverageEnd != null)
            .Select(row => new HeldElsewhere("name", row.CoverageEnd, row.VendorId, row.VendorName, row.Id, row.Kind, row.Title)).ToListAsync(cancellationToken);
        return [.. carvedOut.Select(one => Chased(one.organization, one.index, records, reports))];
    }

    private static ChasedOrganization Chased(SubserviceOrganization organization, int index, List<ChaseRecord> records, List<HeldElsewhere> reports)
    {
        // The name as this report has it goes before a like one of an earlier report.
        var record = records.FirstOrDefault(row => row.Name == organization.Name) ?? records.FirstOrDefault(row => ChaseList.IsSame(row.Name, organization.Name));
        IEnumerable<HeldElsewhere> found = record switch
        {
            { LinkedVendorId: { } linked } => reports.Where(report => report.VendorId == linked).Select(report => report with { How = "linked" }),
            { IsNoVendor: true } => [],
            _ => reports.Where(report => ChaseList.IsSame(report.VendorName!, organization.Name)),
        };
        if (record?.HeldUntil is { } until)
            found = found.Append(new HeldElsewhere("elsewhere", until));
        return new(organization, index, record, found.MaxBy(report => report.CoverageEnd));
    }
}
