using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Reminders;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Notification.Portal;

internal static class NotificationEndpoints
{
    public static void MapNotifications(this IEndpointRouteBuilder routes)
    {
        var notifications = routes.MapGroup("").RequireAuthorization(Policies.Procurement).WithTags("Notifications");
        notifications.MapGet("/notifications", List);
        notifications.MapPost("/notifications/{id:guid}/read", MarkRead);
        notifications.MapGet("/reminders", ListReminders);
    }

    /// <summary>The caller's own entries, newest first.</summary>
    private static async Task<Ok<Page<NotificationView>>> List(
        bool? unread, string? after, int? limit, Caller caller, NotificationDbContext db, CancellationToken cancellationToken)
    {
        var take = Page.Limit(limit);
        var rows = db.Notifications.AsNoTracking().Where(row => row.PersonId == caller.Person);
        if (unread == true)
            rows = rows.Where(row => row.ReadAt == null);
        if (Guid.TryParse(Page.Decode(after), out var last))
            rows = rows.Where(row => row.Id.CompareTo(last) < 0);
        var page = await rows.OrderByDescending(row => row.Id).Take(take + 1)
            .GroupJoin(db.Mails, row => row.Id, mail => mail.NotificationId, (row, mails) => new { row, mails })
            .SelectMany(pair => pair.mails.DefaultIfEmpty(), (pair, mail) => new { pair.row, mail })
            .OrderByDescending(pair => pair.row.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(page.Select(pair => NotificationView.Of(pair.row, pair.mail)).ToList(), take, view => view.Id.ToString()));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> MarkRead(Guid id, Caller caller, NotificationDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var marked = await db.Notifications.Where(row => row.Id == id && row.PersonId == caller.Person)
            .ExecuteUpdateAsync(row => row.SetProperty(entry => entry.ReadAt, entry => entry.ReadAt ?? now), cancellationToken);
        return marked == 0 ? new NoSuchNotification().ToProblem() : TypedResults.NoContent();
    }

    /// <summary>What will become due, soonest first: for every watched report the next step of its age.</summary>
    private static async Task<Ok<ReminderView[]>> ListReminders(NotificationDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var reports = await db.WatchedReports.AsNoTracking().Where(row => !row.Withdrawn && row.CoverageEnd != null && row.LookAgainAt != null).ToListAsync(cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var plan = await db.Plan(cancellationToken);
        return TypedResults.Ok(reports
            .Select(report => (report, step: ReportAgeSteps.Next(report.CoverageEnd!.Value, today, plan)))
            .Where(pair => pair.step is not null)
            .Select(pair => new ReminderView(
                pair.report.ReviewId, pair.report.VendorId, pair.report.VendorName, pair.report.Title, pair.step!.Name,
                ReminderText.Of(pair.report, pair.step, pair.step.DueOn).Title, pair.step.DueOn, pair.report.CoverageEnd!.Value, pair.report.Owner))
            .OrderBy(view => view.DueOn).ToArray());
    }
}

internal sealed record NoSuchNotification() : Error(ErrorCategory.NotFound, "no-such-notification", "There is no such notification.");
