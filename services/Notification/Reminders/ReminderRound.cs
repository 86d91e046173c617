using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Mail;
using VendorRisk.Notification.People;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>Looks at one report: gives the reminder that is due, if one is, and says when to look again. One transaction.</summary>
internal sealed class ReminderRound(NotificationDbContext db, MailText mails, TimeProvider clock)
{
    /// <summary>Nobody's telephone should buzz at midnight; what is due on a day is said at seven in the morning there.</summary>
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>The message that says who the people are may still be on its way.</summary>
    private static readonly TimeSpan NobodyYet = TimeSpan.FromSeconds(20);

    public async Task Look(Guid review, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Another instance that looks at the same report at this moment has the row; it will do what there is to do.
        var report = await db.WatchedReports.FromSql($"select * from watched_reports where review_id = {review} for update skip locked").SingleOrDefaultAsync(cancellationToken);
        if (report is not { Withdrawn: false, CoverageEnd: { } end })
            return;

        var now = clock.GetUtcNow();
        var zone = Zone(report.TimeZone);
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var today = DateOnly.FromDateTime(local.DateTime);
        if (await HasNewerReport(report, end, cancellationToken))
        {
            report.LookAgainAt = null;
        }
        else
        {
            var done = await db.Reminders.Where(row => row.ReviewId == review).Select(row => row.Step).ToHashSetAsync(cancellationToken);
            var given = true;
            if (ReportAgeSteps.Due(end, today, done) is { } step && (step.DueOn < today || TimeOnly.FromDateTime(local.DateTime) >= Morning))
                given = await Give(report, step, today, now, cancellationToken);
            report.LookAgainAt = given ? NextLook(end, zone, now) : now + NobodyYet;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A newer report of the same vendor on the same system ends the matter: its own age is watched instead.</summary>
    private Task<bool> HasNewerReport(WatchedReport report, DateOnly end, CancellationToken cancellationToken) => db.WatchedReports.AnyAsync(
        other => other.VendorId == report.VendorId && !other.Withdrawn && other.ReviewId != report.ReviewId && other.Title == report.Title
            && (other.CoverageEnd > end || (other.CoverageEnd == end && other.AsOf > report.AsOf)),
        cancellationToken);

    /// <summary>False when there is nobody to tell: the reminder stays due.</summary>
    private async Task<bool> Give(WatchedReport report, ReminderStep step, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await Recipient.Of(report, db, cancellationToken) is not { } person)
            return false;
        db.Add(new ReminderRecord { ReviewId = report.ReviewId, Step = step.Name, DueOn = step.DueOn, GivenAt = now });
        var (title, text) = ReminderText.Of(report, step, today);
        var notification = new NotificationRecord
        {
            Id = Guid.CreateVersion7(), PersonId = person.PersonId, Kind = "report-age", Title = title, Text = text,
            VendorId = report.VendorId, ReviewId = report.ReviewId, DueOn = step.DueOn, CreatedAt = now,
        };
        db.Add(notification);
        db.Add(mails.For(notification, person));
        return true;
    }

    private static DateTimeOffset? NextLook(DateOnly end, TimeZoneInfo zone, DateTimeOffset now)
    {
        // The step of today may still be waiting for the morning.
        var next = ReportAgeSteps.Of(end).Select(step => At(step.DueOn, zone)).FirstOrDefault(at => at > now);
        return next == default ? null : next;
    }

    private static DateTimeOffset At(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(Morning);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
}
