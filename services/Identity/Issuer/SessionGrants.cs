using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Issuer;

/// <summary>What was granted in a session, as far as it can be taken back when the session ends.</summary>
internal sealed class SessionGrants(RefreshFamilies families)
{
    public Task Revoke(Session session, CancellationToken cancellation) => families.RevokeSession(session.Id, cancellation);
}
