namespace VendorRisk.Web.Session;

/// <summary>The outcome of asking for a person's access token: the token, or why there is none.</summary>
internal sealed record AccessToken(string? Value, bool Ended)
{
    public static readonly AccessToken SessionEnded = new(Value: null, Ended: true);
    public static readonly AccessToken Unreachable = new(Value: null, Ended: false);
}
