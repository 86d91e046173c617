using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>F4: which criteria are key, supporting or administrative, and which words in a control's text make it key whatever its criterion.</summary>
public sealed record ControlWeights
{
    /// <summary>Criterion numbers and, with a trailing star, series: CC6.1, P6.*. The longest entry that fits counts.</summary>
    public required IReadOnlyDictionary<string, Criticality> ByCriterion { get; init; }

    public required IReadOnlyList<string> KeyWords { get; init; }

    /// <summary>Null where the policy has no entry that fits.</summary>
    public Criticality? Of(string criterion)
    {
        if (ByCriterion.TryGetValue(criterion, out var exact)) return exact;
        for (var end = criterion.Length - 1; end > 0; end--)
            if (ByCriterion.TryGetValue(criterion[..end] + "*", out var series))
                return series;
        return null;
    }
}
