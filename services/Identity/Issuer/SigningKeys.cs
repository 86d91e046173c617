using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.Persistence.Grants;

namespace VendorRisk.Identity.Issuer;

/// <summary>
/// The keys that sign: made here, kept in the database under data protection, renewed before they are old. A new key is published
/// before it signs, and an old one stays published until nothing it signed is alive.
/// </summary>
internal sealed partial class SigningKeys(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock, ILogger<SigningKeys> logger)
{
    // NIST SP 800-57 would allow years; a quarter keeps the rotation itself in practice.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    // Validators refetch the key set when they meet an unknown key, and at the latest once a day.
    private static readonly TimeSpan Announced = TimeSpan.FromDays(2);

    // Every replica sees a key made by another at the latest after this.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _protector = protection.CreateProtector("VendorRisk.Identity.SigningKeys");
    private readonly SemaphoreSlim _loading = new(1, 1);
    private readonly ConcurrentDictionary<string, string> _unusable = new(StringComparer.Ordinal);
    private Loaded? _loaded;

    public async ValueTask<SigningKey> Current(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var keys = await Published(cancellation);
        return keys.Where(k => k.SignsFrom <= now).MaxBy(k => k.SignsFrom) ?? keys[^1];
    }

    public async ValueTask<IReadOnlyList<SigningKey>> Published(CancellationToken cancellation)
    {
        if (_loaded is { } fresh && clock.GetUtcNow() - fresh.At < Remembered) return fresh.Keys;
        await _loading.WaitAsync(cancellation);
        try
        {
            if (_loaded is { } other && clock.GetUtcNow() - other.At < Remembered) return other.Keys;
            return (_loaded = await Load(cancellation)).Keys;
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<Loaded> Load(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var now = clock.GetUtcNow();
        var keys = await Usable(db, cancellation);
        return new Loaded(now, IsOld(keys, now) ? await Renew(db, now, cancellation) : keys);
    }

    private async Task<IReadOnlyList<SigningKey>> Renew(IdentityDbContext db, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Replicas starting together must agree on one key; the second finds the first one's.
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('vendorrisk.signing-keys'))", cancellation);
        var keys = await Usable(db, cancellation);
        if (IsOld(keys, now))
        {
            using var rsa = SigningKey.NewPrivateKey();
            db.SigningKeys.Add(new SigningKeyRecord
            {
                Id = Guid.CreateVersion7(now).ToString("N"),
                ProtectedKey = _protector.Protect(rsa.ExportPkcs8PrivateKey()),
                CreatedAt = now,
                SignsFrom = keys.Count == 0 ? now : now + Announced,
            });
            await db.SaveChangesAsync(cancellation);
            keys = await Usable(db, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return keys;
    }

    private static bool IsOld(IReadOnlyList<SigningKey> keys, DateTimeOffset now) => keys.Count == 0 || keys[0].SignsFrom + Lifetime - Announced < now;

    // The newest three: the one announced, the one signing, and the one before, whose last tokens are long dead when it falls out.
    private async Task<IReadOnlyList<SigningKey>> Usable(IdentityDbContext db, CancellationToken cancellation)
    {
        var newest = await db.SigningKeys.AsNoTracking().OrderByDescending(k => k.SignsFrom).Take(3).ToListAsync(cancellation);
        return [.. newest.Select(k => _loaded?.Keys.FirstOrDefault(known => known.Key.KeyId == k.Id) ?? Open(k)).OfType<SigningKey>()];
    }

    // A database that was restored without the keys of data protection: nobody can sign with this one again, and people can still sign in with a new one.
    private SigningKey? Open(SigningKeyRecord record)
    {
        byte[] key;
        try
        {
            key = _protector.Unprotect(record.ProtectedKey);
        }
        catch (CryptographicException cause)
        {
            if (_unusable.TryAdd(record.Id, record.Id)) CannotBeOpened(record.Id, cause.Message);
            return null;
        }

        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(key, out _);
        return new SigningKey(new RsaSecurityKey(rsa) { KeyId = record.Id }, record.SignsFrom);
    }

    [LoggerMessage(LogLevel.Warning, "Signing key {Key} cannot be opened and is left out: {Reason} Was the database restored without the folder of keys? Everybody signs in again.")]
    private partial void CannotBeOpened(string key, string reason);

    private sealed record Loaded(DateTimeOffset At, IReadOnlyList<SigningKey> Keys);
}
