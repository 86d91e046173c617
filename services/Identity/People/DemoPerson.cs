using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.SignIn;
using VendorRisk.Messaging.Outbox;

namespace VendorRisk.Identity.People;

/// <summary>
/// The account under whose name the demo client uploads the samples. It belongs to the first organisation, may do what procurement
/// may, and has no password: nobody can sign in with it.
/// </summary>
internal sealed class DemoPerson(IdentityDbContext db, PersonDirectory directory, PersonProfiles profiles, UserManager<Person> people, ClientRegistry clients, TimeProvider clock)
{
    // .example can never be registered (RFC 2606): no mail to this account reaches anybody.
    private const string Email = "demo@vendorrisk.example";

    /// <summary>True when it was made now.</summary>
    public async Task<bool> Create(CancellationToken cancellation)
    {
        if (clients.Find(ClientRegistry.Demo) is null || await directory.OrganisationOf(Email, cancellation) is not null) return false;
        var organisation = await db.Organisations.SingleAsync(cancellation);
        var now = clock.GetUtcNow();
        var person = Person.New(organisation.OrganisationId, Email, "Demo upload", [Roles.Procurement], now);
        db.Publish(person.Changed(organisation.TimeZone, now), person.Id);
        var created = await people.CreateAsync(person);
        if (!created.Succeeded) throw new InvalidOperationException($"The demo account cannot be created: {string.Join(' ', created.Errors.Select(e => e.Description))}");
        return true;
    }

    public async Task<PersonProfile?> Find(CancellationToken cancellation)
    {
        if (!await directory.TryEnter(Email, cancellation)) return null;
        var address = people.NormalizeEmail(Email);
        var id = await db.Users.Where(p => p.NormalizedEmail == address).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellation);
        return id is { } found ? await profiles.Find(found, cancellation) : null;
    }
}
