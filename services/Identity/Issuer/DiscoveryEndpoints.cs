using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>The two public documents: what this issuer can do (OpenID Connect Discovery 1.0, RFC 8414), and the keys its tokens are checked by.</summary>
internal static class DiscoveryEndpoints
{
    public const string KeySetPath = "/.well-known/openid-configuration/jwks";

    public static IResult Configuration(IssuerAddress issuer) => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = issuer.Value,
        ["authorization_endpoint"] = $"{issuer}/connect/authorize",
        ["token_endpoint"] = $"{issuer}/connect/token",
        ["userinfo_endpoint"] = $"{issuer}/connect/userinfo",
        ["end_session_endpoint"] = $"{issuer}/connect/endsession",
        ["revocation_endpoint"] = $"{issuer}/connect/revocation",
        ["jwks_uri"] = issuer + KeySetPath,
        ["scopes_supported"] = Scopes.All,
        ["claims_supported"] = (string[])["sub", "name", "email", "org", "org_name", "role", "sid", "auth_time"],
        ["response_types_supported"] = (string[])["code"],
        ["response_modes_supported"] = (string[])["query"],
        ["grant_types_supported"] = (string[])[GrantTypes.AuthorizationCode, GrantTypes.RefreshToken, GrantTypes.ClientCredentials],
        ["subject_types_supported"] = (string[])["public"],
        ["id_token_signing_alg_values_supported"] = (string[])["RS256"],
        ["token_endpoint_auth_methods_supported"] = (string[])["client_secret_basic", "client_secret_post"],
        ["revocation_endpoint_auth_methods_supported"] = (string[])["client_secret_basic", "client_secret_post"],
        ["code_challenge_methods_supported"] = (string[])[Pkce.Method],
        ["prompt_values_supported"] = (string[])["none", "login", "select_account"],
        ["authorization_response_iss_parameter_supported"] = true,
        ["request_parameter_supported"] = false,
        ["request_uri_parameter_supported"] = false,
        ["claims_parameter_supported"] = false,
    });

    public static async Task<IResult> KeySet(SigningKeys keys, HttpResponse response, CancellationToken cancellation)
    {
        // Short against the two days for which a new key is announced before it signs.
        response.Headers.CacheControl = "public, max-age=3600";
        return Results.Json(new { keys = (await keys.Published(cancellation)).Select(k => k.PublicParameters()) });
    }
}
