using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Comparison;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Comparisons;

/// <summary>A report laid beside the one before it.</summary>
internal static class ComparisonEndpoints
{
    public static void MapComparisons(this IEndpointRouteBuilder routes) => routes.MapGet("/reviews/{id:guid}/comparison", Get)
        .RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Comparison");

    private static async Task<Results<Ok<ComparisonView>, ProblemHttpResult>> Get(Guid id, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        var reports = await db.Reports.AsNoTracking().Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken);
        var facts = reports.ToDictionary(report => report.DocumentId, report => FactsReader.Read(report.Facts));
        var own = facts[review.DocumentId];
        // A review that goes on from a closed one of the same report: what was decided last on its matters was decided there.
        var followed = review.FollowsId is { } closed ? await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == closed, cancellationToken) : null;
        if (ReportComparison.Of(own, [.. facts.Values.Where(other => other != own && other.Kind is not ReportKind.BridgeLetter)]) is not { } comparison)
            return TypedResults.Ok(new ComparisonView(Previous: null, Comparison: null, await Prior(review, followed, db, cancellationToken)));
        var document = facts.First(other => other.Value.Document.Sha256 == comparison.PreviousSha256).Key;
        var previous = await db.Reviews.AsNoTracking().Where(row => row.DocumentId == document).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return TypedResults.Ok(new ComparisonView(
            previous is null ? null : PreviousReviewView.Of(previous), ReportComparisonView.Of(comparison), await Prior(review, followed ?? previous, db, cancellationToken)));
    }

    private static async Task<IReadOnlyList<PriorDecisionView>> Prior(ReviewRecord review, ReviewRecord? previous, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (previous is null) return [];
        var ofThisReport = previous.DocumentId == review.DocumentId;
        var rows = await db.Findings.AsNoTracking().Where(row => row.ReviewId == review.Id || row.ReviewId == previous.Id).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        var earlierRows = rows.Where(row => row.ReviewId == previous.Id).ToList();
        var earlier = earlierRows.Select(StoredFindings.Of).ToDictionary(finding => finding.Key);
        Finding[] findings = [.. rows.Where(row => row.ReviewId == review.Id).Select(StoredFindings.Of)];
        // Who signs how often is no matter here.
        var life = StoredLife.Of(previous, earlierRows, ShippedPolicies.DefaultV1.SignOff);
        return
        [
            .. PriorDecisions.Of(findings, [.. earlier.Values], life, ofThisReport)
                .Select(prior => new PriorDecisionView(prior.FindingKey, prior.PriorKey, earlier[prior.PriorKey].Title, earlier[prior.PriorKey].Text, ofThisReport, DecisionView.Of(prior.Decision))),
        ];
    }
}
