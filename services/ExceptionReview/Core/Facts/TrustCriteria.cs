namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>Criterion numbers as the reports print them: CC6.2, A1.3, C1.2, PI1.3, P6.1.</summary>
public static class TrustCriteria
{
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
