using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Messaging.Database;

/// <summary>What was made under an Idempotency-Key: saved in the transaction that made it, so that a repeat finds it.</summary>
public sealed class IdempotencyRecord : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required string Operation { get; init; }
    public required string Key { get; init; }
    public required Guid MadeId { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    internal static void Describe(EntityTypeBuilder<IdempotencyRecord> record)
    {
        record.ToTable("idempotency_keys");
        record.HasKey(row => new { row.OrganisationId, row.Operation, row.Key }).HasName("pk_idempotency_keys");
        record.Property(row => row.Operation).HasMaxLength(60);
        record.Property(row => row.Key).HasMaxLength(200);
    }
}
