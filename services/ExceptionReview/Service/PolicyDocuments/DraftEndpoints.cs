using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>Policies that are being written. Everybody may read them, admins write.</summary>
internal static class DraftEndpoints
{
    private const string Drafting = "draft-policy";

    public static void MapPolicyDrafts(this IEndpointRouteBuilder policies)
    {
        var admin = VendorRisk.ServiceDefaults.Policies.Admin;
        policies.MapGet("/drafts", List);
        policies.MapPost("/drafts", Add).RequireAuthorization(admin);
        policies.MapGet("/drafts/{draft:guid}", Get);
        policies.MapPut("/drafts/{draft:guid}", Change).RequireAuthorization(admin);
        policies.MapPatch("/drafts/{draft:guid}", ChangeSettings).RequireAuthorization(admin);
        policies.MapDelete("/drafts/{draft:guid}", Discard).RequireAuthorization(admin);
        policies.MapPost("/check", Check);
    }

    private static async Task<Ok<DraftItemView[]>> List(ReviewDbContext db, CancellationToken cancellationToken) => TypedResults.Ok(
        (await db.PolicyDrafts.AsNoTracking().OrderByDescending(row => row.Id).ToListAsync(cancellationToken)).Select(DraftItemView.Of).ToArray());

    private static async Task<Results<Ok<DraftView>, ProblemHttpResult>> Get(Guid draft, HttpResponse response, Drafts drafts, ReviewDbContext db, CancellationToken cancellationToken) =>
        await db.PolicyDrafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == draft, cancellationToken) is { } row
            ? TypedResults.Ok(await drafts.View(row, response, cancellationToken))
            : new NoSuchDraft().ToProblem();

    private static async Task<Results<Created<DraftView>, ProblemHttpResult>> Add(
        NewDraftRequest request, IdempotencyKey key, Caller caller, HttpResponse response, Drafts drafts, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindMade(Drafting, key, cancellationToken) is { } earlier && await db.PolicyDrafts.FindAsync([earlier], cancellationToken) is { } made)
            return TypedResults.Created($"/policies/drafts/{earlier}", await drafts.View(made, response, cancellationToken));
        if (await drafts.Copy(request.Version, cancellationToken) is not { } copy)
            return new NoSuchVersion().ToProblem();
        var draft = drafts.Add(copy, caller);
        db.RememberMade(Drafting, key, draft.Id, draft.MadeAt);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsRepeat())
        {
            db.ChangeTracker.Clear();
            draft = await db.PolicyDrafts.SingleAsync(row => row.Id == db.Set<IdempotencyRecord>().Single(used => used.Operation == Drafting && used.Key == key.Value).MadeId, cancellationToken);
        }

        return TypedResults.Created($"/policies/drafts/{draft.Id}", await drafts.View(draft, response, cancellationToken));
    }

    private static Task<Results<Ok<DraftView>, ProblemHttpResult>> Change(
        Guid draft, DraftRequest request, IfMatch match, Caller caller, HttpResponse response, Drafts drafts, CancellationToken cancellationToken) =>
        drafts.Change(draft, match, caller, response, _ => (request.Text ?? "", null), cancellationToken);

    private static Task<Results<Ok<DraftView>, ProblemHttpResult>> ChangeSettings(
        Guid draft, SettingsRequest request, IfMatch match, Caller caller, HttpResponse response, Drafts drafts, CancellationToken cancellationToken) =>
        drafts.Change(draft, match, caller, response, request.Apply, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> Discard(
        Guid draft, IfMatch match, Caller caller, ReviewDbContext db, PolicyNews news, CancellationToken cancellationToken)
    {
        if (await db.PolicyDrafts.SingleOrDefaultAsync(row => row.Id == draft, cancellationToken) is not { } row)
            return new NoSuchDraft().ToProblem();
        if (match.Check(new ETag(row.Version)) is { } stale)
            return stale.ToProblem();
        db.Remove(row);
        news.Write("discarded", row.Name, row.ContentHash, $"Discarded the draft {row.Name}.", caller);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }

        return TypedResults.NoContent();
    }

    /// <summary>What is wrong with a document, and what it has otherwise than the policy in force; nothing is kept.</summary>
    private static async Task<Ok<CheckView>> Check(DraftRequest request, Drafts drafts, CancellationToken cancellationToken) => TypedResults.Ok(await drafts.Check(request.Text ?? "", cancellationToken));
}
