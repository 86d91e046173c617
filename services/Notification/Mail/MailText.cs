using Microsoft.Extensions.Options;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Mail;

/// <summary>Notifications as plain text mails. The report stays where it is: a mail has a link and no document.</summary>
internal sealed class MailText(IOptions<PortalSettings> portal)
{
    public MailRecord For(NotificationRecord notification, PersonRecord person) => new()
    {
        Id = Guid.CreateVersion7(),
        NotificationId = notification.Id,
        To = person.Email,
        Subject = notification.Title,
        Body = $"""
            Hello {person.Name},

            {notification.Text}

            {Link(notification)}

            You receive this because you own the use of this vendor, uploaded its report, or administer VendorRisk for your organisation.
            """,
        CreatedAt = notification.CreatedAt,
        NextAttemptAt = notification.CreatedAt,
    };

    private Uri Link(NotificationRecord notification) =>
        notification.ReviewId is { } review ? new Uri(portal.Value.Address, $"reviews/{review}") : new Uri(portal.Value.Address, "notifications");
}
