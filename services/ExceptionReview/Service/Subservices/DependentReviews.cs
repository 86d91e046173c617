using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Subservice;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Subservices;

/// <summary>
/// A vendor's report has come, gone or changed: reviews of other vendors that leave it out as their subservice organization weigh otherwise.
/// They are judged by the next pass over the reviews that are due, each under the lock of its own vendor.
/// </summary>
internal sealed class DependentReviews(ReviewDbContext db, TimeProvider clock)
{
    /// <summary>Saved by the caller.</summary>
    public async Task AreDue(Guid vendor, string vendorName, CancellationToken cancellationToken)
    {
        var linking = await db.Chases.AsNoTracking().Where(row => row.LinkedVendorId == vendor).Select(row => row.VendorId).ToListAsync(cancellationToken);
        var leavingOut = await db.Reviews.AsNoTracking().Where(row => row.VendorId != vendor && row.State != ReviewState.Closed && row.CarvedOut.Count > 0)
            .Select(row => new { row.Id, row.VendorId, row.CarvedOut }).ToListAsync(cancellationToken);
        Guid[] due =
        [
            .. leavingOut.Where(row => linking.Contains(row.VendorId) || row.CarvedOut.Any(name => ChaseList.IsSame(name, vendorName))).Select(row => row.Id),
        ];
        var now = clock.GetUtcNow();
        foreach (var review in await db.Reviews.Where(row => due.Contains(row.Id)).ToListAsync(cancellationToken))
            review.JudgeAgainAt = now;
    }
}
