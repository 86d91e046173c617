using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Notification.Persistence;

/// <summary>Somebody who may be told things, as identity says.</summary>
internal sealed class PersonRecord : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required Guid PersonId { get; init; }
    public required string Email { get; set; }
    public required string Name { get; set; }
    public required string[] Roles { get; set; }
    public required bool Active { get; set; }
    public string? TimeZone { get; set; }
    public required DateTimeOffset AsOf { get; set; }
}
