using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.Vendors;

/// <summary>A line of the vendor table: what Intake knows joined with how its reviews stand.</summary>
/// <param name="Vendor">As Intake has it.</param>
/// <param name="Standing">Null where there is no review, or where nobody could be asked.</param>
/// <param name="IsKnown">False while the reviews cannot be reached: then nothing is said of them, not even that there are none.</param>
public sealed record VendorRow(Vendor Vendor, VendorStanding? Standing, bool IsKnown)
{
    public string Name => Vendor.Name;
    public string Service => Vendor.Service ?? "";
    public int TierRank => Tiers.Rank(Vendor.Tier);
    public int BandRank => Wording.Band.Rank(Standing?.WorstBand);
    public int AgeRank => Standing?.AgeMonths ?? -1;
    public int Open => Standing?.OpenFindings ?? 0;
    public string State => Standing?.State ?? "";

    public static IReadOnlyList<VendorRow> Join(IReadOnlyList<Vendor> vendors, IReadOnlyList<VendorStanding>? standings)
    {
        var byVendor = (standings ?? []).ToDictionary(standing => standing.VendorId);
        return [.. vendors.Select(vendor => new VendorRow(vendor, byVendor.GetValueOrDefault(vendor.Id), IsKnown: standings is not null))];
    }
}

/// <summary>Tiers, the weightiest first.</summary>
public static class Tiers
{
    public static readonly IReadOnlyList<string> All = ["critical", "high", "medium", "low"];

    public static int Rank(string? tier) => tier is null ? 0 : All.Count - All.ToList().IndexOf(tier);
}
