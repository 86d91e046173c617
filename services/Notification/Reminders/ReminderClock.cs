using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Database;
using VendorRisk.Notification.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Notification.Reminders;

/// <summary>
/// Finds, across organisations and in the worker's role, the reports that have to be looked at, and looks at each in the scope of its organisation. What is due stands
/// in the database: a process that was away for a week gives on its return what became due meanwhile.
/// </summary>
internal sealed class ReminderClock(EveryOrganisation<NotificationDbContext> everywhere, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderClock> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private const int AtOnce = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var quiet = true;
        do
        {
            try
            {
                await Round(stoppingToken);
                quiet = true;
            }
            catch (Exception exception) when (exception is Npgsql.NpgsqlException or InvalidOperationException { InnerException: Npgsql.NpgsqlException })
            {
                // Once per outage, not every two seconds of it.
                if (quiet)
                    log.LogWarning("Reminders wait for the database: {Reason}", exception.Message);
                quiet = false;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Round(CancellationToken cancellationToken)
    {
        foreach (var (organisation, review) in await Due(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(organisation);
            try
            {
                await scope.ServiceProvider.GetRequiredService<ReminderRound>().Look(review, cancellationToken);
            }
            catch (DbUpdateException exception)
            {
                // One report must not hold up the others; it is still due at the next round.
                log.LogWarning("The reminder of review {Review} has to wait: {Reason}", review, exception.Message);
            }
        }
    }

    private async Task<List<(Guid Organisation, Guid Review)>> Due(CancellationToken cancellationToken)
    {
        await using var db = everywhere.Open();
        var now = clock.GetUtcNow();
        var due = await db.WatchedReports.IgnoreQueryFilters().AsNoTracking()
            .Where(row => row.LookAgainAt <= now).OrderBy(row => row.LookAgainAt).Take(AtOnce)
            .Select(row => new { row.OrganisationId, row.ReviewId }).ToListAsync(cancellationToken);
        return [.. due.Select(row => (row.OrganisationId, row.ReviewId))];
    }
}
