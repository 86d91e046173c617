using Microsoft.EntityFrameworkCore;
using Npgsql;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Database;

/// <summary>Commands that may come twice: a key remembered with the effect, and the one violation that says "already done".</summary>
public static class Repeats
{
    /// <summary>The id of what was made under this key before; null when nothing was, or when the caller sent no key.</summary>
    public static Task<Guid?> FindMade(this DbContext db, string operation, IdempotencyKey key, CancellationToken cancellationToken) => key.Value is null
        ? Task.FromResult<Guid?>(null)
        : db.Set<IdempotencyRecord>().Where(row => row.Operation == operation && row.Key == key.Value).Select(row => (Guid?)row.MadeId).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Adds the key to what the next SaveChanges writes. A repeat that runs at the same time then fails on the table's primary key.</summary>
    public static void RememberMade(this DbContext db, string operation, IdempotencyKey key, Guid made, DateTimeOffset now)
    {
        if (key.Value is { } value)
            db.Add(new IdempotencyRecord { Operation = operation, Key = value, MadeId = made, MadeAt = now });
    }

    /// <summary>True for a unique violation (23505, and nothing else) of this constraint or index.</summary>
    public static bool Violates(this DbUpdateException exception, string constraint) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } unique
        && string.Equals(unique.ConstraintName, constraint, StringComparison.Ordinal);

    /// <summary>True when the same key was used by a request that ran at the same time.</summary>
    public static bool IsRepeat(this DbUpdateException exception) => exception.Violates("pk_idempotency_keys");
}
