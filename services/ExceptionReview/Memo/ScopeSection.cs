using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What we use the vendor for and how much hangs on it: a finding is material to somebody.</summary>
internal static class ScopeSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        var engagement = review.Engagement;
        yield return new MemoBlock.Heading(1, "Scope");
        yield return new MemoBlock.Table(["What we said of our use", ""],
        [
            ["Service", engagement.Service ?? "not said"],
            ["Parts used", engagement.ModulesUsed.Count > 0 ? string.Join(", ", engagement.ModulesUsed) : "not said"],
            .. engagement.ModulesNotUsed.Count > 0 ? new[] { new[] { "Parts not used", string.Join(", ", engagement.ModulesNotUsed) } } : [],
            ["Owner", engagement.Owner ?? "to be named"],
            ["Tier, data, tolerance", $"{Said(engagement.Tier)}, {Said(engagement.Data)}, {Said(engagement.Tolerance)}"],
            ["Reliance", string.Join("; ", Enum.GetValues<TrustCategory>().Select(category => $"{WireName.Of(category).Replace('-', ' ')}: {Said(engagement.Reliance.On(category))}"))],
            ["Required", Required(engagement.Requires)],
            ["Our own compensating controls", engagement.Compensating.Count == 0 ? "none" : string.Join("; ", engagement.Compensating.Select(control => $"{string.Join(", ", control.Criteria)}: {control.Reason}"))],
        ], [28, 72]);
    }

    private static string Said<T>(T? value) where T : struct, Enum => value is { } known ? WireName.Of(known).Replace('-', ' ') : "not said (counts as the worst)";

    private static string Required(RequiredAssurance? requires) => requires is null ? "nothing said" : string.Join(", ", new[]
    {
        requires.Type is { } type ? type is RequiredType.Type2 ? "Type 2" : "Type 1" : null,
        requires.Categories.Count > 0 ? string.Join(" and ", requires.Categories.Select(category => WireName.Of(category).Replace('-', ' '))) : null,
        requires.MaxAgeMonths is { } months ? $"at most {MemoWords.Number(months)} months old" : null,
        requires.BridgeAccepted switch { true => "bridge letters accepted", false => "no bridge letters", null => null },
    }.OfType<string>());
}
