using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Persistence;

internal sealed class ParsingDbContext(DbContextOptions<ParsingDbContext> options, CurrentOrganisation organisation) : ServiceDbContext(options, organisation)
{
    public DbSet<ReadingRecord> Readings => Set<ReadingRecord>();

    public DbSet<ViewRecord> Views => Set<ViewRecord>();

    private static readonly JsonSerializerOptions Plain = JsonSerializerOptions.Default;

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
            reading.Property(row => row.Failure).HasColumnType("jsonb")
                .HasConversion(failure => JsonSerializer.Serialize(failure, Plain), json => JsonSerializer.Deserialize<ReadingFailure>(json, Plain));
        });
        model.Entity<ViewRecord>().HasIndex(row => new { row.DocumentId, row.At });
    }
}
