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
internal sealed class SigningKeys(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock)
{
    // NIST SP 800-57 would allow years; a quarter keeps the rotation itself in practice.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    // Validators refetch the key set when they meet an unknown key, and at the latest once a day.
    private static readonly TimeSpan Announced = TimeSpan.FromDays(2);

    // Every replica sees a key made by another at the latest after this.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _protector = protection.CreateProtector("VendorRisk.Identity.SigningKeys");
    private readonly SemaphoreSlim _loading = new(1, 1);
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
        var keys = await Newest(db, cancellation);
        if (keys.Count == 0 || keys[0].SignsFrom + Lifetime - Announced < now) keys = await Renew(db, now, cancellation);
        return new Loaded(now, [.. keys.Select(k => _loaded?.Keys.FirstOrDefault(known => known.Key.KeyId == k.Id) ?? Open(k))]);
    }

    private async Task<List<SigningKeyRecord>> Renew(IdentityDbContext db, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Replicas starting together must agree on one key; the second finds the first one's.
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('vendorrisk.signing-keys'))", cancellation);
        var keys = await Newest(db, cancellation);
        if (keys.Count == 0 || keys[0].SignsFrom + Lifetime - Announced < now)
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
            keys = await Newest(db, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return keys;
    }

    // The newest three: the one announced, the one signing, and the one before, whose last tokens are long dead when it falls out.
    private static Task<List<SigningKeyRecord>> Newest(IdentityDbContext db, CancellationToken cancellation) =>
        db.SigningKeys.AsNoTracking().OrderByDescending(k => k.SignsFrom).Take(3).ToListAsync(cancellation);

    private SigningKey Open(SigningKeyRecord record)
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(_protector.Unprotect(record.ProtectedKey), out _);
        return new SigningKey(new RsaSecurityKey(rsa) { KeyId = record.Id }, record.SignsFrom);
    }

    private sealed record Loaded(DateTimeOffset At, IReadOnlyList<SigningKey> Keys);
}
