using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Persistence;

internal sealed class ReviewDbContext(DbContextOptions<ReviewDbContext> options, CurrentOrganisation organisation) : ServiceDbContext(options, organisation)
{
    private static readonly JsonSerializerOptions Plain = JsonSerializerOptions.Default;

    public DbSet<ReportRecord> Reports => Set<ReportRecord>();

    public DbSet<ReviewRecord> Reviews => Set<ReviewRecord>();

    public DbSet<FindingRecord> Findings => Set<FindingRecord>();

    public DbSet<HistoryRecord> History => Set<HistoryRecord>();

    public DbSet<CorrectionRecord> Corrections => Set<CorrectionRecord>();

    public DbSet<VendorRecord> Vendors => Set<VendorRecord>();

    public DbSet<VendorStanding> VendorStandings => Set<VendorStanding>();

    public DbSet<OrganisationRecord> Organisations => Set<OrganisationRecord>();

    public DbSet<CuecRecord> Cuecs => Set<CuecRecord>();

    public DbSet<ChaseRecord> Chases => Set<ChaseRecord>();

    public DbSet<PolicyDraftRecord> PolicyDrafts => Set<PolicyDraftRecord>();

    public DbSet<PolicyVersionRecord> PolicyVersions => Set<PolicyVersionRecord>();

    public DbSet<PolicyEventRecord> PolicyEvents => Set<PolicyEventRecord>();

    public DbSet<DryRunRecord> DryRuns => Set<DryRunRecord>();

    public DbSet<DryRunMoveRecord> DryRunMoves => Set<DryRunMoveRecord>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<ReportRecord>(report =>
        {
            report.HasKey(row => row.DocumentId);
            report.HasIndex(row => row.VendorId);
            report.Property(row => row.Kind).HasMaxLength(40);
            report.Property(row => row.FactsSha256).HasMaxLength(64);
        });
        model.Entity<ReviewRecord>(review =>
        {
            // Closed ones stay as they are; what comes after is a review of its own.
            review.HasIndex(row => row.DocumentId).IsUnique().HasFilter($"state <> {(int)ReviewState.Closed}");
            review.HasIndex(row => row.VendorId);
            review.HasIndex(row => row.JudgeAgainAt);
            review.Property(row => row.Version).IsRowVersion();
            review.Property(row => row.Engagement).HasColumnType("jsonb");
            review.Property(row => row.Notes).HasColumnType("jsonb");
            review.Property(row => row.Age).HasColumnType("jsonb");
            review.Property(row => row.Coverage).HasColumnType("jsonb");
            AsJson(review.Property(row => row.Signatures));
        });
        model.Entity<FindingRecord>(finding =>
        {
            finding.HasKey(row => new { row.ReviewId, row.Key });
            finding.Property(row => row.Key).HasMaxLength(200);
            AsJson(finding.Property(row => row.Questions));
            finding.Property(row => row.Decision).HasColumnType("jsonb")
                .HasConversion(decision => JsonSerializer.Serialize(decision, Plain), json => JsonSerializer.Deserialize<FindingDecision>(json, Plain));
            finding.HasOne<ReviewRecord>().WithMany().HasForeignKey(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<HistoryRecord>(history =>
        {
            history.HasIndex(row => new { row.ReviewId, row.Id });
            history.HasIndex(row => new { row.OrganisationId, row.Id });
            history.Property(row => row.What).HasMaxLength(20);
        });
        model.Entity<CorrectionRecord>(correction =>
        {
            correction.HasKey(row => new { row.ReviewId, row.FindingKey, row.Input });
            correction.Property(row => row.FindingKey).HasMaxLength(200);
            correction.Property(row => row.Input).HasConversion(input => WireName.Of(input), name => InputNames.Of(name)).HasMaxLength(40);
            correction.HasOne<ReviewRecord>().WithMany().HasForeignKey(row => row.ReviewId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<VendorRecord>(vendor =>
        {
            vendor.HasKey(row => row.VendorId);
            vendor.Property(row => row.Tier).HasMaxLength(20);
        });
        // A view, made by a migration.
        model.Entity<VendorStanding>(standing =>
        {
            standing.HasNoKey();
            standing.ToView("vendor_standings");
        });
        model.Entity<OrganisationRecord>(organisation =>
        {
            organisation.HasKey(row => row.OrganisationId);
            // It is stamped, not made up: without this EF fills the key of a new row with an id of its own.
            organisation.Property(row => row.OrganisationId).ValueGeneratedNever();
        });
        NoteTables.Describe(model);
        PolicyTables.Describe(model);
    }

    // A word, not a number: the database is read by people too.
    private static class InputNames
    {
        public static InputName Of(string name) => WireName.TryParse<InputName>(name, out var input) ? input : throw new InvalidOperationException($"{name} is no input of the rubric.");
    }

    private static void AsJson<T>(PropertyBuilder<List<T>> list) => list.HasColumnType("jsonb").HasConversion(
        values => JsonSerializer.Serialize(values, Plain),
        json => JsonSerializer.Deserialize<List<T>>(json, Plain)!,
        new ValueComparer<List<T>>((one, other) => one!.SequenceEqual(other!), values => values.Count, values => values.ToList()));
}
