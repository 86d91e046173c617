using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Persistence;

internal sealed class ParsingDbContext(DbContextOptions<ParsingDbContext> options, CurrentOrganisation organisation) : ServiceDbContext(options, organisation)
{
    public DbSet<ReadingRecord> Readings => Set<ReadingRecord>();

    public DbSet<ViewRecord> Views => Set<ViewRecord>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<ReadingRecord>(reading =>
        {
            reading.HasKey(row => new { row.DocumentId, row.Reading });
            reading.HasIndex(row => new { row.DocumentId, row.Cause }).IsUnique();
            reading.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            reading.Property(row => row.Stage).HasMaxLength(20);
            reading.Property(row => row.Kind).HasMaxLength(40);
            reading.Property(row => row.FactsSha256).HasMaxLength(64);
            reading.OwnsOne(row => row.Failure);
        });
        model.Entity<ViewRecord>().HasIndex(row => new { row.DocumentId, row.At });
    }
}
