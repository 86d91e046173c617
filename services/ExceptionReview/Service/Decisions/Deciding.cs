using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Memos;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Decisions;

/// <summary>Applies what a person does to a review: load, let the core decide, write state, history and messages in one transaction.</summary>
internal sealed class Deciding(ReviewDbContext db, ReviewNews news, ReviewTelling telling, MemoWriting memos, PolicyBook policies)
{
    public async Task<Results<Ok<DecidedView>, ProblemHttpResult>> Apply(
        Guid id, IfMatch match, Caller caller, HttpResponse response, Func<ReviewRecord, ReviewLife, (ReviewEvent? Event, Error? Refusal)> happens, CancellationToken cancellationToken)
    {
        if (await db.Reviews.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        if (match.Check(new ETag(review.Version)) is { } stale)
            return stale.ToProblem();
        var findings = await db.Findings.Where(row => row.ReviewId == id).ToListAsync(cancellationToken);
        var life = StoredLife.Of(review, findings, (await policies.Of(review, cancellationToken)).SignOff);
        var (happened, refusal) = happens(review, life);
        if (refusal is not null)
            return refusal.ToProblem();
        var transition = ReviewLifecycle.Apply(life, happened!);
        if (transition.Refusal is { } refused)
            return LifeRefusals.Of(refused).ToProblem();

        StoredLife.Store(transition.Life, review, findings);
        if (happened is ReviewEvent.Signed)
            news.Write(review, "signed", finding: null, "Signed the review.", caller);
        foreach (var message in transition.Messages)
            telling.Tell(review, message, caller, findings);
        news.Changed(review);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            if (transition.Life.IsTerminal)
            {
                review.Memo = await memos.Write(review, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }

        var etag = new ETag(review.Version);
        etag.Write(response);
        return TypedResults.Ok(new DecidedView(WireName.Of(review.State), WireName.Of(review.Band), review.FindingsOpen, etag.ToString()));
    }
}
