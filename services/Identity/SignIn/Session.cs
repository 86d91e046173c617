using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace VendorRisk.Identity.SignIn;

/// <summary>One sign-in of one person, as the session cookie carries it.</summary>
internal sealed record Session(Guid PersonId, Guid OrganisationId, string Id, string SecurityStamp, DateTimeOffset SignedInAt)
{
    public const string OrganisationClaim = "org";
    public const string IdClaim = "sid";
    public const string StampClaim = "stamp";
    public const string SignedInAtClaim = "auth_time";

    public static Session? Of(AuthenticateResult result) => result.Succeeded ? Of(result.Principal) : null;

    public static Session? Of(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue("sub"), out var person)
        && Guid.TryParse(principal.FindFirstValue(OrganisationClaim), out var organisation)
        && principal.FindFirstValue(IdClaim) is { } id
        && principal.FindFirstValue(StampClaim) is { } stamp
        && long.TryParse(principal.FindFirstValue(SignedInAtClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? new Session(person, organisation, id, stamp, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
    [
        new Claim("sub", PersonId.ToString()),
        new Claim(OrganisationClaim, OrganisationId.ToString()),
        new Claim(IdClaim, Id),
        new Claim(StampClaim, SecurityStamp),
        new Claim(SignedInAtClaim, SignedInAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ], scheme, "sub", "role"));
}
