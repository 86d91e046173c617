using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>A reminder that was given: the key (review, step) is what makes it once.</summary>
internal sealed class ReminderRecord : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required Guid ReviewId { get; init; }
    public required string Step { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
}
