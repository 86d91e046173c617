using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Engagements;

/// <summary>The kind of SOC 2 report a customer asks for.</summary>
public enum RequiredType
{
    Type1,
    Type2,
}

/// <summary>What the customer asks of a vendor's assurance; what is null is not asked.</summary>
public sealed record RequiredAssurance
{
    public RequiredType? Type { get; init; }
    public IReadOnlyList<TrustCategory> Categories { get; init; } = [];
    public int? MaxAgeMonths { get; init; }
    public bool? BridgeAccepted { get; init; }
}
