using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Engagements;
using VendorRisk.Intake.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Vendors;

internal static class VendorEndpoints
{
    private const string UniqueName = "ix_vendors_organisation_id_name_key";
    private const string Adding = "add-vendor";

    public static void MapVendors(this IEndpointRouteBuilder app)
    {
        var vendors = app.MapGroup("/vendors").WithTags("vendors");
        vendors.MapGet("/", List).RequireAuthorization(Policies.PersonOrService);
        vendors.MapPost("/", Add).RequireAuthorization(Policies.Procurement);
        vendors.MapGet("/{id:guid}", Get).RequireAuthorization(Policies.PersonOrService);
        vendors.MapPut("/{id:guid}", Change).RequireAuthorization(Policies.Procurement);
        vendors.MapDelete("/{id:guid}", Delete).RequireAuthorization(Policies.Analyst);
    }

    private static async Task<Ok<Page<VendorView>>> List(IntakeDbContext db, string? search, string? after, int? limit, CancellationToken cancellationToken)
    {
        var vendors = db.Vendors.AsNoTracking();
        if (VendorRecord.KeyOf(search ?? "") is { Length: > 0 } wanted)
            vendors = vendors.Where(vendor => vendor.NameKey.Contains(wanted));
        if (Page.Decode(after) is { } last)
            vendors = vendors.Where(vendor => string.Compare(vendor.NameKey, last) > 0);
        var views = await vendors.OrderBy(vendor => vendor.NameKey).Take(Page.Limit(limit) + 1).Select(VendorView.Of(db)).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(views, Page.Limit(limit), view => VendorRecord.KeyOf(view.Name)));
    }

    private static async Task<Results<Ok<VendorView>, ProblemHttpResult>> Get(Guid id, IntakeDbContext db, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await View(db, id, cancellationToken) is not { } view)
            return new VendorNotFound().ToProblem();
        response.Headers.ETag = view.Etag;
        return TypedResults.Ok(view);
    }

    private static async Task<Results<Created<VendorView>, ProblemHttpResult>> Add(
        VendorRequest request, IntakeDbContext db, Caller caller, IdempotencyKey key, CurrentOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (request.Check() is { } refusal)
            return refusal.ToProblem();
        if (await db.FindMade(Adding, key, cancellationToken) is { } earlier && await View(db, earlier, cancellationToken) is { } made)
            return TypedResults.Created($"/vendors/{earlier}", made);

        var now = clock.GetUtcNow();
        var vendor = new VendorRecord
        {
            Id = Guid.CreateVersion7(now), Name = request.Name!.Trim(), NameKey = VendorRecord.KeyOf(request.Name), Website = request.Website, CreatedAt = now,
        };
        db.Vendors.Add(vendor);
        // Nothing is known yet of how the vendor is used, and what is missing counts as the adverse value.
        db.Engagements.Add(EngagementRecord.Of(vendor.Id, version: 1, new Engagement(), caller, now));
        db.Publish(new VendorChanged { OrganisationId = organisation.Id, VendorId = vendor.Id, Name = vendor.Name, OccurredAt = now }, vendor.Id);
        db.Record(caller, now, "vendor-added", vendor.Id, vendor.Name);
        db.RememberMade(Adding, key, vendor.Id, now);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.Violates(UniqueName) || exception.IsRepeat())
        {
            db.ChangeTracker.Clear();
            return await db.FindMade(Adding, key, cancellationToken) is { } same && await View(db, same, cancellationToken) is { } other
                ? TypedResults.Created($"/vendors/{same}", other)
                : new VendorNameTaken(vendor.Name).ToProblem();
        }

        return TypedResults.Created($"/vendors/{vendor.Id}", await View(db, vendor.Id, cancellationToken));
    }

    private static async Task<Results<Ok<VendorView>, ProblemHttpResult>> Change(
        Guid id, VendorRequest request, IfMatch ifMatch, IntakeDbContext db, Caller caller, CurrentOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (request.Check() is { } refusal)
            return refusal.ToProblem();
        if (await db.Vendors.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } vendor)
            return new VendorNotFound().ToProblem();
        if (ifMatch.Check(new ETag(vendor.Version)) is { } stale)
            return stale.ToProblem();

        (vendor.Name, vendor.NameKey, vendor.Website) = (request.Name!.Trim(), VendorRecord.KeyOf(request.Name), request.Website);
        db.Publish(new VendorChanged { OrganisationId = organisation.Id, VendorId = id, Name = vendor.Name, OccurredAt = clock.GetUtcNow() }, id);
        db.Record(caller, clock.GetUtcNow(), "vendor-changed", id, vendor.Name);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }
        catch (DbUpdateException exception) when (exception.Violates(UniqueName))
        {
            return new VendorNameTaken(vendor.Name).ToProblem();
        }

        return TypedResults.Ok(await View(db, id, cancellationToken));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Delete(
        Guid id, IntakeDbContext db, Caller caller, CurrentOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Vendors.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } vendor)
            return new VendorNotFound().ToProblem();
        db.Vendors.Remove(vendor);
        db.Publish(new VendorDeleted { OrganisationId = organisation.Id, VendorId = id, OccurredAt = clock.GetUtcNow() }, id);
        db.Record(caller, clock.GetUtcNow(), "vendor-deleted", id, vendor.Name);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            return new VendorHasDocuments().ToProblem();
        }

        return TypedResults.NoContent();
    }

    private static Task<VendorView?> View(IntakeDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Vendors.AsNoTracking().Where(vendor => vendor.Id == id).Select(VendorView.Of(db)).SingleOrDefaultAsync(cancellationToken);
}
