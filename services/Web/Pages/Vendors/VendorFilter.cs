namespace VendorRisk.Web.Pages.Vendors;

/// <summary>What the table shows and in which order; kept in the address, so that a link or going back shows the same.</summary>
public sealed record VendorFilter(string? Search, string? Band, string? Age, string? Tier, string? State, string? Sort = null, bool Desc = false)
{
    public bool Any => this with { Sort = null, Desc = false } != new VendorFilter(null, null, null, null, null);

    /// <summary>For the address of the page.</summary>
    public IReadOnlyDictionary<string, object?> Query => new Dictionary<string, object?>
    {
        ["search"] = Search, ["band"] = Band, ["age"] = Age, ["tier"] = Tier, ["state"] = State, ["sort"] = Sort, ["desc"] = Desc ? "true" : null,
    };

    /// <summary>For the service, which knows all vendors.</summary>
    public string Asked(string? after) => string.Concat(
        Query.Append(new("after", after)).Where(pair => pair.Value is string { Length: > 0 }).Select(pair => $"&{pair.Key}={Uri.EscapeDataString((string)pair.Value!)}"));

    /// <summary>The same column again turns the order round.</summary>
    public VendorFilter SortedBy(string column) => this with { Sort = column, Desc = Column == column && !Desc };

    public string Column => Sort ?? "band";
}
