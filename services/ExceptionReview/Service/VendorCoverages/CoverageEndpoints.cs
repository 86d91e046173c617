using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Memo;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Subservices;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.VendorCoverages;

/// <summary>The coverage of a vendor over all its reports and letters, as data and drawn.</summary>
internal static class CoverageEndpoints
{
    public static void MapCoverage(this IEndpointRouteBuilder routes)
    {
        var coverage = routes.MapGroup("/vendors/{vendor:guid}").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Coverage");
        coverage.MapGet("/coverage", Get);
        coverage.MapGet("/coverage.svg", Draw).Produces(StatusCodes.Status200OK, contentType: "image/svg+xml");
    }

    private static async Task<Results<Ok<CoverageView>, ProblemHttpResult>> Get(Guid vendor, ReviewDbContext db, PolicyBook policies, IntakeVendors intake, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await Known.Of(vendor, db, policies, clock, cancellationToken) is not { } known)
            return await Empty(vendor, intake, clock, cancellationToken);
        return TypedResults.Ok(new CoverageView(vendor, known.Today, known.TimeZone, [.. known.Systems.Select(system => SystemCoverageView.Of(system, known.Today, known.Documents))]));
    }

    /// <summary>The same drawing as in a memo. Labels keep their size: ask for the width that there is.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Draw(
        Guid vendor, int? system, int? width, ReviewDbContext db, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var known = await Known.Of(vendor, db, policies, clock, cancellationToken);
        return known?.Systems.ElementAtOrDefault(system ?? 0) is { } chosen && CoverageDrawing.Of(chosen.Timeline, known.Today) is { } drawing
            ? TypedResults.Text(TimelineSvg.Of(drawing, Math.Clamp(width ?? 680, TimelineSvg.Narrowest, TimelineSvg.Widest)), "image/svg+xml", Encoding.UTF8)
            : new NothingCovered().ToProblem();
    }

    // A vendor whose reports have not come yet is known to intake alone.
    private static async Task<Results<Ok<CoverageView>, ProblemHttpResult>> Empty(Guid vendor, IntakeVendors intake, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await intake.Vendor(vendor, cancellationToken) is null)
            return new NoSuchVendor().ToProblem();
        return TypedResults.Ok(new CoverageView(vendor, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), "UTC", []));
    }

    private sealed record Known(IReadOnlyList<SystemCoverage> Systems, DateOnly Today, string TimeZone, IReadOnlyDictionary<string, Document> Documents)
    {
        /// <summary>Null where there is neither report nor letter.</summary>
        public static async Task<Known?> Of(Guid vendor, ReviewDbContext db, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
        {
            var reports = await db.Reports.AsNoTracking().Where(row => row.VendorId == vendor).ToListAsync(cancellationToken);
            if (reports.Count == 0)
                return null;
            var reviews = await db.Reviews.AsNoTracking().Where(row => row.VendorId == vendor).ToListAsync(cancellationToken);
            // What is said of the use of a vendor is the same for all its reviews that are open; the latest is the one to ask.
            var latest = reviews.OrderByDescending(row => row.EngagementVersion).ThenByDescending(row => row.CoverageEnd).FirstOrDefault();
            var (engagement, zone) = latest is null ? (new Engagement(), "UTC") : (EngagementReader.Read(latest.Engagement), latest.TimeZone);
            var today = latest?.TodayAt(clock.GetUtcNow()) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            ReviewFacts[] facts = [.. reports.Select(report => FactsReader.Read(report.Facts))];
            var documents = reports.Zip(facts).GroupBy(pair => pair.Second.Document.Sha256).ToDictionary(
                same => same.Key, same => new Document(same.First().First.DocumentId, reviews.FirstOrDefault(row => row.DocumentId == same.First().First.DocumentId)?.Id));
            return new Known(VendorCoverage.Of([.. facts.DistinctBy(one => one.Document.Sha256)], engagement, (await policies.InForce(cancellationToken)).Policy, today), today, zone, documents);
        }
    }
}

internal sealed record NothingCovered() : Error(ErrorCategory.NotFound, "nothing-covered", "There is no report or letter of this vendor that covers any day.");
