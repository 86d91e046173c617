namespace VendorRisk.Web.Pages.Vendors;

/// <summary>What the table shows; kept in the address, so that a link or going back shows the same.</summary>
public sealed record VendorFilter(string? Search, string? Band, string? Age, string? Tier, string? State)
{
    public bool Any => this != new VendorFilter(null, null, null, null, null);

    public bool Shows(VendorRow row) =>
        Says(Search, row)
        && (Band is null || (Band == "none" ? row.Standing?.WorstBand is null : row.Standing?.WorstBand == Band))
        && (Age is null || (Age == "no-report" ? row.Standing?.AgeBand is null : row.Standing?.AgeBand == Age))
        && (Tier is null || row.Vendor.Tier == Tier || (Tier == "missing" && row.Vendor.Tier is null))
        && (State is null || (State == "no-report" ? row.Standing is null : row.Standing?.State == State));

    public IReadOnlyDictionary<string, object?> Query => new Dictionary<string, object?>
    {
        ["search"] = Search, ["band"] = Band, ["age"] = Age, ["tier"] = Tier, ["state"] = State,
    };

    private static bool Says(string? search, VendorRow row) =>
        string.IsNullOrWhiteSpace(search)
        || row.Name.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase)
        || row.Service.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase)
        || (row.Vendor.Owner?.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase) ?? false);
}
