using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorRisk.Identity.Persistence;

namespace VendorRisk.Identity.SignIn;

/// <summary>
/// Counts attempts to sign in, on the columns of ASP.NET Core Identity's lockout. The attempt is counted before the password is looked at,
/// in one statement: a hundred guesses sent at once are five guesses and ninety-five refusals.
/// </summary>
internal sealed class Attempts(IdentityDbContext db, IOptions<IdentityOptions> options, TimeProvider clock)
{
    /// <summary>False when the account is locked. The last permitted attempt locks at once; success unlocks.</summary>
    public async Task<bool> Begin(Guid personId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var lockout = options.Value.Lockout;
        var end = now + lockout.DefaultLockoutTimeSpan;
        return await db.Users.Where(p => p.Id == personId && (p.LockoutEnd == null || p.LockoutEnd <= now)).ExecuteUpdateAsync(set => set
            .SetProperty(p => p.AccessFailedCount, p => p.LockoutEnd == null ? p.AccessFailedCount + 1 : 1)
            .SetProperty(p => p.LockoutEnd, p => p.LockoutEnd == null && p.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts ? end : (DateTimeOffset?)null),
            cancellation) == 1;
    }

    public Task<bool> IsLocked(Guid personId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return db.Users.AnyAsync(p => p.Id == personId && p.LockoutEnd > now, cancellation);
    }

    public Task Succeed(Guid personId, CancellationToken cancellation) => db.Users.Where(p => p.Id == personId).ExecuteUpdateAsync(set => set
        .SetProperty(p => p.AccessFailedCount, 0).SetProperty(p => p.LockoutEnd, (DateTimeOffset?)null), cancellation);
}
