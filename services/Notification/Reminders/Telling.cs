using VendorRisk.Notification.Mail;
using VendorRisk.Notification.People;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>Gives one reminder: the key that makes it once, the entry in the portal and the mail, to be saved together.</summary>
internal sealed class Telling(NotificationDbContext db, MailText mails, TimeProvider clock)
{
    /// <summary>The message that says who the people are may still be on its way.</summary>
    public static readonly TimeSpan NobodyYet = TimeSpan.FromSeconds(20);

    /// <summary>False when there is nobody to tell: the reminder stays due. <paramref name="first"/> is told where that is somebody here; else whoever is told about the report.</summary>
    public async Task<bool> Tell(WatchedReport report, ReminderStep step, string kind, (string Title, string Text) what, Guid? first, CancellationToken cancellationToken)
    {
        if (await Recipient.Of(report, first, db, cancellationToken) is not { } person)
            return false;
        var now = clock.GetUtcNow();
        var notification = new NotificationRecord
        {
            Id = Guid.CreateVersion7(), PersonId = person.PersonId, Kind = kind, Title = what.Title, Text = what.Text,
            VendorId = report.VendorId, ReviewId = report.ReviewId, DueOn = step.DueOn, CreatedAt = now,
        };
        db.Add(new ReminderRecord { ReviewId = report.ReviewId, Step = step.Name, DueOn = step.DueOn, GivenAt = now });
        db.Add(notification);
        db.Add(mails.For(notification, person));
        return true;
    }
}
