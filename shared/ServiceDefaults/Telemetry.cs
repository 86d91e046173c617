using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace VendorRisk.ServiceDefaults;

/// <summary>
/// Logs to the console always; logs, traces and metrics over OTLP when OTEL_EXPORTER_OTLP_ENDPOINT is set. The frameworks' own sources
/// and meters are taken by name. A service names its own `VendorRisk.*` and is heard without being registered.
/// </summary>
internal static class Telemetry
{
    private static readonly string[] Sources = ["VendorRisk.*", "Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "MassTransit"];

    private static readonly string[] Meters =
    [
        "VendorRisk.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Npgsql", "MassTransit",
    ];

    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        Quieten(builder.Logging);
        if (builder.Environment.IsProduction())
            builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;

        var resource = ResourceBuilder.CreateDefault().AddService(ServiceName(builder)).AddEnvironmentVariableDetector();
        builder.Logging.AddOpenTelemetry(logs => logs.SetResourceBuilder(resource).AddOtlpExporter());
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter().Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter().Build());
        builder.Services.AddHostedService<Exporters>();
    }

    /// <summary>The resource's name in the topology: VendorRisk.DocumentParsing is document-parsing.</summary>
    private static string ServiceName(IHostApplicationBuilder builder) =>
        builder.Configuration["OTEL_SERVICE_NAME"]
        ?? System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(builder.Environment.ApplicationName.Replace("VendorRisk.", "", StringComparison.Ordinal));

    // Frameworks log requests, SQL and retries at Information; the reader of our log wants our lines and their warnings.
    // A failed command would log its SQL at Error although whoever ran it reports it, or retries.
    private static void Quieten(ILoggingBuilder logging) => logging
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning)
        .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical)
        .AddFilter("System.Net.Http", LogLevel.Warning)
        .AddFilter("MassTransit", LogLevel.Warning)
        .AddFilter("Npgsql", LogLevel.Warning);

    /// <summary>Makes the exporters at start, and with the container's end flushes them.</summary>
    private sealed class Exporters(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush(timeoutMilliseconds: 2_000);
            metrics.ForceFlush(timeoutMilliseconds: 2_000);
            return Task.CompletedTask;
        }
    }
}
