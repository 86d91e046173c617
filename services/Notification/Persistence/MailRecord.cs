using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

internal enum MailState
{
    Waiting,
    Sent,

    /// <summary>The server refused it for good, or it could not be sent for two days.</summary>
    Failed,
}

/// <summary>A mail to send. It is written in the transaction of the notification that it belongs to, and sent afterwards.</summary>
internal sealed class MailRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid NotificationId { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public MailState State { get; set; } = MailState.Waiting;
    public int Attempts { get; set; }
    public DateTimeOffset NextAttemptAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public string? LastError { get; set; }
}
