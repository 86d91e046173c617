using Microsoft.EntityFrameworkCore;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>The tables of an organisation's own policies and of trying them.</summary>
internal static class PolicyTables
{
    public static void Describe(ModelBuilder model)
    {
        model.Entity<PolicyDraftRecord>(draft =>
        {
            draft.Property(row => row.ContentHash).HasMaxLength(64);
            draft.Property(row => row.Version).IsRowVersion();
        });
        model.Entity<PolicyVersionRecord>(version =>
        {
            version.HasKey(row => new { row.OrganisationId, row.Number });
            // It is stamped, not made up: without this EF fills the key of a new row with an id of its own.
            version.Property(row => row.OrganisationId).ValueGeneratedNever();
            // A dry run is put in force once.
            version.HasIndex(row => row.DryRunId).IsUnique();
            version.Property(row => row.ContentHash).HasMaxLength(64);
            version.Property(row => row.ReplacesHash).HasMaxLength(64);
        });
        model.Entity<PolicyEventRecord>(happened =>
        {
            happened.Property(row => row.What).HasMaxLength(20);
            happened.Property(row => row.PolicyHash).HasMaxLength(64);
        });
        model.Entity<DryRunRecord>(run =>
        {
            run.HasIndex(row => new { row.DraftId, row.AskedAt });
            run.HasIndex(row => row.State);
            run.Property(row => row.ContentHash).HasMaxLength(64);
            run.Property(row => row.AgainstHash).HasMaxLength(64);
            run.Property(row => row.State).HasConversion<string>().HasMaxLength(10);
            run.Property(row => row.Summary).HasColumnType("jsonb");
        });
        model.Entity<DryRunMoveRecord>(move =>
        {
            move.HasKey(row => new { row.DryRunId, row.Ordinal });
            move.HasOne<DryRunRecord>().WithMany().HasForeignKey(row => row.DryRunId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
