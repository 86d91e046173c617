using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What the memo was made from, so that anyone can make it again.</summary>
internal static class SourceSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        var engagement = review.Engagement;
        yield return new MemoBlock.Heading(1, "What this was made from");
        yield return new MemoBlock.Table(["What", "Value"],
        [
            ["Document (SHA-256)", review.Facts.Document.Sha256],
            ["Policy", $"{review.Policy.Name} (SHA-256 {review.Policy.ContentHash})"],
            ["Judged on", MemoWords.Day(review.AsOf)],
            ["Tier, data, tolerance", $"{Said(engagement.Tier)}, {Said(engagement.Data)}, {Said(engagement.Tolerance)}"],
            ["Reliance", string.Join(", ", Enum.GetValues<TrustCategory>().Select(category => $"{WireName.Of(category).Replace('-', ' ')}: {Said(engagement.Reliance.On(category))}"))],
            ["Required", Required(engagement.Requires)],
            ["Our own compensating controls", engagement.Compensating.Count == 0 ? "none" : string.Join("; ", engagement.Compensating.Select(control => $"{string.Join(", ", control.Criteria)}: {control.Reason}"))],
        ], [28, 72]);
    }

    private static string Said<T>(T? value) where T : struct, Enum => value is { } known ? WireName.Of(known) : "not said (counts as the worst)";

    private static string Required(RequiredAssurance? requires) => requires is null ? "nothing said" : string.Join(", ", new[]
    {
        requires.Type is { } type ? type is RequiredType.Type2 ? "Type 2" : "Type 1" : null,
        requires.Categories.Count > 0 ? string.Join(" and ", requires.Categories.Select(category => WireName.Of(category).Replace('-', ' '))) : null,
        requires.MaxAgeMonths is { } months ? $"at most {MemoWords.Number(months)} months old" : null,
        requires.BridgeAccepted switch { true => "bridge letters accepted", false => "no bridge letters", null => null },
    }.OfType<string>());
}
