namespace VendorRisk.Identity.Issuer;

/// <summary>How long things live. A role taken away or an account closed takes effect at the next refresh, so access tokens are short.</summary>
internal static class TokenLifetimes
{
    public static readonly TimeSpan Code = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan AccessToken = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan IdentityToken = TimeSpan.FromMinutes(10);

    /// <summary>Unused for this long, a refresh token dies; its chain dies at the second whatever happens.</summary>
    public static readonly TimeSpan RefreshToken = TimeSpan.FromDays(7);
    public static readonly TimeSpan RefreshFamily = TimeSpan.FromDays(30);
}
