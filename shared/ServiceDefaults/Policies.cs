namespace VendorRisk.ServiceDefaults;

/// <summary>Names of the authorisation policies, and of the roles and scopes that they ask for.</summary>
public static class Policies
{
    /// <summary>Any person of an organisation: see everything of it, add vendors, engagements and documents.</summary>
    public const string Procurement = "procurement";

    /// <summary>Also decide findings, replace and delete documents, have them read again.</summary>
    public const string Analyst = "analyst";

    /// <summary>Also people, policies and operations.</summary>
    public const string Admin = "admin";

    /// <summary>Another service of the platform, with its own token.</summary>
    public const string Service = "service";

    public const string PersonOrService = "person-or-service";

    public const string ServiceScope = "vendorrisk.service";

    public const string Audience = "vendorrisk";
}
