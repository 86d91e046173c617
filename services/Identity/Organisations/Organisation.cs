using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.Organisations;

/// <summary>A customer of the installation. Its own id is the organisation its row belongs to.</summary>
internal sealed class Organisation : IOrganisationRecord
{
    public required Guid OrganisationId { get; init; }
    public required string Name { get; set; }

    /// <summary>An IANA name, by which reminders know when a day begins.</summary>
    public required string TimeZone { get; set; }

    /// <summary>True for the first organisation: its admins may create others.</summary>
    public bool RunsInstallation { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public uint Version { get; init; }

    public OrganisationChanged Changed(DateTimeOffset now) => new() { OrganisationId = OrganisationId, Name = Name, TimeZone = TimeZone, OccurredAt = now };
}
