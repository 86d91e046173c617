namespace VendorRisk.Identity.Issuer;

/// <summary>What the token endpoint gives (RFC 6749, 5.1).</summary>
internal sealed record IssuedTokens(string AccessToken, IReadOnlyList<string> Scopes)
{
    public string? IdentityToken { get; init; }
    public string? RefreshToken { get; init; }

    public IResult AsJson()
    {
        Dictionary<string, object> body = new(StringComparer.Ordinal)
        {
            ["access_token"] = AccessToken,
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)TokenLifetimes.AccessToken.TotalSeconds,
            ["scope"] = string.Join(' ', Scopes),
        };
        if (IdentityToken is not null) body["id_token"] = IdentityToken;
        if (RefreshToken is not null) body["refresh_token"] = RefreshToken;
        return new NoStoreJson(body);
    }
}
