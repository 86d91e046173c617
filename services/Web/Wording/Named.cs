namespace VendorRisk.Web.Wording;

/// <summary>Names of the wire, e.g. "critical", as they begin a line.</summary>
public static class Named
{
    public static string Capital(string? name) => name is { Length: > 0 } ? char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ') : "–";
}
