namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>Criterion numbers as the reports print them: CC6.2, A1.3, C1.2, PI1.3, P6.1.</summary>
public static class TrustCriteria
{
    private static readonly (string Series, int Count)[] Lengths =
    [
        ("CC1", 5), ("CC2", 3), ("CC3", 4), ("CC4", 2), ("CC5", 3), ("CC6", 8), ("CC7", 5), ("CC8", 1), ("CC9", 2),
        ("A1", 3), ("C1", 2), ("PI1", 5), ("P1", 1), ("P2", 1), ("P3", 2), ("P4", 3), ("P5", 2), ("P6", 7), ("P7", 1), ("P8", 1),
    ];

    /// <summary>The 61 criteria of 2017, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Lengths.SelectMany(series => Enumerable.Range(1, series.Count).Select(number => $"{series.Series}.{number}"))];

    /// <summary>The category a criterion belongs to; null for a number that is none of the trust services criteria.</summary>
    public static TrustCategory? CategoryOf(string criterion) => SeriesOf(criterion) switch
    {
        ['C', 'C', ..] => TrustCategory.Security,
        ['A', ..] => TrustCategory.Availability,
        ['P', 'I', ..] => TrustCategory.ProcessingIntegrity,
        ['C', ..] => TrustCategory.Confidentiality,
        ['P', ..] => TrustCategory.Privacy,
        _ => null,
    };

    /// <summary>The part before the point: CC6 of CC6.2.</summary>
    public static string SeriesOf(string criterion)
    {
        var point = criterion.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? criterion : criterion[..point];
    }
}
