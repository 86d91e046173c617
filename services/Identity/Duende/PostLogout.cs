using Duende.IdentityServer.Services;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Issuer;

/// <summary>Duende has checked the client and its address, and keeps them under the logoutId that it sends the browser to our page with.</summary>
internal sealed class PostLogout(IIdentityServerInteractionService interaction, IHttpContextAccessor http)
{
    public async ValueTask<string?> Find(string? _1, string? _2, string? _3, CancellationToken cancellation)
    {
        var request = await interaction.GetLogoutContextAsync(http.HttpContext!.Request.Query["logoutId"], cancellation);
        return request.PostLogoutRedirectUri;
    }
}

/// <summary>What was granted in a session, as far as it can be taken back when the session ends.</summary>
internal sealed class SessionGrants(IIdentityServerInteractionService interaction)
{
    public Task Revoke(Session _, CancellationToken cancellation) => interaction.RevokeTokensForCurrentSessionAsync(cancellation);
}
