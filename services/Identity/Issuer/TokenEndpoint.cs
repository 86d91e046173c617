using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>POST /connect/token: the one door at which grants become tokens.</summary>
internal static class TokenEndpoint
{
    public static async Task<IResult> Exchange(
        HttpRequest request, ClientRegistry clients, CodeExchange codes, RefreshExchange refreshes, ClientCredentialsExchange credentials, CancellationToken cancellation)
    {
        if (await OAuthParameters.Read(request, cancellation) is not { } form)
            return OAuthError.InvalidRequest("The body must be a form in which no parameter is repeated.").AsJson();
        if (ClientAuthentication.Authenticate(request, form, clients) is not { } client) return OAuthError.InvalidClient.AsJson();
        if (form["grant_type"] is not { } grant) return OAuthError.InvalidRequest("grant_type is missing.").AsJson();
        if (grant is not (GrantTypes.AuthorizationCode or GrantTypes.RefreshToken or GrantTypes.ClientCredentials)) return OAuthError.UnsupportedGrantType.AsJson();
        if (!client.GrantTypes.Contains(grant)) return OAuthError.UnauthorizedClient.AsJson();

        var (tokens, error) = grant switch
        {
            GrantTypes.AuthorizationCode => await codes.Redeem(client, form, cancellation),
            GrantTypes.RefreshToken => await refreshes.Redeem(client, form, cancellation),
            _ => await credentials.Redeem(client, form, cancellation),
        };
        return error?.AsJson() ?? tokens!.AsJson();
    }
}
