using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Portal;

internal sealed record NotificationView(
    Guid Id, string Kind, string Title, string Text, Guid? VendorId, Guid? ReviewId, DateOnly? DueOn, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt, MailView? Mail)
{
    public static NotificationView Of(NotificationRecord row, MailRecord? mail) => new(
        row.Id, row.Kind, row.Title, row.Text, row.VendorId, row.ReviewId, row.DueOn, row.CreatedAt, row.ReadAt,
        mail is null ? null : new MailView(mail.State.ToString().ToLowerInvariant(), mail.To, mail.SentAt, mail.LastError));
}

/// <param name="State">waiting, sent or failed.</param>
/// <param name="To">The address.</param>
/// <param name="SentAt">When the mail server took it.</param>
/// <param name="Error">What the mail server last said, where it did not.</param>
internal sealed record MailView(string State, string To, DateTimeOffset? SentAt, string? Error);

/// <summary>The next step of a watched report's age.</summary>
internal sealed record ReminderView(
    Guid ReviewId, Guid VendorId, string VendorName, string Title, string Step, string Text, DateOnly DueOn, DateOnly CoverageEnd, string? Owner);
