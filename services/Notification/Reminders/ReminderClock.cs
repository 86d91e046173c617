using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Database;
using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Questions;
using VendorRisk.Notification.Risks;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Notification.Reminders;

/// <summary>
/// Finds, across organisations and in the worker's role, the reports, accepted risks and questions to vendors that have to be looked at, and looks at each in the scope of its organisation. What is due stands
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
        foreach (var due in await Due(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(due.Organisation);
            try
            {
                await due.Look(scope.ServiceProvider, cancellationToken);
            }
            catch (DbUpdateException exception)
            {
                // One report must not hold up the others; it is still due at the next round.
                log.LogWarning("The reminder of review {Review} has to wait: {Reason}", due.Review, exception.Message);
            }
        }
    }

    private async Task<List<DueLook>> Due(CancellationToken cancellationToken)
    {
        await using var db = everywhere.Open();
        var now = clock.GetUtcNow();
        var reports = await db.WatchedReports.IgnoreQueryFilters().AsNoTracking().Where(row => row.LookAgainAt <= now).OrderBy(row => row.LookAgainAt)
            .Select(row => new { row.OrganisationId, row.ReviewId }).Take(AtOnce).ToListAsync(cancellationToken);
        var risks = await db.AcceptedRisks.IgnoreQueryFilters().AsNoTracking().Where(row => row.LookAgainAt <= now).OrderBy(row => row.LookAgainAt)
            .Select(row => new { row.OrganisationId, row.ReviewId, row.FindingKey }).Take(AtOnce).ToListAsync(cancellationToken);
        var questions = await db.OpenQuestions.IgnoreQueryFilters().AsNoTracking().Where(row => row.LookAgainAt <= now).OrderBy(row => row.LookAgainAt)
            .Select(row => new { row.OrganisationId, row.ReviewId, row.QuestionId }).Take(AtOnce).ToListAsync(cancellationToken);
        return
        [
            .. reports.Select(row => new DueLook(row.OrganisationId, row.ReviewId, (services, cancel) => services.GetRequiredService<ReminderRound>().Look(row.ReviewId, cancel))),
            .. risks.Select(row => new DueLook(row.OrganisationId, row.ReviewId, (services, cancel) => services.GetRequiredService<AcceptedRiskRound>().Look(row.ReviewId, row.FindingKey, cancel))),
            .. questions.Select(row => new DueLook(row.OrganisationId, row.ReviewId, (services, cancel) => services.GetRequiredService<OpenQuestionRound>().Look(row.ReviewId, row.QuestionId, cancel))),
        ];
    }

    /// <summary>What has to be looked at, and by whom.</summary>
    private sealed record DueLook(Guid Organisation, Guid Review, Func<IServiceProvider, CancellationToken, Task> Look);
}
