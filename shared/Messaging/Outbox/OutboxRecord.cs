using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Messaging.Outbox;

/// <summary>A message that is true once the transaction that holds this row is committed. The dispatcher publishes it and deletes the row.</summary>
public sealed class OutboxRecord : IOrganisationRecord
{
    public long Sequence { get; private set; }
    public required Guid MessageId { get; init; }
    public Guid OrganisationId { get; private set; }

    /// <summary>Messages of one aggregate are published in the order of their rows.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>The full name of the type: the name on the wire.</summary>
    public required string MessageType { get; init; }

    public required string Body { get; init; }

    /// <summary>W3C trace context of the work that made the message, so that its trace goes on over the bus.</summary>
    public string? TraceParent { get; init; }
    public string? TraceState { get; init; }

    public int Attempts { get; private set; }
    public DateTimeOffset NotBefore { get; private set; }
    public string? LastError { get; private set; }

    internal static void Describe(EntityTypeBuilder<OutboxRecord> record)
    {
        record.ToTable("outbox");
        record.HasKey(row => row.Sequence);
        record.Property(row => row.Sequence).UseIdentityAlwaysColumn();
        record.Property(row => row.MessageType).HasMaxLength(200);
        record.Property(row => row.Body).HasColumnType("jsonb");
        record.Property(row => row.TraceParent).HasMaxLength(60);
        // The database's own clock: a dispatcher on another machine compares with the same one.
        record.Property(row => row.NotBefore).HasDefaultValueSql("now()");
        record.Property(row => row.LastError).HasMaxLength(500);
        record.HasIndex(row => new { row.AggregateId, row.Sequence });
    }
}
