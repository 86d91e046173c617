using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Intake.Vendors;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Engagements;

/// <summary>One version of an engagement. Versions are only added: a decision of last year names the one it was made on.</summary>
internal sealed class EngagementRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid VendorId { get; init; }
    public required int Version { get; init; }

    /// <summary>The engagement as JSON.</summary>
    public required string Body { get; init; }

    // What lists show, taken from the body when it is written.
    public string? Service { get; init; }
    public string? Owner { get; init; }
    public string? Tier { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
    public required Guid ChangedBy { get; init; }
    public required string ChangedByName { get; init; }

    public static EngagementRecord Of(Guid vendor, int version, Engagement engagement, Caller caller, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        VendorId = vendor,
        Version = version,
        Body = JsonSerializer.Serialize(engagement, Json.Options),
        Service = engagement.Service,
        Owner = engagement.Owner,
        Tier = engagement.Tier is { } tier ? JsonNamingPolicy.KebabCaseLower.ConvertName(tier.ToString()) : null,
        ChangedAt = now,
        ChangedBy = caller.Person,
        ChangedByName = caller.Name,
    };

    public static void Describe(EntityTypeBuilder<EngagementRecord> engagement)
    {
        engagement.ToTable("engagements");
        engagement.Property(row => row.Body).HasColumnType("jsonb");
        engagement.Property(row => row.Service).HasMaxLength(200);
        engagement.Property(row => row.Owner).HasMaxLength(320);
        engagement.Property(row => row.Tier).HasMaxLength(20);
        engagement.Property(row => row.ChangedByName).HasMaxLength(200);
        engagement.HasOne<VendorRecord>().WithMany().HasForeignKey(row => row.VendorId).OnDelete(DeleteBehavior.Cascade);
        engagement.HasIndex(row => new { row.VendorId, row.Version }).IsUnique();
    }
}
