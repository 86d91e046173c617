using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;

namespace VendorRisk.Identity.Issuer;

/// <summary>Whether the person a grant was given to may still have tokens, and who they are now: roles and name are read afresh each time.</summary>
internal sealed class GrantHolders(IdentityDbContext db, PersonProfiles profiles)
{
    /// <summary>Null when the account is closed, or its security stamp has moved on (new password, other roles, closed sessions).</summary>
    public async Task<SignedInPerson?> Find(Guid personId, string securityStamp, string sessionId, DateTimeOffset signedInAt, CancellationToken cancellation)
    {
        var stamp = await db.Users.Where(p => p.Id == personId && p.Active).Select(p => p.SecurityStamp).SingleOrDefaultAsync(cancellation);
        return stamp == securityStamp && await profiles.Find(personId, cancellation) is { } profile
            ? new SignedInPerson(profile, sessionId, signedInAt)
            : null;
    }
}
