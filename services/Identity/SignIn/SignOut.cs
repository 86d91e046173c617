using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Issuer;

namespace VendorRisk.Identity.SignIn;

/// <summary>Ends a session everywhere it reaches: the cookie, and the refresh tokens that go back to it.</summary>
internal sealed class SignOut(IHttpContextAccessor http, SessionGrants grants, AuditTrail audit)
{
    public async Task End(Session session, CancellationToken cancellation)
    {
        await grants.Revoke(session, cancellation);
        await audit.Write(AuditEvent.SignedOut, session.PersonId, cancellation);
        await http.HttpContext!.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
