using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>A risk that somebody accepted until a day. The row stays when the decision is replaced, so that a late message does not bring it back.</summary>
internal sealed class AcceptedRisk : IOrganisationRecord
{
    public required Guid ReviewId { get; init; }
    public required string FindingKey { get; init; }
    public Guid OrganisationId { get; private set; }

    /// <summary>The last day on which it holds; null: decided otherwise since.</summary>
    public DateOnly? Until { get; set; }
    public required DateTimeOffset AsOf { get; set; }
    public DateTimeOffset? LookAgainAt { get; set; }
}
