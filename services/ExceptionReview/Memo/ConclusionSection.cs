using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

internal static class ConclusionSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        var review = input.Review;
        yield return new MemoBlock.Heading(1, "Conclusion");
        yield return new MemoBlock.Verdict(MemoWords.Band(review.Conclusion.Band), review.Conclusion.Sentence);
        yield return new MemoBlock.Paragraph(input.Life is null
            ? "The bands in this memo are proposals made by the policy from what the report and our engagement say. People decide."
            : "The bands are proposals made by the policy; beside each stands what was decided, by whom.");
        yield return new MemoBlock.Table(
            ["Weight", "Findings", "What they are about"],
            [.. review.Findings.GroupBy(finding => finding.Band).OrderByDescending(group => group.Key).Select(group => (IReadOnlyList<string>)[
                MemoWords.Capital(MemoWords.Band(group.Key)), MemoWords.Number(group.Count()), Kinds(group)])],
            [18, 12, 70]);
    }

    private static string Kinds(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.GroupBy(finding => finding.Kind).Select(group => $"{KindName.Of(group.Key).ToLowerInvariant()} ({MemoWords.Number(group.Count())})"));
}
