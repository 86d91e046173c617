using Microsoft.AspNetCore.Identity;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.People;

/// <summary>Part of ASP.NET Core Identity's store; no claim is kept here today.</summary>
internal sealed class PersonClaim : IdentityUserClaim<Guid>, IOrganisationRecord
{
    public Guid OrganisationId { get; init; }
}
