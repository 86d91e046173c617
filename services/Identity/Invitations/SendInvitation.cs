using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Mail;
using VendorRisk.Identity.Pages;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.SignIn;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Invitations;

/// <summary>Invites an address. Inviting it again before it has accepted sends a new link, and the older one stops working.</summary>
internal sealed class SendInvitation(
    IdentityDbContext db, CurrentOrganisation organisation, PersonDirectory directory, UserManager<Person> people, Mailbox mailbox, AuditTrail audit, IssuerAddress address,
    TimeProvider clock)
{
    private const string Operation = "invite";

    public async Task<(InvitationView? Invitation, Error? Refusal)> To(InvitationRequest request, IdempotencyKey key, CancellationToken cancellation)
    {
        if (!Input.IsAddress(request.Email)) return (null, new AddressInvalid());
        if (!Input.IsName(request.Name)) return (null, new NameInvalid());
        if (!Roles.AreValid(request.Roles)) return (null, new RolesInvalid());
        if (await db.FindMade(Operation, key, cancellation) is { } made)
            return (await db.Invitations.Where(i => i.Id == made).Select(InvitationView.Of).SingleAsync(cancellation), null);
        var email = request.Email!.Trim();
        if (await directory.OrganisationOf(email, cancellation) is not null) return (null, new AddressTaken());

        var normalized = people.NormalizeEmail(email);
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.NormalizedEmail == normalized && i.AcceptedAt == null && i.WithdrawnAt == null, cancellation);
        var now = clock.GetUtcNow();
        var handle = Handle.New(organisation.Id);
        if (invitation is null) db.Invitations.Add(invitation = New(request, email, normalized, handle, now));
        else Renew(invitation, request, handle, now);
        mailbox.Post(await Mail(invitation, handle, cancellation), Invitation.ValidFor);
        audit.Add(AuditEvent.Invited, invitation.Id);
        db.RememberMade(Operation, key, invitation.Id, now);
        await db.SaveChangesAsync(cancellation);
        return (InvitationView.Of.Compile()(invitation), null);
    }

    private Invitation New(InvitationRequest request, string email, string normalized, Handle handle, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), OrganisationId = organisation.Id, Email = email, NormalizedEmail = normalized, Name = request.Name!.Trim(), Roles = [.. request.Roles!],
        Hash = handle.Hash, InvitedAt = now, ExpiresAt = now + Invitation.ValidFor,
    };

    private static void Renew(Invitation invitation, InvitationRequest request, Handle handle, DateTimeOffset now)
    {
        (invitation.Name, invitation.Roles) = (request.Name!.Trim(), [.. request.Roles!]);
        (invitation.Hash, invitation.InvitedAt, invitation.ExpiresAt) = (handle.Hash, now, now + Invitation.ValidFor);
    }

    // A new organisation is saved together with its first invitation: it may be here in memory only.
    private async Task<MailContent> Mail(Invitation invitation, Handle handle, CancellationToken cancellation)
    {
        var home = db.Organisations.Local.FirstOrDefault()?.Name ?? await db.Organisations.Select(o => o.Name).SingleAsync(cancellation);
        return MailContent.Invitation(invitation.Email, home, $"{address}/account/accept-invitation?link={handle.Text}", Invitation.ValidFor);
    }
}
