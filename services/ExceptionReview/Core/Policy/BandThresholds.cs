using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>The score from which each band begins, moved by the customer's tolerance.</summary>
public sealed record BandThresholds
{
    public required int Low { get; init; }
    public required int Review { get; init; }
    public required int Material { get; init; }
    public required IReadOnlyDictionary<Tolerance, int> Shift { get; init; }

    public Band BandOf(int score, Tolerance tolerance) => (score - Shift[tolerance]) switch
    {
        var moved when moved >= Material => Band.Material,
        var moved when moved >= Review => Band.Review,
        var moved when moved >= Low => Band.Low,
        _ => Band.NotMaterial,
    };

    /// <summary>The score from which <paramref name="band"/> begins under this tolerance; null for the lowest, which has no threshold.</summary>
    public int? From(Band band, Tolerance tolerance) => band switch
    {
        Band.Material => Material + Shift[tolerance],
        Band.Review => Review + Shift[tolerance],
        Band.Low => Low + Shift[tolerance],
        Band.NotMaterial => null,
    };
}
