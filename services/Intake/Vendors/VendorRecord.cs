using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Intake.Vendors;

internal sealed class VendorRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required string Name { get; set; }

    /// <summary>The name as it is compared: two vendors whose names differ only in case or spaces are one.</summary>
    public required string NameKey { get; set; }
    public string? Website { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public uint Version { get; private set; }

    public static string KeyOf(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public static void Describe(EntityTypeBuilder<VendorRecord> vendor)
    {
        vendor.ToTable("vendors");
        vendor.Property(row => row.Name).HasMaxLength(200);
        vendor.Property(row => row.NameKey).HasMaxLength(200);
        vendor.Property(row => row.Website).HasMaxLength(500);
        vendor.Property(row => row.Version).IsRowVersion();
        vendor.HasIndex(row => new { row.OrganisationId, row.NameKey }).IsUnique();
    }
}
