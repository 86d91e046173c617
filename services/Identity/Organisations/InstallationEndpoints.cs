using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Invitations;
using VendorRisk.Identity.Pages;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Organisations;

/// <summary>Further organisations of this installation. Whoever creates one sees nothing of it afterwards: its first admin is invited by mail.</summary>
internal static class InstallationEndpoints
{
    private const string Operation = "create-organisation";

    public static void MapInstallation(this IEndpointRouteBuilder app) => app.MapPost("/organisations", Create).RequireAuthorization(Policies.Admin);

    private static async Task<Results<Created<NewOrganisationView>, ProblemHttpResult>> Create(
        NewOrganisationRequest request, IdempotencyKey key, IdentityDbContext db, OtherOrganisation other, AuditTrail audit, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.Organisations.AnyAsync(o => o.RunsInstallation, cancellation)) return new NotTheInstallationsAdmin().ToProblem();
        if (!Input.IsName(request.Name)) return new OrganisationNameInvalid().ToProblem();
        if (!OrganisationEndpoints.IsTimeZone(request.TimeZone)) return new TimeZoneUnknown().ToProblem();

        // The key is remembered on the creator's side first; the organisation made under it then has that id, however often it is tried.
        var now = clock.GetUtcNow();
        var id = await db.FindMade(Operation, key, cancellation) ?? await Reserve(db, key, audit, now, cancellation);
        var (invitation, refusal) = await other.Work(id, async services =>
        {
            var there = services.GetRequiredService<IdentityDbContext>();
            if (!await there.Organisations.AnyAsync(cancellation))
            {
                Organisation organisation = new() { OrganisationId = id, Name = request.Name!.Trim(), TimeZone = request.TimeZone!, CreatedAt = now };
                there.Organisations.Add(organisation);
                there.Publish(organisation.Changed(now), id);
            }
            return await services.GetRequiredService<SendInvitation>()
                .To(new InvitationRequest(request.AdminEmail, request.AdminName, [Roles.Admin]), new IdempotencyKey("first-admin"), cancellation);
        });
        return refusal is null
            ? TypedResults.Created((string?)null, new NewOrganisationView(id, request.Name!.Trim(), request.TimeZone!, invitation!.Id))
            : refusal.ToProblem();
    }

    private static async Task<Guid> Reserve(IdentityDbContext db, IdempotencyKey key, AuditTrail audit, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        db.RememberMade(Operation, key, id, now);
        audit.Add(AuditEvent.OrganisationCreated, personId: null);
        await db.SaveChangesAsync(cancellation);
        return id;
    }
}
