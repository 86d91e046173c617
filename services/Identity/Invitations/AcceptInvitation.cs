using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Invitations;

/// <summary>What the recipient of an invitation does with its link.</summary>
internal sealed class AcceptInvitation(IdentityDbContext db, CurrentOrganisation organisation, UserManager<Person> people, AuditTrail audit, TimeProvider clock)
{
    public async Task<OpenInvitation?> Find(string? link, CancellationToken cancellation)
    {
        if (Handle.Read(link) is not { } handle) return null;
        organisation.Become(handle.Organisation);
        var now = clock.GetUtcNow();
        return await (from invitation in db.Invitations
                      join home in db.Organisations on invitation.OrganisationId equals home.OrganisationId
                      where invitation.Hash == handle.Hash && invitation.AcceptedAt == null && invitation.WithdrawnAt == null && invitation.ExpiresAt > now
                      select new OpenInvitation(invitation.Id, home.OrganisationId, home.Name, home.TimeZone, invitation.Email, invitation.Name, invitation.Roles))
            .SingleOrDefaultAsync(cancellation);
    }

    public async Task<IdentityResult> Accept(OpenInvitation invitation, string name, string password, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // One statement decides between two that come at once; a refused password rolls it back.
        var taken = await db.Invitations.Where(i => i.Id == invitation.Id && i.AcceptedAt == null && i.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.AcceptedAt, now), cancellation);
        if (taken == 0) return Failed("This invitation has just been used or withdrawn.");

        var person = Person.New(invitation.OrganisationId, invitation.Email, name, invitation.Roles, now);
        db.Publish(person.Changed(invitation.TimeZone, now), person.Id);
        audit.Add(AuditEvent.InvitationAccepted, person.Id);
        try
        {
            var result = await people.CreateAsync(person, password);
            if (result.Succeeded) await transaction.CommitAsync(cancellation);
            return result;
        }
        catch (DbUpdateException duplicate) when (duplicate.Violates(PeopleModel.AddressTaken))
        {
            return Failed("There is an account with this address already. Sign in with it.");
        }
    }

    private static IdentityResult Failed(string description) => IdentityResult.Failed(new IdentityError { Description = description });
}
