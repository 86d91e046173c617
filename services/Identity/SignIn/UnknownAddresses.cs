using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using VendorRisk.Identity.People;

namespace VendorRisk.Identity.SignIn;

/// <summary>
/// Answers for an address that nobody has as for one that somebody has: the same work, and the lock after as many attempts. Otherwise
/// the sign-in page would tell who works with this installation.
/// </summary>
internal sealed class UnknownAddresses(IOptions<PasswordHasherOptions> hashing, IOptions<IdentityOptions> options) : IDisposable
{
    private static readonly Person Nobody = Person.New(Guid.Empty, "", "", [], DateTimeOffset.UnixEpoch);

    private readonly MemoryCache _attempts = new(new MemoryCacheOptions { SizeLimit = 100_000 });
    private readonly PasswordHasher<Person> _hasher = new(hashing);
    private readonly string _hash = new PasswordHasher<Person>(hashing).HashPassword(Nobody, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));

    public SignInOutcome Refuse(string address, string password)
    {
        _hasher.VerifyHashedPassword(Nobody, _hash, password);
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
        var lockout = options.Value.Lockout;
        var counter = _attempts.GetOrCreate(key, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = lockout.DefaultLockoutTimeSpan;
            entry.Size = 1;
            return new Counter();
        })!;
        return Interlocked.Increment(ref counter.Attempts) >= lockout.MaxFailedAccessAttempts ? SignInOutcome.LockedOut : SignInOutcome.Refused;
    }

    public void Dispose() => _attempts.Dispose();

    private sealed class Counter
    {
        public int Attempts;
    }
}
