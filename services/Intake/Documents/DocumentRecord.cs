using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Intake.Storage;
using VendorRisk.Intake.Vendors;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Intake.Documents;

/// <summary>A report as one vendor's: what was uploaded, by whom, and how far its reading is.</summary>
internal sealed class DocumentRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid VendorId { get; init; }
    public required Guid BlobId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Of the bytes as uploaded. With the vendor it makes a document unique.</summary>
    public required string Sha256 { get; init; }
    public required long SizeBytes { get; init; }
    public required DateTimeOffset SubmittedAt { get; init; }
    public required Guid SubmittedBy { get; init; }
    public required string SubmittedByName { get; init; }
    public Guid? Replaces { get; init; }

    public DocumentStatus Status { get; set; }
    public int Reading { get; set; }
    public string? Stage { get; set; }
    public int Page { get; set; }
    public int Pages { get; set; }
    public string? Kind { get; set; }
    public string? FailureCode { get; set; }
    public string? FailureReason { get; set; }
    public string? FailureWhatToDo { get; set; }
    public uint Version { get; private set; }

    public static void Describe(EntityTypeBuilder<DocumentRecord> document)
    {
        document.ToTable("documents");
        document.Property(row => row.FileName).HasMaxLength(255);
        document.Property(row => row.Sha256).HasMaxLength(64).IsFixedLength();
        document.Property(row => row.SubmittedByName).HasMaxLength(200);
        document.Property(row => row.Status).HasConversion<string>().HasMaxLength(20);
        document.Property(row => row.Stage).HasMaxLength(40);
        document.Property(row => row.Kind).HasMaxLength(40);
        document.Property(row => row.FailureCode).HasMaxLength(60);
        document.Property(row => row.FailureReason).HasMaxLength(1000);
        document.Property(row => row.FailureWhatToDo).HasMaxLength(1000);
        document.Property(row => row.Version).IsRowVersion();
        document.HasOne<VendorRecord>().WithMany().HasForeignKey(row => row.VendorId).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<BlobRecord>().WithMany().HasForeignKey(row => row.BlobId).OnDelete(DeleteBehavior.Restrict);
        document.HasIndex(row => new { row.VendorId, row.Sha256 }).IsUnique();
        document.HasIndex(row => new { row.OrganisationId, row.SubmittedAt, row.Id });
    }
}
