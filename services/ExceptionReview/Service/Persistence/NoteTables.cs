using Microsoft.EntityFrameworkCore;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>What the customer notes beside its engagement, report by report.</summary>
internal static class NoteTables
{
    public const string OneNote = "ix_cuecs_review_id_key";
    public const string OneChase = "ix_chases_vendor_id_name";

    public static void Describe(ModelBuilder model)
    {
        model.Entity<CuecRecord>(cuec =>
        {
            cuec.ToTable("cuecs");
            cuec.HasIndex(row => new { row.ReviewId, row.Key }).IsUnique().HasDatabaseName(OneNote);
            cuec.HasIndex(row => row.VendorId);
            cuec.Property(row => row.Key).HasMaxLength(200);
            cuec.Property(row => row.Owner).HasMaxLength(320);
            cuec.Property(row => row.ChangedBy).HasMaxLength(200);
            cuec.Property(row => row.Version).IsRowVersion();
        });
        model.Entity<ChaseRecord>(chase =>
        {
            chase.ToTable("chases");
            chase.HasIndex(row => new { row.VendorId, row.Name }).IsUnique().HasDatabaseName(OneChase);
            chase.HasIndex(row => row.LinkedVendorId);
            chase.Property(row => row.ChasedBy).HasMaxLength(320);
            chase.Property(row => row.ChangedBy).HasMaxLength(200);
            chase.Property(row => row.Version).IsRowVersion();
        });
    }
}
