using Microsoft.AspNetCore.Identity;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.People;

/// <summary>Part of ASP.NET Core Identity's store; no external sign-in is kept here today.</summary>
internal sealed class PersonLogin : IdentityUserLogin<Guid>, IOrganisationRecord
{
    public Guid OrganisationId { get; init; }
}
