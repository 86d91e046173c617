using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Intake.Storage;

/// <summary>
/// An encrypted file and the only copy of its key, itself encrypted by the master key. When this row is gone the file is noise,
/// whether or not the disk has forgotten it.
/// </summary>
internal sealed class BlobRecord : IOrganisationRecord
{
    /// <summary>Also the file's name: a name made of the content's hash would tell who has which report.</summary>
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required string Sha256 { get; init; }
    public required long SizeBytes { get; init; }

    /// <summary>Which master key wraps this one, so that master keys can be rotated.</summary>
    public required string KeyId { get; set; }
    public required byte[] WrappedKey { get; set; }

    public static void Describe(EntityTypeBuilder<BlobRecord> blob)
    {
        blob.ToTable("blobs");
        blob.Property(row => row.Sha256).HasMaxLength(64).IsFixedLength();
        blob.Property(row => row.KeyId).HasMaxLength(40);
        blob.HasIndex(row => new { row.OrganisationId, row.Sha256 }).IsUnique();
    }
}
