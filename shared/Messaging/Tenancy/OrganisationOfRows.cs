using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Messaging.Tenancy;

/// <summary>Stamps new rows with the context's organisation, and refuses to save a row of another one before the database would.</summary>
internal sealed class OrganisationOfRows : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Stamp(DbContext? context)
    {
        if (context is not IOrganisationContext scope)
            return;
        foreach (var entry in context.ChangeTracker.Entries<IOrganisationRecord>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var organisation = scope.OrganisationId ?? throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} cannot be saved: no organisation.");
            if (entry.State == EntityState.Added && entry.Entity.OrganisationId == Guid.Empty)
                entry.Property(record => record.OrganisationId).CurrentValue = organisation;
            if (entry.Entity.OrganisationId != organisation)
                throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another organisation cannot be saved.");
        }
    }
}
