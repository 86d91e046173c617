using Microsoft.EntityFrameworkCore;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Database;

/// <summary>
/// Work across organisations, in the worker's role: it reaches only what a migration granted with AllowWorker. A query must also say
/// IgnoreQueryFilters. What is found is then handled in a scope of its organisation, not here.
/// </summary>
public sealed class EveryOrganisation<TContext>(ServiceDataSource<TContext> database)
    where TContext : DbContext
{
    public TContext Open()
    {
        var options = new DbContextOptionsBuilder<TContext>().UseNpgsql(database.Worker).Options;
        return (TContext)Activator.CreateInstance(typeof(TContext), options, new CurrentOrganisation())!;
    }
}
