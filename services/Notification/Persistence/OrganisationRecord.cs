using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>What an organisation is called and where its day begins, as identity says.</summary>
internal sealed class OrganisationRecord : IOrganisationRecord
{
    /// <summary>The key as well: one left empty would be given a value of EF's own before it is stamped.</summary>
    public required Guid OrganisationId { get; init; }
    public required string Name { get; set; }
    public required string TimeZone { get; set; }
    public required DateTimeOffset AsOf { get; set; }
}
