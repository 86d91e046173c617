using Microsoft.EntityFrameworkCore;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Tenancy;

/// <summary>The context of a service: its own records, described in <see cref="Describe"/>, and the tables that every service has.</summary>
public abstract class ServiceDbContext(DbContextOptions options, CurrentOrganisation organisation) : DbContext(options), IOrganisationContext
{
    public Guid? OrganisationId => organisation.IdOrNone;

    protected abstract void Describe(ModelBuilder model);

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Describe(modelBuilder);
        ServiceModel.Complete(modelBuilder, this);
    }
}
