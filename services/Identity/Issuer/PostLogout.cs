using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>Where a browser may go after signing out: exactly an address its client has registered, else nowhere.</summary>
internal sealed class PostLogout(ClientRegistry clients)
{
    public ValueTask<string?> Find(string? clientId, string? redirectUri, string? state, CancellationToken _) => new(Registered(clientId, redirectUri, state));

    private string? Registered(string? clientId, string? redirectUri, string? state)
    {
        if (redirectUri is null || clients.Find(clientId)?.PostLogoutRedirectUris.Contains(redirectUri, StringComparer.Ordinal) is not true) return null;
        return state is null ? redirectUri : redirectUri + QueryString.Create("state", state);
    }
}
