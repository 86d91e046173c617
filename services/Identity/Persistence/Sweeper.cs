using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Database;

namespace VendorRisk.Identity.Persistence;

/// <summary>Removes grants that can no longer do anything, for all organisations, once an hour.</summary>
internal sealed partial class Sweeper(EveryOrganisation<IdentityDbContext> database, TimeProvider clock, ILogger<Sweeper> log) : BackgroundService
{
    // A spent code is kept as long as a replay of it could still find tokens to revoke; after a day that is a curiosity.
    private static readonly TimeSpan KeepCodes = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception trouble) when (trouble is Npgsql.NpgsqlException or InvalidOperationException { InnerException: Npgsql.NpgsqlException })
            {
                LogDatabaseAway(trouble.GetBaseException().Message);
            }
            await Task.Delay(TimeSpan.FromHours(1), stoppingToken);
        }
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow();
        var codes = now - KeepCodes;
        await db.AuthorizationCodes.IgnoreQueryFilters().Where(c => c.ExpiresAt < codes).ExecuteDeleteAsync(cancellation);
        await db.RefreshTokens.IgnoreQueryFilters().Where(t => t.FamilyEndsAt < now).ExecuteDeleteAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "Dead grants were not removed: {Reason}")]
    private partial void LogDatabaseAway(string reason);
}
