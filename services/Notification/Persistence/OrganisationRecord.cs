using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>What an organisation is called and where its day begins, as identity says.</summary>
internal sealed class OrganisationRecord : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required string Name { get; set; }
    public required string TimeZone { get; set; }
    public required DateTimeOffset AsOf { get; set; }
}
