using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Vendors;

internal static class VendorEndpoints
{
    public static void MapVendors(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/vendors/summary", List).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Vendors");

    /// <summary>Every vendor in one line: its worst band over all its reviews, and the age of its latest report.</summary>
    private static async Task<Results<Ok<VendorPage>, ProblemHttpResult>> List([AsParameters] VendorQuery query, ReviewDbContext db, CancellationToken cancellationToken)
    {
        if (query.Refusal() is { } refusal)
            return refusal.ToProblem();
        var limit = Page.Limit(query.Limit);
        var matching = query.Matching(db.VendorStandings.AsNoTracking());
        var rows = await query.Page(matching).Take(limit + 1).ToListAsync(cancellationToken);
        var page = Page.Of(rows, limit, query.CursorOf);
        return TypedResults.Ok(new VendorPage(
            [.. page.Items.Select(VendorSummaryView.Of)], page.Next, await matching.CountAsync(cancellationToken), await db.VendorStandings.CountAsync(cancellationToken)));
    }
}

/// <param name="Items">One page.</param>
/// <param name="Next">Goes into after; null on the last page.</param>
/// <param name="Matching">How many match.</param>
/// <param name="All">How many there are.</param>
internal sealed record VendorPage(IReadOnlyList<VendorSummaryView> Items, string? Next, int Matching, int All);

/// <summary>A vendor in one line; what comes from reports is null where there is none.</summary>
internal sealed record VendorSummaryView(
    Guid VendorId, string VendorName, string? Service, string? Owner, string? Tier, string? WorstBand, string? LatestKind, string? LatestTitle, DateOnly? CoverageStart, DateOnly? CoverageEnd,
    int? AgeMonths, string? AgeBand, DateOnly? StaleOn, int? OpenFindings, Guid? LatestReviewId, string? State)
{
    public static VendorSummaryView Of(VendorStanding row) => new(
        row.VendorId, row.Name, row.Service, row.Owner, row.Tier, row.WorstBand is { } band ? WireName.Of(band) : null, row.LatestKind, row.LatestTitle, row.CoverageStart, row.CoverageEnd,
        row.AgeMonths, row.AgeBand, row.StaleOn, row.OpenFindings, row.LatestReviewId, row.State is { } state ? WireName.Of(state) : null);
}
