using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.People;

/// <summary>What is said about a person in tokens and by userinfo.</summary>
internal sealed record PersonProfile(Guid Id, Guid OrganisationId, string OrganisationName, string Name, string Email, IReadOnlyList<string> Roles)
{
    // The platform scope carries everything the services decide by; the OpenID scopes carry what their standard says.
    public Dictionary<string, object> Claims(IReadOnlyList<string> scopes)
    {
        Dictionary<string, object> claims = new(StringComparer.Ordinal) { ["sub"] = Id.ToString() };
        var platform = scopes.Contains(Scopes.Platform);
        if (platform || scopes.Contains(Scopes.Profile)) claims["name"] = Name;
        if (platform || scopes.Contains(Scopes.Email)) claims["email"] = Email;
        if (!platform) return claims;
        claims["org"] = OrganisationId.ToString();
        claims["org_name"] = OrganisationName;
        claims["role"] = Roles;
        return claims;
    }
}
