using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>Where an organisation's day begins, as identity says: for engagements that name no time zone of their own.</summary>
internal sealed class OrganisationRecord : IOrganisationRecord
{
    public required Guid OrganisationId { get; init; }
    public required string TimeZone { get; set; }
    public required DateTimeOffset AsOf { get; set; }
}
