namespace VendorRisk.Messaging.Tenancy;

/// <summary>A row of one organisation: filtered in every query, and stamped when it is added.</summary>
public interface IOrganisationRecord
{
    Guid OrganisationId { get; }
}
