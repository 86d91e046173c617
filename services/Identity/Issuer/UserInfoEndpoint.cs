using System.Security.Claims;
using VendorRisk.Identity.People;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>GET or POST /connect/userinfo: what the token's scopes allow, as it is now.</summary>
internal static class UserInfoEndpoint
{
    public static async Task<IResult> Show(ClaimsPrincipal caller, CurrentOrganisation organisation, PersonProfiles profiles, CancellationToken cancellation)
    {
        var scopes = caller.FindFirstValue("scope")?.Split(' ') ?? [];
        if (!Guid.TryParse(caller.FindFirstValue("sub"), out var person) || !Guid.TryParse(caller.FindFirstValue("org"), out var org)) return Results.Forbid();
        organisation.Become(org);
        return await profiles.Find(person, cancellation) is { } profile
            ? new NoStoreJson(profile.Claims(scopes))
            : new NoStoreJson(
                new Dictionary<string, object> { ["error"] = "invalid_token" }, StatusCodes.Status401Unauthorized, "Bearer error=\"invalid_token\"");
    }
}
