using Microsoft.AspNetCore.Identity;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.People;

/// <summary>A secret of a person's second factor (authenticator key, recovery codes), protected at rest.</summary>
internal sealed class PersonToken : IdentityUserToken<Guid>, IOrganisationRecord
{
    public Guid OrganisationId { get; init; }
}
