using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.People;

namespace VendorRisk.Identity.SignIn;

/// <summary>Begins sessions: the cookie that stands for a person who has proved who they are, and the short one between two factors.</summary>
internal sealed class Sessions(IHttpContextAccessor http, AuditTrail audit, TimeProvider clock)
{
    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("A session needs a browser.");

    public async Task Begin(Person person, CancellationToken cancellation)
    {
        await audit.Write(AuditEvent.SignedIn, person.Id, cancellation);
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Http.SignInAsync(IdentityConstants.ApplicationScheme, New(person).ToPrincipal(IdentityConstants.ApplicationScheme));
    }

    /// <summary>The same session under the person's new security stamp: all others end, this one goes on.</summary>
    public Task Renew(Person person, Session session) => Http.SignInAsync(
        IdentityConstants.ApplicationScheme, (session with { SecurityStamp = person.SecurityStamp! }).ToPrincipal(IdentityConstants.ApplicationScheme));

    public Task BeginSecondFactor(Person person) =>
        Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, New(person).ToPrincipal(IdentityConstants.TwoFactorUserIdScheme));

    public async Task<Session?> HalfWay() => Session.Of(await Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme));

    public async Task<Session?> Current() => Session.Of(await Http.AuthenticateAsync(IdentityConstants.ApplicationScheme));

    private Session New(Person person) => new(
        person.Id, person.OrganisationId, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), person.SecurityStamp!, clock.GetUtcNow());
}
