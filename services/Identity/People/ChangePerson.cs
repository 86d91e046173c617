using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.People;

/// <summary>An admin gives or takes roles, closes an account or opens it again.</summary>
internal sealed class ChangePerson(IdentityDbContext db, UserManager<Person> people, AuditTrail audit, TimeProvider clock)
{
    public async Task<(Person? Person, Error? Refusal)> Apply(Guid id, PersonRequest request, IfMatch ifMatch, CancellationToken cancellation)
    {
        if (!Roles.AreValid(request.Roles) || request.Active is not { } active) return (null, new PersonIncomplete());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Two admins who demote each other at once take turns at the organisation's row, or nobody would be left.
        var home = await db.Organisations.FromSql($"SELECT *, xmin FROM organisations FOR UPDATE").SingleAsync(cancellation);
        if (await people.FindByIdAsync(id.ToString()) is not { } person) return (null, new PersonNotFound());
        if (ifMatch.Check(PersonView.Tag(person)) is { } stale) return (null, stale);
        var staysAdmin = active && request.Roles!.Contains(Roles.Admin);
        if (!staysAdmin && !await db.Users.AnyAsync(p => p.Id != id && p.Active && p.Roles.Contains(Roles.Admin) && p.PasswordHash != null, cancellation))
            return (null, new LastAdmin());

        // A closed account's sessions and refresh tokens end with its security stamp; other roles are simply read at the next refresh.
        var closes = person.Active && !active;
        (person.Roles, person.Active) = ([.. request.Roles!], active);
        db.Publish(person.Changed(home.TimeZone, clock.GetUtcNow()), person.Id);
        audit.Add(AuditEvent.PersonChanged, id);
        var saved = closes ? await people.UpdateSecurityStampAsync(person) : await people.UpdateAsync(person);
        if (!saved.Succeeded) return (null, new ChangedMeanwhile());
        await transaction.CommitAsync(cancellation);
        return (person, null);
    }
}
