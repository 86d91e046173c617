using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.SignIn;

/// <summary>
/// The one question that is asked before the organisation is known: whose address is this? A database function answers it with the
/// organisation's id and nothing else; from there on everything is that organisation's.
/// </summary>
internal sealed class PersonDirectory(IdentityDbContext db, CurrentOrganisation organisation, UserManager<Person> people)
{
    /// <summary>The person with this address who can sign in; from here on the request works for their organisation.</summary>
    public async Task<Guid?> Enter(string email, CancellationToken cancellation)
    {
        if (!await TryEnter(email, cancellation)) return null;
        var address = people.NormalizeEmail(email);
        return await db.Users.Where(p => p.NormalizedEmail == address && p.Active && p.PasswordHash != null).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellation);
    }

    public async Task<bool> TryEnter(string email, CancellationToken cancellation)
    {
        if (await OrganisationOf(email, cancellation) is not { } found) return false;
        organisation.Become(found);
        return true;
    }

    public Task<Guid?> OrganisationOf(string email, CancellationToken cancellation)
    {
        var address = people.NormalizeEmail(email);
        return db.Database.SqlQuery<Guid?>($"""SELECT organisation_of_address({address}) AS "Value" """).SingleAsync(cancellation);
    }
}
