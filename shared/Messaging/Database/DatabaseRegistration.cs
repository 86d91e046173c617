using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Database;

public static class DatabaseRegistration
{
    /// <summary>The service's context under its own role, bound to the current organisation; its worker's way in; its health.</summary>
    public static void AddDatabase<TContext>(this IHostApplicationBuilder builder, ServiceBlueprint<TContext> blueprint)
        where TContext : DbContext
    {
        var database = new ServiceDataSource<TContext>(builder.Configuration, blueprint);
        builder.Services.AddSingleton(_ => database);
        builder.Services.AddSingleton<EveryOrganisation<TContext>>();
        builder.Services.AddDbContext<TContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<ServiceDataSource<TContext>>().Own)
            .AddInterceptors(Interceptors));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth<TContext>>("database", tags: [Health.Ready]);
    }

    private static readonly Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] Interceptors = [new OrganisationOfConnection(), new OrganisationOfRows()];
}
