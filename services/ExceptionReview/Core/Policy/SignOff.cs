using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>From which proposed or decided band on a decision, and the review itself, needs two people; null: never.</summary>
public sealed record SignOff(Band? TwoPeopleFrom)
{
    public bool NeedsTwo(Band band) => TwoPeopleFrom is { } from && band >= from;
}
