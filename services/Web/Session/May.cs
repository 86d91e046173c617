namespace VendorRisk.Web.Session;

/// <summary>What a page may offer. The services decide again for every call; this only spares people a refusal.</summary>
public static class May
{
    public const string Decide = "decide";
    public const string Administer = "administer";
}
