using System.Security.Claims;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Clients;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.SignIn;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>Who a person is now, and whether the sign-in that a token goes back to is still good: read afresh at every token.</summary>
internal sealed class PeopleProfile(IdentityDbContext db, CurrentOrganisation organisation, PersonProfiles profiles) : IProfileService
{
    public async Task GetProfileDataAsync(ProfileDataRequestContext context, CancellationToken ct)
    {
        if (Session.Of(context.Subject) is not { } session) return;
        organisation.Become(session.OrganisationId);
        if (await profiles.Find(session.PersonId, ct) is not { } profile) return;
        context.AddRequestedClaims(profile.Claims([Scopes.Platform]).SelectMany(claim => claim.Value is IEnumerable<string> values and not string
            ? values.Select(value => new Claim(claim.Key, value))
            : [new Claim(claim.Key, (string)claim.Value)]));
    }

    public async Task IsActiveAsync(IsActiveContext context, CancellationToken ct)
    {
        context.IsActive = false;
        if (Session.Of(context.Subject) is not { } session) return;
        organisation.Become(session.OrganisationId);
        context.IsActive = await db.Users.AnyAsync(p => p.Id == session.PersonId && p.Active && p.SecurityStamp == session.SecurityStamp, ct);
    }
}
