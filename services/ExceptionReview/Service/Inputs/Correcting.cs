using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Decisions;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Inputs;

/// <summary>Puts a correction in place or takes it back, and judges the review again at once: correction, history and new proposals are one transaction.</summary>
internal sealed class Correcting(ReviewDbContext db, Judging judging, ReviewNews news, PolicyBook policies, TimeProvider clock)
{
    /// <param name="id">The review.</param>
    /// <param name="key">The finding.</param>
    /// <param name="input">The input's name.</param>
    /// <param name="request">Null: take the correction back.</param>
    /// <param name="match">What the caller has read.</param>
    /// <param name="caller">Who corrects.</param>
    /// <param name="response">Gets the new etag.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Results<Ok<DecidedView>, ProblemHttpResult>> Correct(
        Guid id, string key, string input, CorrectionRequest? request, IfMatch match, Caller caller, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { VendorId: var vendor })
            return new NoSuchReview().ToProblem();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await judging.Lock(vendor, cancellationToken);
        if (await db.Reviews.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        if (match.Check(new ETag(review.Version)) is { } stale)
            return stale.ToProblem();
        var findings = await db.Findings.Where(row => row.ReviewId == id).ToListAsync(cancellationToken);
        if (!WireName.TryParse<InputName>(input, out var name))
            return new UnknownInput(input).ToProblem();
        if (findings.SingleOrDefault(row => row.Key == key) is { } finding && !IsScored(finding))
            return new NotScored().ToProblem();
        var transition = ReviewLifecycle.Apply(StoredLife.Of(review, findings, (await policies.Of(review, cancellationToken)).SignOff), new ReviewEvent.Corrected(key));
        if (transition.Refusal is { } refused)
            return LifeRefusals.Of(refused).ToProblem();
        if (request?.Check(key, name) is { } wrong)
            return wrong.ToProblem();

        var before = await db.Corrections.FindAsync([id, key, name], cancellationToken);
        if (request is null && before is null)
            return new NothingToTakeBack(input).ToProblem();
        if (request is null)
            db.Remove(before!);
        else
            Put(before, id, key, name, request, caller);
        StoredLife.Store(transition.Life, review, findings);
        news.Write(review, "corrected", key, Sentence(input, request, before), caller, findings.Single(row => row.Key == key).Proposal);
        try
        {
            await judging.JudgeAgain(review, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile().ToProblem();
        }

        await transaction.CommitAsync(cancellationToken);
        var etag = new ETag(review.Version);
        etag.Write(response);
        return TypedResults.Ok(new DecidedView(WireName.Of(review.State), WireName.Of(review.Band), review.FindingsOpen, etag.ToString()));
    }

    private void Put(CorrectionRecord? before, Guid id, string key, InputName name, CorrectionRequest request, Caller caller)
    {
        var row = before;
        if (row is null)
        {
            row = new CorrectionRecord { ReviewId = id, FindingKey = key, Input = name, Value = "", Reason = "", PersonId = caller.Person, By = "", At = default };
            db.Add(row);
        }

        (row.Value, row.Reason, row.Page, row.Quote) = (request.Value!.Trim(), request.Reason!.Trim(), request.Page, request.Quote?.Trim());
        (row.PersonId, row.By, row.At) = (caller.Person, caller.Name, clock.GetUtcNow());
    }

    private static string Sentence(string input, CorrectionRequest? request, CorrectionRecord? before)
    {
        var words = input.Replace('-', ' ');
        return request is null
            ? $"Took back the correction of {words} to {Said(before!.Value)}; what was read counts again."
            : $"Corrected {words} to {Said(request.Value!.Trim())}{(request.Page is { } page ? $", page {page}" : "")}. {request.Reason!.Trim()}";
    }

    private static string Said(string value) => value.Length == 0 ? "not stated" : value.Replace('-', ' ');

    private static bool IsScored(FindingRecord finding)
    {
        using var proposal = JsonDocument.Parse(finding.Proposal);
        return proposal.RootElement.GetProperty("score").ValueKind is JsonValueKind.Number;
    }
}
