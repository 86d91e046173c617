namespace VendorRisk.Identity.Issuer;

/// <summary>Why no code is given; without a redirect URI it is shown to the person instead of being sent to the client.</summary>
internal sealed record AuthorizeRefusal(OAuthError Error, string? RedirectUri, string? State)
{
    public static AuthorizeRefusal Page(string code) => new(OAuthError.InvalidRequest(code), null, null);
}
