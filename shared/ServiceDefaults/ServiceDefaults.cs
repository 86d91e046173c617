using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace VendorRisk.ServiceDefaults;

/// <summary>What every process of the platform has in common, as two verbs.</summary>
public static class ServiceDefaults
{
    /// <summary>Clock, telemetry, logs, health and problem details: for every web process, with or without an API of its own.</summary>
    public static TBuilder AddServiceDefaults<TBuilder>(this TBuilder builder)
        where TBuilder : IHostApplicationBuilder
    {
        builder.AddClock();
        builder.AddTelemetry();
        builder.AddProblems();
        builder.Services.AddHealthChecks().AddLivenessCheck();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentOrganisation>();
        return builder;
    }

    /// <summary>An API that people and services call with tokens: authentication, policies, JSON and the OpenAPI document.</summary>
    public static TBuilder AddApi<TBuilder>(this TBuilder builder)
        where TBuilder : IHostApplicationBuilder
    {
        builder.AddTokenAuthentication();
        builder.Services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
        builder.Services.AddOpenApi("v1");
        builder.Services.AddSingleton<ApiMark>();
        return builder;
    }

    /// <summary>Turns exceptions into problems, then /health and /alive, and /openapi/v1.json where there is an API.</summary>
    public static WebApplication MapDefaultEndpoints(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapHealth();
        if (app.Services.GetService<ApiMark>() is null)
            return app;
        // Said here, because the host would put them first, and a 401 or 403 would have no problem as its body.
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapOpenApi().AllowAnonymous();
        return app;
    }

    private sealed class ApiMark;
}
