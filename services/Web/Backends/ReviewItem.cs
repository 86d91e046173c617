namespace VendorRisk.Web.Backends;

/// <summary>A review as lists show it: findings are counted, not listed.</summary>
public sealed record ReviewItem : ReviewHead
{
    public FindingCounts? Findings { get; init; }
}

public sealed record FindingCounts(int Total, int Open, IReadOnlyDictionary<string, int>? ByBand);
