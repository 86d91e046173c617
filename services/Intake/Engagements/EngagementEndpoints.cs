using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Persistence;
using VendorRisk.Intake.Vendors;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Engagements;

internal static class EngagementEndpoints
{
    public static void MapEngagements(this IEndpointRouteBuilder app)
    {
        var engagements = app.MapGroup("/vendors/{id:guid}").WithTags("engagements");
        engagements.MapGet("/engagement", Get).RequireAuthorization(Policies.PersonOrService);
        engagements.MapPut("/engagement", Change).RequireAuthorization(Policies.Procurement);
        engagements.MapGet("/engagement/versions", Versions).RequireAuthorization(Policies.Procurement);
    }

    private static async Task<Results<Ok<EngagementView>, ProblemHttpResult>> Get(
        Guid id, int? version, IntakeDbContext db, HttpResponse response, CancellationToken cancellationToken)
    {
        var rows = db.Engagements.AsNoTracking().Where(row => row.VendorId == id && (version == null || row.Version == version));
        if (await rows.OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken) is not { } engagement)
            return (await Exists(db, id, cancellationToken) ? (Error)new EngagementNotFound() : new VendorNotFound()).ToProblem();
        var view = EngagementView.Of(engagement);
        response.Headers.ETag = view.Etag;
        return TypedResults.Ok(view);
    }

    private static async Task<Results<Ok<EngagementView>, ProblemHttpResult>> Change(
        Guid id, Engagement request, IfMatch ifMatch, IntakeDbContext db, Caller caller, CurrentOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (EngagementRules.Check(request) is { } refusal)
            return refusal.ToProblem();
        if (await db.Vendors.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } vendor)
            return new VendorNotFound().ToProblem();
        var present = await db.Engagements.Where(row => row.VendorId == id).MaxAsync(row => row.Version, cancellationToken);
        if (ifMatch.Check(EngagementView.TagOf(present)) is { } stale)
            return stale.ToProblem();

        var now = clock.GetUtcNow();
        var next = EngagementRecord.Of(id, present + 1, request, caller, now);
        db.Engagements.Add(next);
        db.Publish(new EngagementChanged { OrganisationId = organisation.Id, VendorId = id, EngagementId = next.Id, Version = next.Version, OccurredAt = now }, id);
        db.Record(caller, now, "engagement-changed", id, vendor.Name);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.Violates("ix_engagements_vendor_id_version"))
        {
            return new ChangedMeanwhile().ToProblem();
        }

        return TypedResults.Ok(EngagementView.Of(next));
    }

    private static async Task<Results<Ok<Page<EngagementVersionView>>, ProblemHttpResult>> Versions(Guid id, IntakeDbContext db, CancellationToken cancellationToken)
    {
        if (!await Exists(db, id, cancellationToken))
            return new VendorNotFound().ToProblem();
        var versions = await db.Engagements.AsNoTracking().Where(row => row.VendorId == id).OrderByDescending(row => row.Version)
            .Select(row => new EngagementVersionView(row.Version, row.ChangedAt, row.ChangedBy, row.ChangedByName)).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Page<EngagementVersionView>(versions, Next: null));
    }

    private static Task<bool> Exists(IntakeDbContext db, Guid vendor, CancellationToken cancellationToken) =>
        db.Vendors.AnyAsync(row => row.Id == vendor, cancellationToken);
}

internal sealed record EngagementView(int Version, string Etag, DateTimeOffset ChangedAt, Guid ChangedBy, string ChangedByName, Engagement Engagement)
{
    public static ETag TagOf(int version) => new((uint)version);

    public static EngagementView Of(EngagementRecord row) => new(
        row.Version, TagOf(row.Version).ToString(), row.ChangedAt, row.ChangedBy, row.ChangedByName, JsonSerializer.Deserialize<Engagement>(row.Body, Json.Options)!);
}

internal sealed record EngagementVersionView(int Version, DateTimeOffset ChangedAt, Guid ChangedBy, string ChangedByName);
