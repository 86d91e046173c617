namespace VendorRisk.Identity.Issuer;

/// <summary>A refusal in the words of RFC 6749, 5.2. The description is for the client's developer and holds nothing that was sent.</summary>
internal sealed record OAuthError(string Code, string Description)
{
    public static OAuthError InvalidRequest(string description) => new("invalid_request", description);
    public static OAuthError InvalidScope { get; } = new("invalid_scope", "The client may not have one of these scopes.");
    public static OAuthError InvalidClient { get; } = new("invalid_client", "The client is not known, or its secret is wrong.");
    public static OAuthError UnauthorizedClient { get; } = new("unauthorized_client", "The client may not use this grant.");
    public static OAuthError UnsupportedGrantType { get; } = new("unsupported_grant_type", "The grant types are authorization_code, refresh_token and client_credentials.");
    public static OAuthError LoginRequired { get; } = new("login_required", "Nobody is signed in, and prompt=none forbids asking.");

    /// <summary>One sentence for every reason a grant is no good: which one it was is nobody's business but the audit's.</summary>
    public static OAuthError InvalidGrant { get; } = new("invalid_grant", "The grant is unknown, used, expired, revoked, or was given to another client or redirect URI.");

    public IResult AsJson()
    {
        var unauthenticated = this == InvalidClient;
        return new NoStoreJson(
            new Dictionary<string, object> { ["error"] = Code, ["error_description"] = Description },
            unauthenticated ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest,
            Challenge: unauthenticated ? "Basic realm=\"VendorRisk\"" : null);
    }
}
