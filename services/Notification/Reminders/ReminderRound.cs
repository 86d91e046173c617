using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>Looks at one report: gives the reminder that is due, if one is, and says when to look again. One transaction.</summary>
internal sealed class ReminderRound(NotificationDbContext db, Telling telling, TimeProvider clock)
{
    public async Task Look(Guid review, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Another instance that looks at the same report at this moment has the row; it will do what there is to do.
        var report = await db.WatchedReports.FromSql($"select * from watched_reports where review_id = {review} for update skip locked").SingleOrDefaultAsync(cancellationToken);
        if (report is not { Withdrawn: false, CoverageEnd: { } end })
            return;

        var now = clock.GetUtcNow();
        var day = CustomerDay.Of(report.TimeZone, now);
        if (await HasNewerReport(report, end, cancellationToken))
        {
            report.LookAgainAt = null;
        }
        else
        {
            var plan = await db.Plan(cancellationToken);
            // Accepted risks and questions are told of under the same review, by days of their own.
            var given = await db.Reminders.Where(row => row.ReviewId == review && !row.Step.StartsWith("risk-end") && !row.Step.StartsWith("question"))
                .Select(row => new ReminderStep(row.Step, row.DueOn)).ToListAsync(cancellationToken);
            var told = ReportAgeSteps.Due(end, day.Today, plan, given) is not { } step || !day.IsDue(step.DueOn)
                || await telling.Tell(report, step, "report-age", ReminderText.Of(report, step, day.Today), first: null, cancellationToken);
            report.LookAgainAt = told ? NextLook(end, plan, day) : now + Telling.NobodyYet;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A newer report of the same vendor on the same system ends the matter: its own age is watched instead.</summary>
    private Task<bool> HasNewerReport(WatchedReport report, DateOnly end, CancellationToken cancellationToken) => db.WatchedReports.AnyAsync(
        other => other.VendorId == report.VendorId && !other.Withdrawn && other.ReviewId != report.ReviewId && other.Title == report.Title
            && (other.CoverageEnd > end || (other.CoverageEnd == end && other.AsOf > report.AsOf)),
        cancellationToken);

    // The step of today may still be waiting for the morning.
    private static DateTimeOffset? NextLook(DateOnly end, IReadOnlyList<PlannedStep> plan, CustomerDay day) =>
        ReportAgeSteps.Of(end, plan).Select(step => day.Morning(step.DueOn)).Where(at => at > day.Now).Cast<DateTimeOffset?>().FirstOrDefault();
}
