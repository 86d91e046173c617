using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Intake.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Audit;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder app) =>
        app.MapGet("/audit", List).RequireAuthorization(Policies.Analyst).WithTags("audit");

    private static async Task<Ok<Page<AuditView>>> List(IntakeDbContext db, Guid? subject, string? after, int? limit, CancellationToken cancellationToken)
    {
        var rows = db.Audit.AsNoTracking();
        if (subject is { } id)
            rows = rows.Where(row => row.SubjectId == id);
        if (Guid.TryParse(Page.Decode(after), out var last))
            rows = rows.Where(row => row.Id < last);
        var views = await rows.OrderByDescending(row => row.Id).Take(Page.Limit(limit) + 1)
            .Select(row => new AuditView(row.Id, row.At, row.PersonId, row.PersonName, row.Action, row.SubjectId, row.Subject))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(views, Page.Limit(limit), view => view.Id.ToString()));
    }
}

internal sealed record AuditView(Guid Id, DateTimeOffset At, Guid PersonId, string PersonName, string Action, Guid SubjectId, string Subject);
