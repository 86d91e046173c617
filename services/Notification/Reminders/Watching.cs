using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Notification.People;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>Keeps the watched reports as their reviews are. Messages of one review come in order, but a late one must not undo a newer.</summary>
internal sealed class Watching(NotificationDbContext db, TimeProvider clock)
{
    public async Task Take(ReportState state, CancellationToken cancellationToken)
    {
        var report = await db.WatchedReports.FindAsync([state.ReviewId], cancellationToken);
        if (report is null)
        {
            report = new WatchedReport
            {
                ReviewId = state.ReviewId, DocumentId = state.DocumentId, VendorId = state.VendorId, VendorName = state.VendorName, Title = state.Title,
                Kind = state.Kind, Band = state.Band, OpenedFor = state.OpenedFor, TimeZone = state.TimeZone, AsOf = DateTimeOffset.MinValue,
            };
            db.Add(report);
        }

        if (report.Withdrawn || report.AsOf >= state.At)
            return;
        (report.VendorName, report.Title, report.Kind, report.Band) = (state.VendorName, state.Title, state.Kind, state.Band);
        (report.CoverageEnd, report.ReportDate, report.StaleOn) = (state.CoverageEnd, state.ReportDate, state.StaleOn);
        (report.OpenedFor, report.Owner, report.TimeZone, report.AsOf) = (state.OpenedFor, state.Owner, state.TimeZone, state.At);
        report.LookAgainAt = state.CoverageEnd is null ? null : clock.GetUtcNow();
        await WakeOthers(report, cancellationToken);
    }

    public async Task Withdraw(ReviewWithdrawn message, CancellationToken cancellationToken)
    {
        if (await db.WatchedReports.FindAsync([message.ReviewId], cancellationToken) is { } report)
        {
            (report.Withdrawn, report.LookAgainAt) = (true, null);
            await WakeOthers(report, cancellationToken);
        }
    }

    /// <summary>Whoever is responsible for the vendor learns of the outcome, in the portal; the report goes on ageing and goes on being watched.</summary>
    public async Task Close(ReviewClosed message, CancellationToken cancellationToken)
    {
        if (await db.WatchedReports.FindAsync([message.ReviewId], cancellationToken) is not { } report || await Recipient.Of(report, first: null, db, cancellationToken) is not { } person)
            return;
        db.Add(new NotificationRecord
        {
            Id = Guid.CreateVersion7(), PersonId = person.PersonId, Kind = "review-closed", Title = $"{report.VendorName}: the review is closed",
            Text = $"The review of the report on {report.Title} by {report.VendorName} was signed and closed. Its heaviest finding was decided as {message.Band}.",
            VendorId = report.VendorId, ReviewId = report.ReviewId, CreatedAt = clock.GetUtcNow(),
        });
    }

    /// <summary>A report that was quiet because a newer one was there may be the newest again.</summary>
    private async Task WakeOthers(WatchedReport report, CancellationToken cancellationToken)
    {
        foreach (var other in await db.WatchedReports.Where(row => row.VendorId == report.VendorId && row.ReviewId != report.ReviewId && !row.Withdrawn && row.CoverageEnd != null).ToListAsync(cancellationToken))
            other.LookAgainAt = clock.GetUtcNow();
    }
}
