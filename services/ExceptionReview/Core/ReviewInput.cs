using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>All that a review depends on: the same values give the same review.</summary>
public sealed record ReviewInput
{
    public required ReviewFacts Facts { get; init; }
    public required Engagement Engagement { get; init; }
    public required ReviewPolicy Policy { get; init; }

    /// <summary>The customer's day of today.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Earlier reports of the vendor, in any order.</summary>
    public IReadOnlyList<ReviewFacts> Previous { get; init; } = [];

    /// <summary>Bridge letters.</summary>
    public IReadOnlyList<ReviewFacts> Bridges { get; init; } = [];

    /// <summary>What analysts corrected in what was read.</summary>
    public IReadOnlyList<InputCorrection> Corrections { get; init; } = [];
}
