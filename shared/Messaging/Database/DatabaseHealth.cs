using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace VendorRisk.Messaging.Database;

/// <summary>Ready when the database answers, to a role that row-level security binds.</summary>
internal sealed class DatabaseHealth<TContext>(ServiceDataSource<TContext> database) : IHealthCheck
    where TContext : DbContext
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = database.Own.CreateCommand("select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
            return await command.ExecuteScalarAsync(cancellationToken) is false
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database role is one that row-level security does not bind.");
        }
        catch (NpgsqlException exception)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
