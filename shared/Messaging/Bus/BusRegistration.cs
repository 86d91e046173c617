using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Messaging.Operations;
using VendorRisk.Messaging.Outbox;

namespace VendorRisk.Messaging.Bus;

public static class BusRegistration
{
    /// <summary>The service's consumers, its inbox, and the dispatcher of its outbox. Needs AddDatabase.</summary>
    public static void AddMessaging<TContext>(this IHostApplicationBuilder builder, ServiceBlueprint<TContext> blueprint)
        where TContext : DbContext
    {
        builder.Services.AddBus(blueprint, BusAddress.Of(builder.Configuration));
        builder.Services.AddMessageOrganisation();
        builder.Services.AddScoped<Inbox<TContext>>();
        builder.Services.AddSingleton<Topology>();
        builder.Services.AddSingleton<OutboxPublisher>();
        builder.Services.AddSingleton<OutboxPass<TContext>>();
        builder.Services.AddHostedService<OutboxDispatcher<TContext>>();
        builder.Services.AddSingleton(new ErrorQueue(blueprint.ErrorQueue, BusAddress.Of(builder.Configuration)));
    }

    internal static void AddBus(
        this IServiceCollection services, ServiceBlueprint blueprint, Uri address, Action<IRabbitMqBusFactoryConfigurator>? more = null)
    {
        services.AddOptions<MassTransitHostOptions>().Configure(host =>
        {
            // The service answers while the broker is away: uploads are accepted, their messages wait.
            host.WaitUntilStarted = false;
            host.StopTimeout = TimeSpan.FromSeconds(20);
        });
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            // Degraded and not unhealthy: without a broker the service still takes requests, and nothing should take it out of the rotation.
            bus.ConfigureHealthCheckOptions(check => check.MinimalFailureStatus = HealthStatus.Degraded);
            bus.SetEndpointNameFormatter(new KebabCaseEndpointNameFormatter(blueprint.Name, includeNamespace: false));
            bus.AddConfigureEndpointsCallback((_, _, endpoint) => endpoint.ShapeQueue(blueprint.ErrorQueue));
            blueprint.Consumers(bus);
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(address, host => host.PublisherConfirmation = true);
                rabbit.ShapeMessages(blueprint.ErrorQueue);
                more?.Invoke(rabbit);
                rabbit.ConfigureEndpoints(context);
            });
        });
    }
}
