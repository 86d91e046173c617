using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>Categories the customer requires or relies on and the report does not cover: G5, a gap in assurance, not an exception.</summary>
internal static class CategoryFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        if (!input.Facts.IsSoc2 || input.Facts.Categories.Count == 0) yield break;
        foreach (var category in Enum.GetValues<TrustCategory>().Except(input.Facts.Categories))
        {
            var required = input.Engagement.Requires?.Categories.Contains(category) is true;
            // Security is part of every SOC 2; of the others only what the customer names counts, said or not.
            var relied = input.Engagement.Reliance.On(category) is { } reliance && reliance is not Reliance.None;
            if (!required && !relied) continue;
            var band = required ? input.Policy.Kinds.RequiredCategoryMissing : input.Policy.Kinds.MissingCategory;
            yield return new()
            {
                Key = FindingKey.Of(FindingKind.MissingCategory, WireName.Of(category)),
                Kind = FindingKind.MissingCategory,
                Title = $"{Say.Capital(Say.Category(category))} is not in scope",
                Band = band,
                Text = $"The report covers {Say.List(input.Facts.Categories.Select(Say.Category))}, not {Say.Category(category)}. "
                    + (required ? $"We require {Say.Category(category)} of this vendor" : $"{Say.Capital(ReliedOn.Words(input.Engagement.Reliance.On(category)!.Value))}")
                    + $", and nobody has examined it: ask for a report that includes it, or for other evidence. Proposal: {Say.Band(band)}.",
            };
        }
    }
}
