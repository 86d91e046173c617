using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
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
        reviews.MapGet("/reviews/{id:guid}/history", History);
        reviews.MapGet("/vendors/summary", Vendors);
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
        Guid id, Caller caller, HttpResponse response, ReviewDbContext db, ReviewNews news, PolicyBook policies, CancellationToken cancellationToken)
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
        var views = findings.Select(row => new FindingView(
            row.Key, JsonSerializer.Deserialize<JsonElement>(row.Proposal), WireName.Of(life.Findings[row.Key].Band), undecided.Contains(row.Key),
            row.Decision is null ? null : DecisionView.Of(row.Decision), row.Decision is not null && !life.Findings[row.Key].IsDecided, row.Questions)).ToList();
        var byBand = Enum.GetValues<Band>().ToDictionary(WireName.Of, band => views.Count(view => view.Band == WireName.Of(band)));
        return TypedResults.Ok(new ReviewView(
            ReviewItemView.Of(review, byBand), FactsSummary.Of(facts), Element(review.Age), Element(review.Coverage), new ConclusionView(WireName.Of(review.ProposedBand), review.Conclusion),
            review.Reading, review.EngagementVersion, review.Policy, review.PolicyHash, review.JudgedOn, life.SignaturesNeeded, review.Signatures, views, etag.ToString()));
    }

    /// <summary>The findings array, byte for byte what the command line prints for the same facts, engagement, policy and day.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Findings(Guid id, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Reviews.AnyAsync(row => row.Id == id, cancellationToken))
            return new NoSuchReview().ToProblem();
        var proposals = await db.Findings.AsNoTracking().Where(row => row.ReviewId == id).OrderBy(row => row.Ordinal).Select(row => row.Proposal).ToListAsync(cancellationToken);
        return TypedResults.Text($"[{string.Join(',', proposals)}]", "application/json", Encoding.UTF8);
    }

    private static async Task<Results<Ok<Page<HistoryView>>, ProblemHttpResult>> History(
        Guid id, string? finding, string? after, int? limit, ReviewDbContext db, CancellationToken cancellationToken)
    {
        var rows = db.History.AsNoTracking().Where(row => row.ReviewId == id);
        if (!await rows.AnyAsync(cancellationToken))
            return new NoSuchReview().ToProblem();
        if (finding is not null)
            rows = rows.Where(row => row.FindingKey == finding);
        if (Guid.TryParse(Page.Decode(after), out var last))
            rows = rows.Where(row => row.Id.CompareTo(last) < 0);
        var take = Page.Limit(limit);
        var page = await rows.OrderByDescending(row => row.Id).Take(take + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(page.Select(HistoryView.Of).ToList(), take, view => view.Id.ToString()));
    }

    private static async Task<Ok<VendorSummaryView[]>> Vendors(ReviewDbContext db, CancellationToken cancellationToken)
    {
        var reviews = await db.Reviews.AsNoTracking().ToListAsync(cancellationToken);
        return TypedResults.Ok(reviews.GroupBy(row => row.VendorId).Select(vendor => VendorSummaryView.Of([.. vendor])).ToArray());
    }

    private static JsonElement? Element(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(json);
}
