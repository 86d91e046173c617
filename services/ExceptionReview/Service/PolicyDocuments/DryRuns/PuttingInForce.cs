using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>
/// Makes what was tried the next version, which is the one in force from then on, in one transaction with the order to judge every open review by it.
/// Closed reviews are not touched; decisions stay, and those whose proposal moves have to be confirmed.
/// </summary>
internal sealed class PuttingInForce(ReviewDbContext db, PolicyBook book, ReadPolicies read, PolicyNews news, TimeProvider clock)
{
    public async Task<Results<Ok<PolicyView>, ProblemHttpResult>> Put(Guid run, string? contentHash, Caller caller, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await book.Take(cancellationToken);
        if (await db.DryRuns.AsNoTracking().SingleOrDefaultAsync(row => row.Id == run, cancellationToken) is not { } tried)
            return new NoSuchDryRun().ToProblem();
        // Said twice, done once.
        if (await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(row => row.DryRunId == run, cancellationToken) is { } done)
            return TypedResults.Ok(View(done));
        var inForce = await book.InForce(cancellationToken);
        var draft = await db.PolicyDrafts.SingleOrDefaultAsync(row => row.Id == tried.DraftId, cancellationToken);
        if (Refusal(tried, contentHash, draft, inForce) is { } refusal)
            return refusal.ToProblem();

        var version = await Store(tried, inForce, caller, cancellationToken);
        db.Remove(draft!);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new DraftChangedSince().ToProblem();
        }

        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(View(version));
    }

    private static Error? Refusal(DryRunRecord tried, string? contentHash, PolicyDraftRecord? draft, PolicyInForce inForce) =>
        tried.State != DryRunState.Done ? new DryRunNotDone()
        : tried.ContentHash != contentHash ? new OtherContent()
        : draft is null || draft.ContentHash != tried.ContentHash ? new DraftChangedSince()
        : inForce.Policy.ContentHash != tried.AgainstHash ? new InForceChangedSince()
        : inForce.Policy.ContentHash == tried.ContentHash ? new NothingNew()
        : null;

    private async Task<PolicyVersionRecord> Store(DryRunRecord tried, PolicyInForce replaced, Caller caller, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var version = new PolicyVersionRecord
        {
            Number = replaced.Version + 1, Name = tried.Name, ContentHash = tried.ContentHash, Text = tried.Text, Replaces = replaced.Version, ReplacesHash = replaced.Policy.ContentHash,
            DryRunId = tried.Id, PutInForceById = caller.Person, PutInForceBy = caller.Name, InForceFrom = now,
        };
        db.Add(version);
        var summary = DryRunView.Of(tried, reviewsChanged: 0).Summary!;
        news.Write(
            "put-in-force", version.Name, version.ContentHash,
            $"Put {version.Name} ({version.ContentHash[..12]}) in force as version {version.Number} instead of {replaced.Policy.Name} ({replaced.Policy.ContentHash[..12]}). "
            + $"By the dry run, {PolicyWords.Count(summary.Heavier + summary.Milder, "finding moves", "findings move")} in {PolicyWords.Count(summary.ReviewsThatChange, "open review", "open reviews")}, "
            + $"and {PolicyWords.Count(summary.DecisionsToConfirm, "decision has", "decisions have")} to be confirmed.",
            caller);
        news.PutInForce(version, read.Of(version.ContentHash, version.Text));
        await db.Reviews.Where(row => row.State != ReviewState.Closed).ExecuteUpdateAsync(row => row.SetProperty(review => review.JudgeAgainAt, now), cancellationToken);
        return version;
    }

    private static PolicyView View(PolicyVersionRecord row) => new(
        row.Name, row.ContentHash, InForce: true, row.Number, row.InForceFrom, InForceUntil: null, row.PutInForceBy, row.Replaces, row.DryRunId);
}
