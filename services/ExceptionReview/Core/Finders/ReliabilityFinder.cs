using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>
/// Signs of how far the report itself can be trusted: its structure, its substance, its source. Advice, each with its page, never part of a score.
/// The three pillars follow the SOC 2 Quality Guild's public reliability rubric (CC BY-SA 4.0) in idea; the signs and words are ours.
/// </summary>
internal static class ReliabilityFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        if (!input.Facts.IsSoc2) return [];
        return StructureSigns.Of(input).Concat(SubstanceSigns.Of(input)).Concat(SourceSigns.Of(input)).Select(sign => One(input, sign));
    }

    private static Finding One(ReviewInput input, ReliabilitySign sign) => new()
    {
        Key = FindingKey.Of(FindingKind.Reliability, sign.Name),
        Kind = FindingKind.Reliability,
        Title = $"{sign.Pillar}: {sign.Title}",
        Band = input.Policy.Kinds.Reliability,
        Evidence = sign.Evidence,
        Text = $"{sign.Text} This is a sign about the report, not about the vendor's controls, and adds to no score. Proposal: {Say.Band(input.Policy.Kinds.Reliability)}.",
    };
}

/// <summary>One sign: its pillar, a name that stays the same, and what to think of it.</summary>
internal sealed record ReliabilitySign(string Pillar, string Name, string Title, string Text)
{
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
