using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>A question to a vendor. The row stays when it is answered or closed, so that a late message does not bring it back.</summary>
internal sealed class OpenQuestion : IOrganisationRecord
{
    public required Guid ReviewId { get; init; }
    public required string QuestionId { get; init; }
    public Guid OrganisationId { get; private set; }
    public required string Text { get; set; }
    public string? Addressee { get; set; }
    public Guid? AskedBy { get; set; }
    public required DateOnly DueOn { get; set; }
    public bool IsWaiting { get; set; }
    public required DateTimeOffset AsOf { get; set; }
    public DateTimeOffset? LookAgainAt { get; set; }
}
