using Microsoft.EntityFrameworkCore;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Documents;
using VendorRisk.Intake.Engagements;
using VendorRisk.Intake.Storage;
using VendorRisk.Intake.Vendors;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Persistence;

internal sealed class IntakeDbContext(DbContextOptions<IntakeDbContext> options, CurrentOrganisation organisation) : ServiceDbContext(options, organisation)
{
    public DbSet<VendorRecord> Vendors => Set<VendorRecord>();
    public DbSet<EngagementRecord> Engagements => Set<EngagementRecord>();
    public DbSet<DocumentRecord> Documents => Set<DocumentRecord>();
    public DbSet<BlobRecord> Blobs => Set<BlobRecord>();
    public DbSet<AuditRecord> Audit => Set<AuditRecord>();

    protected override void Describe(ModelBuilder model)
    {
        VendorRecord.Describe(model.Entity<VendorRecord>());
        EngagementRecord.Describe(model.Entity<EngagementRecord>());
        DocumentRecord.Describe(model.Entity<DocumentRecord>());
        BlobRecord.Describe(model.Entity<BlobRecord>());
        AuditRecord.Describe(model.Entity<AuditRecord>());
    }
}
