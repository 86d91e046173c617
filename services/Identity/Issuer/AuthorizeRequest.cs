using System.Globalization;
using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>A request for a code that has passed every check that needs no person.</summary>
internal sealed record AuthorizeRequest(Client Client, string RedirectUri, IReadOnlyList<string> Scopes, string CodeChallenge, string? State, string? Nonce)
{
    public bool AskNobody { get; private init; }
    public bool AskAgain { get; private init; }
    public TimeSpan? MaxAge { get; private init; }

    /// <summary>Either a request or a refusal. The redirect URI is checked first: nothing is ever sent to an address that is not registered.</summary>
    public static (AuthorizeRequest? Request, AuthorizeRefusal? Refusal) Read(OAuthParameters? sent, ClientRegistry clients)
    {
        if (sent is null) return (null, AuthorizeRefusal.Page("repeated-parameter"));
        if (clients.Find(sent["client_id"]) is not { } client || !client.GrantTypes.Contains(GrantTypes.AuthorizationCode))
            return (null, AuthorizeRefusal.Page("unknown-client"));
        if (sent["redirect_uri"] is not { } redirectUri || !client.RedirectUris.Contains(redirectUri, StringComparer.Ordinal))
            return (null, AuthorizeRefusal.Page("unregistered-address"));

        var state = sent["state"];
        if (Fault(sent, client) is { } fault) return (null, new AuthorizeRefusal(fault, redirectUri, state));

        var prompt = sent.Words("prompt");
        return (new AuthorizeRequest(client, redirectUri, sent.Words("scope"), sent["code_challenge"]!, state, sent["nonce"])
        {
            AskNobody = prompt.Contains("none"),
            AskAgain = prompt.Contains("login") || prompt.Contains("select_account") || sent["max_age"] == "0",
            MaxAge = Seconds(sent["max_age"]),
        }, null);
    }

    private static OAuthError? Fault(OAuthParameters sent, Client client)
    {
        if (sent["request"] is not null) return new OAuthError("request_not_supported", "Request objects are not supported.");
        if (sent["request_uri"] is not null) return new OAuthError("request_uri_not_supported", "Request objects are not supported.");
        if (sent["response_type"] is null) return OAuthError.InvalidRequest("response_type is missing.");
        if (sent["response_type"] != "code") return new OAuthError("unsupported_response_type", "The response type is code.");
        if (sent["response_mode"] is not (null or "query")) return OAuthError.InvalidRequest("The response mode is query.");
        if (!Pkce.IsChallenge(sent["code_challenge"])) return OAuthError.InvalidRequest("code_challenge is missing or malformed.");
        if (sent["code_challenge_method"] != Pkce.Method) return OAuthError.InvalidRequest("The code challenge method is S256.");
        if (sent["max_age"] is { } maxAge && Seconds(maxAge) is null) return OAuthError.InvalidRequest("max_age is not a number of seconds.");
        if (sent.Words("prompt") is { Count: > 1 } prompts && prompts.Contains("none")) return OAuthError.InvalidRequest("prompt=none stands alone.");
        var scopes = sent.Words("scope");
        return scopes.Contains(Clients.Scopes.OpenId) && scopes.All(client.Scopes.Contains) ? null : OAuthError.InvalidScope;
    }

    private static TimeSpan? Seconds(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
