using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Notes;

/// <summary>Writes a note and judges the vendor's open reviews by it, in one transaction. A closed review stays as it was signed: the note counts for the next.</summary>
internal sealed class Noting(ReviewDbContext db, Judging judging)
{
    /// <summary>Null when it is written; else why it is not.</summary>
    public async Task<Error?> Write(Guid review, Func<ReviewRecord, Task<Error?>> change, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AsNoTracking().Where(row => row.Id == review).Select(row => (Guid?)row.VendorId).SingleOrDefaultAsync(cancellationToken) is not { } vendor)
            return new NoSuchReview();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await judging.Lock(vendor, cancellationToken);
        if (await db.Reviews.SingleOrDefaultAsync(row => row.Id == review, cancellationToken) is not { } record)
            return new NoSuchReview();
        if (await change(record) is { } refusal)
            return refusal;
        try
        {
            await judging.JudgeVendor(vendor, engagement: null, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile();
        }
        catch (DbUpdateException twice) when (twice.Violates(NoteTables.OneNote) || twice.Violates(NoteTables.OneChase))
        {
            return new ChangedMeanwhile();
        }

        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
