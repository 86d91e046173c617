using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging.Database;

namespace VendorRisk.Intake.Storage;

/// <summary>
/// Removes what a killed process left: uploads that nobody finished, and files whose row was never written or is gone. Then wraps keys
/// anew that an older master key still wraps. Hourly, and at start.
/// </summary>
internal sealed partial class StoreSweeper(
    DocumentStore store, KeyRing keys, EveryOrganisation<IntakeDbContext> database, IConfiguration configuration, ILogger<StoreSweeper> log) : BackgroundService
{
    // Longer than any upload takes: a file that is younger may still be waiting for its row.
    private readonly TimeSpan _age = configuration.GetValue("Storage:SweepAfter", TimeSpan.FromHours(2));
    private readonly TimeSpan _every = configuration.GetValue("Storage:SweepEvery", TimeSpan.FromHours(1));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_every);
        do
        {
            try
            {
                await Sweep(stoppingToken);
                await RewrapKeys(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException or IOException or InvalidOperationException { InnerException: DbException })
            {
                LogPutOff(exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellationToken)
    {
        // The files' own clock, which no Clock__Offset moves. Files first, rows after: a row that comes in between has its file spared.
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - _age;
        var incoming = store.Incoming().Where(file => file.LastWriteTimeUtc < before).ToArray();
        var documents = store.Documents().Where(file => file.LastWriteTimeUtc < before).ToArray();
        await using var db = database.Open();
        var known = (await db.Blobs.IgnoreQueryFilters().Select(blob => blob.Id).ToListAsync(cancellationToken)).Select(id => id.ToString("n")).ToHashSet(StringComparer.Ordinal);
        FileInfo[] orphans = [.. incoming, .. documents.Where(file => !known.Contains(file.Name))];
        foreach (var orphan in orphans)
            orphan.Delete();
        if (orphans.Length > 0)
            LogSwept(orphans.Length);
    }

    private async Task RewrapKeys(CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var (current, older) = (keys.CurrentId, keys.OlderIds);
        var wrapped = 0;
        // By id, so that one that cannot be opened holds up no other.
        for (var after = Guid.Empty; await NextOlder(db, older, after, cancellationToken) is { Count: > 0 } some; after = some[^1].Id)
        {
            wrapped += some.Count(WrapAnew);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        if (wrapped > 0)
            LogRewrapped(wrapped);
        foreach (var unknown in await db.Blobs.IgnoreQueryFilters().Where(blob => blob.KeyId != current && !older.Contains(blob.KeyId))
            .GroupBy(blob => blob.KeyId).Select(group => new { Key = group.Key, Count = group.Count() }).ToListAsync(cancellationToken))
            LogUnknownKey(unknown.Count, unknown.Key);
    }

    private static Task<List<BlobRecord>> NextOlder(IntakeDbContext db, IReadOnlyList<string> older, Guid after, CancellationToken cancellationToken) =>
        db.Blobs.IgnoreQueryFilters().Where(blob => older.Contains(blob.KeyId) && blob.Id > after).OrderBy(blob => blob.Id).Take(1000).ToListAsync(cancellationToken);

    private bool WrapAnew(BlobRecord blob)
    {
        try
        {
            (blob.WrappedKey, blob.KeyId) = (keys.Wrap(keys.Unwrap(blob), blob.Id), keys.CurrentId);
            return true;
        }
        catch (CryptographicException exception)
        {
            LogDamagedKey(blob.Id, exception.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Removed {Count} files that belong to no document")]
    private partial void LogSwept(int count);

    [LoggerMessage(LogLevel.Information, "Wrapped the keys of {Count} documents with the current master key")]
    private partial void LogRewrapped(int count);

    [LoggerMessage(LogLevel.Error, "{Count} documents cannot be opened: their master key {KeyId} is neither Storage__Key nor one of Storage__OlderKeys. Add it to Storage__OlderKeys and restart")]
    private partial void LogUnknownKey(int count, string keyId);

    [LoggerMessage(LogLevel.Error, "The wrapped key of blob {Blob} is damaged ({Reason}): its document cannot be opened. Restore the row from a backup")]
    private partial void LogDamagedKey(Guid blob, string reason);

    [LoggerMessage(LogLevel.Warning, "Sweeping the store is put off to the next time: {Reason}")]
    private partial void LogPutOff(string reason);
}
