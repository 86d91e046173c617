using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Pages;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Organisations;

/// <summary>The caller's organisation.</summary>
internal static class OrganisationEndpoints
{
    public static void MapOrganisation(this IEndpointRouteBuilder app)
    {
        app.MapGet("/organisation", Show).RequireAuthorization(Policies.Procurement);
        app.MapPut("/organisation", Change).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Ok<OrganisationView>> Show(IdentityDbContext db, HttpResponse response, CancellationToken cancellation)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(cancellation);
        new ETag(organisation.Version).Write(response);
        return TypedResults.Ok(View(organisation));
    }

    private static async Task<Results<Ok<OrganisationView>, ProblemHttpResult>> Change(
        OrganisationRequest request, IfMatch ifMatch, IdentityDbContext db, AuditTrail audit, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        if (!Input.IsName(request.Name)) return new OrganisationNameInvalid().ToProblem();
        if (!IsTimeZone(request.TimeZone)) return new TimeZoneUnknown().ToProblem();
        var organisation = await db.Organisations.SingleAsync(cancellation);
        if (ifMatch.Check(new ETag(organisation.Version)) is { } stale) return stale.ToProblem();

        var now = clock.GetUtcNow();
        var moved = organisation.TimeZone != request.TimeZone;
        (organisation.Name, organisation.TimeZone) = (request.Name!.Trim(), request.TimeZone!);
        db.Publish(organisation.Changed(now), organisation.OrganisationId);
        // A person's message says when their day begins; that is the organisation's to decide.
        if (moved)
            foreach (var person in await db.Users.AsNoTracking().ToListAsync(cancellation)) db.Publish(person.Changed(organisation.TimeZone, now), person.Id);
        audit.Add(AuditEvent.OrganisationChanged, personId: null);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }
        new ETag(organisation.Version).Write(response);
        return TypedResults.Ok(View(organisation));
    }

    internal static bool IsTimeZone(string? name) => name is { Length: > 0 and <= 60 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    private static OrganisationView View(Organisation organisation) =>
        new(organisation.OrganisationId, organisation.Name, organisation.TimeZone, organisation.RunsInstallation);
}
