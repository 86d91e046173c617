using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging;

/// <summary>
/// What the platform must know of a service before it runs: its name in the topology, its database role and its consumers. The service
/// starts from it, and the migrator makes schema, roles and queues from the same description.
/// </summary>
public abstract class ServiceBlueprint(string name, string role, Action<IBusRegistrationConfigurator> consumers)
{
    /// <summary>The resource's name and the prefix of its queues, e.g. document-parsing.</summary>
    public string Name => name;

    /// <summary>The role that the service logs in as: bound by row-level security, neither owner nor superuser.</summary>
    public string Role => role;

    /// <summary>The role for work across organisations: what it may touch is granted table by table.</summary>
    public string WorkerRole => role + "_worker";

    /// <summary>The role that owns the tables. Nobody can log in as it.</summary>
    public string OwnerRole => role + "_owner";

    public string Database => role + "db";

    /// <summary>One queue per service holds what could not be handled.</summary>
    public string ErrorQueue => name + "_error";

    public Action<IBusRegistrationConfigurator> Consumers => consumers;

    /// <summary>A context for migrations, outside of any container and without an organisation.</summary>
    public abstract DbContext CreateContext(string connectionString);

    /// <summary>Registers the context for `dotnet ef`, which looks at the model and connects to nothing.</summary>
    public abstract void AddForDesign(IServiceCollection services);
}

/// <inheritdoc/>
public sealed class ServiceBlueprint<TContext>(string name, string role, Action<IBusRegistrationConfigurator> consumers) : ServiceBlueprint(name, role, consumers)
    where TContext : DbContext
{
    /// <inheritdoc/>
    public override DbContext CreateContext(string connectionString)
    {
        var options = new DbContextOptionsBuilder<TContext>().UseNpgsql(connectionString).Options;
        return (TContext)Activator.CreateInstance(typeof(TContext), options, new CurrentOrganisation())!;
    }

    /// <inheritdoc/>
    public override void AddForDesign(IServiceCollection services) => services
        .AddScoped(_ => new CurrentOrganisation())
        .AddDbContext<TContext>(options => options.UseNpgsql("Host=nowhere"));
}
