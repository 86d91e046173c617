using Duende.IdentityServer.Models;
using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>A client of the registry in Duende's words; its lifetimes are those of ../Issuer/TokenLifetimes.cs.</summary>
internal static class DuendeClients
{
    public static global::Duende.IdentityServer.Models.Client Of(Clients.Client client) => new()
    {
        ClientId = client.Id,
        ClientSecrets = { new Secret(client.SecretHash) },
        AllowedGrantTypes = client.GrantTypes.Contains(Clients.GrantTypes.AuthorizationCode) ? global::Duende.IdentityServer.Models.GrantTypes.Code : global::Duende.IdentityServer.Models.GrantTypes.ClientCredentials,
        RequirePkce = true,
        RedirectUris = [.. client.RedirectUris],
        PostLogoutRedirectUris = [.. client.PostLogoutRedirectUris],
        AllowedScopes = [.. client.Scopes.Where(s => s != Scopes.OfflineAccess)],
        AllowOfflineAccess = client.Scopes.Contains(Scopes.OfflineAccess),
        RefreshTokenUsage = TokenUsage.OneTimeOnly,
        RefreshTokenExpiration = TokenExpiration.Sliding,
        UpdateAccessTokenClaimsOnRefresh = true,
        AuthorizationCodeLifetime = 60,
        AccessTokenLifetime = 600,
        IdentityTokenLifetime = 600,
        SlidingRefreshTokenLifetime = (int)TimeSpan.FromDays(7).TotalSeconds,
        AbsoluteRefreshTokenLifetime = (int)TimeSpan.FromDays(30).TotalSeconds,
    };
}
