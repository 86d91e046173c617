using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>A band, and the tiers for which the matter is material instead.</summary>
public sealed record TierBand(Band Band, IReadOnlyList<Tier> MaterialFor)
{
    public Band For(Tier tier) => MaterialFor.Contains(tier) ? Band.Material : Band;
}

/// <summary>A band where the customer relies directly (or at all: the kind says which), and the band otherwise.</summary>
public sealed record RelianceBand(Band ReliedOn, Band Otherwise);
