using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence;

namespace VendorRisk.Identity.People;

/// <summary>Reads people of the current organisation as tokens describe them; a closed account has no profile.</summary>
internal sealed class PersonProfiles(IdentityDbContext db)
{
    public Task<PersonProfile?> Find(Guid personId, CancellationToken cancellation) =>
        (from person in db.Users
         join organisation in db.Organisations on person.OrganisationId equals organisation.OrganisationId
         where person.Id == personId && person.Active
         select new PersonProfile(person.Id, person.OrganisationId, organisation.Name, person.Name, person.Email!, person.Roles))
        .SingleOrDefaultAsync(cancellation);
}
