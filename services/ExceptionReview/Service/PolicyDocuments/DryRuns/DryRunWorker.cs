using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>Finds, across organisations and in the worker's role, the dry runs that were asked for, and does each in the scope of its organisation. One that died with its process is begun again.</summary>
internal sealed class DryRunWorker(EveryOrganisation<ReviewDbContext> everywhere, IServiceScopeFactory scopes, ILogger<DryRunWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var quiet = true;
        do
        {
            try
            {
                foreach (var (organisation, run) in await Waiting(stoppingToken))
                    await Do(organisation, run, stoppingToken);
                quiet = true;
            }
            catch (Exception exception) when (exception is Npgsql.NpgsqlException or DbUpdateException or InvalidOperationException { InnerException: Npgsql.NpgsqlException })
            {
                if (quiet)
                    log.LogWarning("Dry runs of policies wait for the database: {Reason}", exception.Message);
                quiet = false;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<List<(Guid Organisation, Guid Run)>> Waiting(CancellationToken cancellationToken)
    {
        await using var db = everywhere.Open();
        var waiting = await db.DryRuns.IgnoreQueryFilters().AsNoTracking().Where(row => row.State == DryRunState.Waiting).OrderBy(row => row.AskedAt)
            .Select(row => new { row.OrganisationId, row.Id }).Take(20).ToListAsync(cancellationToken);
        return [.. waiting.Select(row => (row.OrganisationId, row.Id))];
    }

    private async Task Do(Guid organisation, Guid run, CancellationToken cancellationToken)
    {
        await using var reading = Scope(organisation);
        await using var writing = Scope(organisation);
        var db = writing.ServiceProvider.GetRequiredService<ReviewDbContext>();
        try
        {
            await reading.ServiceProvider.GetRequiredService<DryRunning>().Do(run, db, cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException or InvalidOperationException { InnerException: not Npgsql.NpgsqlException })
        {
            // One document that cannot be judged must not hold up the dry runs of everybody else.
            log.LogError(exception, "Dry run {Run} failed", run);
            await db.DryRuns.Where(row => row.Id == run).ExecuteUpdateAsync(row => row.SetProperty(tried => tried.State, DryRunState.Failed), cancellationToken);
        }
    }

    private AsyncServiceScope Scope(Guid organisation)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(organisation);
        return scope;
    }
}
