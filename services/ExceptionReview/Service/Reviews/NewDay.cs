using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>
/// Ages change with the day, and accepted risks run out: after midnight where the customer is, its open reviews are judged again, and what was accepted in closed ones until
/// yesterday gets a new review. Open ones are judged again, too, when another policy was put in force.
/// </summary>
internal sealed class NewDay(EveryOrganisation<ReviewDbContext> everywhere, IServiceScopeFactory scopes, TimeProvider clock, ILogger<NewDay> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private const int AtOnce = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var quiet = true;
        do
        {
            try
            {
                while (await Due(stoppingToken) is { Count: > 0 } due)
                {
                    foreach (var (organisation, vendor) in due)
                        await Judge(organisation, vendor, stoppingToken);
                }

                quiet = true;
            }
            catch (Exception exception) when (exception is Npgsql.NpgsqlException or HttpRequestException or DbUpdateException or InvalidOperationException { InnerException: Npgsql.NpgsqlException })
            {
                if (quiet)
                    log.LogWarning("Reviews could not be judged for the new day and will be, shortly: {Reason}", exception.Message);
                quiet = false;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<List<(Guid Organisation, Guid Vendor)>> Due(CancellationToken cancellationToken)
    {
        await using var db = everywhere.Open();
        var now = clock.GetUtcNow();
        var due = await db.Reviews.IgnoreQueryFilters().AsNoTracking().Where(row => row.JudgeAgainAt <= now)
            .Select(row => new { row.OrganisationId, row.VendorId }).Distinct().Take(AtOnce).ToListAsync(cancellationToken);
        return [.. due.Select(row => (row.OrganisationId, row.VendorId))];
    }

    private async Task Judge(Guid organisation, Guid vendor, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(organisation);
        var db = scope.ServiceProvider.GetRequiredService<ReviewDbContext>();
        var judging = scope.ServiceProvider.GetRequiredService<Judging>();
        var followUps = scope.ServiceProvider.GetRequiredService<FollowUps>();
        // A new review is judged by what the customer says now, not by what it said when the old one was closed.
        var engagement = await followUps.AreDue(vendor, cancellationToken)
            ? await scope.ServiceProvider.GetRequiredService<IntakeVendors>().Engagement(vendor, cancellationToken)
            : null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await judging.Lock(vendor, cancellationToken);
        // Another instance may have been quicker.
        var now = clock.GetUtcNow();
        if (!await db.Reviews.AnyAsync(row => row.VendorId == vendor && row.JudgeAgainAt <= now, cancellationToken))
            return;
        if (engagement is not null)
            await followUps.Open(vendor, engagement, cancellationToken);
        await judging.JudgeVendor(vendor, engagement, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
