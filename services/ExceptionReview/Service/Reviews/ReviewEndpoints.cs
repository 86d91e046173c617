using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Inputs;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Questions;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

internal static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        var reviews = routes.MapGroup("").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Reviews");
        reviews.MapGet("/reviews", List);
        reviews.MapGet("/reviews/{id:guid}", Get);
        reviews.MapGet("/reviews/{id:guid}/findings.json", Findings).Produces<JsonElement[]>();
    }

    private static async Task<Results<Ok<Page<ReviewItemView>>, ProblemHttpResult>> List([AsParameters] ReviewQuery query, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (query.Refusal() is { } refusal)
            return refusal.ToProblem();
        var limit = Page.Limit(query.Limit);
        var rows = await query.Apply(db.Reviews.AsNoTracking()).Take(limit + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(rows.Select(row => ReviewItemView.Of(row)).ToList(), limit, query.KeyOf));
    }

    private static async Task<Results<Ok<ReviewView>, ProblemHttpResult>> Get(
        Guid id, Caller caller, HttpResponse response, ReviewDbContext db, ReviewNews news, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (review is null)
            return new NoSuchReview().ToProblem();
        var facts = await db.Reports.AsNoTracking().Where(row => row.DocumentId == review.DocumentId).Select(row => row.Facts).SingleAsync(cancellationToken);
        var findings = await db.Findings.AsNoTracking().Where(row => row.ReviewId == id).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        news.Write(review, "viewed", finding: null, "The review was opened in the portal or fetched.", caller);
        await db.SaveChangesAsync(cancellationToken);

        var etag = new ETag(review.Version);
        etag.Write(response);
        var life = StoredLife.Of(review, findings, (await policies.Of(review, cancellationToken)).SignOff);
        var undecided = life.Undecided.ToHashSet();
        var today = DateOnly.FromDateTime(review.Local(clock.GetUtcNow()).DateTime);
        var corrections = (await db.Corrections.AsNoTracking().Where(row => row.ReviewId == id).OrderBy(row => row.At).ToListAsync(cancellationToken)).ToLookup(row => row.FindingKey);
        var views = findings.Select(row => new FindingView(
            row.Key, JsonSerializer.Deserialize<JsonElement>(row.Proposal), WireName.Of(life.Findings[row.Key].Band), undecided.Contains(row.Key),
            row.Decision is null ? null : DecisionView.Of(row.Decision), row.Decision is not null && !life.Findings[row.Key].IsDecided,
            [.. row.Questions.Select(question => QuestionView.Of(question, today))], [.. corrections[row.Key].Select(CorrectionView.Of)])).ToList();
        var byBand = Enum.GetValues<Band>().ToDictionary(WireName.Of, band => views.Count(view => view.Band == WireName.Of(band)));
        return TypedResults.Ok(new ReviewView(
            ReviewItemView.Of(review, byBand), FactsSummary.Of(facts), Element(review.Age), Element(review.Coverage), new ConclusionView(WireName.Of(review.ProposedBand), review.Conclusion),
            review.Reading, review.EngagementVersion, review.Policy, review.PolicyHash, review.JudgedOn, life.SignaturesNeeded, review.Signatures, views, etag.ToString(), review.FollowsId));
    }

    /// <summary>The findings array, byte for byte what the command line prints for the same facts, engagement, policy and day.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Findings(Guid id, Caller caller, ReviewDbContext db, ReviewNews news, CancellationToken cancellationToken)
    {
        if (await db.Reviews.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        news.Write(review, "exported", finding: null, "Took the findings as JSON.", caller);
        await db.SaveChangesAsync(cancellationToken);
        var proposals = await db.Findings.AsNoTracking().Where(row => row.ReviewId == id).OrderBy(row => row.Ordinal).Select(row => row.Proposal).ToListAsync(cancellationToken);
        return TypedResults.Text($"[{string.Join(',', proposals)}]", "application/json", Encoding.UTF8);
    }

    private static JsonElement? Element(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(json);
}
