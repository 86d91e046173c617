using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Messaging.Inbox;

/// <summary>A message that a consumer has handled: written in the transaction of the effect, so the two are true together or not at all.</summary>
public sealed class InboxRecord : IOrganisationRecord
{
    public required Guid MessageId { get; init; }

    /// <summary>The queue that it came by: each consumer has its own.</summary>
    public required string Consumer { get; init; }
    public Guid OrganisationId { get; private set; }
    public required DateTimeOffset HandledAt { get; init; }

    internal static void Describe(EntityTypeBuilder<InboxRecord> record)
    {
        record.ToTable("inbox");
        record.HasKey(row => new { row.MessageId, row.Consumer });
        record.Property(row => row.Consumer).HasMaxLength(120);
        record.HasIndex(row => row.HandledAt);
    }
}
