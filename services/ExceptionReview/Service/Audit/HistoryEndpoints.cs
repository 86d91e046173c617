using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Audit;

/// <summary>What happened to reviews: who, when, on which facts, policy and engagement version. Newest first, never changed.</summary>
internal static class HistoryEndpoints
{
    public static void MapHistory(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reviews/{id:guid}/history", OfOne).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("History");
        routes.MapGet("/history", OfAll).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst).WithTags("History");
    }

    private static async Task<Results<Ok<Page<HistoryView>>, ProblemHttpResult>> OfOne(
        Guid id, string? finding, string? what, string? after, int? limit, ReviewDbContext db, CancellationToken cancellationToken)
    {
        var rows = db.History.AsNoTracking().Where(row => row.ReviewId == id);
        if (!await rows.AnyAsync(cancellationToken))
            return new NoSuchReview().ToProblem();
        if (finding is not null)
            rows = rows.Where(row => row.FindingKey == finding);
        return TypedResults.Ok(await PageOf(rows, what, after, limit, cancellationToken));
    }

    /// <summary>Over all reviews, also those whose document has gone.</summary>
    private static async Task<Ok<Page<HistoryView>>> OfAll(
        Guid? vendor, Guid? person, string? what, string? after, int? limit, ReviewDbContext db, CancellationToken cancellationToken)
    {
        var rows = db.History.AsNoTracking();
        if (vendor is not null)
            rows = rows.Where(row => row.VendorId == vendor);
        if (person is not null)
            rows = rows.Where(row => row.PersonId == person);
        return TypedResults.Ok(await PageOf(rows, what, after, limit, cancellationToken));
    }

    private static async Task<Page<HistoryView>> PageOf(IQueryable<HistoryRecord> rows, string? what, string? after, int? limit, CancellationToken cancellationToken)
    {
        if (what is not null)
            rows = rows.Where(row => row.What == what);
        if (Guid.TryParse(Page.Decode(after), out var last))
            rows = rows.Where(row => row.Id.CompareTo(last) < 0);
        var take = Page.Limit(limit);
        var page = await rows.OrderByDescending(row => row.Id).Take(take + 1).ToListAsync(cancellationToken);
        return Page.Of(page.Select(HistoryView.Of).ToList(), take, view => view.Id.ToString());
    }
}

/// <param name="PersonId">Null: the platform itself.</param>
/// <param name="What">opened, judged, moved, corrected, decided, asked, answered, question-closed, reopened, signed, closed, viewed, exported or withdrawn.</param>
/// <param name="Proposal">For what was done to a finding: the proposal it was done on.</param>
/// <param name="Reading">The version of the facts.</param>
internal sealed record HistoryView(
    Guid Id, DateTimeOffset At, Guid? PersonId, string By, string What, Guid ReviewId, Guid? VendorId, string? VendorName, string? FindingKey, string Text, JsonElement? Proposal,
    int Reading, int EngagementVersion, string Policy, string PolicyHash)
{
    public static HistoryView Of(HistoryRecord row) => new(
        row.Id, row.At, row.PersonId, row.By, row.What, row.ReviewId, row.VendorId, row.VendorName, row.FindingKey, row.Text,
        row.Proposal is null ? null : JsonSerializer.Deserialize<JsonElement>(row.Proposal), row.Reading, row.EngagementVersion, row.Policy, row.PolicyHash);
}
