using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>From which proposed band on a person has to decide, and from which proposed or decided band on two people sign; null: never two.</summary>
public sealed record SignOff(Band DecideFrom, Band? TwoPeopleFrom)
{
    public bool NeedsTwo(Band band) => TwoPeopleFrom is { } from && band >= from;
}
