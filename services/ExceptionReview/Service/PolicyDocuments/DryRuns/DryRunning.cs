using System.Data;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ExceptionReview.Reviews;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>
/// Judges every review of an organisation by a policy that is not in force, and keeps what would change. It reads one moment's state, some vendors at a time, and writes
/// only its own result: reviews are not touched.
/// </summary>
internal sealed class DryRunning(ReviewDbContext db, PolicyBook book, ReadPolicies read, TimeProvider clock)
{
    private const int VendorsAtOnce = 50;

    /// <param name="id">The dry run.</param>
    /// <param name="results">Another context of the organisation: what is found, and how far it is, is seen while the reading goes on.</param>
    /// <param name="cancellationToken">Gives up; the run is begun again.</param>
    public async Task Do(Guid id, ReviewDbContext results, CancellationToken cancellationToken)
    {
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        // Another instance does it already; the lock goes with its process.
        if (!await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock(hashtextextended({id.ToString()}, 0)) as \"Value\"").SingleAsync(cancellationToken))
            return;
        var run = await results.DryRuns.SingleAsync(row => row.Id == id, cancellationToken);
        if (run.State != DryRunState.Waiting)
            return;
        await results.DryRunMoves.Where(row => row.DryRunId == id).ExecuteDeleteAsync(cancellationToken);
        (run.JudgedAt, run.ReviewsJudged, run.ReviewsToJudge) = (clock.GetUtcNow(), 0, await db.Reviews.CountAsync(cancellationToken));
        await results.SaveChangesAsync(cancellationToken);

        var inForce = await book.InForce(cancellationToken);
        var trial = new PolicyTrial(read.Of(run.ContentHash, run.Text), PolicySettings.Between(inForce.Text, run.Text), run.JudgedAt.Value);
        Guid? last = null;
        while (await Vendors(last, cancellationToken) is { Count: > 0 } vendors)
        {
            await Try(vendors, trial, cancellationToken);
            await Store(results, run, trial, cancellationToken);
            last = vendors[^1];
        }

        (run.State, run.Summary) = (DryRunState.Done, JsonSerializer.Serialize(trial.Summary, JsonSerializerOptions.Web));
        await results.SaveChangesAsync(cancellationToken);
    }

    private Task<List<Guid>> Vendors(Guid? after, CancellationToken cancellationToken) => db.Reviews
        .Where(row => after == null || row.VendorId.CompareTo(after.Value) > 0).Select(row => row.VendorId).Distinct().OrderBy(id => id).Take(VendorsAtOnce).ToListAsync(cancellationToken);

    private async Task Try(List<Guid> vendors, PolicyTrial trial, CancellationToken cancellationToken)
    {
        var reports = (await db.Reports.AsNoTracking().Where(row => vendors.Contains(row.VendorId)).ToListAsync(cancellationToken)).ToLookup(row => row.VendorId);
        var reviews = await db.Reviews.AsNoTracking().Where(row => vendors.Contains(row.VendorId)).OrderBy(row => row.VendorId).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var ids = reviews.Select(row => row.Id).ToList();
        var findings = (await db.Findings.AsNoTracking().Where(row => ids.Contains(row.ReviewId)).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken)).ToLookup(row => row.ReviewId);
        var corrections = (await db.Corrections.AsNoTracking().Where(row => ids.Contains(row.ReviewId)).OrderBy(row => row.At).ToListAsync(cancellationToken)).ToLookup(row => row.ReviewId, row => row.ToCorrection());
        foreach (var vendor in reviews.GroupBy(row => row.VendorId))
        {
            var all = new VendorReports(reports[vendor.Key]);
            foreach (var review in vendor)
                trial.Try(review, [.. findings[review.Id]], all, await book.Of(review, cancellationToken), [.. corrections[review.Id]]);
        }
    }

    private static async Task Store(ReviewDbContext results, DryRunRecord run, PolicyTrial trial, CancellationToken cancellationToken)
    {
        foreach (var chunk in trial.TakeMoves(run.Id).Chunk(1000))
        {
            results.AddRange(chunk);
            await results.SaveChangesAsync(cancellationToken);
            foreach (var move in chunk)
                results.Entry(move).State = EntityState.Detached;
        }

        run.ReviewsJudged = trial.Judged;
        await results.SaveChangesAsync(cancellationToken);
    }
}
