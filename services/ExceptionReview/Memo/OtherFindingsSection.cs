using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>Every finding that has no section of its own, by kind, heaviest first.</summary>
internal static class OtherFindingsSection
{
    private static readonly FindingKind[] Elsewhere = [FindingKind.Exception, FindingKind.Age, FindingKind.Cuec, FindingKind.CarveOut];

    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        var groups = input.Review.Findings.Where(finding => !Elsewhere.Contains(finding.Kind))
            .GroupBy(finding => finding.Kind).OrderByDescending(group => group.Max(finding => finding.Band)).ThenBy(group => group.Key).ToArray();
        if (groups.Length == 0) yield break;
        yield return new MemoBlock.Heading(1, "Other findings");
        foreach (var group in groups)
        {
            yield return new MemoBlock.Heading(2, KindName.Of(group.Key));
            yield return new MemoBlock.Table(["Finding", "Page", "Proposal", "Decision"],
                [.. group.OrderByDescending(finding => finding.Band).Select(finding => (IReadOnlyList<string>)[
                    finding.Text, finding.Evidence.Count > 0 ? MemoWords.Page(finding.Evidence[0].Page) : "", MemoWords.Band(finding.Band), input.Decision(finding)])],
                [62, 8, 12, 18]) { Bands = [2], Figures = [1] };
        }
    }
}
