using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VendorRisk.ServiceDefaults;

/// <summary>
/// /alive: the process answers (a restart would help if not). /health: it can also do its work, so its database and bus answer.
/// Both are anonymous and say one word, never a detail.
/// </summary>
public static class Health
{
    public const string Ready = "ready";
    private const string Live = "live";

    internal static IHealthChecksBuilder AddLivenessCheck(this IHealthChecksBuilder checks) =>
        checks.AddCheck("self", () => HealthCheckResult.Healthy(), [Live]);

    internal static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) || check.Tags.Contains(Live) })
            .AllowAnonymous().DisableHttpMetrics();
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Live) })
            .AllowAnonymous().DisableHttpMetrics();
    }
}
