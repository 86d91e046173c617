using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Notification.Persistence;

internal sealed class NotificationDbContext(DbContextOptions<NotificationDbContext> options, CurrentOrganisation organisation) : ServiceDbContext(options, organisation)
{
    public DbSet<WatchedReport> WatchedReports => Set<WatchedReport>();

    public DbSet<AcceptedRisk> AcceptedRisks => Set<AcceptedRisk>();

    public DbSet<OpenQuestion> OpenQuestions => Set<OpenQuestion>();

    public DbSet<ReminderRecord> Reminders => Set<ReminderRecord>();

    public DbSet<NotificationRecord> Notifications => Set<NotificationRecord>();

    public DbSet<MailRecord> Mails => Set<MailRecord>();

    public DbSet<PersonRecord> People => Set<PersonRecord>();

    public DbSet<OrganisationRecord> Organisations => Set<OrganisationRecord>();

    public DbSet<ReminderPlan> ReminderPlans => Set<ReminderPlan>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<WatchedReport>(report =>
        {
            report.HasKey(row => row.ReviewId);
            report.HasIndex(row => row.VendorId);
            report.HasIndex(row => row.LookAgainAt);
        });
        model.Entity<AcceptedRisk>(risk =>
        {
            risk.HasKey(row => new { row.ReviewId, row.FindingKey });
            risk.HasIndex(row => row.LookAgainAt);
            risk.Property(row => row.FindingKey).HasMaxLength(200);
        });
        model.Entity<OpenQuestion>(question =>
        {
            question.HasKey(row => new { row.ReviewId, row.QuestionId });
            question.HasIndex(row => row.LookAgainAt);
            question.Property(row => row.QuestionId).HasMaxLength(60);
        });
        // The key is what makes a reminder be given once, whoever looks and however often.
        model.Entity<ReminderRecord>().HasKey(row => new { row.ReviewId, row.Step });
        model.Entity<ReminderRecord>().Property(row => row.Step).HasMaxLength(240);
        model.Entity<NotificationRecord>().HasIndex(row => new { row.PersonId, row.Id });
        model.Entity<MailRecord>(mail =>
        {
            mail.HasIndex(row => row.NotificationId).IsUnique();
            mail.HasIndex(row => new { row.State, row.NextAttemptAt });
            mail.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            mail.Property(row => row.LastError).HasMaxLength(500);
        });
        model.Entity<PersonRecord>().HasKey(row => row.PersonId);
        model.Entity<OrganisationRecord>(organisation =>
        {
            organisation.HasKey(row => row.OrganisationId);
            // It is stamped, not made up: without this EF fills the key of a new row with an id of its own.
            organisation.Property(row => row.OrganisationId).ValueGeneratedNever();
        });
        model.Entity<ReminderPlan>(plan =>
        {
            plan.HasKey(row => row.OrganisationId);
            plan.Property(row => row.OrganisationId).ValueGeneratedNever();
            plan.Property(row => row.Steps).HasColumnType("jsonb").HasConversion(
                steps => JsonSerializer.Serialize(steps, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<List<PlannedStep>>(json, JsonSerializerOptions.Default)!,
                new ValueComparer<List<PlannedStep>>((one, other) => one!.SequenceEqual(other!), steps => steps.Count, steps => steps.ToList()));
        });
    }
}
