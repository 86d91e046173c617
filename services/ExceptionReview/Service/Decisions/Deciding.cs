using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Decisions;

/// <summary>Applies what a person does to a review: load, let the core decide, write state, history and messages in one transaction.</summary>
internal sealed class Deciding(ReviewDbContext db, ReviewNews news, PolicyBook policies)
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
        foreach (var message in transition.Messages)
            Tell(review, message, caller, findings);
        if (happened is ReviewEvent.Signed)
            news.Write(review, "signed", finding: null, "Signed the review.", caller);
        news.Changed(review);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }

        var etag = new ETag(review.Version);
        etag.Write(response);
        return TypedResults.Ok(new DecidedView(WireName.Of(review.State), WireName.Of(review.Band), review.FindingsOpen, etag.ToString()));
    }

    private void Tell(ReviewRecord review, ReviewMessage message, Caller caller, List<FindingRecord> findings)
    {
        switch (message)
        {
            case ReviewMessage.FindingDecided { Decision: var decision } decided:
                news.Write(
                    review, "decided", decided.FindingKey, $"{Sentence(decision)}{(decision.Reason is null ? "" : $" {decision.Reason}")}", caller,
                    proposal: findings.Single(row => row.Key == decided.FindingKey).Proposal);
                news.Decided(review, decided.FindingKey, WireName.Of(decision.Kind), decision);
                break;
            case ReviewMessage.QuestionAsked asked:
                news.Write(review, "asked", asked.FindingKey, $"Asked the vendor; an answer is due on {asked.Question.DueOn:yyyy-MM-dd}.", caller);
                break;
            case ReviewMessage.QuestionAnswered answered:
                news.Write(review, "answered", answered.FindingKey, "The vendor answered.", caller);
                break;
            case ReviewMessage.ReviewDecided:
                news.Write(review, "closed", finding: null, $"The review is closed: {WireName.Of(review.Band)}.", caller);
                news.Closed(review);
                break;
        }
    }

    private static string Sentence(FindingDecision decision) => decision.Kind switch
    {
        DecisionKind.Accept => $"Accepted the proposal: {WireName.Of(decision.Band)}.",
        DecisionKind.Override => $"Overrode the proposal {WireName.Of(decision.Proposed)}: {WireName.Of(decision.Band)}.",
        DecisionKind.AcceptRisk => $"Accepted the risk until {decision.Until:yyyy-MM-dd}.",
        DecisionKind.NotApplicable => "Marked as not applicable.",
    };
}
