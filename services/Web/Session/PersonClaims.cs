using System.Security.Claims;
using System.Text.Json;

namespace VendorRisk.Web.Session;

/// <summary>What the portal keeps of a person: who, where, which roles.</summary>
internal static class PersonClaims
{
    private static readonly string[] Kept = ["sub", "name", "email", "org", "org_name", "role"];

    /// <summary>From userinfo, e.g. {"sub":"…","name":"…","org":"…","org_name":"…","role":["analyst"]}; one role may come as a plain string.</summary>
    public static IEnumerable<Claim> From(JsonElement userinfo) =>
        from name in Kept
        where userinfo.TryGetProperty(name, out _)
        let value = userinfo.GetProperty(name)
        from text in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.ToString()) : [value.ToString()]
        select new Claim(name, text);
}
