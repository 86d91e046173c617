namespace VendorRisk.Identity.Clients;

/// <summary>What a token may be asked for.</summary>
internal static class Scopes
{
    public const string OpenId = "openid";
    public const string Profile = "profile";
    public const string Email = "email";
    public const string OfflineAccess = "offline_access";

    /// <summary>The platform on behalf of a person.</summary>
    public const string Platform = "vendorrisk";

    /// <summary>The platform as a service of its own.</summary>
    public const string Service = "vendorrisk.service";

    public static readonly IReadOnlyList<string> All = [OpenId, Profile, Email, Platform, OfflineAccess, Service];
}
