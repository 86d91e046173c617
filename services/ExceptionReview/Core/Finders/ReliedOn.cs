using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>How far the customer relies on a matter, for the findings that are not scored. What was not said counts as direct.</summary>
internal static class ReliedOn
{
    /// <summary>The strongest reliance on the criteria; on everything in scope where none is named.</summary>
    public static Reliance Most(ReviewInput input, IReadOnlyList<string> criteria)
    {
        var reliance = input.Engagement.Reliance;
        if (criteria.Count > 0) return criteria.Max(criterion => reliance.On(criterion) ?? Reliance.Direct);
        return input.Facts.Categories.Select(category => reliance.On(category) ?? Reliance.Direct).DefaultIfEmpty(Reliance.Direct).Max();
    }

    public static bool AtAll(ReviewInput input, IReadOnlyList<string> criteria) => Most(input, criteria) is not Reliance.None;

    public static bool Directly(ReviewInput input, IReadOnlyList<string> criteria) => Most(input, criteria) is Reliance.Direct;

    /// <summary>The tier, critical where the customer has not said.</summary>
    public static Tier TierOf(ReviewInput input) => input.Engagement.Tier ?? Tier.Critical;

    public static Findings.Band Of(this RelianceBand band, bool reliedOn) => reliedOn ? band.ReliedOn : band.Otherwise;

    public static string Words(Reliance reliance, string what = "it") => reliance switch
    {
        Reliance.Direct => $"we rely on {what} directly",
        Reliance.Shared => $"we rely on {what} together with controls of our own",
        Reliance.Indirect => $"we rely on {what} indirectly",
        // Nothing of several is relied on, not "at least one" is not.
        Reliance.None => $"we do not rely on {what.Replace("at least one", "any", StringComparison.Ordinal)}",
    };
}
