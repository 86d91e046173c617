using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.Vendors;

/// <summary>A line of the vendor table.</summary>
/// <param name="Standing">The vendor and how its reviews stand.</param>
/// <param name="IsKnown">False while the reviews cannot be reached: then nothing is said of them, not even that there are none.</param>
public sealed record VendorRow(VendorStanding Standing, bool IsKnown)
{
    /// <summary>As intake alone has it.</summary>
    public static VendorRow Unknown(Vendor vendor) => new(
        new VendorStanding(vendor.Id, vendor.Name, vendor.Service, vendor.Owner, vendor.Tier, null, null, null, null, null, null, null, null, null, null), IsKnown: false);
}

/// <summary>Tiers, the weightiest first.</summary>
public static class Tiers
{
    public static readonly IReadOnlyList<string> All = ["critical", "high", "medium", "low"];
}
