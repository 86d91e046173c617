using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Invitations;

/// <summary>Who has been invited and has not come yet.</summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder app)
    {
        var invitations = app.MapGroup("/organisation/invitations").RequireAuthorization(Policies.Admin);
        invitations.MapGet("", List);
        invitations.MapPost("", Invite);
        invitations.MapDelete("{id:guid}", Withdraw);
    }

    private static async Task<Ok<Page<InvitationView>>> List(string? after, int? limit, IdentityDbContext db, CancellationToken cancellation)
    {
        var take = Page.Limit(limit);
        var from = Page.Decode(after) ?? "";
        var rows = await db.Invitations.Where(i => i.AcceptedAt == null && i.WithdrawnAt == null && i.NormalizedEmail.CompareTo(from) > 0)
            .OrderBy(i => i.NormalizedEmail).Take(take + 1).Select(i => new { i.NormalizedEmail, View = new InvitationView(i.Id, i.Email, i.Name, i.Roles, i.InvitedAt, i.ExpiresAt) })
            .ToListAsync(cancellation);
        var page = Page.Of(rows, take, r => r.NormalizedEmail);
        return TypedResults.Ok(new Page<InvitationView>([.. page.Items.Select(r => r.View)], page.Next));
    }

    private static async Task<Results<Ok<InvitationView>, ProblemHttpResult>> Invite(
        InvitationRequest request, IdempotencyKey key, SendInvitation invite, CancellationToken cancellation)
    {
        try
        {
            var (invitation, refusal) = await invite.To(request, key, cancellation);
            return refusal is null ? TypedResults.Ok(invitation) : refusal.ToProblem();
        }
        catch (DbUpdateException twice) when (twice.IsRepeat() || twice.Violates(PeopleModel.AlreadyInvited))
        {
            // Somebody invited the same address in this very moment: that invitation is as good.
            return new ChangedMeanwhile().ToProblem();
        }
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Withdraw(Guid id, IdentityDbContext db, AuditTrail audit, TimeProvider clock, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var withdrawn = await db.Invitations.Where(i => i.Id == id && i.AcceptedAt == null && i.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.WithdrawnAt, now), cancellation);
        if (withdrawn == 0) return new InvitationNotFound().ToProblem();
        await audit.Write(AuditEvent.InvitationWithdrawn, id, cancellation);
        return TypedResults.NoContent();
    }
}
