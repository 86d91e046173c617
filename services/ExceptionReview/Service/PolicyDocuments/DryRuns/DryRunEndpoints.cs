using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;
using VendorRisk.Messaging.Database;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>Trying a draft on every review, and putting in force what was tried.</summary>
internal static class DryRunEndpoints
{
    private const string Trying = "try-policy";

    public static void MapDryRuns(this IEndpointRouteBuilder policies)
    {
        var admin = VendorRisk.ServiceDefaults.Policies.Admin;
        policies.MapPost("/drafts/{draft:guid}/dry-runs", Try).RequireAuthorization(admin);
        policies.MapGet("/dry-runs/{run:guid}", Get);
        policies.MapGet("/dry-runs/{run:guid}/moves", Moves);
        policies.MapPost("/dry-runs/{run:guid}/in-force", PutInForce).RequireAuthorization(admin);
    }

    /// <summary>Accepted: a worker judges every review by the draft as it is now. Ask for the dry run until it is done.</summary>
    private static async Task<Results<Accepted<DryRunView>, ProblemHttpResult>> Try(
        Guid draft, IdempotencyKey key, Caller caller, ReviewDbContext db, PolicyBook book, PolicyNews news, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindMade(Trying, key, cancellationToken) is { } earlier && await db.DryRuns.FindAsync([earlier], cancellationToken) is { } made)
            return TypedResults.Accepted($"/policies/dry-runs/{earlier}", DryRunView.Of(made, reviewsChanged: 0));
        if (await db.PolicyDrafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == draft, cancellationToken) is not { } tried)
            return new NoSuchDraft().ToProblem();
        var inForce = await book.InForce(cancellationToken);
        var run = new DryRunRecord
        {
            Id = Guid.CreateVersion7(), DraftId = draft, Name = tried.Name, ContentHash = tried.ContentHash, Text = tried.Text, Against = inForce.Version, AgainstHash = inForce.Policy.ContentHash,
            AskedById = caller.Person, AskedBy = caller.Name, AskedAt = clock.GetUtcNow(),
        };
        db.Add(run);
        news.Write("tried", run.Name, run.ContentHash, $"Tried the draft {run.Name} ({run.ContentHash[..12]}) on every review.", caller);
        db.RememberMade(Trying, key, run.Id, run.AskedAt);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsRepeat())
        {
            db.ChangeTracker.Clear();
            var same = await db.FindMade(Trying, key, cancellationToken);
            run = await db.DryRuns.SingleAsync(row => row.Id == same, cancellationToken);
        }

        return TypedResults.Accepted($"/policies/dry-runs/{run.Id}", DryRunView.Of(run, reviewsChanged: 0));
    }

    private static async Task<Results<Ok<DryRunView>, ProblemHttpResult>> Get(Guid run, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (await db.DryRuns.AsNoTracking().SingleOrDefaultAsync(row => row.Id == run, cancellationToken) is not { } found)
            return new NoSuchDryRun().ToProblem();
        var changed = found.JudgedAt is { } at ? await db.Reviews.CountAsync(row => row.JudgedAt > at, cancellationToken) : 0;
        return TypedResults.Ok(DryRunView.Of(found, changed));
    }

    /// <summary>What would change, vendor by vendor; filtered by the band it would get, by open and closed reviews, by what kind, and by words of the vendor, report or finding.</summary>
    private static async Task<Results<Ok<Page<MoveView>>, ProblemHttpResult>> Moves(
        Guid run, [AsParameters] MoveQuery query, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.DryRuns.AnyAsync(row => row.Id == run, cancellationToken))
            return new NoSuchDryRun().ToProblem();
        var take = Page.Limit(query.Limit);
        var rows = await query.Apply(db.DryRunMoves.AsNoTracking().Where(row => row.DryRunId == run)).Take(take + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(rows.Select(MoveView.Of).ToList(), take, MoveQuery.KeyOf));
    }

    private static Task<Results<Ok<PolicyView>, ProblemHttpResult>> PutInForce(
        Guid run, InForceRequest request, Caller caller, PuttingInForce putting, CancellationToken cancellationToken) => putting.Put(run, request.ContentHash, caller, cancellationToken);
}

/// <param name="ContentHash">Of the policy that was tried: who confirms says what.</param>
internal sealed record InForceRequest(string? ContentHash);
