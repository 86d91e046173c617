using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Audit;

internal sealed record AuditView(Guid Id, AuditEvent Event, Guid? PersonId, Guid? By, string? Address, DateTimeOffset At);

/// <summary>What happened to the organisation's accounts, newest first.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder app) => app.MapGet("/audit", List).RequireAuthorization(Policies.Admin);

    private static async Task<Ok<Page<AuditView>>> List(string? after, int? limit, IdentityDbContext db, CancellationToken cancellation)
    {
        var take = Page.Limit(limit);
        var entries = db.Audit.AsQueryable();
        if (Guid.TryParse(Page.Decode(after), out var last)) entries = entries.Where(e => e.Id < last);
        var rows = await entries.OrderByDescending(e => e.Id).Take(take + 1)
            .Select(e => new AuditView(e.Id, e.Event, e.PersonId, e.By, e.Address, e.At)).ToListAsync(cancellation);
        return TypedResults.Ok(Page.Of(rows, take, r => r.Id.ToString()));
    }
}
