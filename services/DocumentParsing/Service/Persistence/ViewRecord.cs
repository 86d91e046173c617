using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.DocumentParsing.Persistence;

/// <summary>A person looked at a page, or at the facts, of a confidential document. Only ever added.</summary>
internal sealed class ViewRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid DocumentId { get; init; }
    public required Guid PersonId { get; init; }
    public required string PersonName { get; init; }

    /// <summary>Null: the facts, not a page.</summary>
    public int? Page { get; init; }
    public required DateTimeOffset At { get; init; }
}
