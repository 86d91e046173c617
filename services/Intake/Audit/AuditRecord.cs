using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Intake.Audit;

/// <summary>Who did or saw what, when. The database lets nobody change or delete it.</summary>
internal sealed class AuditRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required DateTimeOffset At { get; init; }
    public required Guid PersonId { get; init; }
    public required string PersonName { get; init; }
    public required string Action { get; init; }

    /// <summary>The vendor or document. No foreign key: what was done with a thing outlives it.</summary>
    public required Guid SubjectId { get; init; }
    public required string Subject { get; init; }

    public static void Describe(EntityTypeBuilder<AuditRecord> audit)
    {
        audit.ToTable("audit");
        audit.Property(row => row.PersonName).HasMaxLength(200);
        audit.Property(row => row.Action).HasMaxLength(60);
        audit.Property(row => row.Subject).HasMaxLength(300);
        audit.HasIndex(row => new { row.OrganisationId, row.SubjectId, row.Id });
    }
}
